"""What is known of every document when a template is compiled: which parts are never read again, which always are."""

import pytest

from tests.render.contexts import Context, Hang
from tests.render.word import W, p, row, run, table
from vanban.render.filling import fill
from vanban.render.finishing import Unsound, finish
from vanban.render.steps import Else, End, For, If, Note, Static, Value
from vanban.render.wholeness import Walk

TEN = ("name", "ten")
BOOKMARK = '<w:bookmarkStart w:id="{0}" w:name="{1}"/>{2}<w:bookmarkEnd w:id="{0}"/>'
DRAWING = '<w:r><w:drawing><wp:inline><wp:docPr id="{}" name="a"/></wp:inline></w:drawing></w:r>'
LOOP = "{%p for d in danh_sach %}", "{%p endfor %}"
ROWS = row("{%tr for h in hang %}"), row("{{ h.ten }}"), row("{%tr endfor %}")
PARAGRAPHS = p("{%p for y in h.y %}") + p("{{ y }}") + p("{%p endfor %}")

NEVER_READ_AGAIN = {
    "text": p("{{ ten }}{% if co %}a{% else %}b{% endif %}") + p(LOOP[0]) + p("{{ d }}") + p(LOOP[1]),
    "a condition over runs": p(run("{% if co %}a"), run("b{% endif %}", "<w:b/>")),
    "a table with a heading": table(row("TT"), *ROWS),
    "a table without one": table(*ROWS),
    "a cell with a loop": table(ROWS[0], row(p("{{ h.ten }}") + PARAGRAPHS), ROWS[2]),
    "a cell that is only a loop": table(ROWS[0], row(PARAGRAPHS), ROWS[2]),
    "pictures": p("{{r hinh }}") + p(DRAWING.format(5)) + p("{{r hinh }}"),
    "bookmarks": p(BOOKMARK.format(7, "a", run("{{ ten }}"))) + p(BOOKMARK.format(7, "b", "")),
}
READ_AGAIN = {
    "a cell that stays empty": (table(ROWS[0], row(PARAGRAPHS), ROWS[2]), Context(hang=(Hang("A"),))),
    "a drawing in a loop": (p(LOOP[0]) + p(DRAWING.format(5)) + p(LOOP[1]), Context()),
    "two drawings of one number": (p(DRAWING.format(5)) + p(DRAWING.format(5)), Context()),
    "a bookmark in a loop": (p(LOOP[0]) + p(BOOKMARK.format(7, "a", "")) + p(LOOP[1]), Context()),
    "a loop over columns": (table(row("{%tc for d in danh_sach %}", "{{ d }}", "{%tc endfor %}")), Context()),
    "a cell that spans": (table(row("{% colspan so %}x")), Context()),
}


@pytest.fixture
def read_again(monkeypatch):
    names: list[str] = []

    def noticed(name, *rest):
        names.append(name)
        return finish(name, *rest)

    monkeypatch.setattr("vanban.render.filling.finish", noticed)
    return names


@pytest.mark.parametrize("name", NEVER_READ_AGAIN)
def test_is_not_read_again(templates, read_again, name):
    template = templates.main(p("{{ ten }}") + NEVER_READ_AGAIN[name]).compile(Context)
    assert fill(template, Context())
    assert read_again == []


@pytest.mark.parametrize("name", READ_AGAIN)
def test_is_read_again(templates, read_again, name):
    body, context = READ_AGAIN[name]
    templates.main(p("{{ ten }}") + body).filled(context)
    assert read_again == ["word/document.xml"]


def test_bookmarks_outside_loops_are_numbered_in_order_and_without_a_pair_are_gone(templates):
    lost = '<w:bookmarkEnd w:id="99"/><w:bookmarkStart w:id="98" w:name="c"/>'
    again = BOOKMARK.format(3, "a", run("y"))
    body = templates.main(
        p(BOOKMARK.format(7, "a", run("{{ ten }}")), lost) + p(again, BOOKMARK.format(7, "b", ""))
    ).body(Context())
    marks = [(n.get(W + "id"), n.get(W + "name")) for n in body.iter(W + "bookmarkStart", W + "bookmarkEnd")]
    assert marks == [("0", "a"), ("0", None), ("1", "b"), ("1", None)]


@pytest.mark.parametrize(
    "steps",
    [
        [Static("<a><b></a>")],
        [Static("<a>")],
        [Static("</a>")],
        [Static("<a "), Value(TEN, "ATTRIBUTE", 0)],
        [Static("<a>"), If(TEN, 0), Static("<b>"), End(), Static("</a>")],
        [Static("<a>"), If(TEN, 0), Static("<b>"), Else(), Static("<c>"), End(), Static("</b></a>")],
        [Static("<a>"), If(TEN, 0), Static("</a>"), Else(), End()],
        [Static("<a>"), For("d", TEN, 0), Static("</a><b>"), End(), Static("</a>")],
        [Static("<w:r><w:t>"), Value(TEN, "RUN", 0), Static("</w:t></w:r>")],
    ],
)
def test_xml_that_a_branch_would_leave_in_pieces_is_refused(steps):
    with pytest.raises(Unsound):
        Walk().whole(steps)


def test_xml_that_every_branch_leaves_whole_is_not():
    around = Static("<w:r><w:t>"), Static("</w:t></w:r>")
    between = Static("</w:t></w:r><w:r><w:t>")
    steps = [around[0], If(TEN, 0), between, Else(), Static("</w:t><w:tab/><w:t>"), End(), around[1]]
    assert Walk().whole(steps) == tuple(steps)
    looped = [around[0], For("d", TEN, 0), Static("a</w:t></w:r><w:r><w:t>b"), End(), around[1]]
    assert Walk().whole(looped) == tuple(looped)


def test_a_text_between_quotes_is_never_a_text_of_a_paragraph():
    steps = Walk().whole([Static('<a b="'), Value(TEN, "TEXT", 0), Static('"/>')])
    assert steps[1] == Value(TEN, "ATTRIBUTE", 0)


def test_only_what_can_go_missing_is_watched():
    head, end = Static("<w:tbl><w:tr></w:tr>"), Static("</w:tbl>")
    rows = For("d", TEN, 0), Static("<w:tr></w:tr>"), End()
    assert not any(isinstance(step, Note) for step in Walk().whole([head, *rows, end]))
    assert any(isinstance(step, Note) for step in Walk().whole([Static("<w:tbl>"), *rows, end]))
