"""What every record does: refuses unknown keys, takes a blank as not written, knows its holes."""

from dataclasses import FrozenInstanceError

import pytest

from vanban.core.record_fields import InvalidRecord
from vanban.model.hole import Hole
from vanban.model.nhiem_vu import NhiemVu

TASK = {
    "id": "NV01",
    "giai_phap": ["gp1"],
    "tieu_chi": ["1.10"],
    "noi_dung": "Giao  việc\n cho phòng",
    "chu_tri": "vp",
    "thoi_han": "15-3-2024",
    "san_pham": "Báo cáo",
}


def test_a_record_keeps_codes_as_written_and_prose_on_one_line():
    task = NhiemVu.model_validate(TASK)
    assert task.tieu_chi == ("1.10",)
    assert task.noi_dung == "Giao việc cho phòng"


@pytest.mark.parametrize(("key", "value"), [("phoi_hop", ()), ("thuong_xuyen", False)])
def test_an_optional_key_left_blank_has_its_default(key, value):
    assert getattr(NhiemVu.model_validate(TASK | {key: None}), key) == value


@pytest.mark.parametrize("change", [{"thoi_han": None}, {"phoi_hop": [None]}, {"la": None}, {"la": "x"}])
def test_other_blanks_and_unknown_keys_are_refused(change):
    with pytest.raises(InvalidRecord):
        NhiemVu.model_validate(TASK | change)


def test_a_record_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        NhiemVu.model_validate(TASK).id = "NV02"


def test_a_field_that_was_not_read_is_a_hole_and_no_attribute_error():
    task = NhiemVu.model_construct(id="NV01")
    with pytest.raises(Hole):
        _ = task.thoi_han
    with pytest.raises(AttributeError):
        _ = task.khac
