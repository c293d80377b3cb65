"""The plain text of a Word file is what a reader sees, in the order of reading."""

import pytest

from tests.render.word import docx, field, header, p, relationship, row, run, table, text_box
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.text import Line, header_texts, lines


def texts(body: str) -> list[str]:
    return [line.text for line in lines(docx(body))]


def test_runs_are_one_text():
    assert texts(p(run("Sở "), run("Nội "), run("vụ"))) == ["Sở Nội vụ"]


def test_tabs_and_breaks_are_kept():
    assert texts(p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>")) == ["a\tb\nc-"]


def test_tab_stops_are_no_text():
    assert texts(p("a", more='<w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs>')) == ["a"]


def test_codes_of_fields_are_no_text():
    assert texts(p(run("Trang "), field("PAGE"), run("2"))) == ["Trang 2"]


@pytest.mark.parametrize(
    "content",
    [
        '<w:del w:id="1" w:author="a"><w:r><w:delText>cũ</w:delText></w:r></w:del>',
        f'<w:del w:id="1" w:author="a">{run("cũ")}</w:del>',
        f'<w:moveFrom w:id="1" w:author="a">{run("cũ")}</w:moveFrom>',
    ],
)
def test_what_was_deleted_or_moved_away_is_no_text(content):
    assert texts(p(run("a"), content)) == ["a"]


@pytest.mark.parametrize("kind", ["ins", "moveTo", "hyperlink", "smartTag"])
def test_what_was_put_in_is_text(kind):
    assert texts(p(run("a"), f"<w:{kind}>{run('b')}</w:{kind}>")) == ["ab"]


def test_a_text_box_is_a_paragraph_of_its_own_and_told_once():
    box = text_box("trong")
    copies = f"<mc:Choice Requires='v'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    assert texts(p(run("ngoài"), f"<w:r><mc:AlternateContent>{copies}</mc:AlternateContent></w:r>")) == [
        "ngoài",
        "trong",
    ]


def test_a_paragraph_knows_its_style_its_table_and_its_row():
    body = p("a", style="TieuDe") + table(row("b", "c"), row("d")) + p("e") + table(row("f"))
    assert list(lines(docx(body))) == [
        Line("a", "TieuDe"),
        Line("b", "", 1, 1),
        Line("c", "", 1, 1),
        Line("d", "", 1, 2),
        Line("e", ""),
        Line("f", "", 2, 1),
    ]


def test_a_table_in_a_table_counts_for_itself():
    body = table(row("a"), row(table(row("b"), row("c")) + p("d"))) + table(row("e"))
    assert [(line.text, line.table, line.row) for line in lines(docx(body))] == [
        ("a", 1, 1),
        ("b", 2, 1),
        ("c", 2, 2),
        ("d", 1, 2),
        ("e", 3, 1),
    ]


def test_rows_in_a_control_are_rows():
    rows = row("a") + f"<w:sdt><w:sdtContent>{row('b')}</w:sdtContent></w:sdt>"
    assert [(line.text, line.row) for line in lines(docx(table(rows)))] == [("a", 1), ("b", 2)]


def test_a_row_outside_a_table_is_no_crash():
    assert [line.text for line in lines(docx(row("a")))] == ["a"]


def test_a_long_table_is_read_in_one_go():
    found = lines(docx(table(*(row(str(n), "x") for n in range(3000)))))
    assert found[-1] == Line("x", "", 1, 3000)


def test_headers_and_footers_come_in_the_order_of_their_names():
    data = docx(
        p("x"),
        parts={"word/header2.xml": header(p("hai")), "word/header1.xml": header(p("một") + p("một b"))},
        references=(relationship("header", "header1.xml", 8), relationship("header", "header2.xml", 9)),
    )
    assert header_texts(open_package(data)) == ("một\nmột b", "hai")


def test_a_damaged_file_is_our_own_error():
    with pytest.raises(PackageError):
        lines(b"x")


def test_a_file_without_a_body_has_no_lines():
    data = docx("", parts={"word/document.xml": '<w:document xmlns:w="x"/>'})
    assert lines(data) == ()
