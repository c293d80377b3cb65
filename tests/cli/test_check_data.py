"""What the clerk meets when checking the data: faults of every year with their rules, exceptions with reasons."""

import json
import shutil
from pathlib import Path

import pytest

from tests.source.bad_cases import GOOD
from vanban.cli.main import main

SHORT = "ten: Ngoại lệ của Sở\nngoai_le:\n  - quy_tac: {}\n    muc: {}\n    ly_do: năm đầu làm thử\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with good data."""
    shutil.copytree(GOOD, tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def change(file: str, old: str, new: str) -> None:
    path = Path("data") / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def forget_a_criterion() -> None:
    change("2024/nhiem_vu.yaml", "tieu_chi: [1.1.2]", "tieu_chi: [1.1.1]")


def told(capsys) -> str:
    captured = capsys.readouterr()
    return captured.out + captured.err


class TestJudging:
    def test_good_data(self, root, capsys):
        assert main(["check"]) == 0
        assert "Dữ liệu năm 2024 (data/2024)  ĐẠT: 0 SAI, 0 CẢNH BÁO, 0 GHI CHÚ" in told(capsys)

    def test_the_data_of_another_folder(self, root, capsys, monkeypatch):
        forget_a_criterion()
        monkeypatch.chdir(root.parent)
        assert main(["check", "--root", root.name]) == 7
        assert f"Dữ liệu năm 2024 ({root.name}/data/2024) SAI" in " ".join(told(capsys).split())

    def test_a_fault_tells_what_where_why_and_the_rule(self, root, capsys):
        forget_a_criterion()
        assert main(["check"]) == 7
        out = told(capsys)
        assert "SAI  Tiêu chí mất điểm mà chưa có nhiệm vụ" in out
        assert "ở data/2024/chi_so.yaml:26:13" in out
        assert "tiêu chí thành phần 1.1.2 thiếu 1 điểm mà chưa có nhiệm vụ khắc phục" in out
        assert "Kế hoạch năm 2023 của Sở LĐTBXH tỉnh Lạng Sơn, Mục I.2" in out
        assert "nhiem-vu/tieu-chi-chua-phan-cong (tieu-chi-chua-phan-cong)" in out
        assert "CHƯA ĐẠT: 1 SAI" in out
        assert "Dữ liệu chưa đạt" in out

    def test_faults_of_reading_and_between_files_come_in_one_run(self, root, capsys):
        forget_a_criterion()
        change("2024/ke_hoach.yaml", "yeu_cau:", "yêu cầu:")
        assert main(["check"]) == 7
        out = told(capsys)
        assert "data/2024/ke_hoach.yaml" in out
        assert "1 LỖI, 1 SAI" in out

    def test_every_year_is_judged(self, root, capsys):
        shutil.copytree("data/2024", "data/2025")
        assert main(["check"]) == 7
        out = told(capsys)
        assert "Dữ liệu năm 2024 (data/2024)  ĐẠT" in out
        assert "Dữ liệu năm 2025 (data/2025)  CHƯA ĐẠT: 1 LỖI" in out
        assert "1/2 năm chưa đạt" in out

    def test_warnings_pass_unless_they_must_not(self, root, capsys):
        change("2024/chi_so.yaml", "xep_hang_nam_truoc: 9", "xep_hang_nam_truoc: 90")
        assert main(["check"]) == 0
        assert main(["check", "--strict"]) == 7
        assert "còn 1 cảnh báo" in told(capsys)


class TestExceptions:
    def pardon(self, rule: str, level: str = "BỎ QUA") -> None:
        Path("data/ngoai_le.yaml").write_text(SHORT.format(rule, level), "utf-8")

    def test_what_is_pardoned_passes_with_its_reason(self, root, capsys):
        forget_a_criterion()
        self.pardon("nhiem-vu/tieu-chi-chua-phan-cong")
        assert main(["check"]) == 0
        out = told(capsys)
        assert "MIỄN  Tiêu chí mất điểm mà chưa có nhiệm vụ" in out
        assert "Lý do: năm đầu làm thử" in out

    def test_another_level_is_told_with_its_reason(self, root, capsys):
        forget_a_criterion()
        self.pardon("nhiem-vu/tieu-chi-chua-phan-cong", "CẢNH BÁO")
        assert main(["check"]) == 0
        assert "mức của quy tắc là SAI; lý do đổi: năm đầu làm thử" in told(capsys)

    def test_what_makes_a_document_wrong_is_not_pardoned(self, root, capsys):
        self.pardon("diem-so/tong-khong-khop")
        assert main(["check"]) == 3
        out = told(capsys)
        assert "data/ngoai_le.yaml:3:14" in out
        assert "không có ngoại lệ" in out

    def test_a_profile_by_name_goes_before_the_agencys_own(self, root, capsys):
        forget_a_criterion()
        self.pardon("nhiem-vu/tieu-chi-chua-phan-cong")
        assert main(["check", "--profile", "ke_hoach_2023"]) == 7


class TestReports:
    def test_json_for_a_program_that_reads_along(self, root, capsys):
        forget_a_criterion()
        main(["check", "--json", "-"])
        captured = capsys.readouterr()
        [year] = json.loads(captured.out)["data"]
        assert (year["year"], year["conforms"], year["counts"]["SAI"]) == (2024, False, 1)
        [finding] = year["findings"]
        assert finding["place"] == {"file": "data/2024/chi_so.yaml", "line": 26, "column": 13}
        assert finding["rule"] == "nhiem-vu/tieu-chi-chua-phan-cong"
        assert "CHƯA ĐẠT" in captured.err

    def test_json_into_a_file(self, root, capsys):
        assert main(["check", "--json", "kq.json"]) == 0
        assert json.loads(Path("kq.json").read_bytes())["files"] == []
        assert "Đã ghi kq.json" in told(capsys)

    @pytest.mark.parametrize("target", ["data/co_quan.yaml", "kq.docx"])
    def test_a_report_never_falls_on_the_data(self, root, capsys, target):
        before = Path("data/co_quan.yaml").read_bytes()
        assert main(["check", "--json", target]) == 2
        assert Path("data/co_quan.yaml").read_bytes() == before

    @pytest.mark.parametrize("option", [["--fix"], ["--mode", "giay"], ["--html", "kq.html"]])
    def test_what_is_for_word_files_is_refused(self, root, capsys, option):
        assert main(["check", *option]) == 2
        assert f"{option[0]} chỉ dùng với tệp Word" in told(capsys)


def test_nothing_to_check(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "Thiếu TỆP" in told(capsys)
