"""A table that goes over several pages shows its heading row on each."""

from collections.abc import Iterator

from vanban.rules.printed import at, printed
from vanban.rules.printed_tables import PrintedRow, PrintedTable, printed_tables
from vanban.rules.rule import Clause, Context, Fault, Level, rule

_FIRST_COLUMN = ("tt", "stt", "sốtt", "sốthứtự")


def check(context: Context) -> Iterator[Fault]:
    """Of tables that have a heading row: one marked so, or a first row in bold or that begins with TT."""
    for table in printed_tables(context):
        head = _head(table)
        for page in table.pages[1:] if head else ():
            if head and page not in head.pages and head.text not in _strange_text(context, page):
                told = f"trang {page}: bảng sang trang không có hàng tiêu đề"
                yield at("khong-lap", head.paragraph, told, "hàng tiêu đề lặp lại ở mỗi trang của bảng")


def _head(table: PrintedTable) -> PrintedRow | None:
    first = table.rows[0]
    if len(table.rows) == 1 or table.pages[0] not in first.pages:
        return None
    is_head = first.row.header or _in_bold(first) or first.text.lower().startswith(_FIRST_COLUMN)
    return first if is_head and len(first.cells) > 1 else None


def _in_bold(row: PrintedRow) -> bool:
    runs = [run for cell in row.cells for paragraph, _ in cell for run in paragraph.runs if run.text.strip()]
    return all(run.format.bold for run in runs)


def _strange_text(context: Context, page: int) -> str:
    return "".join(word.text for word in printed(context).strangers(page))


RULE = rule(
    id="trang-in/hang-tieu-de-khong-lap",
    title="Bảng sang trang không lặp lại hàng tiêu đề",
    why="Bảng dài qua nhiều trang mà không lặp lại hàng tiêu đề thì người đọc phải lật lại để biết tên cột.",
    clause=Clause("QUY-UOC", "Bảng nhiều trang lặp lại hàng tiêu đề"),
    fix="Chọn hàng tiêu đề, bật Repeat as header row (Table Properties, Row).",
    codes={
        "khong-lap": "Trang sau của bảng không có hàng tiêu đề",
    },
    level=Level.CANH_BAO,
    on_paper=True,
)(check)
