"""The book as a workbook: every cell is text, none a formula; the same book gives the same bytes."""

import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from vanban.register.book import So

_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_MADE = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads _x0041_ as the letter A
_FIRST_LINE = 4
_FONT = "Times New Roman"
_LINE = Side(style="thin")
_GRID = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


def to_xlsx(book: So) -> bytes:
    """The workbook: a title, a row of headings that repeats on every page, a row a document; A4 across."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = f"Năm {book.nam}"
    _head(sheet, book)
    for column, heading in enumerate(book.cot, 1):
        sheet.column_dimensions[get_column_letter(column)].width = heading.rong
        _write(sheet.cell(_FIRST_LINE, column), heading.tieu_de, bold=True)
    for line, texts in enumerate(book.dong, _FIRST_LINE + 1):
        for column, text in enumerate(texts, 1):
            _write(sheet.cell(line, column), text)
    _write(sheet.cell(_FIRST_LINE + len(book.dong) + 2, 1), book.dau_chuoi, grid=False)
    _page(sheet)
    made = io.BytesIO()
    workbook.save(made)
    return _without_times(made.getvalue())


def _head(sheet: Worksheet, book: So) -> None:
    for line, text in enumerate((book.co_quan, book.tieu_de), 1):
        _write(sheet.cell(line, 1), text, bold=True, grid=False)
        sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=len(book.cot))


def _write(cell: Cell | MergedCell, text: str, *, bold: bool = False, grid: bool = True) -> None:
    """Text as text, whatever its first letter: typed as a string, quoted for whoever edits it in Excel."""
    cell.value = _ESCAPED.sub("_x005F_", text)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.font = Font(name=_FONT, size=11, bold=bold)
    if grid:
        cell.border = _GRID
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center" if bold else None)
    cell.quotePrefix = True


def _page(sheet: Worksheet) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_FIRST_LINE}:{_FIRST_LINE}"
    sheet.freeze_panes = f"A{_FIRST_LINE + 1}"


def _without_times(made: bytes) -> bytes:
    """The same parts with fixed times: openpyxl stamps the clock into the parts and their list."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            target.writestr(info, _MADE.sub(rb"\g<1>1980-01-01T00:00:00Z", source.read(name)))
    return packed.getvalue()
