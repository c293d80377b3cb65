"""A folder for another agency: complete, explained, and a document comes out of it at once."""

import re
from pathlib import Path

import pytest

from tests.pipeline.conftest import quiet
from vanban.core.errors import UsageError
from vanban.inspect.text import lines
from vanban.model.base import BanGhi
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.build import build
from vanban.pipeline.data import load
from vanban.pipeline.init_agency import AgencyNames, init_agency
from vanban.pipeline.init_period import init_period
from vanban.pipeline.jobs import Selection
from vanban.pipeline.workspace import open_workspace, shipped_templates
from vanban.source.layout import TEP
from vanban.source.shape import record_in

SYT = AgencyNames("Sở Y tế", "SYT", "Ủy ban nhân dân tỉnh Lạng Sơn", "Lạng Sơn", None)
LONG = "Trung tâm Ứng dụng tiến bộ khoa học, kỹ thuật và Đo lường, Thử nghiệm, Thông tin khoa học và công nghệ: số 1 "


def named(name: str) -> AgencyNames:
    return AgencyNames(name, "ĐV1", "Sở Khoa học và Công nghệ tỉnh Hà Giang", "Hà Giang", None)


def descriptions(model: type[BanGhi]) -> set[str]:
    found = set()
    for field in model.model_fields.values():
        found.add(field.description)
        if record := record_in(field.annotation):
            found |= descriptions(record)
    return found


def comments(path: Path) -> str:
    found = re.findall(r"^\s*#[ ]?(.*)$", path.read_text("utf-8"), re.MULTILINE)
    return " ".join(found)


class TestTheFolder:
    def test_a_document_is_built_from_it_without_an_error_or_a_warning(self, tmp_path):
        init_agency(tmp_path / "syt", SYT, 2024)
        workspace = open_workspace(tmp_path / "syt")
        result = build(workspace, Selection(), quiet, strict=True)
        assert [built.published.path.name for built in result.built] == ["ke_hoach-2024.docx", "gui_ke_hoach-2024.docx"]
        text = "\n".join(line.text for line in lines(result.built[0].published.path.read_bytes()))
        assert "SỞ Y TẾ" in text
        assert "ỦY BAN NHÂN DÂN" in text
        assert "năm 2023 của Sở Y tế trong năm 2024" in text

    @pytest.mark.parametrize("name", ["Sở NN & MT", LONG.strip(), 'Sở "A" # 1', "Sở {x}", "Sở *A*"])
    def test_any_name_comes_out_as_it_was_given(self, tmp_path, name):
        init_agency(tmp_path / "x", named(name), 2025)
        workspace = open_workspace(tmp_path / "x")
        assert load(workspace.data, 2025).dataset.co_quan.ten == name
        assert build(workspace, Selection(), quiet).built

    def test_a_name_that_looks_like_yaml_is_kept(self, tmp_path):
        init_agency(tmp_path / "x", named("- Sở"), 2025)
        assert load(open_workspace(tmp_path / "x").data, 2025).dataset.co_quan.ten == "- Sở"

    def test_the_area_follows_the_parent_unless_it_is_given(self, tmp_path):
        for folder, names in (("a", SYT), ("b", named("Trường A")), ("c", AgencyNames(*"ABCD", "huyện Cao Lộc"))):
            init_agency(tmp_path / folder, names, 2024)
        areas = [load(tmp_path / folder / "data", 2024).dataset.co_quan.dia_ban for folder in "abc"]
        assert areas == ["tỉnh Lạng Sơn", "Hà Giang", "huyện Cao Lộc"]

    def test_it_has_templates_of_its_own(self, tmp_path):
        init_agency(tmp_path / "syt", SYT, 2024)
        own = tmp_path / "syt" / "templates"
        assert {p.relative_to(own) for p in own.rglob("*.docx")} == {
            p.relative_to(shipped_templates()) for p in shipped_templates().rglob("*.docx")
        }
        assert open_workspace(tmp_path / "syt").templates == own

    def test_every_key_is_there_and_explained_in_the_words_of_the_model(self, tmp_path):
        init_agency(tmp_path / "syt", SYT, 2024)
        init_period(open_workspace(tmp_path / "syt"), 2024, Ky.QUY_1)
        data = tmp_path / "syt" / "data"
        models = {data / "co_quan.yaml": TEP["co_quan"], data / "2024/ket_qua/quy_1.yaml": KetQua}
        models |= {data / "2024" / f"{key}.yaml": TEP[key] for key in ("chi_so", "ke_hoach", "nhiem_vu")}
        missing = {
            (path.name, words)
            for path, model in models.items()
            for words in descriptions(model)
            if words not in comments(path) and model is not KetQua
        }
        assert missing == set()
        report = comments(data / "2024/ket_qua/quy_1.yaml")
        assert all(field.description in report for name, field in KetQua.model_fields.items() if name != "minh_hoa")

    def test_a_letter_of_its_own_is_made_from_a_copy_of_the_example(self, tmp_path):
        init_agency(tmp_path / "syt", SYT, 2024)
        folder = tmp_path / "syt/data/2024/van_ban"
        text = (folder / "gui_ke_hoach.yaml").read_text("utf-8")
        own = text.replace("noi_dung:\n", "noi_dung: [Sở mời họp.]\n").replace("gui_kem:\n  - ke_hoach", "gui_kem:")
        (folder / "moi_hop.yaml").write_text(own, "utf-8")
        result = build(open_workspace(tmp_path / "syt"), Selection(), quiet, strict=True)
        (letter,) = (one for one in result.built if one.published.path.name == "moi_hop-2024.docx")
        assert "Sở mời họp./." in [line.text for line in lines(letter.published.path.read_bytes())]

    def test_examples_are_marked_and_lines_are_not_too_long(self, tmp_path):
        created = init_agency(tmp_path / "syt", SYT, 2024)
        for path in created.files:
            raw = path.read_bytes()
            assert b"\nminh_hoa:" in raw
            assert b"\r" not in raw
            assert max(map(len, raw.decode().split("\n"))) <= 120
            assert not re.search(rb"[ \t]\n", raw)

    def test_an_empty_folder_is_used_and_what_else_is_in_it_stays(self, tmp_path):
        (tmp_path / "ghi chú.txt").write_text("của tôi", "utf-8")
        init_agency(tmp_path, SYT, 2024)
        assert (tmp_path / "data/2024/chi_so.yaml").is_file()
        assert (tmp_path / "ghi chú.txt").read_text("utf-8") == "của tôi"


