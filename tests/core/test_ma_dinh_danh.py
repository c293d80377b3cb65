"""The code of an agency has one form from the data to the axis."""

import pytest

from tests.register.making import plan
from vanban.core.errors import DataError
from vanban.core.ma_dinh_danh import DAI_NHAT
from vanban.core.record_fields import InvalidRecord, read_value
from vanban.model.base import MaDinhDanh
from vanban.register.entry import NoiNhan, checked
from vanban.send.checking import checked_recipient
from vanban.send.edxml.settings import CODE_FORMS, DangMa
from vanban.send.parcel import Recipient

RIGHT = ("H37", "H37.05", "000.00.13.H53", "28.22.H17", "H37." + "1" * (DAI_NHAT - 4))
WRONG = ("H3", "h37.05", "H37-05", "Đ37", "H37." + "1" * (DAI_NHAT - 3))


@pytest.mark.parametrize("code", RIGHT)
def test_what_the_data_take_the_register_and_the_letters_take(code: str):
    assert read_value(MaDinhDanh, code) == code
    assert checked(plan(ma_dinh_danh=code, noi_nhan=(NoiNhan("Sở Nội vụ", code),))).ma_dinh_danh == code
    assert checked_recipient(Recipient("A", code)).ma_dinh_danh == code
    assert CODE_FORMS[DangMa.BAT_KY].fullmatch(code)


@pytest.mark.parametrize("code", WRONG)
def test_what_one_refuses_all_refuse(code: str):
    with pytest.raises(InvalidRecord, match="từ 3 đến 35 ký tự"):
        read_value(MaDinhDanh, code)
    with pytest.raises(DataError):
        checked(plan(ma_dinh_danh=code))
    with pytest.raises(DataError):
        checked_recipient(Recipient("A", code))
    assert not CODE_FORMS[DangMa.BAT_KY].fullmatch(code)
