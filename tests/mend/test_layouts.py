"""Documents as people lay them out: after mending nothing mendable is left but what a layout leaves no way to mend."""

import pytest

from tests.golden.documents import shipped_documents
from tests.mend.documents import good, in_arial, laid_out, raw
from tests.ooxml.validate import ooxml_errors
from tests.roles import layouts
from tests.roles.samples import BAO_CAO, KE_HOACH, QUYET_DINH, SAMPLES
from tests.rules.documents import ADDRESS
from tests.rules.sheet import faults
from vanban.inspect.view import read
from vanban.mend.menders import MENDERS
from vanban.mend.mending import mend

MENDABLE = {f"{rule}:{code}" for rule, code in MENDERS}
ON_THE_PAGE = {"/khong-canh-giua:", "/thieu-dong-ke:", "/dong-ke-sai-do-dai:"}  # no middle without a cell of its own
IN_TABLES = [
    layouts.cells_for_each_line, layouts.two_by_two, layouts.one_row, layouts.merged_cells, layouts.spacer_column,
    layouts.nested_tables, layouts.text_boxes,
]  # fmt: skip
ON_PAGES = [layouts.tabs, layouts.spaces, layouts.tabs_on_the_right_only, layouts.one_under_another]


@pytest.mark.parametrize("name", [*SAMPLES, "everything"])
def test_every_type_of_document(name):
    left = faults(good(name))
    assert left & MENDABLE == set()
    assert left <= faults(raw(name))
    assert mend(good(name)).data == good(name)


@pytest.mark.parametrize("head", IN_TABLES, ids=lambda head: head.__name__)
def test_heads_in_tables_and_boxes_are_mended(head):
    mended = mend(laid_out(BAO_CAO, head=head)).data
    assert faults(mended) & MENDABLE == set()
    assert mend(mended).data == mended


@pytest.mark.parametrize("head", ON_PAGES, ids=lambda head: head.__name__)
def test_heads_set_by_tabs_keep_their_places_and_all_else_is_mended(head):
    mended = mend(laid_out(KE_HOACH, head=head)).data
    left = {code for code in faults(mended) & MENDABLE if not any(word in code for word in ON_THE_PAGE)}
    assert left == set()
    assert mend(mended).data == mended


@pytest.mark.parametrize("foot", layouts.FEET, ids=lambda foot: foot.__name__)
def test_feet(foot):
    mended = mend(laid_out(QUYET_DINH, foot=foot)).data
    assert {code for code in faults(mended) & MENDABLE if not code.startswith("chu-ky/khong-canh-giua")} == set()
    assert mend(mended).data == mended


def test_arial_with_the_same_margin_all_round():
    mended = mend(in_arial())
    assert faults(mended.data) == set()
    page = read(mended.data).sections[0].page
    assert [round(side.mm) for side in (page.width, page.height, page.top, page.bottom, page.left, page.right)] == [
        210, 297, 25, 25, 30, 20
    ]  # fmt: skip
    assert read(mended.data).facts.fonts == ("Times New Roman",)


def test_no_page_number_becomes_one_in_the_top_margin_from_page_two():
    (section, _) = read(good("everything")).sections
    assert section.title_page
    assert [p.text for p in section.headers.default.paragraphs if p.text] == ["2"]
    assert [p.text for p in section.headers.first.paragraphs if p.text] == []
    assert section.footers.first.paragraphs[0].text == ADDRESS
    assert section.footers.default.paragraphs[0].text == ADDRESS


def test_lines_are_drawn_under_tieu_ngu_agency_and_trich_yeu():
    before, after = (len(read(data).body.rules) for data in (raw("ke_hoach"), good("ke_hoach")))
    assert (before, after) == (1, 3)  # the one under the trích yếu is typed


@pytest.mark.parametrize("name", ["ke_hoach", "cong_van", "everything"])
def test_a_mended_copy_is_as_sound_as_its_source(name):
    assert set(ooxml_errors(good(name))) <= set(ooxml_errors(raw(name)))


def test_the_documents_that_ship_need_no_mending():
    for name, data in shipped_documents().items():
        mended = mend(data)
        told = [(one.rule.id, one.code) for one in mended.repaired]
        assert told == ([("can-cu/sai-dau-ket", "cuoi")] if name.startswith("ke_hoach") else []), name
        assert (mended.data == data) is (told == [])
