"""What the clerk meets in the terminal."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vanban.cli.main import main

REPOSITORY = Path(__file__).parents[2]
REPORTS = ("bao_cao-quy_1", "bao_cao-6_thang", "bao_cao-9_thang", "bao_cao-nam")
OWN = tuple(path.stem for path in (REPOSITORY / "data/2023/van_ban").iterdir())
DOCUMENTS = {f"{name}-2023.docx" for name in ("ke_hoach", *REPORTS, *OWN)}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def produced(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


class TestTheProgram:
    def test_an_installation_gives_the_command_vanban(self, root):
        program = shutil.which("vanban", path=str(Path(sys.executable).parent))
        assert program, "make .venv/installed puts it there"
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        done = subprocess.run([program, "--only", "ke_hoach"], env=environment, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        assert produced(root / "output") == {"ke_hoach-2023.docx"}

    def test_it_is_called_by_its_name_in_its_help(self, monkeypatch, capsys):
        for name, shown in (("build.py", "python build.py"), ("vanban", "vanban"), ("vanban.exe", "vanban")):
            monkeypatch.setattr(sys, "argv", [f"/x/{name}"])
            main(["--help"])
            assert f"Cách dùng: {shown} " in capsys.readouterr().out


class TestAFolderWithoutData:
    @pytest.mark.parametrize("command", [[], ["status"], ["issue", "ke_hoach-2023"]])
    @pytest.mark.parametrize("folder", ["rong", "rong/data"])
    def test_is_told_with_the_command_that_makes_some(self, tmp_path, monkeypatch, capsys, command, folder):
        monkeypatch.chdir(tmp_path)
        (tmp_path / folder).mkdir(parents=True)
        assert main([*command, "--root", "rong"]) == 2
        told = capsys.readouterr().err
        assert told.startswith("Chưa có dữ liệu.")
        assert "python build.py init THU_MUC --agency" in told


class TestBuild:
    def test_without_a_command_everything_is_built(self, root, capsys):
        assert main([]) == 0
        assert produced(root / "output") == DOCUMENTS
        out = capsys.readouterr().out
        assert f"Đã soạn {len(DOCUMENTS)} văn bản, bỏ qua 0; 0 cảnh báo." in out
        assert re.search(r"output/ke_hoach-2023\.docx\s+Kế hoạch năm 2023 \(\d+ đoạn, 3 bảng\)", out)

    def test_the_second_run_skips_what_has_not_changed_and_says_so(self, root, capsys):
        main([])
        capsys.readouterr()
        assert main([]) == 0
        out = capsys.readouterr().out
        assert out.count("Bỏ qua") == len(DOCUMENTS)
        assert f"Đã soạn 0 văn bản, bỏ qua {len(DOCUMENTS)}" in out

    def test_touching_an_outcome_rebuilds_only_the_reports_that_show_it(self, root, capsys):
        main([])
        path = root / "data/2023/ket_qua/9_thang.yaml"
        path.write_text(path.read_text("utf-8").replace("    ket_qua: Đã ", "    ket_qua: Sở đã ", 1), "utf-8")
        capsys.readouterr()
        main([])
        out = capsys.readouterr().out
        assert f"Đã soạn 2 văn bản, bỏ qua {len(DOCUMENTS) - 2}" in out
        assert "Báo cáo 9 tháng năm 2023 (" in out
        assert "Báo cáo năm 2023 (" in out

    def test_touching_a_block_rebuilds_every_document(self, root, capsys):
        main([])
        block = root / "templates/khoi/cuoi_van_ban.docx"
        shutil.copy(REPOSITORY / "templates/khoi/cuoi_van_ban.docx", block)
        os.utime(block)
        capsys.readouterr()
        main([])
        assert "Đã soạn 0 văn bản" in capsys.readouterr().out  # same content, nothing to do
        with block.open("ab") as file:
            file.write(b"\0")
        main([])
        assert f"Đã soạn {len(DOCUMENTS)} văn bản" in capsys.readouterr().out

    def test_only_one_type(self, root):
        assert main(["--only", "ke_hoach"]) == 0
        assert produced(root / "output") == {"ke_hoach-2023.docx"}

    def test_only_one_period(self, root):
        assert main(["build", "--period", "quy_1"]) == 0
        assert produced(root / "output") == {"bao_cao-quy_1-2023.docx"}

    def test_another_folder_for_the_results(self, root, tmp_path):
        assert main(["--out", str(tmp_path / "ra"), "--only", "ke_hoach"]) == 0
        assert produced(tmp_path / "ra") == {"ke_hoach-2023.docx"}
        assert not (root / "output").exists()

    def test_force_builds_what_has_not_changed(self, root, capsys):
        main(["--only", "ke_hoach"])
        main(["--only", "ke_hoach", "--force"])
        assert "Đã soạn 1 văn bản, bỏ qua 0" in capsys.readouterr().out

    def test_strict_passes_when_there_are_no_warnings(self, root):
        assert main(["--strict"]) == 0

    def test_strict_stops_at_a_warning_and_writes_nothing(self, root, capsys):
        path = root / "data/co_quan.yaml"
        unit = "  - id: ban_moi\n    ten: Ban mới\n    ten_gon: Ban mới\n    loai: phong\n"
        path.write_text(path.read_text("utf-8").replace("don_vi:\n", f"don_vi:\n{unit}", 1), "utf-8")
        assert main(["--strict"]) == 6
        assert produced(root / "output") == set()
        assert "Ban mới" in capsys.readouterr().err

    def test_illustrative_numbers_are_named(self, root, capsys):
        main([])
        out = capsys.readouterr().out
        assert "GHI CHÚ  tệp có số liệu minh họa: " in out
        assert "data/2023/nhiem_vu.yaml" in out


class TestMistakesOnTheCommandLine:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["bild"], "Có phải ý là build?"),
            (["--fore"], "Có phải ý là --force?"),
            (["--year", "hai nghìn"], "Cần một số nguyên."),
            (["--year", "1999"], "Các năm đã có: 2023."),
            (["--only", "nghi_quyet"], "Các giá trị dùng được: ke_hoach, bao_cao, "),
            (["--period", "quy_2"], "Các giá trị dùng được: quy_1, 6_thang, 9_thang, nam."),
            (["--period"], "cần một giá trị đi kèm"),
            (["build", "thua"], "phần thừa"),
            (["--root", "khong_co"], "không có thư mục data/"),
            (["status", "--date", "31/2/2023"], "Cần một ngày có thật"),
        ],
    )
    def test_it_says_what_to_write(self, root, capsys, arguments, words):
        assert main(arguments) == 2
        assert words in capsys.readouterr().err

    def test_a_period_without_a_file_names_those_that_have_one(self, root, capsys):
        (root / "data/2023/ket_qua/nam.yaml").unlink()
        assert main(["--period", "nam"]) == 2
        assert "Các kỳ đã có: quy_1, 6_thang, 9_thang." in capsys.readouterr().err

    @pytest.mark.parametrize("command", [[], ["build"], ["status"], ["init"]])
    def test_help_is_vietnamese(self, capsys, command):
        assert main([*command, "--help"]) == 0
        out = capsys.readouterr().out
        assert "Cách dùng:" in out
        assert "Lựa chọn" in out
        assert not re.search(r"\b(Usage|Options|Commands|Show|exit|default|PATH|TEXT|INTEGER|FILE)\b", out)


class TestStatus:
    def test_every_task_is_listed_with_its_state(self, root, capsys):
        assert main(["status", "--date", "15/10/2023"]) == 0
        out = capsys.readouterr().out
        assert len(re.findall(r"^  NV\d\d ", out, re.MULTILINE)) == 45
        assert "NV07   Quá hạn 15 ngày" in out
        assert "Cộng 45 nhiệm vụ:" in out

    def test_a_task_due_today_is_not_overdue(self, root, capsys):
        main(["status", "--date", "30/9/2023"])
        assert re.search(r"NV07   Đang thực hiện", capsys.readouterr().out)

    def test_a_period_that_is_not_filled_in_yet_does_not_hide_the_rest(self, root, capsys):
        for name in ("9_thang", "nam"):
            (root / f"data/2023/ket_qua/{name}.yaml").unlink()
        assert main(["init", "--year", "2023", "--period", "9_thang"]) == 0
        assert main(["status", "--date", "10/9/2023"]) == 0
        out = capsys.readouterr().out
        assert "data/2023/ket_qua/9_thang.yaml chưa điền xong" in out
        assert "Báo cáo quý I năm 2023 chưa có số (hạn gửi 17/3/2023)." in out

    def test_the_next_report_what_it_lacks_and_when_it_is_due(self, root, capsys):
        for name in ("6_thang", "9_thang", "nam"):
            (root / f"data/2023/ket_qua/{name}.yaml").unlink()
        main(["status", "--date", "10/6/2023"])
        out = capsys.readouterr().out
        assert (
            "Báo cáo tới: 6 tháng đầu năm 2023, chốt số liệu 14/6/2023, gửi chậm nhất ngày 17/6/2023 (còn 07 ngày)."
            in out
        )
        assert "init --year 2023 --period 6_thang" in out
        assert re.search(r"Phải có kết quả.*NV22", out)


def test_a_program_that_is_piped_prints_plain_text(root):
    run = subprocess.run(
        [sys.executable, str(REPOSITORY / "build.py"), "--only", "ke_hoach"], capture_output=True, check=True, text=True
    )
    assert "\x1b" not in run.stdout + run.stderr
