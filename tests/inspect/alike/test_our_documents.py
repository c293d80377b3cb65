"""Documents that the program makes are read by likeness, and look the same as read in full."""

import subprocess

import pytest

from tests.golden.documents import shipped_documents
from tests.inspect.alike.ways import alike, both_ways, by_likeness, same
from tests.rules.documents import good_documents
from tools.country.writing import write_country
from vanban.inspect import frame, view
from vanban.inspect.alike import known
from vanban.inspect.package import open_package
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.making import make
from vanban.pipeline.workspace import open_workspace

AGENCIES = 6
EVERY = 5  # of the good documents: making them takes longer than reading them


@pytest.fixture(scope="module")
def shipped() -> dict[str, bytes]:
    return shipped_documents()


@pytest.fixture(scope="module")
def of_agencies(tmp_path_factory) -> list[bytes]:
    """The documents of some agencies of the made country."""
    folder = tmp_path_factory.mktemp("nuoc")
    write_country(folder, units=AGENCIES)
    roots = sorted(data.parent for data in folder.rglob("data") if (data / "co_quan.yaml").is_file())
    return [document.data for root in roots for document in _made(open_workspace(root))]


def _made(workspace):
    return make(workspace, find_jobs(workspace, Selection()), lambda *_: None, strict=True, marks={}).documents


def test_every_shipped_document(shipped):
    for data in shipped.values():
        alike(data)


def test_documents_of_many_agencies_one_after_the_other(of_agencies):
    assert len(of_agencies) == 2 * AGENCIES
    for data in of_agencies + of_agencies[::-1]:
        alike(data)


def test_nothing_of_one_document_reaches_the_next(of_agencies):
    frame._frame.cache_clear()
    alone = []
    for data in of_agencies:
        frame._frame.cache_clear()
        alone.append(alike(data))
    assert all(same(alike(data), seen) for data, seen in zip(of_agencies, alone, strict=True))


def test_most_paragraphs_of_another_agency_need_no_parsing(of_agencies, monkeypatch):
    parsed = []
    for data in of_agencies[:-2]:
        by_likeness(open_package(data))
    monkeypatch.setattr(known, "Piece", lambda head, piece: parsed.append(piece) or learn(head, piece))
    for data in of_agencies[-2:]:
        by_likeness(open_package(data))
    assert len(parsed) < sum(len(alike(data).body.paragraphs) for data in of_agencies[-2:]) / 10


learn = known.Piece


def test_documents_as_people_lay_them_out():
    some = good_documents()[::EVERY]
    assert all(both_ways(open_package(good.data)).body.paragraphs for good in some)


@pytest.mark.parametrize("kind", ["docx:MS Word 2007 XML", "docx:Office Open XML Text"])
def test_our_documents_saved_by_libreoffice(shipped, tmp_path, kind):
    for name, data in shipped.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", tmp_path / "saved"]
    subprocess.run([*command, *sorted(tmp_path.glob("*.docx"))], check=True, capture_output=True, timeout=300)
    saved = sorted((tmp_path / "saved").glob("*.docx"))
    assert len(saved) == len(shipped)
    for path in saved:
        both_ways(open_package(path.read_bytes()))


def test_what_is_known_does_not_grow_without_end(shipped, monkeypatch):
    monkeypatch.setattr(known, "MOST_KEPT", 20)
    data = next(iter(shipped.values()))
    for _ in range(3):
        alike(data)
        assert frame.read_frame(open_package(data)).known.count < 100


def test_what_is_in_full_is_what_everybody_else_reads(shipped):
    assert all(view.read(data) == view.read_by_likeness(open_package(data)) for data in shipped.values())
