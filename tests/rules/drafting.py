"""Documents as frozen values, described by what differs from a good one: what the cases of the rules are made of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vanban.core.lengths import Length, Mm, Pt
from vanban.core.text_width import width
from vanban.inspect.content import Container, Field, Paragraph, Run, Spot
from vanban.inspect.docview import Banners, DocView, Facts, Page, Rule, Section, Story
from vanban.inspect.formats import AtLeast, Exactly, Multiple, ParagraphFormat, RunFormat, TabStop
from vanban.roles.element import PhuLuc, Piece, Reading, Role, VanBan
from vanban.rules.law import LOOKS
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
_CELLS = {
    "CO_QUAN_CHU_QUAN": (1, 1, 1), "CO_QUAN_BAN_HANH": (1, 1, 1), "QUOC_HIEU": (1, 1, 2), "TIEU_NGU": (1, 1, 2),
    "SO_KY_HIEU": (1, 2, 1), "TRICH_YEU_CONG_VAN": (1, 2, 1), "DIA_DANH_NGAY": (1, 2, 2), "NOI_NHAN": (2, 1, 1),
    "DANH_SACH_NOI_NHAN": (2, 1, 1), "QUYEN_HAN_CHUC_VU": (2, 1, 2), "HO_TEN": (2, 1, 2),
}  # fmt: skip
_JUSTIFIED = {"CAN_CU", "NOI_DUNG", "DIEU", "KHOAN", "DIEM", "KHOAN_CO_TIEU_DE", "MUC_LA_MA"}
_LEFT = {"NOI_NHAN", "DANH_SACH_NOI_NHAN", "KINH_GUI", "NOI_KINH_GUI"}
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
        paragraph = _paragraph(name, data, len(self.parts), section)
        self.parts.append((name, paragraph))
        return Piece(paragraph, data.get("tu", 0), data.get("den", len(paragraph.text)))


def draft(case: Mapping[str, Any]) -> Context:
    """The good document with the changes of a case: roles by name, the others in words (`loai`, `trang`, `ke` …)."""
    data = {**GOOD, **case}
    drafted, elements = _Draft(data.get("loai", "KH")), {}
    for name, described in _flow(data):
        elements.setdefault(Role[name], []).append(drafted.add(name, described))
    sections = tuple(_section(data, described) for described in data.get("phan", [{}]))
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


def _paragraph(name: str, data: Mapping[str, Any], index: int, section: int) -> Paragraph:
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
    look = LOOKS.get(Role[name]) if name in _ORDER else None
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


def _section(data: Mapping[str, Any], described: Mapping[str, Any]) -> Section:
    page = {
        "rong": 210,
        "cao": 297,
        "tren": 20,
        "duoi": 20,
        "trai": 30,
        "phai": 15,
        "gay": 0,
        **data.get("trang", {}),
        **described,
    }
    lengths = [Mm(page[name]) for name in ("rong", "cao", "tren", "duoi", "trai", "phai", "gay")]
    nothing = Story("header")
    numbers = {"dau": "2", "chan": None, "trang_dau": None, **data.get("so_trang", {})}
    head, foot, first = (
        _banner(numbers[name], part) for name, part in (("dau", "header"), ("chan", "footer"), ("trang_dau", "header"))
    )
    return Section(
        page=Page(*lengths, Mm(10), Mm(10), Mm(165)),
        kind="nextPage",
        columns=1,
        title_page=described.get("trang_dau_rieng", data.get("trang_dau_rieng", True)),
        even_pages=False,
        number_start=described.get("tu_so", data.get("tu_so")),
        number_format=data.get("kieu_so", "decimal"),
        headers=Banners(first, head, nothing),
        footers=_addresses(data["dia_chi"]) if "dia_chi" in data else Banners(nothing, foot, nothing),
    )


def _banner(described: Any, part: Any) -> Story:
    if described is None:
        return Story(part)
    data = {"chu": "2", "truong": "PAGE", **(described if isinstance(described, dict) else {"chu": described})}
    paragraph = _paragraph("SO_TRANG", {"co": 14, **data}, 0, 0)
    code = Field("PAGE", data.get("ma", "PAGE"), data["chu"])
    return Story(part, (replace(paragraph, place=Spot(part, 1), fields=(code,)),))


def _addresses(data: Mapping[str, Any]) -> Banners:
    """The address in the footer of the first page, and `moi_trang` in the others; `ke` mm the line above it."""
    paragraph = replace(
        _paragraph("DIA_CHI_CO_QUAN", {"chu": "Địa chỉ: Lạng Sơn", "co": 11}, 0, 0), place=Spot("footer", 1)
    )
    length = data.get("ke", 165)
    lines = (Rule("border", Mm(length), Mm(0), -1, 0, Length(0.75)),) if length else ()
    story = Story("footer", (paragraph,), rules=lines)
    return Banners(story, story if data.get("moi_trang") else Story("footer"), Story("footer"))


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
