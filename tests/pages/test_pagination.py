"""Documents whose pages break a rule are laid out anew, when that helps, and never otherwise."""

import pytest

from tests.pages.conversion import convert_once
from vanban.inspect.view import read
from vanban.mend.repaging import MOST_TRIES, PAGE_MENDERS, mendable, repage
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline.pagination import judge_pages, lay_out
from vanban.rules.profile import STRICT, Profile
from vanban.rules.report import Pardon

MENDED = [f"{rule}:{code}".removeprefix("trang-in/") for rule, code in PAGE_MENDERS]
ALONE = "chu-ky-dung-rieng:mot-dong:wrong"


def test_every_fault_that_is_mended_is_gone_after_mending(printed, shared_folder):
    wrong = {code: printed[f"{code}:wrong"] for code in MENDED}
    rounds = []

    def convert(documents):
        rounds.append(len(documents))
        return convert_once(documents, shared_folder, f"round-{len(rounds)}")

    laid = lay_out(
        {code: printout.docx for code, printout in wrong.items()},
        {code: printout.pdf for code, printout in wrong.items()},
        convert,
        dict.fromkeys(wrong, STRICT),
    )
    left = {code: [f"{issue.rule.id}:{issue.code}" for issue in mendable(one.report)] for code, one in laid.items()}
    assert left == {code: [] for code in MENDED}
    assert all(one.done for one in laid.values())
    assert laid["chu-ky-dung-rieng:mot-dong"].done == ("đã giữ 2 đoạn cuối cùng trang với khối chữ ký",)
    assert len(rounds) <= MOST_TRIES


def lay_one(printout, convert, profile=STRICT):
    return lay_out({"một": printout.docx}, {"một": printout.pdf}, convert, {"một": profile})["một"]


def test_a_change_that_does_not_help_is_not_kept(printed):
    printout = printed[ALONE]
    laid = lay_one(printout, lambda documents: dict.fromkeys(documents, printout.pdf))
    assert (laid.data, laid.pdf, laid.done) == (printout.docx, printout.pdf, ())


def test_a_change_that_has_no_pdf_is_not_kept(printed):
    problem = PdfProblem(Fault.HUNG, "", "")
    assert lay_one(printed[ALONE], lambda documents: dict.fromkeys(documents, problem)).data == printed[ALONE].docx


@pytest.mark.parametrize("name", ["ra-ngoai-le:chu:right", "so-trang-thieu:thieu:wrong"])
def test_what_needs_no_mending_or_knows_none_is_not_converted_again(printed, name):
    laid = lay_one(printed[name], lambda documents: pytest.fail("asked for another PDF"))
    assert (laid.data, laid.done) == (printed[name].docx, ())


def test_what_the_agency_lets_pass_is_left(printed):
    profile = Profile("", {("trang-in/chu-ky-dung-rieng", ""): Pardon(None, "bản sao theo bản gốc")})
    laid = lay_one(printed[ALONE], lambda documents: pytest.fail("asked for another PDF"), profile)
    assert laid.done == ()


@pytest.mark.parametrize("attempt", range(MOST_TRIES))
def test_trying_twice_gives_the_same_bytes(printed, attempt):
    printout = printed[ALONE]
    report = judge_pages(printout.docx, printout.pdf)
    first, second = (repage(printout.docx, report, attempt) for _ in range(2))
    assert first == second
    assert first.data != printout.docx


def test_room_stays_within_what_the_decree_allows(printed):
    printout = printed[ALONE]
    report = judge_pages(printout.docx, printout.pdf)
    for attempt, after in ((1, 6), (2, 12)):
        paragraphs = read(repage(printout.docx, report, attempt).data).body.paragraphs
        text = [p for p in paragraphs if p.text.startswith("Các phòng, đơn vị thuộc Sở triển khai")]
        assert {p.format.after.pt for p in text} == {after}
        assert all(1 <= p.format.line_spacing.lines <= 1.5 for p in text)


def test_words_are_never_changed(printed):
    printout = printed[ALONE]
    report = judge_pages(printout.docx, printout.pdf)
    before = [p.text for p in read(printout.docx).body.paragraphs]
    for attempt in range(MOST_TRIES):
        assert [p.text for p in read(repage(printout.docx, report, attempt).data).body.paragraphs] == before


def test_what_is_kept_together_already_is_not_asked_for_again(printed):
    printout = printed["de-muc-cuoi-trang:khong-co-chu:wrong"]
    report = judge_pages(printout.docx, printout.pdf)
    kept = repage(printout.docx, report, 0)
    assert kept.done == ("đã giữ 1 đề mục cùng trang với nội dung",)
    again = repage(kept.data, report, 0)
    assert (again.data, again.done) == (kept.data, ())
