"""`build --pdf`: PDF beside each document, in one batch with it, made again only when the document changes."""

import json
import shutil
from pathlib import Path

import pytest

from tests.pdf.documents import letter
from tests.pipeline.conftest import EVERY
from vanban.cli.main import main
from vanban.core.errors import EngineMissing
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection
from vanban.pipeline.pdf import turn_files
from vanban.pipeline.pdf_targets import Asked
from vanban.pipeline.workspace import open_workspace

REPOSITORY = Path(__file__).parents[2]
PLAN = Selection(types=("ke_hoach",))


@pytest.fixture
def workspace(tmp_path):
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    return open_workspace(tmp_path)


@pytest.fixture
def unseen(monkeypatch):
    """Nobody looks at the pages of a PDF that is none."""
    monkeypatch.setattr("vanban.pipeline.laying_out.lay_out_jobs", lambda documents, pdfs, *_, **__: pdfs)


@pytest.fixture
def converted(monkeypatch, unseen):
    """The names of the documents that were turned into PDF so far; a real engine would be slow."""
    asked = []

    def turn(documents, **_):
        asked.extend(documents)
        return {name: b"%PDF-1.6 " + name.encode() + str(len(data)).encode() for name, data in documents.items()}

    monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", turn)
    return asked


def run(workspace, selection=PLAN, **options):
    return build(workspace, selection, lambda *_: None, **{"pdf": Asked(), **options})


def change(workspace):
    path = workspace.data / "2023/ke_hoach.yaml"
    path.write_text(path.read_text("utf-8").replace("Tăng cường lãnh đạo", "Đẩy mạnh lãnh đạo", 1), "utf-8")


def test_the_pdf_stands_beside_its_document(workspace, converted):
    result = run(workspace)
    assert {path.name for path in workspace.output.iterdir()} == {"ke_hoach-2023.docx", "ke_hoach-2023.pdf"}
    assert [published.name for published in result.pdfs.published] == ["ke_hoach-2023.pdf"]


def test_the_ledger_knows_it(workspace, converted):
    run(workspace)
    files = json.loads((workspace.root / ".vanban/build.json").read_text("utf-8"))["files"]
    assert files["output/ke_hoach-2023.pdf"]["sources"] == ["ke_hoach-2023.docx"]


def test_nothing_is_done_when_nothing_changed(workspace, converted):
    run(workspace)
    result = run(workspace)
    assert converted == ["ke_hoach-2023.docx"]
    assert (result.built, result.pdfs.published) == ((), ())


def test_a_document_that_is_there_gets_its_pdf_later(workspace, converted):
    run(workspace, pdf=None)
    result = run(workspace)
    assert result.built == ()
    assert [published.name for published in result.pdfs.published] == ["ke_hoach-2023.pdf"]


def test_a_changed_document_gets_a_new_pdf(workspace, converted):
    run(workspace)
    change(workspace)
    run(workspace)
    assert converted == ["ke_hoach-2023.docx"] * 2


def test_a_lost_pdf_is_made_again(workspace, converted):
    run(workspace)
    (workspace.output / "ke_hoach-2023.pdf").unlink()
    assert len(run(workspace).pdfs.published) == 1


def test_a_pdf_of_another_kind_is_another_pdf(workspace, converted):
    from vanban.pdf.options import Options

    run(workspace)
    run(workspace, pdf=Asked(options=Options(pdfa=True)))
    assert len(converted) == 2


def test_a_pdf_left_behind_by_its_document_is_told(workspace, converted):
    run(workspace)
    assert [finding.code for finding in run(workspace, pdf=None).findings] == []
    change(workspace)
    first, again = run(workspace, pdf=None), run(workspace, pdf=None)
    for result in (first, again):
        assert [finding.place.file for finding in result.findings if finding.code == "pdf-cu"] == ["ke_hoach-2023.pdf"]


def test_a_pdf_edited_by_hand_is_kept(workspace, converted):
    run(workspace)
    (workspace.output / "ke_hoach-2023.pdf").write_bytes(b"%PDF signed by somebody")
    change(workspace)
    run(workspace)
    assert (workspace.output / "ke_hoach-2023-sua-tay-1.pdf").read_bytes() == b"%PDF signed by somebody"


