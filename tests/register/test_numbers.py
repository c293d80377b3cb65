"""Numbers: next in the series of the year, in the order of dates, held, used, voided, never given again."""

from datetime import date, datetime, timedelta

import pytest

from tests.register.making import BY_TYPE, DAY, NOON, letter, make, opened, plan, told
from vanban.register.errors import RegisterError
from vanban.register.events import TrangThai, Viec
from vanban.register.numbers import Scheme
from vanban.register.register import Register
from vanban.store.clock import VIET_NAM

NEW_YEAR = datetime(2024, 1, 1, 0, 0, 5, tzinfo=VIET_NAM)


def issue(register: Register, ma: str, ngay: date = DAY, **changes) -> str:
    return register.issue(plan(ma, ngay, **changes), make).so_ky_hieu


def test_a_year_begins_at_01_and_goes_on(register: Register):
    assert [issue(register, f"v{n}") for n in range(11)][::5] == ["01/KH-SLĐTBXH", "06/KH-SLĐTBXH", "11/KH-SLĐTBXH"]


def test_one_series_counts_every_type(register: Register):
    assert issue(register, "a") == "01/KH-SLĐTBXH"
    assert register.issue(letter(), make).so_ky_hieu == "02/SLĐTBXH-VP"


def test_a_series_for_every_type(path):
    with opened(path, BY_TYPE) as register:
        assert issue(register, "a") == "01/KH-SLĐTBXH"
        assert register.issue(letter(), make).so_ky_hieu == "01/SLĐTBXH-VP"
        assert issue(register, "b") == "02/KH-SLĐTBXH"


def test_only_some_types_have_a_series():
    scheme = Scheme("SNV", rieng={"QĐ": "QĐ", "CV": "công văn"})
    assert [scheme.series(loai) for loai in ("QĐ", "", "KH", "BC")] == ["QĐ", "công văn", "chung", "chung"]


def test_a_held_number_is_used_by_its_document(register: Register):
    held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ Giám đốc ký")
    assert issue(register, "b") == "02/KH-SLĐTBXH"
    used = register.issue(plan("a"), make, held=held.so.id)
    assert (used.so_ky_hieu, used.trang_thai) == ("01/KH-SLĐTBXH", TrangThai.DA_CAP_SO)


def test_a_voided_number_is_never_given_again(register: Register):
    held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký")
    assert register.void(held.so.id, "không ký nữa").trang_thai is TrangThai.HUY_SO
    assert issue(register, "a") == "02/KH-SLĐTBXH"
    with pytest.raises(RegisterError, match="không phải số đang giữ"):
        register.issue(plan("b"), make, held=held.so.id)


@pytest.mark.parametrize("reason", ["", "  ", "x" * 501, "ly\x07do"])
def test_holding_and_voiding_want_a_reason(register: Register, reason: str):
    with pytest.raises(RegisterError, match="Lý do"):
        register.reserve("KH", "KH-SLĐTBXH", DAY, reason)
    held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký")
    with pytest.raises(RegisterError, match="Lý do"):
        register.void(held.so.id, reason)


@pytest.mark.parametrize("changes", [{"ngay": date(2023, 3, 14)}, {"loai": "BC", "ky_hieu": "BC-SLĐTBXH"}])
def test_a_held_number_keeps_its_date_and_its_series(path, changes):
    with opened(path, BY_TYPE) as register:
        held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký")
        with pytest.raises(RegisterError, match=r"được giữ cho ngày 15/3/2023, dãy số “KH”"):
            register.issue(plan("a", **changes), make, held=held.so.id)


def test_no_number_is_put_between_two_others(register: Register):
    issue(register, "a")
    with pytest.raises(RegisterError, match=r"Ngày văn bản 14/3/2023 trước ngày 15/3/2023 của số 01"):
        issue(register, "b", date(2023, 3, 14))
    assert issue(register, "b") == "02/KH-SLĐTBXH"


def test_no_document_is_of_tomorrow(register: Register):
    with pytest.raises(RegisterError, match=r"16/3/2023 sau hôm nay 15/3/2023 theo giờ Việt Nam"):
        issue(register, "a", date(2023, 3, 16))


def test_a_voided_or_withdrawn_wrong_date_does_not_close_the_series(path):
    late = NOON + timedelta(days=200)
    with opened(path, now=late) as register:
        held = register.reserve("KH", "KH-SLĐTBXH", late.date(), "nhầm ngày")
        register.void(held.so.id, "nhầm ngày")
        wrong = register.issue(plan("a", late.date()), make)
        register.withdraw(wrong.so.id, "nhầm ngày", letter("b", ngay=late.date()), make)
        with pytest.raises(RegisterError, match="của số 03"):
            issue(register, "c")


