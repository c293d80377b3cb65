"""Every code of every rule has a right and a wrong case, in tests/rules/cases/<area>/<fault>.yaml."""

from pathlib import Path

import pytest
import yaml

from tests.rules.drafting import draft
from vanban.rules.registry import document_rules

CASES = Path(__file__).parent / "cases"
RULES = {rule.id: rule for rule in document_rules() if not rule.on_paper}  # those have cases of real pages


def read(rule_id: str) -> dict:
    """The cases of a rule by code; none when it has no file."""
    path = CASES / f"{rule_id.replace('-', '_')}.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else {}


def listed(described) -> list:
    return described if isinstance(described, list) else [described]


ALL = [
    pytest.param(rule_id, code, kind, case, id=f"{rule_id}:{code}:{kind}{number}")
    for rule_id in RULES
    for code, kinds in read(rule_id).items()
    for kind in ("right", "wrong")
    for number, case in enumerate(listed(kinds[kind]), start=1)
]


@pytest.mark.parametrize(("rule_id", "code", "kind", "case"), ALL)
def test_a_case_is_judged_as_it_says(rule_id, code, kind, case):
    rule, context = RULES[rule_id], draft(case)
    found = [fault.code for fault in rule.check(context)]
    if kind == "right":
        assert found == []
    else:
        assert set(found) == {code}
        asked = not rule.types or context.van_ban.loai in rule.types
        assert asked and context.mode in rule.modes


@pytest.mark.parametrize("rule_id", RULES)
def test_every_code_has_a_right_and_a_wrong_case(rule_id):
    cases = read(rule_id)
    assert set(cases) == set(RULES[rule_id].codes)
    assert all({"right", "wrong"} <= set(kinds) for kinds in cases.values())


def test_every_file_of_cases_is_of_a_rule():
    names = {path.relative_to(CASES).with_suffix("").as_posix() for path in CASES.rglob("*.yaml")}
    assert names == {rule_id.replace("-", "_") for rule_id in RULES}


@pytest.mark.parametrize("rule_id", RULES)
def test_the_good_document_has_no_fault(rule_id):
    annex = {"phu_luc": [{"phan": 1}], "phan": [{}, {"tu_so": 1}]}
    asked = not RULES[rule_id].types or "KH" in RULES[rule_id].types
    assert not asked or [*RULES[rule_id].check(draft({})), *RULES[rule_id].check(draft(annex))] == []
