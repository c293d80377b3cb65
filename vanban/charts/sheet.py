"""The sheet a strip of a chart is drawn on: boxes, lines and letters in pixels."""

from functools import cache, lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from vanban.charts import fills
from vanban.charts.data import Fill
from vanban.charts.measures import DPI
from vanban.charts.strip import Strip, strip_of
from vanban.core.lengths import POINTS_PER_INCH, Pt

_FONTS = Path(__file__).parent / "fonts"
_FILTER = 1  # the width of the number before each row that names its filter: 0, none


class Sheet:
    """White paper, `width` by `height` pixels."""

    def __init__(self, width: int, height: int) -> None:
        self._image = Image.new("L", (width, height), fills.PAPER)
        self._pen = ImageDraw.Draw(self._image)

    def box(self, left: int, top: int, right: int, bottom: int, fill: Fill) -> None:
        """A filled box; its outline, two pixels wide, lies half outside, so that neighbours share it."""
        field = fills.pattern(fill, self._image.width, bottom - top)
        self._image.paste(field.crop((0, 0, right - left, bottom - top)), (left, top))
        self._pen.rectangle((left - 1, top - 1, right, bottom), outline=fills.OUTLINE, width=2)

    def upright(self, x: int, top: int, bottom: int, *, faint: bool = False) -> None:
        """An upright line, two pixels wide; a faint one is for the eye to follow only."""
        self._pen.rectangle((x - 1, top, x, bottom), fill=fills.GRID if faint else fills.OUTLINE)

    def plate(self, centre: int, middle: int, width: int, height: int) -> None:
        """A white ground for letters on a pattern."""
        left, top = centre - width // 2, middle - height // 2
        self._pen.rounded_rectangle((left, top, left + width, top + height), radius=height // 4, fill=fills.PAPER)

    def clear(self, left: int, middle: int, width: int, height: int) -> None:
        """Take away the faint lines behind letters."""
        top = middle - height // 2
        self._pen.rectangle((left, top, left + width, top + height), fill=fills.PAPER)

    def text(self, x: int, middle: int, text: str, size: Pt, *, anchor: str = "l", bold: bool = False) -> None:
        """Black letters around a middle line, with `x` at their left (`l`), middle (`m`) or right (`r`)."""
        letters, left, top = _letters(text, size, anchor, bold=bold)
        self._image.paste(fills.BLACK, (x + left, middle + top), letters)

    def strip(self) -> Strip:
        """What was drawn so far, packed."""
        width, height = self._image.size
        rows = Image.new("L", (_FILTER + width, height))
        rows.paste(self._image, (_FILTER, 0))
        return strip_of(rows.tobytes(), height)


@lru_cache(maxsize=2048)
def _letters(text: str, size: Pt, anchor: str, *, bold: bool) -> tuple[Image.Image, int, int]:
    """How much ink a text leaves on each pixel, and where that stands from its anchor; charts repeat their words."""
    font = _font(size, bold=bold)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(text, anchor=anchor + "m"))
    image = Image.new("L", (max(right - left, 1), max(bottom - top, 1)))
    ImageDraw.Draw(image).text((-left, -top), text, fill=255, font=font, anchor=anchor + "m")
    return image, left, top


@cache
def _font(size: Pt, *, bold: bool) -> ImageFont.FreeTypeFont:
    file = _FONTS / f"VanbanSerif-{'Bold' if bold else 'Regular'}.ttf"
    return ImageFont.truetype(file, size.pt * DPI / POINTS_PER_INCH, layout_engine=ImageFont.Layout.BASIC)