def test_midnight_of_the_years_end(path):
    """A document of 31/12 signed at midnight belongs to the old year; the first of the new year closes it."""
    with opened(path, now=NEW_YEAR - timedelta(seconds=10)) as register:
        assert issue(register, "a", date(2023, 12, 31)) == "01/KH-SLĐTBXH"
        with pytest.raises(RegisterError, match="01/01/2024 sau hôm nay 31/12/2023 theo giờ Việt Nam"):
            issue(register, "b", date(2024, 1, 1))
    with opened(path, now=NEW_YEAR) as register:
        assert issue(register, "b", date(2023, 12, 31)) == "02/KH-SLĐTBXH"
        assert issue(register, "c", date(2024, 1, 1)) == "01/KH-SLĐTBXH"
        with pytest.raises(RegisterError, match="31/12/2023 trước ngày 01/01/2024 của số 01"):
            issue(register, "d", date(2023, 12, 31))
        assert [len(register.entries(year)) for year in (2022, 2023, 2024)] == [0, 2, 1]
        assert told(register.verify()) == ""


def test_a_number_held_on_the_last_day_is_taken_up_after_midnight(path):
    """It keeps its day, its year and its series; one held in the new year closes the old one."""
    last = date(2023, 12, 31)
    with opened(path, now=NEW_YEAR - timedelta(seconds=10)) as register:
        held = register.reserve("KH", "KH-SLĐTBXH", last, "chờ ký", ma="a")
    with opened(path, now=NEW_YEAR) as register:
        with pytest.raises(RegisterError, match="được giữ cho ngày 31/12/2023"):
            register.issue(plan("a", date(2024, 1, 1)), make, held=held.so.id)
        assert register.issue(plan("a", last), make, held=held.so.id).so_ky_hieu == "01/KH-SLĐTBXH"
        assert register.reserve("KH", "KH-SLĐTBXH", date(2024, 1, 1), "chờ ký").so_ky_hieu == "01/KH-SLĐTBXH"
        with pytest.raises(RegisterError, match="31/12/2023 trước ngày 01/01/2024"):
            register.reserve("KH", "KH-SLĐTBXH", last, "chờ ký")
        assert [len(register.entries(year)) for year in (2023, 2024)] == [1, 1]
        assert told(register.verify()) == ""


def test_a_document_of_the_old_year_is_replaced_in_the_new_one(path):
    with opened(path, now=NEW_YEAR - timedelta(seconds=10)) as register:
        issue(register, "a", date(2023, 12, 31))
    with opened(path, now=NEW_YEAR) as register:
        new = register.replace(1, "sai thời hạn", plan("a", date(2024, 1, 1)), make)
        assert (new.so_ky_hieu, new.so.nam) == ("01/KH-SLĐTBXH", 2024)
        assert register.entry(1).trang_thai is TrangThai.THAY_THE
        assert told(register.verify()) == ""


def test_one_document_waits_for_one_number(register: Register):
    held = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký", ma="a")
    with pytest.raises(RegisterError, match=r"“a” đã có số 01/KH-SLĐTBXH \(giữ số\)"):
        register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký", ma="a")
    with pytest.raises(RegisterError, match="được giữ cho văn bản “a”"):
        register.issue(plan("b"), make, held=held.so.id)
    register.void(held.so.id, "không ký nữa")
    again = register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký", ma="a")
    assert register.issue(plan("a"), make, held=again.so.id).so_ky_hieu == "02/KH-SLĐTBXH"
    held = register.reserve("KH", "KH-SLĐTBXH", DAY, "cho bản thay thế", ma="a")
    assert register.replace(again.so.id, "sai", plan("a"), make, held=held.so.id).so_ky_hieu == "03/KH-SLĐTBXH"


def test_the_day_is_viet_nams_whatever_the_machine_is_set_to(path):
    evening_in_utc = datetime.fromisoformat("2023-12-31T17:30:00+00:00")
    with opened(path, now=evening_in_utc) as register:
        assert issue(register, "a", date(2024, 1, 1)) == "01/KH-SLĐTBXH"


def test_a_clock_set_back_is_refused_with_both_times(path):
    with opened(path) as register:
        issue(register, "a")
    with opened(path, now=NOON - timedelta(minutes=4)) as register:
        issue(register, "b")  # the network sets a clock right by as much
    both = r"12:00 ngày 13/3/2023, trước dòng cuối của sổ ghi lúc 11:56 ngày 15/3"
    with opened(path, now=NOON - timedelta(days=2)) as register, pytest.raises(RegisterError, match=both):
        register.record_draft(Viec.DU_THAO, "c")
    before = date(2023, 3, 13)
    with opened(path, now=NOON - timedelta(days=2)) as register:
        for attempt in (
            lambda: register.reserve("KH", "KH-SLĐTBXH", DAY, "chờ ký"),
            lambda: register.issue(plan("c"), make),
            lambda: register.replace(1, "sai", plan("c", before), make),
            lambda: register.reserve("QĐ", "QĐ-SLĐTBXH", before, "chờ ký"),
        ):
            with pytest.raises(RegisterError):
                attempt()
        assert len(register.entries(2023)) == 2
    with opened(path, now=NOON - timedelta(days=2), reason="dòng cuối ghi lúc đồng hồ chạy nhanh") as register:
        register.record_draft(Viec.DU_THAO, "c")
        assert told(register.verify()) == ""
