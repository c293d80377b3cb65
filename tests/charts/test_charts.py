"""The charts: true lengths, readable words, the same bytes every time."""

import subprocess
import sys
from decimal import Decimal
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image

from vanban.charts import fills
from vanban.charts.data import Bar, Fill, ScoreBar, Series
from vanban.charts.layout import Scale, label_lines, legend_lines, ticks
from vanban.charts.measures import px
from vanban.charts.scores import score_bars
from vanban.charts.stacked import stacked_bars
from vanban.core.lengths import Mm
from vanban.core.picture import Picture

SERIES = (
    Series("Hoàn thành đúng hạn", Fill.SOLID),
    Series("Hoàn thành muộn", Fill.STRIPES),
    Series("Đang thực hiện", Fill.DOTS),
    Series("Quá hạn", Fill.CROSSES),
    Series("Chưa đến hạn", Fill.BLANK),
)
BARS = (Bar("Công tác chỉ đạo, điều hành", (3, 1, 2, 1, 4)), Bar("Cải cách tài chính công", (0, 0, 2, 0, 0)))
LONG = "Xây dựng và phát triển chính quyền điện tử, chính quyền số"
SOLID, CROSSES = (64, 103, 134), (186, 82, 64)


def opened(picture: Picture) -> Image.Image:
    return Image.open(BytesIO(picture.png))


def count(picture: Picture, colour: tuple[int, int, int]) -> int:
    """How many pixels have a colour."""
    return sum(number for number, found in opened(picture).convert("RGB").getcolors(256) if found == colour)


def longest(picture: Picture, colour: tuple[int, int, int]) -> int:
    """The widest extent of a colour on any line of the picture below the legend."""
    image = opened(picture).convert("RGB")
    image = image.crop((0, px(Mm(12)), image.width, image.height))
    mask = Image.new("L", image.size)
    mask.putdata([255 * (found == colour) for found in image.get_flattened_data()])
    left, _, right, _ = mask.getbbox()
    return right - left


def test_a_chart_is_160_mm_wide_at_print_resolution():
    picture = stacked_bars(SERIES, BARS)
    assert picture.width.mm == pytest.approx(160)
    assert opened(picture).width == round(160 / 25.4 * 220)


def test_the_height_given_is_the_height_drawn():
    picture = stacked_bars(SERIES, BARS)
    assert opened(picture).height / opened(picture).width == pytest.approx(picture.height / picture.width, rel=1e-3)


def test_every_row_adds_height():
    assert stacked_bars(SERIES, BARS * 4).height > stacked_bars(SERIES, BARS).height


def test_eight_rows_of_two_lines_leave_room_for_text_on_the_page():
    assert stacked_bars(SERIES, [Bar(LONG, (1, 1, 1, 1, 1))] * 8).height.mm < 120


def test_the_same_numbers_give_the_same_bytes():
    assert stacked_bars(SERIES, BARS).png == stacked_bars(SERIES, BARS).png


def test_another_process_gives_the_same_bytes():
    code = "import sys; from tests.charts.test_charts import *; sys.stdout.buffer.write(stacked_bars(SERIES, BARS).png)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert found.stdout == stacked_bars(SERIES, BARS).png


def test_the_picture_says_nothing_of_when_and_how_it_was_made():
    assert opened(stacked_bars(SERIES, BARS)).info == {}


def test_other_numbers_give_another_picture():
    assert stacked_bars(SERIES, BARS).png != stacked_bars(SERIES, BARS[:1]).png


@pytest.mark.parametrize("more", [2, 5, 10])
def test_a_bar_is_as_long_as_its_count(more):
    alone = longest(stacked_bars(SERIES[:1], [Bar("A", (more,))]), SOLID)
    beside = longest(stacked_bars(SERIES, [Bar("A", (1, 0, 0, 0, more - 1))]), SOLID)
    assert beside == pytest.approx(alone / more, abs=12)  # the room kept for very thin segments differs


def test_segments_meet_and_end_where_the_sum_ends():
    scale = Scale(100, 1100, 11)
    found = scale.segments((3, 1, 2, 1, 4))
    assert [left for left, _ in found[1:]] == [right for _, right in found[:-1]]
    assert (found[0][0], found[-1][1]) == (100, 1100)
    assert [right - left for left, right in found] == pytest.approx([273, 91, 182, 91, 363], abs=1)


def test_a_zero_takes_no_room_and_a_one_is_seen_beside_a_billion():
    found = Scale(0, 1000, 10**9).segments((10**9, 0, 1))
    assert [right - left for left, right in found] == [1000, 0, 5]


