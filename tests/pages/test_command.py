"""`check --pages` tells what is printed wrong, and of which file the pages could not be seen."""

import pytest

from vanban.cli.main import main
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline import check_pages

WRONG = "so-trang-thieu:thieu:wrong"


@pytest.fixture
def check(printed, monkeypatch, tmp_path, capsys):
    """Check one printout by the command; `pdf` is what the engine makes of it."""

    def run(pdf, *options) -> tuple[int, str]:
        path = tmp_path / "van_ban.docx"
        path.write_bytes(printed[WRONG].docx)
        monkeypatch.setattr(check_pages, "make_pdfs", lambda documents, asked: dict.fromkeys(documents, pdf))
        code = main(["check", str(path), *options])
        return code, capsys.readouterr().out

    return run


def test_faults_of_the_pages_are_told(check, printed):
    code, told = check(printed[WRONG].pdf, "--pages")
    assert code == 7
    assert "Trang in ra thiếu số trang" in told


def test_without_the_option_no_page_is_looked_at(check, printed):
    assert "Trang in ra thiếu số trang" not in check(printed[WRONG].pdf)[1]


@pytest.mark.parametrize("pdf", [PdfProblem(Fault.HUNG, "quá 120 giây", "Chạy lại lệnh."), b"garbage"])
def test_a_file_without_pages_is_told_and_keeps_its_report(check, pdf):
    code, told = check(pdf, "--pages")
    assert code != 0
    assert "KHÔNG CÓ BẢN IN" in told
    assert "quy tắc đạt" in told
