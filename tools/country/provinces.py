"""The provinces of Việt Nam after 01/7/2025, how many communes each has, and its special zones (đặc khu).

Names and counts: Nghị quyết 202/2025/QH15 and the 34 resolutions of Ủy ban Thường vụ Quốc hội on units of the
commune level: 3.321 in all, 13 of them đặc khu.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Province:
    """A province or a city under the central government; `communes` counts its đặc khu too."""

    name: str
    kind: str
    folder: str
    communes: int
    zones: tuple[str, ...] = ()

    @property
    def area(self) -> str:
        """`tỉnh Lạng Sơn`, `thành phố Huế`; `Thành phố Hồ Chí Minh` has its kind in its name."""
        return self.name if self.name.startswith("Thành phố") else f"{self.kind} {self.name}"

    @property
    def committee(self) -> str:
        """The people's committee: `Ủy ban nhân dân tỉnh Lạng Sơn`."""
        return f"Ủy ban nhân dân {self.area}"


PROVINCES: tuple[Province, ...] = (
    Province("Hà Nội", "thành phố", "ha-noi", 126),
    Province("Huế", "thành phố", "hue", 40),
    Province("Hải Phòng", "thành phố", "hai-phong", 114, ("Cát Hải", "Bạch Long Vĩ")),
    Province("Đà Nẵng", "thành phố", "da-nang", 94, ("Hoàng Sa",)),
    Province("Cần Thơ", "thành phố", "can-tho", 103),
    Province("Thành phố Hồ Chí Minh", "thành phố", "ho-chi-minh", 168, ("Côn Đảo",)),
    Province("Lai Châu", "tỉnh", "lai-chau", 38),
    Province("Điện Biên", "tỉnh", "dien-bien", 45),
    Province("Sơn La", "tỉnh", "son-la", 75),
    Province("Lạng Sơn", "tỉnh", "lang-son", 65),
    Province("Quảng Ninh", "tỉnh", "quang-ninh", 54, ("Vân Đồn", "Cô Tô")),
    Province("Thanh Hóa", "tỉnh", "thanh-hoa", 166),
    Province("Nghệ An", "tỉnh", "nghe-an", 130),
    Province("Hà Tĩnh", "tỉnh", "ha-tinh", 69),
    Province("Cao Bằng", "tỉnh", "cao-bang", 56),
    Province("Tuyên Quang", "tỉnh", "tuyen-quang", 124),
    Province("Lào Cai", "tỉnh", "lao-cai", 99),
    Province("Thái Nguyên", "tỉnh", "thai-nguyen", 92),
    Province("Phú Thọ", "tỉnh", "phu-tho", 148),
    Province("Bắc Ninh", "tỉnh", "bac-ninh", 99),
    Province("Hưng Yên", "tỉnh", "hung-yen", 104),
    Province("Ninh Bình", "tỉnh", "ninh-binh", 129),
    Province("Quảng Trị", "tỉnh", "quang-tri", 78, ("Cồn Cỏ",)),
    Province("Quảng Ngãi", "tỉnh", "quang-ngai", 96, ("Lý Sơn",)),
    Province("Gia Lai", "tỉnh", "gia-lai", 135),
    Province("Khánh Hòa", "tỉnh", "khanh-hoa", 65, ("Trường Sa",)),
    Province("Lâm Đồng", "tỉnh", "lam-dong", 124, ("Phú Quý",)),
    Province("Đắk Lắk", "tỉnh", "dak-lak", 102),
    Province("Đồng Nai", "tỉnh", "dong-nai", 95),
    Province("Tây Ninh", "tỉnh", "tay-ninh", 96),
    Province("Vĩnh Long", "tỉnh", "vinh-long", 124),
    Province("Đồng Tháp", "tỉnh", "dong-thap", 102),
    Province("Cà Mau", "tỉnh", "ca-mau", 64),
    Province("An Giang", "tỉnh", "an-giang", 102, ("Phú Quốc", "Kiên Hải", "Thổ Châu")),
)
