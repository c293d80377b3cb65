"""Loading a year: what good data become, what is missing, and that nothing but DataError comes out."""

import shutil
import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.source.bad_cases import GOOD, YEAR, findings
from vanban.core.errors import DataError
from vanban.core.finding import Place
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.data import load
from vanban.source.layout import years

ROOT = Path(__file__).parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return shutil.copytree(GOOD, tmp_path / "data")


def rewrite(data: Path, change) -> None:
    for path in data.rglob("*.yaml"):
        path.write_bytes(change(path.read_text(encoding="utf-8")))


def test_good_data_become_records():
    dataset = load(GOOD, YEAR).dataset
    assert dataset.co_quan.ten == "Sở Y tế"
    assert dataset.chi_so.linh_vuc[0].tieu_chi[1].ma == "1.10"
    assert dataset.chi_so.linh_vuc[0].tieu_chi[1].thanh_phan[0].tham_dinh == Decimal("3.5")
    assert dataset.phan_cong.nhiem_vu[1].thoi_han == date(2024, 5, 31)
    assert tuple(dataset.ket_qua) == (Ky.QUY_1, Ky.SAU_THANG)


def test_good_data_have_no_warnings():
    assert load(GOOD, YEAR).warnings == ()


def test_the_shipped_example_is_good():
    data = ROOT / "data"
    for year in years(data):
        assert load(data, year).warnings == ()


def test_ampersand_and_angle_brackets_in_a_unit_name_survive():
    assert load(GOOD, YEAR).dataset.co_quan.don_vi[2].ten == "Sở NN & MT <x>"


def test_text_in_the_other_normal_form_gives_the_same_data(data):
    rewrite(data, lambda text: unicodedata.normalize("NFD", text).encode())
    assert load(data, YEAR).dataset == load(GOOD, YEAR).dataset


def test_files_of_windows_give_the_same_data(data):
    rewrite(data, lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert load(data, YEAR).dataset == load(GOOD, YEAR).dataset


def test_files_are_named_as_the_clerk_types_them(data):
    (data / "2024/nhiem_vu.yaml").unlink()
    with pytest.raises(DataError) as caught:
        load(data, YEAR, shown=Path("data"))
    [finding] = caught.value.findings
    assert str(finding.place) == "data/2024/nhiem_vu.yaml"
    assert "python build.py init" in finding.required


def test_later_steps_can_ask_where_a_value_stands():
    loaded = load(GOOD, YEAR, shown=Path("data"))
    assert loaded.place("nhiem_vu", "nhiem_vu", 1, "thoi_han") == Place("data/2024/nhiem_vu.yaml", 15, 15)
    assert loaded.place("ket_qua/quy_1", "phat_hanh", "luu") == Place("data/2024/ket_qua/quy_1.yaml", 2, 1)


def test_the_years_are_those_with_a_folder(data):
    (data / "2023").mkdir()
    (data / "cu").mkdir()
    (data / "2025").write_text("")
    assert years(data) == (2023, 2024)
    assert years(data / "khong-co") == ()


def test_a_year_without_a_folder_names_those_there_are():
    [finding] = findings(GOOD, 1999)
    assert (finding.code, finding.place.file) == ("thieu-nam", "1999")
    assert "2024" in finding.found


def test_a_data_folder_that_is_missing_is_one_fault(tmp_path):
    assert [f.code for f in findings(tmp_path / "khong-co")] == ["thieu-thu-muc"]


def test_a_folder_in_the_place_of_a_file_is_told(data):
    (data / "2024/nhiem_vu.yaml").unlink()
    (data / "2024/nhiem_vu.yaml").mkdir()
    assert [f.code for f in findings(data)] == ["khong-doc-duoc"]


def test_findings_come_in_reading_order(data):
    rewrite(data, lambda text: text.replace("2024", "x", 1).encode())
    places = [f.place for f in findings(data)]
    assert places == sorted(places)
    assert len({p.file for p in places}) > 2


WORDS = [
    "\n  ",
    "\n  - ",
    "*a",
    "&a ",
    "!x ",
    "---\n",
    "...\n",
    "? ",
    "e\u0302\u0301",
    "{ky}",
    "**",
    "1.10",
    "nhiem_vu",
    "id",
]
FRAGMENTS = st.sampled_from([*WORDS, *": - \n\t\"'[]{}|>#%@,\\\x00\x0b\x85\u2028\ufeffế"])
FILES = ["co_quan.yaml", "2024/chi_so.yaml", "2024/ke_hoach.yaml", "2024/nhiem_vu.yaml", "2024/ket_qua/6_thang.yaml"]


@given(st.sampled_from(FILES), st.lists(FRAGMENTS | st.text(max_size=5), max_size=40))
def test_no_text_raises_anything_but_data_error(tmp_path_factory, file, pieces):
    data = shutil.copytree(GOOD, tmp_path_factory.mktemp("chu") / "data")
    (data / file).write_bytes("".join(pieces).encode("utf-8", "surrogatepass"))
    assert findings(data)


@given(st.sampled_from(FILES), st.binary(max_size=200))
def test_no_bytes_raise_anything_but_data_error(tmp_path_factory, file, raw):
    data = shutil.copytree(GOOD, tmp_path_factory.mktemp("byte") / "data")
    (data / file).write_bytes(raw)
    assert findings(data)


@given(st.sampled_from(FILES), st.data())
def test_no_slip_of_the_hand_raises_anything_but_data_error(tmp_path_factory, file, draw):
    data = shutil.copytree(GOOD, tmp_path_factory.mktemp("go-sai") / "data")
    text = (data / file).read_text(encoding="utf-8")
    start = draw.draw(st.integers(0, len(text)))
    stop = draw.draw(st.integers(start, min(start + 30, len(text))))
    (data / file).write_text(text[:start] + draw.draw(FRAGMENTS) + text[stop:], encoding="utf-8")
    for finding in findings(data):
        assert finding.found
        assert finding.required


def test_a_document_under_a_wrong_name_is_given_one_that_is_free(data):
    folder = data / str(YEAR) / "van_ban"
    folder.mkdir()
    for name in ("gui_kh.yaml", "Gửi KH.yaml", "gửi kh.yml", f"{'a' * 33}.yaml", f"{'A' * 33}.yaml"):
        (folder / name).write_text("loai: cong_van\n", "utf-8")
    told = sorted(found.required for found in findings(data) if found.code == "ten-tep-la")
    assert told == [f"đổi tên thành {name}.yaml" for name in ("a" * 31 + "_2", "gui_kh_2", "gui_kh_3")]


def test_of_an_empty_document_a_file_of_its_kind_is_the_advice(data):
    for name in ("nhiem_vu", "van_ban/trong"):
        path = data / str(YEAR) / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text("", "utf-8")
    plan, own = (found.required for found in findings(data) if found.code == "tep-trong")
    assert own == "chép một tệp cùng loại ở van_ban/ rồi sửa; không dùng thì xóa tệp này"
    assert "tệp cùng tên của năm khác" in plan
