"""A small document of the right form whose pages can be laid out at will: the stuff of the cases of the page rules."""

import io
from collections.abc import Sequence
from typing import Self

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt

from vanban.core.lengths import Pt as Points
from vanban.core.text_width import width

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
AGENCY = "SỞ NỘI VỤ"
SUBJECT = "Cải cách hành chính năm 2023"
SENTENCE = "Các phòng, đơn vị thuộc Sở triển khai thực hiện kế hoạch, báo cáo kết quả đúng thời hạn quy định"
TEXT_HEIGHT = 728.5  # points between the margins of an upright page
LINE = 16.1  # points: one line of size 14
CENTRE, JUSTIFIED, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.LEFT


class Paper:
    """A document that is being written from top to bottom."""

    def __init__(self) -> None:
        self.document = Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = "Times New Roman", Pt(14)
        normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        self.sheet(self.document.sections[0])

    def sheet(self, section, *, landscape: bool = False) -> None:
        """A4 with the narrowest margins, page numbers at the top from the second page on."""
        section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        section.header_distance = section.footer_distance = Mm(10)
        section.different_first_page_header_footer = True
        section.header.is_linked_to_previous = section.first_page_header.is_linked_to_previous = False
        self.number(section.header.paragraphs[0])

    def number(self, paragraph, align=CENTRE) -> None:
        """The number of the page, as a field."""
        paragraph.alignment = align
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        run = paragraph.add_run("2")
        field.append(run._r)
        paragraph._p.append(field)

    def line(self, text="", *, into=None, size=14, bold=False, italic=False, align=LEFT, **form):
        """A paragraph; `form` are settings of its format."""
        paragraph = (into or self.document).add_paragraph()
        run = paragraph.add_run(text)
        run.font.size, run.bold, run.italic = Pt(size), bold, italic
        paragraph.alignment = align
        for name, value in form.items():
            setattr(paragraph.paragraph_format, name, value)
        return paragraph

    def rule(self, length: float, room: Length, *, into=None, colour="000000"):
        """A centred line: the lower border of an empty paragraph with indents; `length` in points."""
        indent = Pt((room.pt - length) / 2)
        paragraph = self.line(into=into, size=2, left_indent=indent, right_indent=indent)
        paragraph.paragraph_format.line_spacing = Pt(4)
        borders, border = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
        for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", colour)):
            border.set(qn(f"w:{name}"), value)
        borders.append(border)
        paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc", "w:rPr")
        return paragraph

    def head(self, *, right=99.0, shares=(0.4, 1.0, 0.4), colours=("000000",) * 3, sizes=(12, 13)) -> Self:
        """Letterhead, type, subject and căn cứ; `shares` are the lengths of the lines by their texts."""
        left = 165 - right
        table = self.document.add_table(1, 2)
        table.autofit = False
        rooms = [Mm(left - 3.8), Mm(right - 3.8)]
        for column, wide in zip(table.columns, (left, right), strict=True):
            column.width = Mm(wide)
        for cell in table.rows[0].cells:
            cell._tc.remove(cell.paragraphs[0]._p)
        first, second = table.rows[0].cells
        self.line("ỦY BAN NHÂN DÂN TỈNH", into=first, size=12, align=CENTRE)
        self.line(AGENCY, into=first, size=12, bold=True, align=CENTRE)
        self.rule(width(AGENCY, Points(12), bold=True) * shares[0], rooms[0], into=first, colour=colours[0])
        self.line("Số: 35/KH-SNV", into=first, size=13, align=CENTRE)
        self.line(QUOC_HIEU, into=second, size=sizes[0], bold=True, align=CENTRE)
        self.line(TIEU_NGU, into=second, size=sizes[1], bold=True, align=CENTRE)
        self.rule(width(TIEU_NGU, Points(13), bold=True) * shares[1], rooms[1], into=second, colour=colours[1])
        self.line("Lạng Sơn, ngày 15 tháng 3 năm 2023", into=second, size=13, italic=True, align=CENTRE)
        self.line("KẾ HOẠCH", bold=True, align=CENTRE, space_before=Pt(12))
        self.line(SUBJECT, bold=True, align=CENTRE)
        self.rule(width(SUBJECT, Points(14), bold=True) * shares[2], Mm(165), colour=colours[2])
        self.line(
            "Căn cứ Quyết định số 85/QĐ-UBND ngày 20/01/2023 của Ủy ban nhân dân tỉnh.", italic=True, align=JUSTIFIED
        )
        return self

    def text(self, *words: str, **form) -> Self:
        """Paragraphs of the body; one that says its place when nothing is given."""
        for text in words or (f"{SENTENCE}.",):
            form = {"align": JUSTIFIED, "first_line_indent": Mm(12.7), "space_after": Pt(6)} | form
            self.line(text, **form)
        return self

    def heading(self, text="I. NHỮNG NHIỆM VỤ", *, keep=False) -> Self:
        """A heading."""
        self.line(text, bold=True, align=JUSTIFIED, first_line_indent=Mm(12.7), keep_with_next=keep)
        return self

    def blank(self, height: float, *, fresh=True) -> Self:
        """Room without words, in points, on a new page when `fresh`."""
        paragraph = self.line(page_break_before=fresh, line_spacing=Pt(height))
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        return self

    def down_to(self, lines: float) -> Self:
        """A new page with a line of text at its top, and then room for so many lines only."""
        self.line("Trang này có một dòng ở đầu trang.", page_break_before=True)
        return self.blank(TEXT_HEIGHT - LINE * (lines + 1) - 3, fresh=False)

    def table(self, rows: Sequence[Sequence[str]], *, wide=160.0, head=True, split=False, indent=0.0) -> Self:
        """A table with lines, `wide` in mm; its first row is in bold, and repeated when `head`."""
        table = self.document.add_table(len(rows), len(rows[0]), style="Table Grid")
        table.autofit = False
        for number, (row, texts) in enumerate(zip(table.rows, rows, strict=True)):
            properties = row._tr.get_or_add_trPr()
            for name in [*(["cantSplit"] if not split else []), *(["tblHeader"] if head and number == 0 else [])]:
                properties.append(OxmlElement(f"w:{name}"))
            for cell, text in zip(row.cells, texts, strict=True):
                cell.paragraphs[0].add_run(text).bold = number == 0
        for column in table.columns:
            column.width = Mm(wide / len(rows[0]))
        place = OxmlElement("w:tblInd")
        place.set(qn("w:w"), str(round(indent / 25.4 * 1440)))
        place.set(qn("w:type"), "dxa")
        table._tbl.tblPr.append(place)
        return self

    def foot(self, *, recipients=3, together=True, gap=3) -> Self:
        """Nơi nhận and signature, in one row that stays together or one under another."""
        names = ["Nơi nhận:", *[f"- Đơn vị số {n};" for n in range(1, recipients)], "- Lưu: VT, VP."]
        offices = ["GIÁM ĐỐC", *[""] * gap, "Phạm Đức Huân"]
        holders = [self.document, self.document]
        if together:
            table = self.document.add_table(1, 2)
            holders = list(table.rows[0].cells)
            table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell in holders:
                cell._tc.remove(cell.paragraphs[0]._p)
        for at, text in enumerate(names):
            self.line(text, into=holders[0], size=11 if at else 12, bold=not at, italic=not at)
        for text in offices:
            self.line(text, into=holders[1], bold=True, align=CENTRE)
        return self

    def annex(self, *, landscape=False, own_numbers=True) -> Self:
        """An annex in a section of its own."""
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        self.sheet(section, landscape=landscape)
        if own_numbers:
            count = OxmlElement("w:pgNumType")
            count.set(qn("w:start"), "1")
            section._sectPr.append(count)
        self.line("Phụ lục", bold=True, align=CENTRE)
        self.line("BẢNG PHÂN CÔNG NHIỆM VỤ", bold=True, align=CENTRE)
        self.line("(Kèm theo Kế hoạch số 35/KH-SNV ngày 15/3/2023 của Sở Nội vụ)", italic=True, align=CENTRE)
        return self

    def bytes(self) -> bytes:
        """The file."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()
