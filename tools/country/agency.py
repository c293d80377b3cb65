"""data/co_quan.yaml of an agency: its parts, who signs, who receives."""

from random import Random
from typing import Any

from tools.country.names import person
from tools.country.units import Unit

COMMUNE = (
    ("vp", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng", "phong"),
    ("vhxh", "Phòng Văn hóa - Xã hội", "Phòng VH-XH", "phong"),
    ("kt", "Phòng Kinh tế", "Phòng KT", "phong"),
    ("hcc", "Trung tâm Phục vụ hành chính công", "TT PVHCC", "don_vi_su_nghiep"),
)
DEPARTMENT = (
    ("vp", "Văn phòng", "Văn phòng", "phong"),
    ("tchc", "Phòng Tổ chức - Hành chính", "Phòng TC-HC", "phong"),
    ("khtc", "Phòng Kế hoạch - Tài chính", "Phòng KH-TC", "phong"),
    ("cntt", "Phòng Nghiệp vụ và Chuyển đổi số", "Phòng NV-CĐS", "phong"),
)
_CHIEFS = {
    "Sở": "Giám đốc", "Thanh tra": "Chánh Thanh tra", "Văn phòng": "Chánh Văn phòng", "Ban": "Trưởng ban",
    "Trung tâm": "Giám đốc", "Trường": "Hiệu trưởng", "Quỹ": "Giám đốc",
}  # fmt: skip


def parts(unit: Unit) -> tuple[str, ...]:
    """The ids of the parts of an agency."""
    return tuple(id_ for id_, *_ in (COMMUNE if unit.commune else DEPARTMENT))


def agency(unit: Unit, random: Random) -> dict[str, Any]:
    """The content of the file."""
    higher = unit.province.committee
    return {
        "ten": unit.name,
        **_heading(unit),
        "dia_danh": unit.place,
        "dia_ban": unit.area,
        "don_vi": [
            {"id": id_, "ten": ten, "ten_gon": short, "loai": loai}
            for id_, ten, short, loai in (COMMUNE if unit.commune else DEPARTMENT)
        ],
        "nguoi_ky": _signers(unit, random),
        "noi_nhan": [
            {"id": "ke_hoach", "noi": [higher, _interior(unit), "Các phòng, đơn vị trực thuộc"]},
            {"id": "bao_cao", "noi": ["Như trên", "Các phòng, đơn vị trực thuộc"]},
        ],
        "bao_cao": {"ngay_gui": 17, "kinh_gui": [_interior(unit)]},
    }


def _heading(unit: Unit) -> dict[str, Any]:
    """A commune is under nobody in the letterhead; a department is under the committee of its province."""
    if unit.commune:
        return {"ten_hien_thi": ["ỦY BAN NHÂN DÂN", unit.area.upper()], "viet_tat": unit.short}
    lines = ["ỦY BAN NHÂN DÂN", unit.province.area.upper()]
    return {"viet_tat": unit.short, "chu_quan": {"ten": unit.province.committee, "ten_hien_thi": lines}}


def _interior(unit: Unit) -> str:
    if unit.name == "Sở Nội vụ":
        return unit.province.committee
    return f"Sở Nội vụ {unit.province.area}"


def _signers(unit: Unit, random: Random) -> list[dict[str, Any]]:
    if unit.commune:
        on_behalf = {"hinh_thuc": "TM.", "cho": "Ủy ban nhân dân"}
        chief, deputy = "Chủ tịch", "Phó Chủ tịch"
        first, second = [on_behalf], [dict(on_behalf), {"hinh_thuc": "KT.", "cho": chief}]
    else:
        chief = next(title for start, title in _CHIEFS.items() if unit.name.startswith(start))
        deputy = f"Phó {chief}"
        first, second = [], [{"hinh_thuc": "KT.", "cho": chief}]
    return [
        {"id": "cap_truong", "ho_ten": person(random), "chuc_vu": chief, "quyen_han": first},
        {"id": "cap_pho", "ho_ten": person(random), "chuc_vu": deputy, "quyen_han": second},
    ]
