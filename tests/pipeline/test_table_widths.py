"""The tables that list documents: the longest text has the most room, a number and a day stay on one line."""

from pathlib import Path

import docx
import pytest

from vanban.core.lengths import Pt
from vanban.core.text_width import width

REPOSITORY = Path(__file__).parents[2]
SLIP, BOOK = "templates/phieu_gui.docx", "vanban/register/so_van_ban_di.docx"


def columns(template: str) -> list[float]:
    """The widths of the columns of the widest table, in points."""
    tables = docx.Document(str(REPOSITORY / template)).tables
    return [column.width.pt for column in max(tables, key=lambda table: len(table.columns)).columns]


@pytest.mark.parametrize(("template", "longest"), [(SLIP, 3), (BOOK, 4)])
def test_the_longest_text_has_the_most_room(template: str, longest: int):
    widths = columns(template)
    assert max(widths) == widths[longest]
    assert widths[longest] >= 1.5 * widths[1 if template == SLIP else 0]


@pytest.mark.parametrize(("template", "number", "day", "size"), [(SLIP, 1, 2, 12), (BOOK, 0, 1, 11)])
def test_a_number_and_a_day_stay_on_one_line(template: str, number: int, day: int, size: int):
    widths, margins = columns(template), 6
    assert float(width("01/KH-SLĐTBXH", Pt(size))) <= widths[number] - margins
    assert float(width("23/11/2026", Pt(size))) <= widths[day] - margins
