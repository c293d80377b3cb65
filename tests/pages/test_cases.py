"""Every code of every rule about printed pages finds its fault on real pages, and nothing else."""

import pytest

from tests.pages.cases import CASES
from vanban.inspect.view import read
from vanban.pages.reading import read_pages
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.registry import page_rules
from vanban.rules.report import Outcome


def found(printout) -> set[str]:
    report = judge(read_roles(read(printout.docx)), rules=page_rules(), pages=read_pages(printout.pdf))
    assert [verdict.traceback for verdict in report.of(Outcome.HONG)] == []
    return {f"{issue.rule.id}:{issue.code}".removeprefix("trang-in/") for issue in report.issues}


@pytest.mark.parametrize("code", CASES)
def test_the_right_document_has_no_fault(code, printed):
    assert found(printed[f"{code}:right"]) == set()


@pytest.mark.parametrize("code", CASES)
def test_the_wrong_document_has_that_fault_and_no_other(code, printed):
    assert found(printed[f"{code}:wrong"]) == {code} | CASES[code].also


def test_every_code_of_every_page_rule_has_a_case():
    codes = {f"{rule.id}:{code}".removeprefix("trang-in/") for rule in page_rules() for code in rule.codes}
    assert codes == set(CASES)
    assert {rule.id.partition("/")[0] for rule in page_rules()} == {"trang-in"}


def test_without_pages_the_rules_are_passed_over(printed):
    report = judge(read_roles(read(printed["ra-ngoai-le:chu:wrong"].docx)), rules=page_rules())
    assert {verdict.outcome for verdict in report.verdicts} == {Outcome.BO_QUA}
    assert {verdict.reason for verdict in report.verdicts} == {"chưa có bản in (PDF) để xem trang"}
