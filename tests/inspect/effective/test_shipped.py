"""Our own documents, read back: the view must say what the templates and the decree ask for."""

import pytest

from tests.golden.documents import shipped_documents
from vanban.core.lengths import Pt
from vanban.core.text_width import width
from vanban.doctypes.the_thuc import CO_CHU, KE_THEO_CHU, TIEU_NGU
from vanban.inspect.docview import DocView
from vanban.inspect.text import lines
from vanban.inspect.view import read

SIZES = CO_CHU["12-13-13"]


@pytest.fixture(scope="module")
def documents() -> dict[str, bytes]:
    return shipped_documents()


@pytest.fixture(scope="module")
def views(documents) -> dict[str, DocView]:
    return {name: read(data) for name, data in documents.items()}


@pytest.fixture(scope="module")
def plan(views) -> DocView:
    return views["ke_hoach-2023"]


def looks(view, style_name):
    """The looks that text in a style takes, without repeats."""
    runs = (run for p in view.body.paragraphs if p.style == style_name for run in p.runs)
    return {(run.format.size.pt, run.format.bold, run.format.italic) for run in runs}


@pytest.mark.parametrize(
    ("style", "look"),
    [
        ("Quốc hiệu", (12, True, False)),
        ("Tiêu ngữ", (13, True, False)),
        ("Cơ quan chủ quản", (12, False, False)),
        ("Cơ quan ban hành", (12, True, False)),
        ("Số và ký hiệu", (13, False, False)),
        ("Địa danh và ngày tháng", (13, False, True)),
        ("Nơi nhận - tiêu đề", (12, True, True)),
        ("Nơi nhận", (11, False, False)),
        ("Quyền hạn và chức vụ", (14, True, False)),
        ("Họ và tên", (14, True, False)),
    ],
)
def test_every_component_has_the_look_of_the_decree(views, style, look):
    for view in views.values():
        assert looks(view, style) == {look}


def test_the_subject_stands_under_its_type_or_under_the_number(views):
    letters = {name: view for name, view in views.items() if name.startswith("gui_")}
    assert letters
    for name, view in views.items():
        bold, plain = {(14, True, False)}, {(12, False, False)}
        looked = [looks(view, style) for style in ("Tên loại văn bản", "Trích yếu", "Trích yếu công văn")]
        assert looked == ([set(), set(), plain] if name in letters else [bold, bold, set()])


def test_can_cu_are_italic_14(plan):
    assert looks(plan, "Căn cứ") == {(14, False, True)}


def test_bold_comes_from_the_character_style(plan):
    heading = next(p for p in plan.body.paragraphs if p.text == "1. Mục đích")
    assert [run.format.bold for run in heading.runs] == [True]


def test_the_body_is_justified_with_first_line_and_spacing(plan):
    body = next(p for p in plan.body.paragraphs if p.style == "Nội dung").format
    assert (body.alignment, body.first_line, body.after.pt) == ("justify", Pt(36), 6)
    assert body.line_spacing.lines == pytest.approx(1.15)


def test_paper_and_margins(views):
    for view in views.values():
        for section in view.sections:
            page = section.page
            sides = [round(side.mm) for side in (page.top, page.bottom, page.left, page.right)]
            assert sides == [20, 20, 30, 15]
            assert sorted(round(side.mm) for side in (page.width, page.height)) == [210, 297]


def test_annexes_lie_on_their_side_and_count_their_pages_anew(plan):
    assert [section.page.landscape for section in plan.sections] == [False, True]
    assert [section.number_start for section in plan.sections] == [1, 1]


def test_the_page_number_stands_centred_at_the_head_of_every_page_but_the_first(views):
    for section in (section for view in views.values() for section in view.sections):
        ((paragraph, _),) = section.headers.default.fields("PAGE")
        assert paragraph.format.alignment == "center"
        assert [(run.format.size.pt, run.format.bold) for run in paragraph.runs] == [(14, False)]
        assert list(section.headers.first.fields("PAGE")) == []


def test_rules_are_as_long_as_they_were_computed(plan):
    paragraphs = plan.body.paragraphs
    under = {paragraphs[rule.after].style: rule for rule in plan.body.rules}
    motto = width(TIEU_NGU, SIZES["TieuNgu"], bold=True)
    agency = max(width(p.text, Pt(12), bold=True) for p in paragraphs if p.style == "Cơ quan ban hành")
    assert under["Tiêu ngữ"].length.pt == pytest.approx(motto.pt, abs=1)
    assert under["Cơ quan ban hành"].length.pt == pytest.approx(agency.pt * KE_THEO_CHU, abs=1)
    assert set(under) == {"Tiêu ngữ", "Cơ quan ban hành", "Trích yếu"}
    assert all(rule.kind == "border" and abs(rule.offset) < 0.5 for rule in plan.body.rules)


def test_the_letterhead_shows_no_borders_and_fills_the_page(views):
    for view in views.values():
        head = view.body.tables[0]
        assert not head.bordered
        assert head.width.mm == pytest.approx(head.room.mm, abs=0.1)
        assert [round(column.mm) for column in head.grid] == [68, 97]
        assert all(row.cant_split for row in head.rows)


def test_tables_of_figures_are_drawn_and_repeat_their_heads(plan):
    table = plan.body.tables[-1]
    assert table.bordered
    assert table.rows[0].header
    assert table.section == 1


def test_pictures_have_words_that_stand_for_them(views):
    for name, view in views.items():
        assert all(d.kind == "picture" and d.inline and d.alt_text for d in view.body.drawings)
        assert bool(view.body.drawings) is name.startswith("bao_cao")


def test_nothing_but_times_nothing_but_black(views):
    for view in views.values():
        assert view.facts.fonts == ("Times New Roman",)
        runs = [run for story in view.stories() for p in story.paragraphs for run in p.runs]
        assert {run.format.colour for run in runs} == {"auto"}
        assert {run.format.language for run in runs} == {"vi-VN"}


def test_nothing_that_does_not_belong_in_a_finished_document(views):
    for view in views.values():
        facts = view.facts
        assert facts.title
        assert facts.title_language == facts.language == "vi-VN"
        assert not (facts.tracked_changes or facts.comments or facts.hidden_text or facts.macros)
        assert (facts.links, facts.embedded, facts.legacy) == ((), (), ())


def test_the_text_is_the_text_that_the_plain_reader_finds(documents, views):
    for name, data in documents.items():
        assert [p.text for p in views[name].body.paragraphs] == [line.text for line in lines(data)]


def test_runs_make_up_the_text_of_their_paragraph(views):
    paragraphs = [p for view in views.values() for story in view.stories() for p in story.paragraphs]
    assert all("".join(run.text for run in p.runs) == p.text for p in paragraphs)
    assert [p.index for p in views["ke_hoach-2023"].body.paragraphs][:3] == [0, 1, 2]
