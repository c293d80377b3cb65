"""Every fault that has a mender is put right, every other is left with a reason; a second time changes nothing."""

import pytest

from tests.rules.documents import Good, good_documents
from tests.rules.faults import FAULTS
from tests.rules.faults.fault import Fault
from tests.rules.sheet import Sheet, faults
from vanban.mend.by_hand import BY_HAND, why_by_hand
from vanban.mend.menders import MENDERS
from vanban.mend.mending import mend
from vanban.rules.registry import document_rules

MENDABLE = {f"{rule}:{code}" for rule, code in MENDERS}


def test_every_code_of_every_rule_has_a_mender_or_a_reason():
    codes = {(rule.id, code) for rule in document_rules() for code in rule.codes}
    assert codes - set(MENDERS) - set(BY_HAND) == set(), "say how it is mended, or in by_hand.py why a person must"
    assert (set(MENDERS) | set(BY_HAND)) - codes == set()
    assert set(MENDERS) & set(BY_HAND) == set()


def test_what_a_mender_could_not_do_has_a_reason_too():
    assert "phần đầu văn bản" in why_by_hand("quoc-hieu/thieu-dong-ke", "thieu")


def test_every_mender_is_tested():
    assert {fault.code for fault in FAULTS} >= MENDABLE


def plainest(fault: Fault) -> Good:
    """The first document, head and foot in plain tables, that the fault can be put into."""
    return next(good for good in good_documents() if fault.can_be_put_into(good))


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_one_fault_in_a_good_document(fault):
    good = plainest(fault)
    sheet = Sheet(good.data, good.reading)
    fault.spoil(sheet)
    mended = mend(sheet.bytes(), mode=fault.mode)
    left = faults(mended.data, fault.mode)
    can_be_mended = fault.code in MENDABLE
    assert (fault.code in left) == (not can_be_mended)
    assert (fault.code in {f"{one.rule.id}:{one.code}" for one in mended.repaired}) == can_be_mended
    assert left & MENDABLE == set()
    assert mend(mended.data, mode=fault.mode).data == mended.data
