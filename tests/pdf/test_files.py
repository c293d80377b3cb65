"""`pdf TỆP…`: any Word file to a PDF beside it; what is signed stays; the machine is examined."""

import pytest

from tests.pdf.documents import letter
from vanban.cli.main import main
from vanban.cli.pdf_options import ENGINES as NAMES
from vanban.core.errors import EngineMissing, OutputError, UsageError
from vanban.pdf.engines.choosing import ENGINES, choose
from vanban.pdf.engines.engine import Probe
from vanban.pdf.fonts_installed import find_fonts
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline.doctor import examine
from vanban.pipeline.pdf import turn_files
from vanban.pipeline.pdf_targets import Asked


@pytest.fixture
def folder(tmp_path, monkeypatch):
    for number in range(2):
        (tmp_path / f"cv-{number}.docx").write_bytes(letter(number))
    monkeypatch.setattr(
        "vanban.pipeline.pdf.proved_pdfs", lambda documents, **_: dict.fromkeys(documents, b"%PDF of ours")
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fail(monkeypatch, log="last words"):
    problem = PdfProblem(Fault.CRASHED, "sập", "thử lại", log)
    monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", lambda documents, **_: dict.fromkeys(documents, problem))


def test_a_real_file_through_the_real_engine(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "Công văn số 1.docx").write_bytes(letter(1))
    assert main(["pdf", "Công văn số 1.docx"]) == 0
    assert (tmp_path / "Công văn số 1.pdf").read_bytes().startswith(b"%PDF-1.")
    assert "PDF  Công văn số 1.pdf" in capsys.readouterr().out


def test_a_folder_stands_for_its_word_files(folder):
    turned = turn_files([folder], Asked(), None)
    assert [one.result.name for one in turned] == ["cv-0.pdf", "cv-1.pdf"]
    assert (folder / "cv-0.pdf").read_bytes() == b"%PDF of ours"


def test_into_another_folder(folder):
    turn_files([folder / "cv-0.docx"], Asked(), folder / "ra")
    assert [path.name for path in (folder / "ra").glob("[!.]*")] == ["cv-0.pdf"]


def test_a_signed_pdf_is_never_overwritten(folder, capsys):
    (folder / "cv-0.pdf").write_bytes(b"%PDF /ByteRange [0 1 2 3]")
    assert main(["pdf", "."]) == 9
    assert (folder / "cv-0.pdf").read_bytes() == b"%PDF /ByteRange [0 1 2 3]"
    assert (folder / "cv-1.pdf").read_bytes() == b"%PDF of ours"
    assert "ký số" in capsys.readouterr().out


def test_a_pdf_that_is_not_ours_is_kept_under_another_name(folder, capsys):
    (folder / "cv-0.pdf").write_bytes(b"%PDF scanned")
    assert main(["pdf", "."]) == 0
    assert (folder / "cv-0-giu-lai-1.pdf").read_bytes() == b"%PDF scanned"
    assert (folder / "cv-0.pdf").read_bytes() == b"%PDF of ours"
    told = capsys.readouterr().out
    assert "cv-0.pdf có sẵn không phải bản chương trình ghi lần trước" in told
    assert told.count("CẢNH BÁO") == 1


def test_our_own_pdf_is_replaced_without_a_word_and_one_with_notes_is_kept(folder, monkeypatch):
    turn_files([folder / "cv-0.docx"], Asked(), None)
    newer = {"cv-0": b"%PDF of ours, newer"}
    monkeypatch.setattr(
        "vanban.pipeline.pdf.proved_pdfs", lambda documents, **_: dict.fromkeys(documents, newer["cv-0"])
    )
    (turned,) = turn_files([folder / "cv-0.docx"], Asked(), None)
    assert (turned.reason, turned.result.read_bytes()) == ("", newer["cv-0"])
    turned.result.write_bytes(newer["cv-0"] + b" with notes")
    (turned,) = turn_files([folder / "cv-0.docx"], Asked(), None)
    assert "cv-0-giu-lai-1.pdf" in turned.reason
    assert (folder / "cv-0-giu-lai-1.pdf").read_bytes() == newer["cv-0"] + b" with notes"
    assert [path.name for path in sorted(folder.glob("*.pdf"))] == ["cv-0-giu-lai-1.pdf", "cv-0.pdf"]


def test_the_same_pdf_again_is_ours_from_then_on(folder, monkeypatch):
    (folder / "cv-0.pdf").write_bytes(b"%PDF of ours")
    turn_files([folder / "cv-0.docx"], Asked(), None)
    monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", lambda documents, **_: dict.fromkeys(documents, b"%PDF new"))
    (turned,) = turn_files([folder / "cv-0.docx"], Asked(), None)
    assert (turned.reason, turned.result.read_bytes()) == ("", b"%PDF new")


def test_a_link_in_the_place_of_a_pdf_is_refused(folder):
    (folder / "cv-0.pdf").symlink_to(folder / "elsewhere.pdf")
    with pytest.raises(OutputError, match="liên kết"):
        turn_files([folder / "cv-0.docx"], Asked(), None)
    assert not (folder / "elsewhere.pdf").exists()


def test_a_failure_leaves_the_old_pdf_and_a_log(folder, monkeypatch):
    (folder / "cv-0.pdf").write_bytes(b"%PDF of yesterday")
    fail(monkeypatch)
    (turned,) = turn_files([folder / "cv-0.docx"], Asked(), None)
    assert turned.log.read_text("utf-8").endswith("last words\n")
    assert (folder / "cv-0.pdf").read_bytes() == b"%PDF of yesterday"


def test_a_silent_failure_leaves_no_log(folder, monkeypatch):
    fail(monkeypatch, log="")
    (turned,) = turn_files([folder / "cv-0.docx"], Asked(), None)
    assert turned.log is None
    assert not list(folder.glob("*.log"))


def test_a_file_that_is_not_there(folder, capsys):
    assert main(["pdf", "khong-co.docx", "cv-0.docx"]) == 9
    assert "khong-co.docx" in capsys.readouterr().out
    assert (folder / "cv-0.pdf").is_file()


@pytest.mark.parametrize("named", [["a.txt"], ["trong"], ["cv-0.docx", "b/cv-0.docx"]], ids=["kind", "empty", "same"])
def test_what_is_refused_before_anything_is_done(folder, named):
    (folder / "trong").mkdir()
    with pytest.raises(UsageError):
        turn_files([folder / name for name in named], Asked(), folder / "ra")


def test_the_engines_of_the_command_line_are_the_engines():
    assert [engine.id for engine in ENGINES] == list(NAMES)


class Machine:
    """An engine that is or is not there."""

    def __init__(self, name, *, here, draft=False):
        self.id = self.title = name
        self.here, self.draft = here, draft

    def is_here(self):
        return self.here

    def probe(self):
        return Probe(found=self.here, remedy=f"cài {self.id}")


def test_the_first_engine_that_is_there_is_chosen():
    engines = [Machine("một", here=False), Machine("hai", here=True), Machine("ba", here=True)]
    assert choose("", engines).id == "hai"
    assert choose("ba", engines).id == "ba"


def test_a_draft_engine_is_offered_but_not_chosen():
    engines = [Machine("một", here=False), Machine("nháp", here=True, draft=True)]
    with pytest.raises(EngineMissing, match="LibreOffice") as error:
        choose("", engines)
    assert "--engine nháp" in error.value.remedy
    assert choose("nháp", engines).id == "nháp"


def test_an_engine_that_is_asked_for_and_missing_tells_how_to_get_it():
    with pytest.raises(EngineMissing) as error:
        choose("một", [Machine("một", here=False)])
    assert error.value.remedy == "cài một"


def test_an_engine_that_does_not_exist():
    with pytest.raises(UsageError, match="khac"):
        choose("khac")


def test_the_doctor_finds_what_there_is(capsys):
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "libreoffice  LibreOffice (chạy sẵn) 7." in out or "đang dùng" in out
    assert "Liberation Serif" in out
    assert "Máy này chuyển được PDF." in out


def test_the_doctor_of_an_empty_machine(monkeypatch, capsys):
    nothing = examine([Machine("một", here=False)])
    monkeypatch.setattr("vanban.cli.doctor_command.examine", lambda: nothing)
    assert main(["doctor"]) == 8
    told = capsys.readouterr()
    assert "→ cài một" in told.out
    assert "libreoffice-writer" in told.err


def test_fonts_that_lack_vietnamese_letters_do_not_count(tmp_path):
    lister = tmp_path / "fc-list"
    lister.write_text("#!/bin/sh\necho 'DejaVu Serif'\n")
    lister.chmod(0o755)
    found = find_fonts(lister)
    assert found.families == ()
    assert "fonts-liberation2" in found.remedy
