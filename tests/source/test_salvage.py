"""What can still be read of a faulty record, and the holes where it cannot."""

import pytest

from vanban.model.chi_so import ChiSo, LinhVuc
from vanban.model.hole import Hole
from vanban.model.nhiem_vu import NhiemVu, PhanCong
from vanban.source.salvage import salvage, without
from vanban.source.tree import UNREADABLE

TASK = {
    "id": "NV01",
    "giai_phap": ["gp1"],
    "tieu_chi": ["1.1"],
    "noi_dung": "Giao việc",
    "chu_tri": "vp",
    "thoi_han": "15/3/2024",
    "san_pham": "Báo cáo",
}


@pytest.mark.parametrize(
    "fault", [{"thoi_han": "x"}, {"thoi_han": None}, {"thoi_han": UNREADABLE}, {"thoi_han": ["15/3/2024"]}]
)
def test_a_faulty_field_is_a_hole_and_the_others_are_read(fault):
    task = salvage(NhiemVu, TASK | fault)
    assert (task.id, task.phoi_hop) == ("NV01", ())
    with pytest.raises(Hole):
        _ = task.thoi_han


def test_a_missing_field_is_a_hole():
    with pytest.raises(Hole):
        _ = salvage(NhiemVu, {}).id


def test_an_optional_field_is_a_hole_when_its_key_is_misspelt():
    with pytest.raises(Hole):
        _ = salvage(NhiemVu, TASK | {"phoihop": ["vp"]}).phoi_hop


def test_one_faulty_record_leaves_its_neighbours_in_their_places():
    table = salvage(PhanCong, {"nhiem_vu": [TASK, "x", TASK | {"id": "NV03", "chu_tri": "a b"}]})
    assert (table.nhiem_vu[0].id, table.nhiem_vu[2].id) == ("NV01", "NV03")
    with pytest.raises(Hole):
        _ = table.nhiem_vu[1].id


@pytest.mark.parametrize("value", ["x", [], {}, None, UNREADABLE])
def test_a_list_that_is_none_is_a_hole(value):
    with pytest.raises(Hole):
        _ = salvage(PhanCong, {"nhiem_vu": value}).nhiem_vu


def test_a_property_over_a_hole_is_a_hole():
    with pytest.raises(Hole):
        _ = salvage(LinhVuc, {"id": "lv1"}).thanh_phan


def test_a_record_in_a_record_keeps_its_sound_fields():
    index = salvage(ChiSo, {"doi_chieu": {"dat": "7,5", "toi_da": "x"}})
    assert index.doi_chieu is not None
    assert str(index.doi_chieu.dat) == "7.5"
    with pytest.raises(Hole):
        _ = index.doi_chieu.toi_da


def test_what_no_record_has_is_no_hole():
    with pytest.raises(AttributeError):
        _ = salvage(NhiemVu, TASK).ten


def test_a_hole_can_be_made_in_a_sound_record():
    task = salvage(NhiemVu, TASK)
    assert isinstance(task, NhiemVu)
    with pytest.raises(Hole):
        _ = without(task, "id").id
    assert task.id == "NV01"