def test_a_huge_value_stays_on_the_sheet():
    image = opened(stacked_bars(SERIES, [Bar("Rất lớn", (10**12, 1, 1, 1, 1)), Bar("Nhỏ", (1, 0, 0, 0, 0))]))
    edge = image.convert("L").crop((image.width - 2, 0, image.width, image.height))
    assert edge.getextrema() == (255, 255)


@pytest.mark.parametrize("bars", [(), (Bar("Không có gì", (0, 0, 0, 0, 0)),)])
def test_a_chart_without_numbers_is_still_a_picture(bars):
    picture = stacked_bars(SERIES, bars)
    assert opened(picture).width == 1386
    assert "không có số liệu" in picture.alt


def test_no_series_at_all_is_no_trouble():
    assert stacked_bars((), (Bar("A", ()),)).png


def test_a_long_label_takes_two_lines():
    assert label_lines(LONG) == ("Xây dựng và phát triển chính", "quyền điện tử, chính quyền số")


def test_a_very_long_label_ends_in_an_ellipsis_on_the_third_line():
    lines = label_lines(f"{LONG} và {LONG} của địa phương")
    assert len(lines) == 3
    assert lines[-1].endswith("…")


def test_a_word_longer_than_the_label_column_is_cut():
    assert label_lines("Chữ" * 30)[0].endswith("…")


def test_a_legend_spreads_over_even_lines():
    assert [len(line) for line in legend_lines(SERIES)] == [3, 2]


def test_a_legend_of_very_long_names_has_one_on_a_line():
    assert [len(line) for line in legend_lines([Series(LONG * 3, fill) for fill in Fill])] == [1] * 5


@pytest.mark.parametrize(
    ("maximum", "found"),
    [
        (0, (0,)),
        (1, (0, 1)),
        (6, (0, 1, 2, 3, 4, 5, 6)),
        (7, (0, 2, 4, 6)),
        (13, (0, 5, 10)),
        (100, (0, 20, 40, 60, 80, 100)),
    ],
)
def test_the_scale_is_marked_at_round_numbers(maximum, found):
    assert ticks(maximum) == found


def mean_grey(fill: Fill) -> float:
    field = fills.pattern(fill, 200, 200).copy()
    field.putpalette(fills.palette())
    data = field.convert("RGB").convert("L").get_flattened_data()
    return sum(data) / len(data)


@pytest.mark.parametrize(("one", "other"), list(combinations(Fill, 2)))
def test_fills_differ_in_grey_when_printed_without_colour(one, other):
    assert abs(mean_grey(one) - mean_grey(other)) > 10


def test_letters_are_black_with_grey_edges_and_never_coloured():
    colours = {found for _, found in opened(stacked_bars((), ())).convert("RGB").getcolors()}
    assert (0, 0, 0) in colours
    assert all(red == green == blue for red, green, blue in colours)


def test_bars_of_points_reach_their_share_of_the_maximum():
    half, full = (
        longest(score_bars([ScoreBar("A", Decimal(reached), Decimal(0), Decimal(10))]), SOLID) for reached in (5, 10)
    )
    assert half == pytest.approx(full / 2, abs=8)


def test_a_maximum_of_zero_points_draws_no_bar():
    nothing = ScoreBar("A", Decimal(0), Decimal(0), Decimal(0))
    assert count(score_bars([nothing]), SOLID) == count(score_bars([]), SOLID)


@pytest.mark.parametrize("points", [(-1, 0, 10), (0, -1, 10), (8, 3, 10)])
def test_points_that_do_not_add_up_are_refused(points):
    with pytest.raises(ValueError, match="A: "):
        ScoreBar("A", *map(Decimal, points))


def test_a_count_below_zero_is_refused():
    with pytest.raises(ValueError, match="below zero"):
        Bar("A", (1, -1))


def test_a_bar_with_a_count_too_few_is_refused():
    with pytest.raises(ValueError, match="1 counts for 5 series"):
        stacked_bars(SERIES, [Bar("A", (1,))])


def test_two_series_of_one_look_are_refused():
    with pytest.raises(ValueError, match="look the same"):
        stacked_bars([SERIES[0], SERIES[0]], [Bar("A", (1, 1))])


def test_pillow_is_loaded_only_when_a_chart_is_drawn():
    code = "import sys, vanban.charts.stacked, vanban.charts.scores; sys.exit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
