"""A wording is found in the lines where it fits, wherever in the line and in the document that is."""

import re
import sys

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis.strategies import from_regex, sampled_from

from tests.rules.drafting import draft
from vanban.rules.registry import document_rules
from vanban.rules.wordings import Wording, every_match, wording

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
    found = [piece.text for _, piece, _ in every_match(context, {"ma": wording(pattern)})]
    assert [text for text in found if text in LINES] == lines


def test_a_line_with_a_sign_counts_only_where_the_pattern_fits(context):
    found = [piece.text for _, piece, _ in every_match(context, {"ma": wording(r"(?<!vào )ngày \d", "ngày", r" \d")})]
    assert [text for text in found if text in LINES] == ["ngày 5 tháng 3"]


def test_what_fits_several_times_is_told_line_by_line(context):
    wordings = {"số": wording(r"\d"), "ngày": wording("ngày")}
    found = [(code, piece.text) for code, piece, _ in every_match(context, wordings) if piece.text in LINES[2:]]
    assert found == [("số", LINES[2]), ("số", LINES[2]), ("ngày", LINES[2]), ("số", LINES[3]), ("ngày", LINES[3])]


def of_the_book() -> dict[str, Wording]:
    """Every wording that a rule looks for, by its pattern."""
    document_rules()
    modules = [module for name, module in sys.modules.items() if name.startswith("vanban.rules.")]
    values = [value for module in modules for value in vars(module).values()]
    within = [inner for value in values if isinstance(value, dict) for inner in value.values()]
    return {one.pattern.pattern: one for one in (*values, *within) if isinstance(one, Wording)}


def written(pattern: str) -> str:
    """The pattern without what it looks back at, and with what it looks forward to."""
    return re.sub(r"\(\?<[=!][^()]*\)|\(\?![^()]*\)", "", pattern).replace("(?=", "(?:")


@pytest.mark.parametrize("one", of_the_book().values(), ids=of_the_book().keys())
def test_wherever_a_pattern_fits_one_of_its_signs_does(one):
    @given(sampled_from(["", " ", ", ", "và ", "u", "U"]), from_regex(written(one.pattern.pattern), fullmatch=True))
    @settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def check(before, fitting):
        assume(one.pattern.search(before + fitting))
        assert any(sign.search(before + fitting) for sign in one.signs)

    check()
