"""What the clerk meets: `check --fix`."""

import hashlib
from pathlib import Path

import pytest

from tests.mend.documents import good, raw
from tests.rules.sheet import Sheet, say
from vanban.cli.main import main
from vanban.mend import mending
from vanban.mend.guard import WordsChangedError
from vanban.roles.element import Role


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("cong_van.docx").write_bytes(raw("cong_van"))
    Path("tot.docx").write_bytes(good("cong_van"))
    Path("chu.docx").write_text("không phải tệp Word", "utf-8")
    return tmp_path


def told(capsys) -> str:
    captured = capsys.readouterr()
    return " ".join((captured.out + captured.err).split())


def test_a_copy_beside_the_source_which_is_not_touched(folder, capsys):
    before = hashlib.sha256(Path("cong_van.docx").read_bytes()).digest()
    assert main(["check", "cong_van.docx", "--fix"]) == 0
    assert hashlib.sha256(Path("cong_van.docx").read_bytes()).digest() == before
    assert Path("cong_van-da-sua.docx").read_bytes() == good("cong_van")
    out = told(capsys)
    assert "1 chỗ Lề trang ngoài giới hạn: Lề phải ngoài giới hạn 15-20 mm (trang/le-sai, phai)" in out
    assert "Đã ghi bản sửa cong_van-da-sua.docx; tệp gốc giữ nguyên." in out
    assert "cong_van-da-sua.docx ĐẠT" in out


def test_edits_of_punctuation_are_shown_before_and_after(folder, capsys):
    sheet = Sheet(good("cong_van"))
    say(sheet.of(Role.NOI_KINH_GUI)[0], "- Bộ Nội vụ,")
    Path("so.docx").write_bytes(sheet.bytes())
    main(["check", "so.docx", "--fix"])
    assert "“- Bộ Nội vụ,” → “- Bộ Nội vụ;”" in told(capsys)


def test_what_is_left_says_why_a_person_must_see_to_it(folder, capsys):
    Path("qd.docx").write_bytes(raw("everything"))
    assert main(["check", "qd.docx", "--fix", "--strict"]) == 7
    out = told(capsys)
    assert "Cần người sửa, chi tiết ở dưới: 2 chỗ chân trang mỗi cơ quan trình bày một cách" in out
    assert "thanh-phan/dia-chi-moi-trang (moi-trang)" in out


def test_what_stands_there_is_never_overwritten(folder):
    Path("cong_van-da-sua.docx").write_bytes(b"cua toi")
    main(["check", "cong_van.docx", "--fix"])
    assert Path("cong_van-da-sua.docx").read_bytes() == b"cua toi"
    assert Path("cong_van-da-sua-2.docx").read_bytes() == good("cong_van")


def test_a_second_time_writes_no_second_copy(folder):
    main(["check", "cong_van.docx", "--fix"])
    main(["check", "cong_van.docx", "--fix"])
    main(["check", "cong_van-da-sua.docx", "--fix"])
    assert sorted(path.name for path in folder.glob("*da-sua*")) == ["cong_van-da-sua.docx"]


def test_a_good_file_gets_no_copy(folder, capsys):
    assert main(["check", "tot.docx", "--fix"]) == 0
    assert "Không có chỗ nào sửa tự động được." in told(capsys)
    assert not list(folder.glob("*da-sua*"))


def test_copies_in_a_folder(folder):
    assert main(["check", "cong_van.docx", "--fix-dir", "sua"]) == 0
    assert [path.name for path in Path("sua").iterdir()] == ["cong_van-da-sua.docx"]
    assert main(["check", "cong_van.docx", "--fix-dir", "tot.docx"]) == 2


def test_a_file_that_cannot_be_read_stops_no_other(folder, capsys):
    assert main(["check", "chu.docx", "cong_van.docx", "--fix"]) == 7
    out = told(capsys)
    assert "KHÔNG SỬA không phải tệp Word .docx" in out
    assert Path("cong_van-da-sua.docx").exists()


@pytest.mark.parametrize("error", [WordsChangedError("x"), KeyError("x")])
def test_a_copy_that_would_not_say_the_same_is_not_written(folder, capsys, monkeypatch, error):
    def refuse(*_):
        raise error

    monkeypatch.setattr(mending, "hold_against", refuse)
    assert main(["check", "cong_van.docx", "--fix"]) == 7
    assert "KHÔNG SỬA" in told(capsys)
    assert not list(folder.glob("*da-sua*"))


def test_without_the_option_nothing_is_written(folder):
    main(["check", "cong_van.docx"])
    assert not list(folder.glob("*da-sua*"))
