"""Dresses a file of plain words in the looks that the decree prescribes, in whatever layout it stands."""

from copy import deepcopy

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from tests.rules.sheet import ALIGN, Part, Sheet, dress_run, look
from vanban.core.lengths import Pt as Points
from vanban.core.text_width import width
from vanban.roles.element import Role
from vanban.rules.law import LOOKS

_FLUSH = {Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN, Role.KY_HIEU_NGUOI_SOAN}
_TEXT = {Role.CAN_CU, Role.NOI_DUNG, Role.DIEU, Role.KHOAN, Role.DIEM, Role.KHOAN_CO_TIEU_DE, Role.MUC_LA_MA}
_ADDRESSED = {Role.KINH_GUI, Role.NOI_KINH_GUI}
_SHARES = {Role.CO_QUAN_BAN_HANH: 0.36, Role.TIEU_NGU: 1.0, Role.TRICH_YEU: 0.42}
_LEFT_OF_KINH_GUI = 40
_LINE = (
    '<w:r {names}><w:pict><v:line xmlns:v="urn:schemas-microsoft-com:vml" from="0,0" to="{length:.1f}pt,0" '
    'strokeweight=".75pt" style="position:absolute;margin-left:{left:.1f}pt;margin-top:{down}pt;'
    'mso-position-horizontal-relative:text;mso-position-vertical-relative:text"/></w:pict></w:r>'
)


def dressed(data: bytes) -> bytes:
    """The good document: sizes, styles, places and rules of every part, margins and page numbers."""
    sheet = Sheet(data)
    for number, section in enumerate(sheet.document.sections):
        _page(section)
        if number == 0 or section.header.is_linked_to_previous is False:
            _page_number(section.header.paragraphs[0])
    _annex_pages(sheet)
    sheet = Sheet(sheet.bytes())
    for paragraph in sheet.nodes:
        _plain(paragraph)
    for role in Role:
        for part in sheet.of(role):
            _dress(role, part)
    _end_of_can_cu(sheet)
    for role, share in _SHARES.items():
        for part in sheet.of(role)[-1:]:
            _line_under(sheet, role, part, share)
    _footer(sheet)
    return sheet.bytes()


def _plain(paragraph: Paragraph) -> None:
    """Signs and gaps between parts, and text that is no part of the form."""
    for run in paragraph.runs:
        dress_run(run, font="Times New Roman", size=13)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = 1.0


def _dress(role: Role, part: Part) -> None:
    found = LOOKS.get(role)
    look(part, size=found.low.pt, bold=found.bold, italic=found.italic) if found else look(part, bold=True)
    if role in (Role.PHU_LUC, Role.DAU_MUC_DO_KHAN):
        look(part, size=14)
    if part.text != part.paragraph.text.strip() and part.paragraph.text.count("\n") == 0 and role not in _TEXT:
        return  # words set side by side by tabs or spaces
    if role is Role.NOI_DUNG and part.start:
        return
    _place(role, part)


def _place(role: Role, part: Part) -> None:
    form = part.form
    form.alignment = ALIGN["justify" if role in _TEXT else "left" if role in _FLUSH | _ADDRESSED else "center"]
    if role in _TEXT:
        form.first_line_indent, form.space_after, form.line_spacing = Mm(12.7), Pt(6), 1.15
    if role is Role.TRICH_YEU_CONG_VAN and "\n" not in part.paragraph.text:
        form.space_before = Pt(6 if part.text.startswith("V/v") else 0)
    if role in _ADDRESSED:
        start = 0 if role is Role.KINH_GUI else width("Kính gửi", Points(13)).mm
        form.left_indent = Mm(_LEFT_OF_KINH_GUI + start)


def _end_of_can_cu(sheet: Sheet) -> None:
    for part in sheet.of(Role.CAN_CU)[-1:]:
        part.runs[-1].text = part.runs[-1].text.rstrip(";.") + "."


def _line_under(sheet: Sheet, role: Role, part: Part, share: float) -> None:
    """The rule: the border of an empty paragraph, or a drawn line where no paragraph can stand between."""
    parts = sheet.of(role)
    length = share * max(width(p.text, Points(LOOKS[role].low), bold=LOOKS[role].bold) for p in parts)
    room = float(sheet.reading.view.body.paragraphs[sheet.pieces(role)[-1].paragraph.index].room)
    if part.text == part.paragraph.text.strip():
        _border(part.paragraph, (room - length) / 2)
    else:
        _drawn(part, length, room)


def _border(paragraph: Paragraph, indent: float) -> None:
    below = paragraph._p.getnext()
    if below is not None and below.tag == qn("w:p") and set(Paragraph(below, None).text) == {"_"}:
        below.getparent().remove(below)
    node = deepcopy(paragraph._p)
    paragraph._p.addnext(node)
    line = Paragraph(node, paragraph._parent)
    for run in line.runs:
        node.remove(run._r)
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = Pt(indent)
    node.get_or_add_pPr().insert_element_before(_borders("bottom"), "w:spacing", "w:ind", "w:jc", "w:rPr")


def _borders(side: str):
    border = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        border.set(qn(f"w:{name}"), value)
    borders = OxmlElement("w:pBdr")
    borders.append(border)
    return borders


def _drawn(part: Part, length: float, room: float) -> None:
    """A line drawn under words that share their paragraph with others; typed dashes go."""
    for run in part.paragraph.runs:
        if run.text.strip() and not run.text.strip("-_"):
            run.text = " "
    before = part.paragraph.text[: part.start].rpartition("\n")[2]
    alone = "\n" in part.paragraph.text and not before.strip()
    left = (room - length) / 2 if alone else room * (0.62 if before.strip() or "\t" in before else 0.12)
    down = 16 * (1 + part.paragraph.text[: part.end].count("\n"))
    part.paragraph._p.append(parse_xml(_LINE.format(names=nsdecls("w"), length=length, left=left, down=down)))


def _page(section) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.different_first_page_header_footer = True


def _annex_pages(sheet: Sheet) -> None:
    """Each section after the first numbers its pages anew."""
    for section in list(sheet.document.sections)[1:]:
        number = OxmlElement("w:pgNumType")
        number.set(qn("w:start"), "1")
        section._sectPr.append(number)


def _page_number(head: Paragraph) -> None:
    head.alignment = ALIGN["center"]
    node = OxmlElement("w:fldSimple")
    node.set(qn("w:instr"), "PAGE")
    run = head.add_run("2")
    dress_run(run, font="Times New Roman", size=14)
    node.append(run._r)
    head._p.append(node)


def _footer(sheet: Sheet) -> None:
    """The agency's address at the foot of the first page, under a rule as wide as the text."""
    section = sheet.document.sections[0]
    for paragraph in section.first_page_footer.paragraphs:
        for run in paragraph.runs:
            dress_run(run, font="Times New Roman", size=11)
        if paragraph.text:
            paragraph._p.get_or_add_pPr().insert_element_before(_borders("top"), "w:spacing", "w:ind", "w:jc", "w:rPr")
