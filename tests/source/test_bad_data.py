"""Every case of tests/data/bad gives exactly the findings its comments name, and every code has a case."""

import re
import unicodedata

import pytest

from tests.source.bad_cases import CASES, build, case_name, findings, told
from tests.source.codes import codes
from vanban.core.chu import ky_tu_cam

TESTED_ELSEWHERE = {
    "khong-doc-duoc": "test_dataset: a folder in the place of a file",
    "qua-nhieu-muc": "test_tree: more nodes than the cap",
    "tep-qua-lon": "test_text: one byte over the cap",
    "thieu-nam": "test_dataset: a year without a folder",
    "thieu-thu-muc": "test_dataset: no folder at all",
}
ENGLISH = re.compile(
    r"\b(the|not|found|expected|should|input|valid|invalid|value|required|field|missing|error|while|mapping|scanning|"
    r"block|string|list|extra|permitted|unknown|key|and|greater|than|least|most|type|instance|dictionary|tuple|item)\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"[\w.-]*[_/.][\w.-]*|\{\w+\}")


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_findings_are_those_of_the_comments(case, tmp_path):
    expected = build(case, tmp_path / "data")
    assert told(findings(tmp_path / "data")) == expected


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_messages_are_vietnamese_one_line_and_printable(case, tmp_path):
    build(case, tmp_path / "data")
    for finding in findings(tmp_path / "data"):
        for words in (finding.found, finding.required, *(words for _, words in finding.related)):
            assert words.strip()
            assert unicodedata.is_normalized("NFC", words)
            assert not ky_tu_cam(words)
            assert "\n" not in words
            assert len(words) < 400
            assert not ENGLISH.search(NAMES.sub("", words)), words


def test_every_code_has_a_case_or_a_test_of_its_own(tmp_path):
    seen = set()
    for number, case in enumerate(CASES):
        seen |= {code for _, _, _, code in build(case, tmp_path / str(number))}
    assert codes() - seen == set(TESTED_ELSEWHERE)
    assert seen - codes() == set()


def test_every_case_expects_something_and_says_what_it_is_about(tmp_path):
    for number, case in enumerate(CASES):
        assert build(case, tmp_path / str(number)), case
        assert not case.read_text(encoding="utf-8").startswith("@@")
