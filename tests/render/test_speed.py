"""Compiled templates are worth it: ratios of CPU time on the A4 report, all engines in turns, in this very run."""

from engine import compare


def test_a_document_takes_a_tenth_of_the_time_of_stock_docxtpl_and_no_more_than_the_bare_limit():
    seconds = compare(rows=40, rounds=7)
    assert seconds["stock docxtpl"] / seconds["vanban"] > 10
    assert seconds["vanban"] / seconds["bare limit"] < 1.3


def test_ten_times_the_rows_take_about_ten_times_the_time():
    few, many = (compare(rows=rows, rounds=5, with_stock=False)["vanban"] for rows in (100, 1000))
    assert many / few < 14
