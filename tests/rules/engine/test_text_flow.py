"""A pattern is found in the lines where it fits, wherever in the line and in the document that is."""

import re

import pytest

from tests.rules.drafting import draft
from vanban.rules.text_flow import every_match

LINES = ["Căn cứ Nghị định số 30", "theo Khoản 2", "ngày 5 tháng 3", "hết hạn vào ngày 5"]


@pytest.fixture(scope="module")
def context():
    return draft({"than": [{"NOI_DUNG": line} for line in LINES]})


@pytest.mark.parametrize(
    ("pattern", "lines"),
    [
        (r"Khoản \d+(?=,|$)", ["theo Khoản 2"]),
        (r"ngày \d(?! tháng)", ["hết hạn vào ngày 5"]),
        (r"(?<!vào )ngày \d\b", ["ngày 5 tháng 3"]),
        (r"^ngày", ["ngày 5 tháng 3"]),
        (r"30$", ["Căn cứ Nghị định số 30"]),
        (r"không có", []),
    ],
)
def test_a_pattern_is_found_where_it_fits(context, pattern, lines):
    found = [piece.text for _, piece, _ in every_match(context, {"ma": re.compile(pattern)})]
    assert [text for text in found if text in LINES] == lines
