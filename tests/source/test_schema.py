"""What is wrong with a record, in the words of the clerk: the place, what stands there, what to write."""

import pytest

from vanban.core.finding import Finding
from vanban.core.record_fields import KINDS, InvalidRecord
from vanban.model.base import BanGhi
from vanban.model.co_quan import UyQuyen
from vanban.model.nhiem_vu import NhiemVu, PhanCong
from vanban.source import schema
from vanban.source.tree import parse

TASK = """\
nhiem_vu:
  - id: NV01
    giai_phap: [gp1]
    tieu_chi: [1.1]
    noi_dung: Giao việc
    chu_tri: vp
    phoi_hop: [nvy]
    thoi_han: 15/3/2024
    san_pham: Báo cáo
"""


def found(text: str, model: type[BanGhi] = PhanCong) -> list[Finding]:
    tree = parse(text, "a.yaml")
    with pytest.raises(InvalidRecord) as caught:
        model.model_validate(tree.value)
    return schema.findings(caught.value, model, tree, "a.yaml")


def one(old: str, new: str) -> Finding:
    [finding] = found(TASK.replace(old, new))
    return finding


def test_every_kind_of_fault_has_words_of_its_own():
    assert set(schema._TELL) == KINDS


def test_a_missing_key_is_told_at_the_record_with_what_it_means():
    finding = one("    thoi_han: 15/3/2024\n", "")
    assert (finding.code, str(finding.place)) == ("thieu-khoa", "a.yaml:2:5")
    assert finding.required == "thêm khóa thoi_han: Thời hạn hoàn thành"


def test_a_key_left_blank_is_told_at_the_key():
    finding = one("thoi_han: 15/3/2024", "thoi_han:")
    assert (finding.code, str(finding.place)) == ("bo-trong", "a.yaml:8:5")
    assert finding.required == "điền thoi_han: Thời hạn hoàn thành"


def test_an_optional_key_left_blank_is_as_if_not_written():
    text = TASK.replace("phoi_hop: [nvy]", "phoi_hop:\n    thuong_xuyen:")
    assert PhanCong.model_validate(parse(text, "a.yaml").value).nhiem_vu[0].phoi_hop == ()


def test_a_misspelt_key_is_one_fault_not_two():
    finding = one("thoi_han", "Thời hạn")
    assert (finding.code, finding.required) == ("khoa-la", "có phải ý là thoi_han?")


def test_a_key_like_none_lists_those_that_can_be_written():
    finding = one("    chu_tri: vp", "    chu_tri: vp\n    wxyz: 1")
    assert finding.required.startswith("các khóa dùng được ở đây: id, giai_phap")


def test_a_second_key_for_what_is_there_is_not_suggested():
    assert "có phải" not in one("    chu_tri: vp", "    chu_tri: vp\n    chu_trii: vp").required


def test_a_value_is_shown_as_it_stands_with_what_our_validator_requires():
    finding = one("15/3/2024", "31/02/2024")
    assert (finding.code, str(finding.place), finding.found) == ("sai-ngay", "a.yaml:8:15", "31/02/2024")
    assert finding.required == "một ngày có thật, dạng 15/3/2023"


def test_a_word_outside_the_choices_names_them_and_the_nearest():
    text = "hinh_thuc: KT\ncho: Giám đốc\n"
    [finding] = found(text, UyQuyen)
    assert finding.required == "một trong các giá trị: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”; có phải ý là “KT.”?"


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("[gp1]", "gp1", "a.yaml:3:16", "một danh sách"),
        ("Giao việc", "[a]", "a.yaml:5:5", "một dòng chữ"),
        ("Giao việc", "{nam}", "a.yaml:5:5", "dấu nháy kép"),
        ("  - id: NV01\n", "  - NV01\n  - id: NV01\n", "a.yaml:2:5", "các dòng “khóa: nội dung”"),
        (TASK, "- a\n", "a.yaml:1:1", "các dòng “khóa: nội dung”"),
        (TASK, "chưa có\n", "a.yaml:1:1", "các dòng “khóa: nội dung”"),
        (TASK, "nhiem_vu: {}\n", "a.yaml:1:11", "một danh sách"),
    ],
)
def test_the_wrong_container_is_told_with_the_right_one(old, new, place, words):
    finding = one(old, new)
    assert (finding.code, str(finding.place)) == ("sai-kieu", place)
    assert words in finding.required


def test_an_empty_list_is_told_and_a_list_of_faulty_items_is_not_called_empty():
    assert one("[gp1]", "[]").code == "danh-sach-trong"
    assert [f.code for f in found("nhiem_vu:\n  - x\n")] == ["sai-kieu"]


def test_an_empty_file_is_told_as_such():
    [finding] = found("")
    assert finding.code == "tep-trong"


def test_what_the_tree_refused_is_not_told_twice():
    assert [f.code for f in found(TASK.replace("vp", "*vp").replace("15/3/2024", "x"))] == ["sai-ngay"]


def test_control_characters_do_not_reach_the_screen():
    assert "\x07" not in one("Báo cáo", '"Báo\\x07 cáo"').found


def test_all_faults_of_a_file_are_told_at_once():
    text = TASK.replace("15/3/2024", "x").replace("vp", "phòng").replace("[1.1]", "[]").replace("NV01", "NV 01")
    assert [f.code for f in found(text)] == ["sai-ma", "danh-sach-trong", "sai-ma", "sai-ngay"]


def test_one_record_is_enough():
    assert [f.code for f in found("id: NV01\n", NhiemVu)] == ["thieu-khoa"] * 6
