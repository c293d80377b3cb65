"""What one line of the register may hold: every fault at once, each with its column and what to write."""

import unicodedata
from datetime import date

import pytest

from tests.register.making import PLAN, letter, plan
from vanban.core.errors import DataError
from vanban.register.columns import LENGTHS
from vanban.register.entry import NoiNhan, checked, from_json, to_json


def faults(entry) -> dict[str, str]:
    with pytest.raises(DataError) as caught:
        checked(entry)
    return {str(finding.place).removeprefix("sổ văn bản đi, cột "): finding.code for finding in caught.value.findings}


def test_a_right_entry_is_kept():
    assert checked(PLAN) == PLAN
    assert checked(letter()) == letter()


def test_every_fault_is_told_at_once():
    wrong = plan(trich_yeu="", nguoi_ky="x" * 51, so_ban=1000, noi_nhan=(), ky_hieu="BC-SNV", chuc_vu="a\x07")
    assert faults(wrong) == {
        "trich_yeu": "bo-trong", "nguoi_ky": "qua-dai", "so_ban": "sai-so", "noi_nhan": "bo-trong",
        "ky_hieu": "sai-ky-hieu", "chuc_vu": "ky-tu-cam",
    }  # fmt: skip


def test_a_fault_says_what_was_found_and_what_to_write():
    with pytest.raises(DataError) as caught:
        checked(plan(trich_yeu="x" * 501))
    (finding,) = caught.value.findings
    assert (finding.found, finding.required) == ("501 ký tự", "rút gọn còn tối đa 500 ký tự")


@pytest.mark.parametrize(("name", "most"), LENGTHS.items())
def test_no_text_is_longer_than_the_decree_allows(name: str, most: int):
    assert faults(plan(**{name: "x" * (most + 1)}))[name] in ("qua-dai", "sai-loai", "sai-ky-hieu", "sai-ma-dinh-danh")


@pytest.mark.parametrize(
    ("changes", "column"),
    [
        ({"ma": "kế hoạch"}, "ma"),
        ({"loai": "kh"}, "loai"),
        ({"ky_hieu": "KH/SNV"}, "ky_hieu"),
        ({"ma_dinh_danh": "h37"}, "ma_dinh_danh"),
        ({"do_khan": 10}, "do_khan"),
        ({"so_trang": 0}, "so_trang"),
        ({"han_tra_loi": date(2023, 3, 14)}, "han_tra_loi"),
        ({"noi_nhan": (NoiNhan("A"), NoiNhan(""))}, "noi_nhan 2"),
        ({"noi_nhan": (NoiNhan("A", "???"),)}, "noi_nhan 1, ma_dinh_danh"),
    ],
)
def test_each_column_has_its_form(changes, column: str):
    assert list(faults(plan(**changes))) == [column]


def test_texts_are_kept_in_one_normal_form():
    typed = unicodedata.normalize("NFD", "  Sở   Nội vụ ")
    entry = checked(plan(nguoi_ky=typed, noi_nhan=(NoiNhan(typed),)))
    assert (entry.nguoi_ky, entry.noi_nhan) == ("Sở Nội vụ", (NoiNhan("Sở Nội vụ"),))


def test_an_entry_comes_back_from_the_history_as_it_was():
    entry = plan(han_tra_loi=date(2023, 4, 1), nam_ho_so=2023, thu_tu=7, ghi_chu="a")
    assert from_json(to_json(entry)) == entry
