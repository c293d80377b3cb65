"""Documents as frozen values, described by what differs from a good one: what the cases of the rules are made of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.rules.drafted_pages import drafted_section
from tests.rules.drafted_text import drafted_paragraph
from vanban.core.lengths import Length, Mm, Pt
from vanban.core.text_width import width
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView, Facts, Rule, Section, Story
from vanban.roles.element import PhuLuc, Piece, Reading, Role, VanBan
from vanban.rules.rule import Context, Mode

GOOD: Mapping[str, Any] = {
    "CO_QUAN_CHU_QUAN": "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "CO_QUAN_BAN_HANH": "SỞ NỘI VỤ",
    "QUOC_HIEU": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TIEU_NGU": "Độc lập - Tự do - Hạnh phúc",
    "SO_KY_HIEU": "Số: 35/KH-SNV",
    "DIA_DANH_NGAY": "Lạng Sơn, ngày 05 tháng 01 năm 2023",
    "TEN_LOAI": "KẾ HOẠCH",
    "TRICH_YEU": "Cải cách hành chính năm 2023",
    "than": [
        {"CAN_CU": "Căn cứ Quyết định số 85/QĐ-UBND ngày 20/01/2023 của Ủy ban nhân dân tỉnh về cải cách hành chính;"},
        {"CAN_CU": "Thực hiện Kế hoạch số 04/KH-UBND ngày 14/01/2023 của Ủy ban nhân dân tỉnh Lạng Sơn."},
        {"NOI_DUNG": "Sở Nội vụ xây dựng kế hoạch cải cách hành chính năm 2023, có phụ lục kèm theo, như sau:"},
        {"NOI_DUNG": "Giao các phòng, đơn vị thuộc Sở triển khai thực hiện, báo cáo kết quả đúng thời hạn quy định./."},
    ],
    "NOI_NHAN": "Nơi nhận:",
    "DANH_SACH_NOI_NHAN": ["- Ủy ban nhân dân tỉnh;", "- Lưu: VT, VP."],
    "QUYEN_HAN_CHUC_VU": "GIÁM ĐỐC",
    "HO_TEN": "Phạm Văn Huân",
}
_ORDER = [role.name for role in Role]
_BODY_AFTER = _ORDER.index("CAN_CU")
_SHARES = {"TIEU_NGU": 1.0, "CO_QUAN_BAN_HANH": 0.4, "TRICH_YEU": 0.4}


@dataclass
class _Draft:
    """The paragraphs drafted so far, each with the part it plays."""

    loai: str
    parts: list[tuple[str, Paragraph]] = field(default_factory=list)

    def add(self, name: str, described: Any, section: int = 0) -> Piece:
        """One more paragraph at the end."""
        data = described if isinstance(described, dict) else {"chu": described}
        paragraph = drafted_paragraph(name, data, len(self.parts), section)
        self.parts.append((name, paragraph))
        return Piece(paragraph, data.get("tu", 0), data.get("den", len(paragraph.text)))


def draft(case: Mapping[str, Any]) -> Context:
    """The good document with the changes of a case: roles by name, the others in words (`loai`, `trang`, `ke` …)."""
    data = {**GOOD, **case}
    drafted, elements = _Draft(data.get("loai", "KH")), {}
    for name, described in _flow(data):
        elements.setdefault(Role[name], []).append(drafted.add(name, described))
    sections = tuple(drafted_section(data, described) for described in data.get("phan", [{}]))
    annexes = [_annex(drafted, described, sections) for described in data.get("phu_luc", [])]
    paragraphs = tuple(paragraph for _, paragraph in drafted.parts)
    found = {role: tuple(pieces) for role, pieces in elements.items()}
    at_foot = [p for s in sections for story in (s.footers.first, s.footers.default) for p in story.paragraphs]
    if "dia_chi" in data:
        found[Role.DIA_CHI_CO_QUAN] = tuple(Piece(p, 0, len(p.text)) for p in at_foot)
    missing = tuple(Role[name] for name in data.get("thieu", []))
    van_ban = VanBan(
        drafted.loai, found, dict(_rules(found, data)), missing, tuple(annexes), (0, len(paragraphs)), sections
    )
    nothing = Story("footnote")
    facts = Facts("", "", "", "", "", *[False] * 1, 15, *[False] * 5, (), (), (), ())
    view = DocView(Story("body", paragraphs), sections, nothing, nothing, facts)
    return Context(Reading(view, (van_ban,)), van_ban, Mode(data.get("che_do", "giấy")))


def _flow(data: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The parts in reading order: head, body, foot."""
    named = sorted((name for name in data if name in _ORDER), key=_ORDER.index)
    for name in (name for name in named if _ORDER.index(name) < _BODY_AFTER):
        yield from _each(name, data[name])
    for entry in data["than"]:
        yield from entry.items()
    for name in (name for name in named if _ORDER.index(name) >= _BODY_AFTER):
        yield from _each(name, data[name])


def _each(name: str, described: Any) -> Iterator[tuple[str, Any]]:
    if described is not None:
        yield from ((name, one) for one in (described if isinstance(described, list) else [described]))


def _annex(drafted: _Draft, data: Mapping[str, Any], sections: tuple[Section, ...]) -> PhuLuc:
    first = len(drafted.parts)
    good = {
        "PHU_LUC": "Phụ lục",
        "TEN_PHU_LUC": "BẢNG PHÂN CÔNG",
        "KEM_THEO": "(Kèm theo Kế hoạch số 35/KH-SNV ngày 05/01/2023)",
    }
    section = data.get("phan", 0)
    elements = {
        Role[name]: (drafted.add(name, described, section),)
        for name, described in {**good, **data}.items()
        if name in _ORDER and described is not None
    }
    return PhuLuc(elements, (first, len(drafted.parts)), sections[section])


def _rules(elements: Mapping[Role, tuple[Piece, ...]], data: Mapping[str, Any]) -> Iterator[tuple[Role, Rule]]:
    for name, good in _SHARES.items():
        given = data.get("ke", {}).get(name, good)
        pieces = elements.get(Role[name], ())
        if given is None or not pieces:
            continue
        described = given if isinstance(given, dict) else {"ty_le": given}
        run = pieces[-1].runs[0]
        length = width(pieces[-1].text, Pt(run.format.size), bold=run.format.bold) * described.get("ty_le", good)
        yield Role[name], Rule("border", length, Mm(described.get("lech", 0)), 0, 0, Length(0.75))