def test_the_pdf_command_may_replace_the_pdf_of_a_build(workspace, converted):
    run(workspace)
    (workspace.output / "ke_hoach-2023.docx").write_bytes(letter())
    (turned,) = turn_files([workspace.output / "ke_hoach-2023.docx"], Asked(), None)
    assert turned.reason == ""
    assert [path.name for path in workspace.output.glob("*.pdf")] == ["ke_hoach-2023.pdf"]
    assert not (workspace.output / ".vanban").exists()


def test_a_build_may_replace_the_pdf_of_the_pdf_command(workspace, converted):
    run(workspace, pdf=None)
    turn_files([workspace.output / "ke_hoach-2023.docx"], Asked(), None)
    change(workspace)
    result = run(workspace)
    assert [one.reason for one in result.pdfs.published] == [""]
    assert [path.name for path in workspace.output.glob("*.pdf")] == ["ke_hoach-2023.pdf"]


def test_a_pdf_of_the_pdf_command_with_notes_is_kept_by_a_build(workspace, converted):
    run(workspace, pdf=None)
    (turned,) = turn_files([workspace.output / "ke_hoach-2023.docx"], Asked(), None)
    turned.result.write_bytes(turned.result.read_bytes() + b" with notes")
    result = run(workspace)
    assert "ke_hoach-2023-sua-tay-1.pdf" in result.pdfs.published[0].reason


def test_without_an_engine_the_document_is_not_lost(workspace, monkeypatch):
    def missing(*_, **__):
        raise EngineMissing("Không có.", "Cài đi.")

    monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", missing)
    result = run(workspace)
    assert isinstance(result.pdfs.error, EngineMissing)
    assert [path.name for path in workspace.output.iterdir()] == ["ke_hoach-2023.docx"]


def test_one_failure_does_not_keep_the_others(workspace, monkeypatch, unseen):
    def turn(documents, **_):
        problem = PdfProblem(Fault.CRASHED, "sập", "thử lại", log="Fatal exception")
        return {name: problem if "bao_cao-quy_1" in name else b"%PDF" for name in documents}

    monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", turn)
    result = run(workspace, Selection())
    assert len(result.pdfs.published) == EVERY - 1
    ((job, problem, log),) = result.pdfs.problems
    assert (job.target.name, problem.fault) == ("bao_cao-quy_1-2023.docx", Fault.CRASHED)
    assert "Fatal exception" in log.read_text("utf-8")
    assert len(list(workspace.output.glob("*.docx"))) == EVERY


class TestAtTheTerminal:
    def test_every_document_and_its_proved_pdf(self, workspace, monkeypatch, capsys):
        monkeypatch.chdir(workspace.root)
        assert main(["--pdf"]) == 0
        assert "output/ke_hoach-2023.pdf" in capsys.readouterr().out
        assert len(list(workspace.output.glob("*.pdf"))) == EVERY

    def test_a_machine_without_any_engine(self, workspace, monkeypatch, capsys):
        monkeypatch.chdir(workspace.root)
        monkeypatch.setattr("vanban.pdf.engines.libreoffice.find_soffice", lambda: None)
        monkeypatch.setattr("vanban.pdf.engines.soffice.find_soffice", lambda: None)
        assert main(["--pdf", "--only", "ke_hoach"]) == 8
        told = capsys.readouterr()
        assert "tạo mới" in told.out
        assert "libreoffice-writer" in told.err
        assert (workspace.output / "ke_hoach-2023.docx").is_file()

    def test_a_failure_is_told_with_its_remedy_and_log(self, workspace, monkeypatch, capsys):
        monkeypatch.chdir(workspace.root)
        problem = PdfProblem(Fault.HUNG, "quá lâu", "Mở bằng Word.", log="last words")
        monkeypatch.setattr("vanban.pipeline.pdf.proved_pdfs", lambda documents, **_: dict.fromkeys(documents, problem))
        assert main(["--pdf", "--only", "ke_hoach"]) == 9
        told = capsys.readouterr()
        assert "KHÔNG CÓ PDF  ke_hoach-2023.docx: chương trình chuyển PDF bị treo: quá lâu" in told.out
        assert "Mở bằng Word." in told.out
        assert "ke_hoach-2023-pdf.log" in told.out
        assert "1/1 văn bản chưa có PDF" in told.err

    def test_the_command_without_files_is_the_build_with_pdf(self, workspace, monkeypatch, converted, capsys):
        monkeypatch.chdir(workspace.root)
        assert main(["pdf"]) == 0
        assert len(converted) == EVERY
