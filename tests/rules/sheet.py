"""A Word file whose paragraphs can be reached by the part they play: to dress it well, or to spoil one thing."""

import io
from collections.abc import Callable
from copy import deepcopy

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from vanban.core.lengths import Pt as Points
from vanban.core.text_width import width
from vanban.inspect.view import read
from vanban.roles.element import Reading, Role
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.law import LOOKS
from vanban.rules.rule import Mode
from vanban.rules.shown import OF_AN_ANNEX

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip
_FLUSH = {Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN}
_TEXT = {Role.CAN_CU, Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM, Role.KHOAN_CO_TIEU_DE, Role.MUC_LA_MA}
_SHARES = {Role.TIEU_NGU: 1.0, Role.CO_QUAN_BAN_HANH: 0.42, Role.TRICH_YEU: 0.42}
_LEFT_OF_KINH_GUI = 40


class Sheet:
    """A document open for changes."""

    def __init__(self, data: bytes, reading: Reading | None = None) -> None:
        self.document = Document(io.BytesIO(data))
        self.reading = reading or read_roles(read(data))
        body = self.document.element.body
        self.nodes = [Paragraph(node, self.document._body) for node in body.iter(qn("w:p"))]
        texts = [paragraph.text for paragraph in self.reading.view.body.paragraphs]
        assert len(texts) == len(self.nodes)

    def of(self, role: Role) -> list[Paragraph]:
        """The paragraphs that play a part, of annexes too."""
        (van_ban,) = self.reading.van_ban
        sources = [annex.elements for annex in van_ban.phu_luc] if role in OF_AN_ANNEX else [van_ban.elements]
        pieces = [piece for source in sources for piece in source.get(role, ())]
        indexes = {piece.paragraph.index: None for piece in pieces if piece.paragraph.place.part == "body"}
        return [self.nodes[index] for index in indexes]

    def room(self, paragraph: Paragraph) -> float:
        """The width that a paragraph may fill, in points."""
        index = next(i for i, node in enumerate(self.nodes) if node._p is paragraph._p)
        return float(self.reading.view.body.paragraphs[index].room)

    def bytes(self) -> bytes:
        """The file as it is now."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()


def look(paragraph: Paragraph, **given) -> None:
    """Set the look of every run: `size` in points, `bold`, `italic`, `underline`, `font`, `colour`."""
    for run in paragraph.runs:
        properties = run._r.get_or_add_rPr()
        for name in ("w:rStyle",) if given.get("font") else ():
            for node in properties.findall(qn(name)):
                properties.remove(node)
        if "size" in given:
            run.font.size = Pt(given["size"])
        for name in ("bold", "italic", "underline"):
            if name in given:
                setattr(run.font, name, given[name])
        if "font" in given:
            run.font.name = given["font"]
        if "colour" in given:
            colour = OxmlElement("w:color")
            colour.set(qn("w:val"), given["colour"])
            properties.append(colour)


def say(paragraph: Paragraph, change: str | Callable[[str], str]) -> None:
    """Set the words, keeping the look of the first run with words."""
    text = change if isinstance(change, str) else change(paragraph.text)
    assert text != paragraph.text, f"nothing changed in {text!r}"
    first, *others = paragraph.runs
    for run in others:
        run._r.getparent().remove(run._r)
    first.text = text


def after(paragraph: Paragraph, text: str) -> Paragraph:
    """A copy of a paragraph under it, with other words."""
    node = deepcopy(paragraph._p)
    paragraph._p.addnext(node)
    copy = Paragraph(node, paragraph._parent)
    if copy.text != text:
        say(copy, text)
    return copy


def drop(paragraph: Paragraph) -> None:
    """Take a paragraph away."""
    paragraph._p.getparent().remove(paragraph._p)


def dressed(data: bytes) -> bytes:
    """A file of plain words in the looks that the decree prescribes."""
    sheet = Sheet(data)
    _page(sheet)
    sheet = Sheet(sheet.bytes())
    for role in Role:
        for paragraph in sheet.of(role):
            _dress(role, paragraph)
    for paragraph in sheet.of(Role.CAN_CU)[-1:]:
        paragraph.runs[-1].text = paragraph.runs[-1].text.rstrip(";.") + "."
    for role, share in _SHARES.items():
        for paragraph in sheet.of(role)[-1:]:
            _line_under(sheet, role, paragraph, share)
    return sheet.bytes()


def _dress(role: Role, paragraph: Paragraph) -> None:
    found = LOOKS.get(role)
    size = found.low.pt if found else 13
    look(paragraph, font="Times New Roman", size=size)
    if role is not Role.NOI_DUNG or not paragraph.text.startswith("Điều"):
        look(paragraph, bold=found.bold if found else True, italic=bool(found and found.italic))
    if role is Role.DIEU:
        for run in paragraph.runs[1:]:
            run.font.bold = False
    form = paragraph.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(0), Pt(0), 1.0
    form.alignment = ALIGN["justify" if role in _TEXT else "left" if role in _FLUSH else "center"]
    if role in _TEXT:
        form.first_line_indent, form.space_after, form.line_spacing = Mm(12.7), Pt(6), 1.15
    if role is Role.TRICH_YEU_CONG_VAN:
        form.space_before = Pt(6 if paragraph.text.startswith("V/v") else 0)
    if role in (Role.KINH_GUI, Role.NOI_KINH_GUI):
        form.alignment, form.left_indent = ALIGN["left"], Mm(_LEFT_OF_KINH_GUI)
    if role is Role.NOI_KINH_GUI:
        form.left_indent = Mm(_LEFT_OF_KINH_GUI + width("Kính gửi", Points(13)).mm)


def _line_under(sheet: Sheet, role: Role, paragraph: Paragraph, share: float) -> None:
    """The rule as the lower border of an empty paragraph with indents; underscores go."""
    below = paragraph._p.getnext()
    if below is not None and below.tag == qn("w:p") and set(Paragraph(below, None).text) == {"_"}:
        below.getparent().remove(below)
    room = sheet.room(paragraph)
    widest = max(width(p.text, Points(LOOKS[role].low), bold=LOOKS[role].bold) for p in sheet.of(role))
    line = after(paragraph, " ")
    line.runs[0]._r.getparent().remove(line.runs[0]._r)
    form = line.paragraph_format
    form.left_indent = form.right_indent = Pt((room - widest * share) / 2)
    border = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        border.set(qn(f"w:{name}"), value)
    borders = OxmlElement("w:pBdr")
    borders.append(border)
    line._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc", "w:rPr")


def _page(sheet: Sheet) -> None:
    section = sheet.document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.alignment = ALIGN["center"]
    node = OxmlElement("w:fldSimple")
    node.set(qn("w:instr"), "PAGE")
    run = deepcopy(head.add_run("2")._r)
    head._p.remove(head.runs[0]._r)
    node.append(run)
    head._p.append(node)
    for paragraph in (Paragraph(head._p, head._parent),):
        for inner in paragraph._p.iter(qn("w:r")):
            properties = inner.get_or_add_rPr()
            properties.get_or_add_rFonts().set(qn("w:ascii"), "Times New Roman")
            properties.get_or_add_rFonts().set(qn("w:hAnsi"), "Times New Roman")
            size = properties._add_sz()
            size.val = Pt(14)


def faults(data: bytes, mode: Mode | None = None) -> set[str]:
    """What the whole rule book finds in a file: `rule:code`."""
    return {f"{issue.rule.id}:{issue.code}" for issue in judge(read_roles(read(data)), mode=mode).issues}
