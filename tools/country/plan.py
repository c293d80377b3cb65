"""ke_hoach.yaml and nhiem_vu.yaml of an agency: a solution and a task for each component, due over the year."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from tools.country.agency import parts
from tools.country.index import Group, Scored
from tools.country.units import Unit

_DUE = (
    date(2026, 2, 27),
    date(2026, 3, 10),
    date(2026, 5, 29),
    date(2026, 6, 30),
    date(2026, 9, 30),
    date(2026, 11, 30),
)


@dataclass(frozen=True)
class Task:
    """A task of the plan: what it repairs, who leads, by when."""

    id: str
    scored: Scored
    lead: str
    others: tuple[str, ...]
    due: date

    @property
    def solution(self) -> str:
        """The id of the solution it carries out."""
        return f"gp{self.scored.ma}"


def tasks(unit: Unit, fields: tuple[Group, ...], random: Random) -> tuple[Task, ...]:
    """One task a component; the parts of the agency lead in turn, so nobody is without work."""
    scored = [part for group in fields for part in group.parts]
    units = parts(unit)
    made = []
    for number, part in enumerate(scored):
        lead = units[number % len(units)]
        others = tuple(random.sample([one for one in units if one != lead], random.choice((1, 1, 2))))
        made.append(Task(f"NV{number + 1:02}", part, lead, others, random.choice(_DUE)))
    return tuple(made)


def assignments(made: tuple[Task, ...]) -> dict[str, Any]:
    """The content of nhiem_vu.yaml."""
    return {
        "nhiem_vu": [
            {
                "id": task.id,
                "giai_phap": [task.solution],
                "tieu_chi": [task.scored.ma],
                "noi_dung": task.scored.part.nhiem_vu,
                "chu_tri": task.lead,
                "phoi_hop": list(task.others),
                "thoi_han": written(task.due),
                "san_pham": task.scored.part.san_pham,
            }
            for task in made
        ]
    }


def plan(unit: Unit, year: int, fields: tuple[Group, ...], random: Random) -> dict[str, Any]:
    """The content of ke_hoach.yaml."""
    signed = date(year, 1, random.randint(20, 30))
    who = "Ủy ban nhân dân" if unit.commune else "cơ quan"
    return {
        "nam": year,
        "phat_hanh": {
            "so": random.randint(5, 60),
            "ngay": written(signed),
            "nguoi_ky": "cap_truong",
            "noi_nhan": "ke_hoach",
            "luu": {"don_vi_soan_thao": "VP"},
        },
        "trich_yeu": "Khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số Cải cách hành chính "
        "năm {nam_chi_so} của {co_quan} trong năm {nam}",
        "thoi_gian": {"tu": f"01/01/{year}", "den": f"31/12/{year}"},
        "can_cu": _grounds(unit, year, signed, random),
        "muc_dich": [
            "Khắc phục kịp thời những tiêu chí chưa đạt điểm tối đa của năm {nam_chi_so}, giữ vững tiêu chí đã đạt.",
            f"Nâng cao trách nhiệm của từng phòng, đơn vị trong công tác cải cách hành chính trên {unit.area}.",
        ],
        "yeu_cau": [
            "Mỗi nhiệm vụ có một đơn vị chủ trì, có thời hạn và sản phẩm cụ thể.",
            "Kết quả thực hiện là một căn cứ để đánh giá, xếp loại công chức, viên chức năm {nam}.",
        ],
        "noi_dung": [_solutions(group) for group in fields],
        "to_chuc_thuc_hien": [
            f"Các phòng, đơn vị trực thuộc {who} căn cứ nhiệm vụ được giao tổ chức thực hiện, gửi kết quả về Văn phòng "
            "trước ngày 14 của tháng cuối quý.",
            "Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo định kỳ theo quy định.",
        ],
    }  # fmt: skip


def _solutions(group: Group) -> dict[str, Any]:
    rows = [{"id": f"gp{part.ma}", "noi_dung": part.part.giai_phap} for part in group.parts]
    return {"linh_vuc": group.id, "giai_phap": rows}


def _grounds(unit: Unit, year: int, signed: date, random: Random) -> list[dict[str, Any]]:
    announced = signed - timedelta(days=random.randint(3, 12))
    peers = "Ủy ban nhân dân cấp xã" if unit.commune else "các sở, ban, ngành"
    return [
        {
            "loai": "Nghị quyết",
            "so_ky_hieu": "76/NQ-CP",
            "ngay": "15/7/2021",
            "co_quan": "Chính phủ",
            "trich_yeu": "ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030",
        },
        {
            "mo_dau": "Thực hiện",
            "loai": "Quyết định",
            "so_ky_hieu": f"{random.randint(40, 250)}/QĐ-UBND",
            "ngay": written(announced),
            "co_quan": f"Chủ tịch {unit.province.committee}",
            "trich_yeu": f"về phê duyệt và công bố Chỉ số Cải cách hành chính của {peers} năm {year - 1}",
        },
    ]


def written(day: date) -> str:
    """A day as a clerk writes it: a nought before days below 10 and before January and February."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"
