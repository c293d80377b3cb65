"""Pictures of pages, and documents that follow every save, as a clerk meets them in the terminal."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
from PIL import Image

from tests.cli.test_commands import REPOSITORY
from tests.pdf.documents import letter
from vanban.cli.main import main

PLAN = ["--only", "ke_hoach", "--preview"]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def size_of(picture: Path) -> tuple[int, int]:
    with Image.open(picture) as opened:
        return opened.size


def test_a_build_with_previews_shows_every_page_and_the_second_one_nothing_new(root, capsys):
    assert main(["build", *PLAN]) == 0
    sheet, pages = root / "output/xem-truoc/ke_hoach-2023.png", root / "output/xem-truoc/ke_hoach-2023"
    count = len(list(pages.iterdir()))
    assert f"output/xem-truoc/ke_hoach-2023.png ({count} trang)" in capsys.readouterr().out
    assert size_of(pages / "trang-01.png") == (827, 1170)
    assert size_of(pages / f"trang-{count:02d}.png") == (1170, 827)  # the annex lies across
    assert size_of(sheet) > (827, 1170)
    assert main(["build", *PLAN]) == 0
    assert "Xem trước" not in capsys.readouterr().out
    shutil.rmtree(pages)
    assert main(["build", *PLAN]) == 0
    assert (pages / "trang-01.png").is_file()


def test_files_of_anyone_are_shown_beside_them_or_where_the_clerk_says(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("thu.docx").write_bytes(letter("Kính gửi Sở Nội vụ"))
    assert main(["pdf", "thu.docx"]) == 0
    assert main(["preview", "thu.docx"]) == 0
    assert Path("xem-truoc/thu/trang-01.png").is_file()
    assert main(["preview", "thu.pdf", "--out", "anh"]) == 0
    assert Path("anh/thu.png").is_file()
    assert "anh/thu.png (1 trang)" in capsys.readouterr().out


def test_what_cannot_be_shown_is_told_and_the_others_are_shown(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("hong.pdf").write_bytes(b"%PDF-1.7 nothing")
    Path("thu.docx").write_bytes(letter("Kính gửi Sở Nội vụ"))
    assert main(["preview", "hong.pdf", "thu.docx", "khong-co.docx"]) != 0
    out = capsys.readouterr().out
    assert "hong.pdf" in out
    assert "khong-co.docx: chương trình chuyển PDF không đọc được tệp: không có tệp này" in out
    assert Path("xem-truoc/thu.png").is_file()
    assert main(["preview", "ghi-chu.txt"]) == 2


@pytest.mark.usefixtures("ctrl_c")
def test_watching_builds_at_every_save_tells_errors_and_goes_on(root):
    """The real program in a process of its own: a save, a wrong save, a right one, Ctrl+C."""
    command = [sys.executable, "-u", str(REPOSITORY / "build.py"), "build", "--watch", "--only", "ke_hoach"]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    data = root / "data/co_quan.yaml"
    whole = data.read_text("utf-8")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment) as program:
        try:
            heard = Heard(program)
            heard.until("Đang chờ tệp được lưu")
            data.write_text(whole.replace("dia_danh: Lạng Sơn", "dia_danh: Cao Bằng"), "utf-8")
            heard.until("Đã soạn 1 văn bản")
            data.write_text(whole.replace("dia_danh: Lạng Sơn", "dia_dan: Cao Bằng"), "utf-8")
            heard.until("có phải ý là dia_danh?")
            data.write_text(whole, "utf-8")
            heard.until("Đã soạn 1 văn bản")
            program.send_signal(signal.SIGINT)
            heard.until("Đã dừng theo yêu cầu")
            assert program.wait(60) == 130
        finally:
            program.kill()


class Heard:
    """What a program says, line by line."""

    def __init__(self, program: subprocess.Popen) -> None:
        self.program, self.lines = program, Queue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in self.program.stdout:
            self.lines.put(line.decode())

    def until(self, words: str) -> None:
        while words not in self.lines.get(timeout=120):
            pass
