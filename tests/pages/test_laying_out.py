"""A build with PDF looks at the pages: a fault stops it, what could be mended is told."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from vanban.core.errors import Nonconforming, WarningsAsErrors
from vanban.core.finding import Level
from vanban.pipeline import laying_out
from vanban.pipeline.laying_out import lay_out_jobs
from vanban.pipeline.pdf_targets import Asked, Pdfs
from vanban.rules.profile import STRICT

RIGHT, WARNED, WRONG = "ra-ngoai-le:chu:right", "chu-ky-dung-rieng:mot-dong:wrong", "so-trang-thieu:thieu:wrong"


class Job(SimpleNamespace):
    """Of a job only its target is asked for; two are the same only when they are one."""

    __hash__ = object.__hash__


@pytest.fixture
def lay(printed, monkeypatch):
    """Lay out one printout; `again` is the PDF of whatever is converted on the way."""

    def run(name, again="", **flags) -> tuple[Job, Pdfs]:
        printout, job = printed[name], Job(target=Path("output/ke_hoach-2023.docx"))
        pdf = printed[again or name].pdf
        monkeypatch.setattr(laying_out, "make_pdfs", lambda documents, asked: dict.fromkeys(documents, pdf))
        pdfs = Pdfs(made={job: printout.pdf})
        return job, lay_out_jobs({job: printout.docx}, pdfs, Asked(), STRICT, {}, **flags)

    return run


def test_good_pages_go_on_as_they_are(lay, printed):
    job, pdfs = lay(RIGHT)
    assert pdfs.made == {job: printed[RIGHT].pdf}
    assert (pdfs.relaid, pdfs.findings) == ({}, ())


def test_a_fault_on_the_pages_stops_the_build(lay):
    with pytest.raises(Nonconforming, match="trên trang in") as refused:
        lay(WRONG)
    assert [finding.code for finding in refused.value.findings] == ["trang-in/so-trang-thieu"]


def test_a_warning_goes_on_and_is_told(lay):
    _, pdfs = lay(WARNED)
    assert [(finding.code, finding.level) for finding in pdfs.findings] == [
        ("trang-in/chu-ky-dung-rieng", Level.WARNING)
    ]


def test_a_warning_stops_a_strict_build(lay):
    with pytest.raises(WarningsAsErrors):
        lay(WARNED, strict=True)


def test_what_was_mended_is_told_and_takes_the_place_of_the_document(lay, printed):
    job, pdfs = lay(WARNED, again="chu-ky-dung-rieng:mot-dong:right")
    assert pdfs.relaid[job] != printed[WARNED].docx
    (note,) = pdfs.findings
    assert (note.level, note.place.file) == (Level.NOTE, "ke_hoach-2023.docx")
    assert "đã giữ 2 đoạn cuối cùng trang với khối chữ ký" in note.found
