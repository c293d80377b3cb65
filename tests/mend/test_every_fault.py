"""Every fault that has a mender is put right, every other is left with a reason; a second time changes nothing."""

import pytest

from tests.mend.documents import good, raw
from tests.mend.spoils import SPOILED
from tests.roles.samples import SAMPLES
from tests.rules.faults import FAULTS
from tests.rules.sheet import Sheet, dressed, faults
from vanban.inspect.view import read
from vanban.mend.by_hand import BY_HAND, why_by_hand
from vanban.mend.menders import MENDERS
from vanban.mend.mending import mend
from vanban.roles.element import Role
from vanban.roles.reading import read_roles
from vanban.rules.registry import all_rules

MENDABLE = {f"{rule}:{code}" for rule, code in MENDERS}
IN_ANNEXES = {Role.PHU_LUC, Role.TEN_PHU_LUC, Role.KEM_THEO}


def test_every_code_of_every_rule_has_a_mender_or_a_reason():
    codes = {(rule.id, code) for rule in all_rules() for code in rule.codes}
    assert codes - set(MENDERS) - set(BY_HAND) == set(), "say how it is mended, or in by_hand.py why a person must"
    assert (set(MENDERS) | set(BY_HAND)) - codes == set()
    assert set(MENDERS) & set(BY_HAND) == set()


def test_what_a_mender_could_not_do_has_a_reason_too():
    assert "phần đầu văn bản" in why_by_hand("quoc-hieu/thieu-dong-ke", "thieu")


def test_every_mender_is_tested():
    assert {fault.code for fault in (*FAULTS, *SPOILED)} >= MENDABLE


@pytest.fixture(scope="module")
def dressed_documents() -> dict[str, bytes]:
    """The documents that the harness of the rules spoils."""
    return {name: dressed(raw(name)) for name in SAMPLES}


def first_fitting(fault, documents: dict[str, bytes]) -> str:
    for name, data in documents.items():
        (van_ban,) = read_roles(read(data)).van_ban
        if (fault.needs is None or fault.needs in van_ban.elements) and (
            not fault.types or van_ban.loai in fault.types
        ):
            return name
    return ""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_one_fault_in_a_good_document(fault, dressed_documents):
    name = first_fitting(fault, dressed_documents)
    if not name:
        assert fault.needs in IN_ANNEXES, "test_faults_of_other_documents puts in what only annexes show"
        return
    sheet = Sheet(dressed_documents[name])
    fault.spoil(sheet)
    source = sheet.bytes()
    mended = mend(source, mode=fault.mode)
    left = faults(mended.data, fault.mode)
    assert (fault.code in left) == (fault.code not in MENDABLE)
    assert left & MENDABLE == set()
    assert mend(mended.data, mode=fault.mode).data == mended.data


@pytest.mark.parametrize("spoiled", SPOILED, ids=lambda spoiled: spoiled.code)
def test_faults_of_other_documents(spoiled):
    sheet = Sheet(good(spoiled.name))
    spoiled.spoil(sheet)
    source = sheet.bytes()
    assert spoiled.code in faults(source)
    mended = mend(source)
    assert faults(mended.data) & MENDABLE == set()
    assert spoiled.code in {f"{one.rule.id}:{one.code}" for one in mended.repaired}
    assert mend(mended.data).data == mended.data
