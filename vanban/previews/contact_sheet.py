"""All pages of a document on one sheet, small, in rows, each with its number: the document at a glance."""

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

COLUMNS = 4
_CELL = (420, 594)  # what the picture of a page fits in, in pixels: A4 upright
_GAP = 28
_CAPTION = 34
_DESK, _EDGE, _INK = "#e7e9ec", "#b4b9c0", "#3a3f45"


def contact_sheet(pages: Sequence[Image.Image]) -> Image.Image:
    """The sheet. `pages` hold at least one page, of any size; every one keeps its proportions."""
    small = [_small(page) for page in pages]
    rows = [small[start : start + COLUMNS] for start in range(0, len(small), COLUMNS)]
    width = min(COLUMNS, len(pages)) * (_CELL[0] + _GAP) + _GAP
    sheet = Image.new("RGB", (width, _GAP + sum(map(_height, rows))), _DESK)
    top, number = _GAP, 1
    for row in rows:
        _put_row(sheet, row, top, number)
        top += _height(row)
        number += len(row)
    return sheet


def _small(page: Image.Image) -> Image.Image:
    small = page.copy()
    small.thumbnail(_CELL, Image.Resampling.BOX)
    return small


def _height(row: Sequence[Image.Image]) -> int:
    return max(page.height for page in row) + _CAPTION + _GAP


def _put_row(sheet: Image.Image, row: Sequence[Image.Image], top: int, number: int) -> None:
    draw = ImageDraw.Draw(sheet)
    for column, page in enumerate(row):
        centre = _GAP + column * (_CELL[0] + _GAP) + _CELL[0] // 2
        left, foot = centre - page.width // 2, top + page.height
        draw.rectangle((left - 1, top - 1, left + page.width, foot), outline=_EDGE)
        sheet.paste(page, (left, top))
        caption = (centre, foot + _CAPTION // 2)
        draw.text(caption, str(number + column), fill=_INK, font=ImageFont.load_default(20), anchor="mm")
