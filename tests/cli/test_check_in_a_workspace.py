"""Our own documents, checked where they were made: the check says what the build said."""

import shutil
from pathlib import Path

import pytest

from tests.cli.test_check import REPOSITORY, told
from vanban.cli.main import main


class TestTheShippedExample:
    @pytest.fixture
    def root(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        for name in ("data", "templates"):
            shutil.copytree(REPOSITORY / name, tmp_path / name)
        monkeypatch.chdir(tmp_path)
        main([])
        return tmp_path

    def test_our_own_documents_pass_with_their_profile(self, root, capsys):
        assert main(["check", "output", "--profile", "ke_hoach_2023", "--strict"]) == 0
        out = told(capsys)
        assert "MIỄN  Căn cứ kết thúc bằng dấu sai" in out
        assert "Lý do: bản gốc đã ban hành" in out
        assert out.count("ĐẠT: 0 SAI, 0 CẢNH BÁO") == len(list(Path("output").glob("*.docx")))

    def test_without_any_the_plan_breaks_one_rule(self, root, capsys):
        assert main(["check", "output", "--profile", "none"]) == 7
        out = told(capsys)
        assert "can-cu/sai-dau-ket (cuoi)" in out
        assert "Hồ sơ ngoại lệ: không dùng" in out

    def test_a_check_in_the_workspace_says_what_the_build_said(self, root, capsys):
        assert main(["check", "output", "--strict"]) == 0
        out = told(capsys)
        assert "MIỄN  Căn cứ kết thúc bằng dấu sai" in out
        assert "Hồ sơ ngoại lệ: ngoại lệ ghi trong dữ liệu của văn bản" in out

    def test_a_copy_of_the_plan_elsewhere_has_no_exceptions_of_its_data(self, root):
        shutil.copy("output/ke_hoach-2023.docx", "ban_sao.docx")
        assert main(["check", "ban_sao.docx"]) == 7

    def test_the_exceptions_of_the_agency_hold_unless_another_profile_is_named(self, root, capsys):
        exception = (
            "ten: Của Sở\nngoai_le:\n  - quy_tac: can-cu/sai-dau-ket\n    muc: BỎ QUA\n    ly_do: theo bản gốc\n"
        )
        Path("data/ngoai_le.yaml").write_text(exception, "utf-8")
        shutil.copy("output/ke_hoach-2023.docx", "ban_sao.docx")
        assert main(["check", "ban_sao.docx"]) == 0
        assert "Hồ sơ ngoại lệ: Của Sở" in told(capsys)
        assert main(["check", "ban_sao.docx", "--profile", "none"]) == 7

    def test_a_fault_in_them_is_told_with_its_place(self, root, capsys):
        Path("data/ngoai_le.yaml").write_text("ten: Của Sở\nngoai_le:\n  - quy_tac: khong/co\n", "utf-8")
        assert main(["check", "output"]) == 3
        assert "ngoai_le.yaml:3" in told(capsys)

    def test_faults_of_the_data_do_not_keep_a_document_from_being_checked(self, root, capsys):
        Path("data/2023/ke_hoach.yaml").write_text("nam: x\n", "utf-8")
        assert main(["check", "output/ke_hoach-2023.docx"]) == 7
        assert "can-cu/sai-dau-ket" in told(capsys)
