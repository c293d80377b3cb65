"""What was done to a document after it was made is told by paragraph; a program that only saves it changes nothing."""

import random
import subprocess

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tests.pipeline.hostile import DAMAGES
from tests.provenance.made import edited, long_ones, made, with_part
from vanban.compare.changes import Kind
from vanban.inspect.package import PackageError, open_package
from vanban.mend.mending import mend
from vanban.package.writing import write_package
from vanban.provenance.stamping import PART
from vanban.provenance.verdict import State, examine, with_old_text

NAMES = ("ke_hoach-2023", "bao_cao-quy_1-2023")


def kinds(verdict):
    return [(change.kind, change.place) for change in verdict.changes]


def reworded(document):
    run = long_ones(document)[2].runs[0]
    run.text = run.text.replace("Kế hoạch", "Chương trình", 1)


def put_in(document):
    target = long_ones(document)[5]
    target.insert_paragraph_before("Một đoạn mới.", style=target.style)


def taken_out(document):
    node = long_ones(document)[8]._p
    node.getparent().remove(node)


def moved(document):
    node, target = long_ones(document)[8]._p, long_ones(document)[12]._p
    target.addnext(node)


def cell(document):
    document.tables[-1].cell(3, 2).paragraphs[0].runs[0].text = "Khác hẳn"


WORDS = {
    reworded: (Kind.SUA, "đoạn 6"),
    put_in: (Kind.THEM, "đoạn 12"),
    taken_out: (Kind.BO, "sau đoạn 16"),
    moved: (Kind.CHUYEN, "đoạn 21"),
    cell: (Kind.SUA, "bảng 3, hàng 4, ô 3, đoạn 1"),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_document_is_as_it_was_made(name):
    verdict = examine(made(name))
    assert (verdict.state, verdict.changes, verdict.parts) == (State.NGUYEN, (), ())


@pytest.mark.parametrize("change", WORDS, ids=lambda change: change.__name__)
def test_changed_words_are_told_with_their_place_by_the_stamp_alone(change):
    verdict = examine(edited(made(), change))
    assert (verdict.state, kinds(verdict)) == (State.DA_SUA, [WORDS[change]])
    assert all(found.old is None for found in verdict.changes if found.kind in (Kind.SUA, Kind.BO))


@pytest.mark.parametrize("change", WORDS, ids=lambda change: change.__name__)
def test_the_document_as_it_was_made_gives_the_old_words(change):
    data = edited(made(), change)
    verdict = with_old_text(examine(data), data, made())
    assert kinds(verdict) == [WORDS[change]]
    assert all(found.old for found in verdict.changes if found.kind in (Kind.SUA, Kind.BO))
    assert with_old_text(examine(data), data, made("bao_cao-nam-2023")) is None


def bold(document):
    long_ones(document)[3].runs[0].bold = True


def larger(document):
    long_ones(document)[3].runs[0].font.size = Pt(15)


def centred(document):
    long_ones(document)[3].alignment = WD_ALIGN_PARAGRAPH.CENTER


def margin(document):
    document.sections[0].left_margin = Mm(25)


def row(document):
    table = document.tables[-1]
    table._tbl.append(table.add_row()._tr)


@pytest.mark.parametrize("change", [bold, larger, centred])
def test_a_look_that_was_changed_is_told_and_is_no_change_of_words(change):
    verdict = examine(edited(made(), change))
    assert (verdict.state, kinds(verdict)) == (State.TRINH_BAY, [(Kind.TRINH_BAY, "đoạn 7")])


@pytest.mark.parametrize(("change", "around"), [(margin, "trang"), (row, "bang")])
def test_what_is_changed_around_the_text_is_told(change, around):
    verdict = examine(edited(made(), change))
    assert (verdict.state, verdict.changes, verdict.around) == (State.TRINH_BAY, (), (around,))


def test_words_in_a_header_are_words_of_the_document():
    def head(document):
        document.sections[0].first_page_header.paragraphs[0].text = "MẬT"

    data = edited(made(), head)
    assert (examine(data).state, examine(data).around) == (State.DA_SUA, ("dau-chan-trang",))
    detailed = with_old_text(examine(data), data, made())
    assert [(change.place, change.new) for change in detailed.changes] == [("đầu trang, đoạn 1", "MẬT")]


def test_another_picture_is_told():
    report = made("bao_cao-quy_1-2023")
    pictures = [name for name in open_package(report).parts if name.startswith("word/media/")]
    other = open_package(made("bao_cao-nam-2023")).parts[pictures[0]]
    assert examine(with_part(report, other, pictures[0])).around == ("hinh",)


def test_what_python_docx_only_saves_keeps_words_and_look():
    verdict = examine(edited(made(), lambda document: None))
    assert verdict.state is State.LUU_LAI


def test_a_corrected_copy_has_the_look_again_and_is_no_longer_as_it_was_made():
    data = edited(made("bao_cao-quy_1-2023"), larger)
    mended = mend(data).data
    assert examine(data).state is State.TRINH_BAY
    assert examine(mended).state is State.LUU_LAI


def test_words_that_a_correction_changes_are_told():
    """The last ground of the plan ends as the real one does, which the decree does not want."""
    verdict = examine(mend(made()).data)
    assert (verdict.state, kinds(verdict)) == (State.DA_SUA, [(Kind.SUA, "đoạn 6")])


def test_a_file_without_a_stamp_is_not_ours():
    assert examine(with_part(made(), None)).state is State.KHONG_PHAI
    verdict = examine(with_part(made(), b'<nguonGoc xmlns="urn:vanban:nguon-goc"/>'))
    assert (verdict.state, bool(verdict.reason)) == (State.KHONG_PHAI, True)


def test_the_stamp_of_another_document_does_not_fit():
    other = open_package(made("bao_cao-nam-2023")).parts[PART]
    assert examine(with_part(made(), other)).state is State.DA_SUA


def test_a_part_that_was_put_in_is_told():
    data = write_package({**open_package(made()).parts, "word/la.xml": b"<a/>"})
    assert examine(data).parts == ("word/la.xml",)


@pytest.mark.parametrize("name", NAMES)
def test_saved_by_libreoffice_the_words_and_the_look_stay(name, tmp_path):
    path = tmp_path / "van-ban.docx"
    path.write_bytes(made(name))
    profile = (tmp_path / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run([*command, "--outdir", tmp_path / "saved", path], check=True, capture_output=True, timeout=300)
    verdict = examine((tmp_path / "saved" / path.name).read_bytes())
    assert (verdict.state, verdict.changes, verdict.around) == (State.LUU_LAI, (), ())
    assert verdict.program.startswith("LibreOffice")


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_is_judged_or_refused_in_our_own_words(kind):
    for seed in range(12):
        data = DAMAGES[kind](made(), random.Random(f"{kind} {seed}"))
        try:
            verdict = examine(data)
            with_old_text(verdict, data, made())
        except PackageError as error:
            assert str(error)
        else:
            assert verdict.state in State
