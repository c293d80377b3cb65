"""What the terminal shows: colour for people, plain lines for programs, brackets of file names as they are."""

import io
import sys

import pytest

from vanban.cli import console
from vanban.cli.console import ERR, OUT, escape, progress

RED, DIM, BOLD, END = "\x1b[31m", "\x1b[2m", "\x1b[1m", "\x1b[0m"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def watched(monkeypatch):
    """A person is watching both streams."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    streams = Terminal(), Terminal()
    monkeypatch.setattr(sys, "stdout", streams[0])
    monkeypatch.setattr(sys, "stderr", streams[1])
    return streams


def test_a_person_sees_looks(monkeypatch):
    terminal = watched(monkeypatch)
    OUT.print("[red]SAI[/] chữ [bold]đậm[/].", style="dim")
    looks = f"{RED}{DIM}SAI{END}{DIM} chữ {END}{BOLD}{DIM}đậm{END}{DIM}.{END}\n"
    assert terminal[0].getvalue() == looks


def test_a_program_reads_plain_lines(capsys):
    OUT.print("[bold red]SAI[/] ở đây", style="dim")
    ERR.print("[yellow]cảnh báo[/]")
    assert capsys.readouterr() == ("SAI ở đây\n", "cảnh báo\n")


def test_who_asks_for_no_colour_gets_none(monkeypatch):
    terminal = watched(monkeypatch)
    monkeypatch.setenv("NO_COLOR", "1")
    OUT.print("[red]SAI[/]")
    assert terminal[0].getvalue() == "SAI\n"


@pytest.mark.parametrize("words", ["[bold]", "[/]", "a[1].docx", r"C:\[x]\[red]", "[[red]]", r"\[", "[đỏ]"])
def test_words_of_a_person_are_shown_as_they_are(capsys, words):
    OUT.print(f"[green]{escape(words)}[/]")
    OUT.print(words, markup=False)
    assert capsys.readouterr().out == f"{words}\n{words}\n"


def test_brackets_that_are_no_look_stay(capsys):
    OUT.print("[TỆP…] [0] [Bold] [bold x]")
    assert capsys.readouterr().out == "[TỆP…] [0] [Bold] [bold x]\n"


def test_progress_is_shown_to_a_person_when_there_is_much_to_do_and_wiped_out_after(monkeypatch):
    terminal = watched(monkeypatch)
    with progress() as report:
        report(0, 9, "Kế hoạch")
        report(9, 9, "")
    shown = terminal[1].getvalue().split("\r\x1b[2K")
    assert "0/9 Kế hoạch" in shown[1]
    assert "━" * 30 + " 9/9" in shown[2]
    assert shown[-1] == ""


def test_a_short_run_and_a_program_see_no_progress(monkeypatch):
    terminal = watched(monkeypatch)
    with progress() as report:
        report(0, 2, "Kế hoạch")
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress() as report:
        report(0, 99, "Kế hoạch")
    assert terminal[1].getvalue() == sys.stderr.getvalue() == ""


def test_a_long_run_tells_about_how_long_the_rest_takes(monkeypatch):
    terminal = watched(monkeypatch)
    clock = iter([0.0, 5.0, 30.0, 200.0])
    monkeypatch.setattr(console, "monotonic", lambda: next(clock))
    with progress(much=1) as report:
        report(1, 4, "xã")
        report(2, 4, "xã")
        report(1, 2, "xã")
    shown = terminal[1].getvalue().split("\r\x1b[2K")
    said = [words.partition(" ")[2] for words in shown[1:4]]
    assert said == ["1/4 xã", "2/4, còn khoảng 30 giây xã", "1/2, còn khoảng 3 phút xã"]