class TestRefusals:
    @pytest.mark.parametrize("taken", ["data", "templates"])
    def test_a_folder_that_is_in_use_is_left_alone(self, tmp_path, taken):
        (tmp_path / taken).mkdir()
        with pytest.raises(UsageError, match=taken):
            init_agency(tmp_path, SYT, 2024)
        assert [p.name for p in tmp_path.rglob("*")] == [taken]

    @pytest.mark.parametrize(
        ("names", "words"),
        [
            (AgencyNames("Sở " * 80, "SYT", "P", "L", None), "tối đa 200 ký tự"),
            (AgencyNames("Sở Y tế", "s y t", "P", "L", None), "chữ viết tắt"),
            (AgencyNames("Sở Y tế", "SYT", " ", "L", None), "điền nội dung"),
            (AgencyNames("Sở Y tế", "SYT", "P", "\x07", None), "U\\+0007"),
        ],
    )
    def test_a_name_that_the_data_cannot_hold_is_told_in_the_words_of_the_model(self, tmp_path, names, words):
        with pytest.raises(UsageError, match=words):
            init_agency(tmp_path / "x", names, 2024)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("nam", [1999, 2020, 2200, 24])
    def test_a_year_that_no_such_plan_is_of(self, tmp_path, nam):
        with pytest.raises(UsageError, match=str(nam)):
            init_agency(tmp_path / "x", SYT, nam)

    def test_a_file_or_a_missing_parent(self, tmp_path):
        (tmp_path / "tệp").write_text("")
        for folder in (tmp_path / "tệp", tmp_path / "chưa" / "có"):
            with pytest.raises(UsageError):
                init_agency(folder, SYT, 2024)
        assert [p.name for p in tmp_path.iterdir()] == ["tệp"]
