"""`init` in the terminal: what it prints, what it asks, what it refuses."""

import shutil
from pathlib import Path

import click
import pytest

from vanban.cli import ask
from vanban.cli.main import main

REPOSITORY = Path(__file__).parents[2]
SYT = [
    "--agency",
    "Sở Y tế",
    "--abbreviation",
    "SYT",
    "--parent",
    "Ủy ban nhân dân tỉnh Lạng Sơn",
    "--place",
    "Lạng Sơn",
]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ask, "someone_is_there", lambda: False)
    return tmp_path


def test_another_agency_says_what_to_do_next_and_that_works(root, capsys):
    assert main(["init", "syt", *SYT, "--year", "2024"]) == 0
    out = capsys.readouterr().out
    assert "Đã tạo thư mục làm việc của Sở Y tế: syt" in out
    assert "syt/data/2024/chi_so.yaml" in out
    assert "python build.py --root syt" in out
    assert main(["--root", "syt"]) == 0
    assert (root / "syt/output/ke_hoach-2024.docx").is_file()


def test_a_new_year_counts_what_is_to_be_filled(root, capsys):
    assert main(["init", "--year", "2024", "--carry-over"]) == 0
    out = capsys.readouterr().out
    assert "Đã tạo dữ liệu năm 2024 từ năm 2023:" in out
    assert "Tính đến 14/12/2023, chuyển 05 nhiệm vụ chưa xong trong 45" in out
    assert "data/2024/chi_so.yaml: 112 chỗ" in out
    assert "data/2024/ke_hoach.yaml: dòng" in out
    assert out.endswith("python build.py --year 2024\n")


def test_a_new_period_says_by_when(root, capsys):
    (root / "data/2023/ket_qua/nam.yaml").unlink()
    assert main(["init", "--year", "2023", "--period", "nam"]) == 0
    out = capsys.readouterr().out
    assert "Gửi báo cáo trước 17/12/2023." in out
    assert "NV42   hạn 31/10/2023" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["init"],
        ["init", "--carry-over"],
        ["init", *SYT],
        ["init", "x", *SYT, "--period", "quy_1"],
        ["init", "x", *SYT, "--carry-over"],
        ["init", "--period", "quy_1", "--from", "2022"],
    ],
)
def test_what_fits_no_use_explains_the_three(root, capsys, arguments):
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert "Lệnh init dùng vào ba việc" in error
    assert all(words in error for words in ("init THU_MUC", "init --year 2024", "--period 9_thang"))
    assert not (root / "x").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["init", "x", *SYT[:-2]], "Thiếu --place (Địa danh"),
        (["init", ".", *SYT], "Đã có data, templates."),
        (["init", "--year", "2023"], "Đã có data/2023."),
        (["init", "--period", "quy_2"], "quy_1, 6_thang, 9_thang, nam"),
        (["init", "--period", "quy_1"], "Đã có data/2023/ket_qua/quy_1.yaml"),
        (["init", "x", *SYT[:3], "s y t", *SYT[4:]], "“s y t” không dùng được cho --abbreviation."),
    ],
)
def test_what_cannot_be_done_says_why(root, capsys, arguments, words):
    assert main(arguments) == 2
    assert words in " ".join(capsys.readouterr().err.split())


def test_at_a_terminal_what_is_missing_is_asked_for_until_it_is_right(root, capsys, monkeypatch):
    answers, questions = iter(["s y t", "SYT", "Lạng Sơn"]), []

    def prompt(words, **_):
        questions.append(words)
        return next(answers)

    monkeypatch.setattr(ask, "someone_is_there", lambda: True)
    monkeypatch.setattr(click, "prompt", prompt)
    assert main(["init", "syt", *SYT[:2], *SYT[4:6], "--year", "2024"]) == 0
    assert [words.split(",")[0] for words in questions] == ["Chữ viết tắt", "Chữ viết tắt", "Địa danh"]
    assert "viet_tat: SYT" in (root / "syt/data/co_quan.yaml").read_text("utf-8")
    assert "“s y t”" in capsys.readouterr().err


def test_the_help_page_is_vietnamese_and_shows_the_three_uses(capsys):
    assert main(["init", "--help"]) == 0
    out = capsys.readouterr().out
    assert "init [THU_MUC] [LỰA CHỌN]…" in out
    assert all(words in out for words in ("Cơ quan khác:", "Năm mới:", "Kỳ báo cáo mới:"))
    assert "Options" not in out
