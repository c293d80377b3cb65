"""Paragraphs as frozen values, in the good look of the part they play: what drafted documents are made of."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from vanban.core.lengths import Length, Mm, Pt
from vanban.inspect.content import Container, Paragraph, Run, Spot
from vanban.inspect.formats import AtLeast, Exactly, Multiple, ParagraphFormat, RunFormat, TabStop
from vanban.roles.element import Role
from vanban.rules.law import LOOKS

_CELLS = {
    "CO_QUAN_CHU_QUAN": (1, 1, 1), "CO_QUAN_BAN_HANH": (1, 1, 1), "QUOC_HIEU": (1, 1, 2), "TIEU_NGU": (1, 1, 2),
    "SO_KY_HIEU": (1, 2, 1), "TRICH_YEU_CONG_VAN": (1, 2, 1), "DIA_DANH_NGAY": (1, 2, 2), "NOI_NHAN": (2, 1, 1),
    "DANH_SACH_NOI_NHAN": (2, 1, 1), "QUYEN_HAN_CHUC_VU": (2, 1, 2), "HO_TEN": (2, 1, 2),
}  # fmt: skip
_JUSTIFIED = {"CAN_CU", "NOI_DUNG", "DIEU", "KHOAN", "DIEM", "KHOAN_CO_TIEU_DE", "MUC_LA_MA"}
_LEFT = {"NOI_NHAN", "DANH_SACH_NOI_NHAN", "KINH_GUI", "NOI_KINH_GUI"}
_ROLES = frozenset(role.name for role in Role)


def drafted_paragraph(name: str, data: Mapping[str, Any], index: int, section: int) -> Paragraph:
    """A paragraph that plays a part, good but for what is said otherwise."""
    table, row, cell = data.get("o", _CELLS.get(name, (0, 0, 0)))
    room = Mm(90) if table else Mm(165)
    runs = tuple(_run(name, {**data, **run}) for run in data.get("doan", [{}]))
    return Paragraph(
        index=index,
        text="".join(run.text for run in runs),
        runs=runs,
        place=Spot("body", index + 1, table, row, cell),
        style_id=name,
        style=name,
        format=_format(name, data),
        mark=RunFormat(),
        label=data.get("nhan", ""),
        label_format=RunFormat(),
        section=section,
        container=Container("cell" if table else "page", room, room, Length(0)),
    )


def _run(name: str, data: Mapping[str, Any]) -> Run:
    look = LOOKS.get(Role[name]) if name in _ROLES else None
    good = RunFormat(size=look.low, bold=look.bold, italic=look.italic) if look else RunFormat(size=Pt(14))
    changes = {"bold": "dam", "italic": "nghieng", "font": "phong", "colour": "mau", "underline": "gach_chan"}
    given = {key: data[word] for key, word in changes.items() if word in data}
    size = Pt(data["co"]) if "co" in data else good.size
    return Run(data.get("chu", ""), replace(good, size=size, **given), data.get("truong", ""))


def _format(name: str, data: Mapping[str, Any]) -> ParagraphFormat:
    body = name in _JUSTIFIED
    alignment = "justify" if body else "left" if name in _LEFT else "center"
    before = 6 if name == "TRICH_YEU_CONG_VAN" else 0
    spacing = Multiple(data["gian"]) if "gian" in data else Multiple(1.15 if body else 1.0)
    if "dung" in data:
        spacing = Exactly(Pt(data["dung"]))
    if "it_nhat" in data:
        spacing = AtLeast(Pt(data["it_nhat"]))
    return ParagraphFormat(
        alignment=data.get("can", alignment),
        left=Mm(data.get("lui", 0)),
        first_line=Mm(data.get("thut", 12.7 if body else 0)),
        before=Pt(data.get("truoc", before)),
        after=Pt(data.get("sau", 6 if body else 0)),
        line_spacing=spacing,
        contextual_spacing=data.get("lien", False),
        tabs=(TabStop(Mm(80), data["tab"]),) if "tab" in data else (),
    )
