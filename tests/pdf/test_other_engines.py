"""Word through its scripts, with a shell that stands for the real one; dxpdf itself."""

import sys

from tests.pdf.documents import letter
from vanban.pdf.engines.word import Word
from vanban.pdf.options import DEFAULT, Limits, Options
from vanban.pdf.proof.reading import read_pdf
from vanban.pdf.proved import proved_pdfs

SHELL = """#!{python}
import sys
from pathlib import Path
sys.path.insert(0, {fakes!r})
import faults
store = Path({store!r})
faults.note(store)
script = Path([word for word in sys.argv if word.endswith((".ps1", ".applescript"))][0])
(store / "script").write_text(script.read_text("utf-8"), "utf-8")
listed = script.parent / "files.txt"
files = listed.read_text("utf-8").splitlines() if script.suffix == ".ps1" else sys.argv[2:]
for name in files:
    faults.convert(Path(name), Path(name).with_suffix(".pdf"), store)
"""


def shell(store):
    from tests.pdf.conftest import FAKES

    program = store.folder / "powershell"
    program.write_text(SHELL.format(python=sys.executable, fakes=str(FAKES), store=str(store.folder)))
    program.chmod(0o755)
    return program


def turned(store, letters, options=DEFAULT, *, windows=True):
    engine = Word(shell(store), windows=windows)
    with engine.session(options, Limits(start=5, document=2)) as session:
        return proved_pdfs(letters, session=session)


def test_word_on_windows_converts_all_files_in_one_start(store, letters, pdfs):
    assert turned(store, letters) == {name: pdfs[name] for name in letters}
    assert len(store.started()) == 1
    script = (store.folder / "script").read_text("utf-8")
    assert "ExportAsFixedFormat" in script
    assert "$true, $true, $false)" in script


def test_word_is_asked_for_pdfa(store, letters):
    turned(store, letters, Options(pdfa=True))
    assert "$true, $true, $true)" in (store.folder / "script").read_text("utf-8")


def test_word_on_a_mac(store, letters, pdfs):
    assert turned(store, letters, windows=False) == {name: pdfs[name] for name in letters}
    assert "format PDF" in (store.folder / "script").read_text("utf-8")


def test_word_that_hangs_is_killed(store, letters):
    store.fail(letters["cv-3.docx"], "hang")
    results = turned(store, letters)
    assert sum(isinstance(result, bytes) for result in results.values()) == len(letters) - 1


def test_there_is_no_word_here():
    assert not Word().is_here()
    assert "LibreOffice" in Word().probe().remedy


def test_dxpdf_passes_the_proof_with_the_title_and_language_it_is_given():
    pdf = proved_pdfs({"a": letter(7)}, engine="dxpdf")["a"]
    printed = read_pdf(pdf)
    assert (printed.title, printed.language) == ("Công văn số 7", "vi-VN")


def test_dxpdf_is_not_believed_when_it_has_not_what_was_asked():
    problem = proved_pdfs({"a": letter(7)}, engine="dxpdf", options=Options(pdfa=True))["a"]
    assert "PDF/A-2" in problem.found
