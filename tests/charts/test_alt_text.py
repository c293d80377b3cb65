"""The words of a chart hold every number that is drawn."""

from decimal import Decimal

from vanban.charts.alt_text import describe, describe_scores
from vanban.charts.data import Bar, Fill, ScoreBar, Series
from vanban.charts.stacked import stacked_bars

SERIES = (Series("Đúng hạn", Fill.SOLID), Series("Quá hạn", Fill.CROSSES))


def test_every_row_is_told_with_its_counts():
    bars = (Bar("Công tác chỉ đạo, điều hành", (3, 1)), Bar("Cải cách thể chế", (1200, 0)))
    assert describe(SERIES, bars) == (
        "Biểu đồ thanh ngang xếp chồng: Công tác chỉ đạo, điều hành: 3 đúng hạn, 1 quá hạn; "
        "Cải cách thể chế: 1.200 đúng hạn."
    )


def test_a_row_without_numbers_says_so():
    assert describe(SERIES, [Bar("A", (0, 0))]) == "Biểu đồ thanh ngang xếp chồng: A: không có số liệu."


def test_a_chart_without_rows_says_so():
    assert describe(SERIES, []) == "Biểu đồ thanh ngang xếp chồng: không có số liệu."


def test_an_abbreviation_keeps_its_capitals():
    assert "2 CCHC xong" in describe([Series("CCHC xong", Fill.SOLID)], [Bar("A", (2,))])


def test_points_are_told_with_what_can_be_recovered_and_what_is_missing():
    bars = (
        ScoreBar("Thể chế", Decimal("8.5"), Decimal(1), Decimal(10)),
        ScoreBar("Tài chính công", Decimal(5), Decimal(0), Decimal(5)),
    )
    assert describe_scores(bars) == (
        "Biểu đồ thanh ngang xếp chồng, tỷ lệ so với điểm tối đa: Thể chế: đạt 8,5/10 điểm, khắc phục được 1 điểm, "
        "còn thiếu 0,5 điểm; Tài chính công: đạt 5/5 điểm."
    )


def test_the_picture_carries_its_words():
    bars = [Bar("A", (1, 1))]
    assert stacked_bars(SERIES, bars).alt == describe(SERIES, bars)
