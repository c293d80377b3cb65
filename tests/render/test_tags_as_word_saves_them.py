"""A template that a clerk has typed, corrected and saved in Word works as if nothing had happened."""

import pytest

from tests.render.contexts import Context
from tests.render.word import W, header, p, relationship, row, run, table, text_box

PROOF = '<w:proofErr w:type="spellStart"/>'
ENGLISH = '<w:lang w:val="en-US"/>'


def cut(text: str, *looks: str) -> str:
    """A text in runs of one letter, each with a look of its own."""
    return "".join(run(letter, looks[index % len(looks)] if looks else "") for index, letter in enumerate(text))


@pytest.mark.parametrize(
    "runs",
    [
        cut("Gửi {{ ten }}!"),
        cut("Gửi {{ ten }}!", "", "<w:b/>", ENGLISH),
        run("Gửi {") + PROOF + run("{ ten") + '<w:proofErr w:type="spellEnd"/>' + run(" }") + run("}!"),
        run("Gửi {{ ") + '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>' + run("ten }}!"),
        run("Gửi {{ te") + '<w:r w:rsidR="00AB12CD"><w:lastRenderedPageBreak/><w:t>n }}!</w:t></w:r>',
        run("Gửi {{ te") + '<w:smartTag w:element="place">' + run("n") + "</w:smartTag>" + run(" }}!"),
        run("Gửi {{ te") + '<w:commentRangeStart w:id="1"/>' + run("n }}!"),
        run("Gửi {{\u00a0ten\u00a0}}!"),
        run("Gửi {{ t\u200ben }}!"),
        run("Gửi {{ten}}!"),
        run("Gửi {{\tten }}!"),
    ],
)
def test_a_value_is_found_however_it_is_cut(templates, runs):
    assert templates.main(p(runs)).texts(Context()) == ["Gửi Sở Nội vụ!"]


@pytest.mark.parametrize(
    "text", ["{%p include “khoi/dau.docx” %}", "{%p include ‘khoi/dau.docx’ %}", "{%p include «khoi/dau.docx» %}"]
)
def test_the_quotes_that_word_makes_are_quotes(templates, text):
    templates.block("dau", p("đầu")).main(p(cut(text)))
    assert templates.texts(Context()) == ["đầu"]


def test_loops_over_paragraphs_and_rows_are_found_in_pieces(templates):
    rows = (row(p(cut("{%tr for h in hang %}"))), row(p(cut("{{ h.ten }}"))), row(p(cut("{%tr endfor %}"))))
    body = p(cut("{%p for d in danh_sach %}")) + p(cut("{{ d }}")) + p(cut("{%p endfor %}")) + table(*rows)
    assert templates.main(body).texts(Context()) == ["một", "hai", "A", "B"]


def test_the_tag_takes_the_look_it_begins_in_and_its_neighbours_keep_theirs(templates):
    runs = run("a {{ t", "<w:b/>") + run("en }} b", "<w:i/>")
    found = [
        (node.findtext(W + "t"), node.find(f"{W}rPr/*"))
        for node in templates.main(p(runs)).body(Context()).iter(W + "r")
    ]
    assert [(text, look.tag if look is not None else "") for text, look in found] == [
        ("a Sở Nội vụ", W + "b"),
        (" b", W + "i"),
    ]


def test_what_stands_around_a_rich_text_keeps_its_look(templates):
    line = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>a {{r dam }} b</w:t><w:tab/><w:t>c</w:t></w:r>'
    body = templates.main(p(line)).body(Context())
    looks = [("".join(r.itertext()), [child.tag for child in r.find(W + "rPr")]) for r in body.iter(W + "r")]
    assert looks == [("a ", [W + "u"]), ("đậm", [W + "b"]), (" b", [W + "u"]), ("c", [W + "u"])]
    assert templates.texts(Context()) == ["a đậm b\tc"]


def test_two_rich_texts_and_a_plain_one_in_one_run_come_in_order(templates):
    assert templates.main(p("{{ so }}{{r dam }}, {{ ten }} và {{r dam }}{{ so }}")).texts(Context()) == [
        "5đậm, Sở Nội vụ và đậm5"
    ]


def test_a_tag_in_a_header_in_pieces(templates):
    templates.main(
        p("x"),
        parts={"word/header1.xml": header(p(cut("{{ ten }}")))},
        references=(relationship("header", "header1.xml", 8),),
    )
    assert "Sở Nội vụ".encode() in templates.package(Context()).parts["word/header1.xml"]


def test_a_text_box_with_a_copy_for_old_programs_is_filled_in_both(templates):
    box = text_box("{{ ten }}")
    copies = f'<mc:Choice Requires="v">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
    body = templates.main(p(f"<w:r><mc:AlternateContent>{copies}</mc:AlternateContent></w:r>")).body(Context())
    assert [node.text for node in body.iter(W + "t")] == ["Sở Nội vụ", "Sở Nội vụ"]
    assert templates.texts(Context()) == ["", "Sở Nội vụ"]


def test_section_break_that_landed_on_an_ending_tag_is_kept(templates):
    """LibreOffice moves the break of an empty paragraph to the paragraph before it."""
    wide = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>'
    templates.block("dau", p("đầu")).main(p('{%p include "khoi/dau.docx" %}', more=wide) + p("sau"))
    body = templates.body(Context())
    assert templates.texts(Context()) == ["đầu", "", "sau"]
    assert [node.get(W + "w") for node in body.iter(W + "pgSz")] == ["16838", "11906"]
