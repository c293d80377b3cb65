"""A picture made of strips: every pixel that was drawn, the same bytes whatever other charts were drawn before."""

import zlib
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from tests.charts.test_charts import BARS, LONG, SERIES, opened
from vanban.charts import bar_chart, fills, sheet
from vanban.charts.data import Bar, ScoreBar
from vanban.charts.layout import GAP, LEGEND_LINE
from vanban.charts.scores import score_bars
from vanban.charts.sheet import Sheet
from vanban.charts.stacked import stacked_bars
from vanban.charts.strip import png, strip_of

POINTS = [ScoreBar(LONG, Decimal(4), Decimal("0.5"), Decimal(5)), ScoreBar("A", Decimal(0), Decimal(0), Decimal(0))]
CHARTS = {
    "counts": lambda: stacked_bars(SERIES, BARS),
    "eight rows": lambda: stacked_bars(SERIES, [Bar(LONG, (1, 0, 2, 0, 3))] * 8),
    "points": lambda: score_bars(POINTS),
    "no rows": lambda: stacked_bars(SERIES, ()),
    "no series": lambda: stacked_bars((), (Bar("A", ()),)),
}


def forget() -> None:
    for drawn in (bar_chart._legend, bar_chart._band, bar_chart._axis, bar_chart._nothing):
        drawn.cache_clear()


@pytest.fixture
def drawn(monkeypatch):
    """What was drawn on every sheet, as palette numbers, in order."""
    found: list[Image.Image] = []

    def kept(self: Sheet):
        found.append(self._image.copy())
        return strip_of_sheet(self)

    strip_of_sheet = Sheet.strip
    monkeypatch.setattr(sheet.Sheet, "strip", kept)
    forget()
    return found


@pytest.mark.parametrize("name", ["counts", "points", "no rows", "no series"])
def test_the_picture_shows_every_pixel_that_was_drawn(name, drawn):
    image = opened(CHARTS[name]())
    assert (image.mode, image.width) == ("P", drawn[0].width)
    assert image.height == sum(part.height for part in drawn)
    assert image.tobytes() == b"".join(part.tobytes() for part in drawn)


@pytest.mark.parametrize("name", CHARTS)
def test_the_file_is_whole_by_its_own_sums(name):
    data = CHARTS[name]().png
    Image.open(BytesIO(data)).verify()
    start = data.index(b"IDAT")
    stream = data[start + 4 :][: int.from_bytes(data[start - 4 : start])]
    unpacker = zlib.decompressobj()
    rows = unpacker.decompress(stream)
    assert unpacker.eof
    assert not unpacker.unused_data
    assert len(rows) == (opened(CHARTS[name]()).width + 1) * opened(CHARTS[name]()).height


@pytest.mark.parametrize("name", CHARTS)
def test_what_was_drawn_before_changes_no_byte(name):
    forget()
    alone = CHARTS[name]().png
    forget()
    for other in CHARTS.values():
        other()
    assert CHARTS[name]().png == alone


def test_rows_that_charts_share_are_drawn_once(drawn):
    stacked_bars(SERIES, [Bar("A", (1, 0, 0, 0, 1)), Bar("B", (0, 2, 0, 0, 0)), Bar("C", (0, 0, 1, 0, 1))])
    before = len(drawn)
    stacked_bars(SERIES, [Bar("A", (1, 0, 0, 0, 1)), Bar("B", (0, 0, 2, 0, 0)), Bar("C", (0, 0, 1, 0, 1))])
    assert (before, len(drawn)) == (5, 6)


def test_the_line_that_bars_begin_at_runs_through_all_strips():
    image = opened(stacked_bars(SERIES, [Bar(LONG, (1, 2, 3, 4, 5))] * 3))
    top = 2 * LEGEND_LINE + GAP // 2
    lines = {
        x: [y for y in range(image.height) if image.getpixel((x, y)) == fills.OUTLINE] for x in range(image.width // 2)
    }
    longest = max(lines.values(), key=len)
    assert longest == list(range(top, top + len(longest)))
    assert len(longest) > 3 * GAP


def test_the_sums_of_strips_add_up_beyond_their_modulus():
    rows, width = 700, 1386
    data = b"".join(b"\0" + bytes([255 - row % 7]) * width for row in range(rows))
    cut = (width + 1) * 301
    picture = png([strip_of(data[:cut], 301), strip_of(data[cut:], rows - 301)], width, bytes(range(256)) * 3)
    assert zlib.decompress(picture[picture.index(b"IDAT") + 4 : picture.index(b"IEND") - 8]) == data
