"""The text a reader sees: changes accepted, hidden text and codes left out, nothing twice."""

import pytest

from tests.inspect.effective.word import docx, p, paragraph, paragraphs, r, t, tbl, tc, texts, tr, view, wrap
from vanban.inspect.package import PackageError
from vanban.inspect.view import read


def mark(kind):
    return f'<w:fldChar w:fldCharType="{kind}"/>'


def field(code, result="", rpr=""):
    parts = [mark("begin"), f"<w:instrText> {code} </w:instrText>", mark("separate"), t(result), mark("end")]
    return "".join(r(inside=part, rpr=rpr) for part in parts)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (r("Số:") + r(inside="<w:tab/>") + r("05"), "Số:\t05"),
        (r(inside="<w:t>a</w:t><w:br/><w:t>b</w:t>"), "a\nb"),
        (r(inside="<w:t>a</w:t><w:cr/><w:t>b</w:t>"), "a\nb"),
        (r(inside='<w:t>a</w:t><w:br w:type="page"/>'), "a\f"),
        (r(inside='<w:br w:type="column"/><w:t>a</w:t>'), "\va"),
        (r(inside="<w:t>KH</w:t><w:noBreakHyphen/><w:t>SNV</w:t>"), "KH-SNV"),
        (r(inside="<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>"), "ab"),
        (r(inside='<w:sym w:font="Wingdings" w:char="F0FC"/>'), "✓"),
        (r(inside='<w:sym w:font="Symbol" w:char="00B7"/>'), "•"),
        (r(inside='<w:sym w:font="Symbol" w:char="zzzz"/>'), ""),
        (r(inside="<w:t> a </w:t>"), "a"),
        (r(inside='<w:t xml:space="preserve"> a </w:t>'), " a "),
        (r(inside="<w:t>a\nb</w:t>"), "a b"),
        (r("quốc hiệu", "caps"), "QUỐC HIỆU"),
        (r("quốc hiệu", "smallCaps"), "quốc hiệu"),
        (wrap("ins", r("mới")), "mới"),
        (wrap("del", r(inside="<w:delText>cũ</w:delText>")) + r("a"), "a"),
        (wrap("moveFrom", r("đi")) + wrap("moveTo", r("đến")), "đến"),
        (wrap("ins", wrap("del", r("x")) + r("y")), "y"),
        (wrap("hyperlink", r("trang")), "trang"),
        (wrap("smartTag", wrap("smartTag", r("a"))), "a"),
        (wrap("sdt", "<w:sdtPr/>" + wrap("sdtContent", r("a"))), "a"),
        (wrap("customXml", r("a")), "a"),
        (r(inside=wrap("ruby", wrap("rt", r("x")) + wrap("rubyBase", r("a")))), "a"),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
        (r("a") + r("ẩn", "vanish") + r("b"), "ab"),
        (r("a") + "<w:bookmarkStart w:id='1' w:name='a'/><w:proofErr/>" + r("b"), "ab"),
    ],
)  # fmt: skip
def test_a_paragraph_shows_this_text(content, text):
    assert paragraph(p(content)).text == text


def test_tab_stops_are_not_tabs():
    assert paragraph(p("x", "<w:tabs><w:tab w:val='left' w:pos='100'/></w:tabs>")).text == "x"


def test_hidden_text_is_kept_apart():
    found = view(p(r("a") + r("ẩn", "vanish")))
    assert found.body.paragraphs[0].hidden_text == "ẩn"
    assert found.facts.hidden_text


def test_blocks_in_content_controls_and_insertions_are_blocks():
    body = wrap("sdt", wrap("sdtContent", p("a") + tbl(tr(tc("b"))))) + wrap("customXml", p("c"))
    assert texts(body) == ["a", "b", "c"]


def test_rows_and_cells_in_content_controls_are_rows_and_cells():
    row = wrap("sdt", wrap("sdtContent", tr(wrap("sdt", wrap("sdtContent", tc("a"))), tc("b"))))
    found = view(tbl(row))
    assert [len(row.cells) for row in found.body.tables[0].rows] == [2]
    assert [q.text for q in found.body.paragraphs] == ["a", "b"]


def test_a_paragraph_whose_mark_was_deleted_flows_into_the_next():
    body = p("một ", "pStyle=A", mark="<w:del w:id='1'/>") + p("hai", "jc=center") + p("ba")
    found = paragraphs(body)
    assert [q.text for q in found] == ["một hai", "ba"]
    assert found[0].format.alignment == "center"


def test_a_paragraph_deleted_whole_is_gone():
    gone = p(wrap("del", r(inside="<w:delText>x</w:delText>")), mark="<w:del w:id='1'/>")
    assert texts(p("a") + gone + gone + p("b") + tbl(tr(tc(p("c"))))) == ["a", "b", "c"]


def test_a_deleted_row_is_gone():
    assert texts(tbl(tr(tc("a"), trpr="<w:del w:id='1'/>"), tr(tc("b")))) == ["b"]


def test_a_moved_paragraph_stands_where_it_went():
    body = p(wrap("moveFrom", r("x")), mark="<w:moveFrom w:id='1'/>") + p("a") + p(wrap("moveTo", r("x")))
    assert texts(body) == ["a", "x"]


@pytest.mark.parametrize(
    ("content", "text", "kinds"),
    [
        (field("PAGE", "3"), "3", ["PAGE"]),
        (field(r"NUMPAGES \* MERGEFORMAT", "9"), "9", ["NUMPAGES"]),
        (r("Trang ") + field("page", "2") + r("/") + field("NUMPAGES", "5"), "Trang 2/5", ["PAGE", "NUMPAGES"]),
        ('<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>', "7", ["PAGE"]),
        ('<w:fldSimple w:instr=" PAGE "/>', "1", ["PAGE"]),
        (r(inside=mark("begin")) + r(inside="<w:instrText>PAGE</w:instrText>") + r(inside=mark("end")), "1", ["PAGE"]),
        (r(inside="<w:pgNum/>"), "1", ["PAGE"]),
        (field('HYPERLINK "http://a.vn"', "a.vn"), "a.vn", ["HYPERLINK"]),
        (field("DATE", ""), "", ["DATE"]),
        (r(inside=mark("begin")) + r(inside="<w:instrText>PA</w:instrText>") + r(inside="<w:instrText>GE</w:instrText>")
         + r(inside=mark("separate")) + r("4") + r(inside=mark("end")), "4", ["PAGE"]),
        (r(inside=mark("end")) + r("a"), "a", []),
        (r(inside=mark("separate")) + r("a"), "a", []),
    ],
)  # fmt: skip
def test_a_field_shows_its_result_and_not_its_code(content, text, kinds):
    found = paragraph(p(content))
    assert (found.text, [field.kind for field in found.fields]) == (text, kinds)


def test_a_field_in_the_code_of_a_field_shows_nothing():
    inner = field("PAGE", "3")
    code = r(inside=mark("begin")) + r(inside="<w:instrText>IF </w:instrText>") + inner
    found = paragraph(p(code + r(inside=mark("separate")) + r("chẵn") + r(inside=mark("end")) + r(".")))
    assert found.text == "chẵn."
    assert [f.kind for f in found.fields] == ["PAGE", "IF"]


def test_a_field_may_run_over_paragraphs():
    body = (
        p(r(inside=mark("begin")) + r(inside="<w:instrText>TOC</w:instrText>") + r(inside=mark("separate")) + r("I"))
        + p(r("II"))
        + p(r(inside=mark("end")) + r("x"))
    )
    found = paragraphs(body)
    assert [q.text for q in found] == ["I", "II", "x"]
    assert [run.field for q in found for run in q.runs] == ["TOC", "TOC", ""]
    assert found[2].fields[0].result == "III"


def test_the_number_of_a_page_has_the_look_of_its_field():
    found = paragraph(p(field("PAGE", "2", rpr="sz=28; b")))
    assert [(run.text, run.field, run.format.size.pt, run.format.bold) for run in found.runs] == [
        ("2", "PAGE", 14, True)
    ]


def test_fields_deep_in_one_another_are_read_without_harm():
    body = p((r(inside=mark("begin")) + r(inside="<w:instrText>IF</w:instrText>")) * 3000 + r("x"))
    assert paragraph(body).text == ""


BOX = "<wps:wsp><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx><wps:bodyPr lIns='0' rIns='0'/></wps:wsp>"
DRAWN = (
    "<w:drawing><wp:anchor><wp:extent cx='1270000' cy='127000'/><wp:docPr id='1' name='Hộp'/><a:graphic>"
    "<a:graphicData>{}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
)
VML = (
    "<w:pict><v:shape style='width:100pt;height:10pt'><v:textbox inset='0,0,0,0'><w:txbxContent>{}</w:txbxContent>"
    "</v:textbox></v:shape></w:pict>"
)
BOTH = (
    "<mc:AlternateContent><mc:Choice Requires='wps'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
)


@pytest.mark.parametrize(
    "content",
    [
        DRAWN.format(BOX.format(p("MẬT"))),
        VML.format(p("MẬT")),
        BOTH.format(DRAWN.format(BOX.format(p("MẬT"))), VML.format(p("MẬT"))),
    ],
)
def test_the_text_of_a_text_box_is_read_once_after_its_anchor(content):
    found = view(p(r("neo") + r(inside=content)) + p("sau")).body
    assert [(q.text, q.place.text_box) for q in found.paragraphs] == [("neo", 0), ("MẬT", 1), ("sau", 0)]
    assert (found.paragraphs[1].container.kind, found.paragraphs[1].room.pt) == ("text box", 100)
    assert [(d.kind, d.paragraph, d.text_box) for d in found.drawings] == [("shape", 0, 1)]


def test_a_choice_word_cannot_show_gives_way_to_the_fallback():
    unknown = BOTH.replace("'wps'", "'cx'")
    assert paragraph(p(r(inside=unknown.format(t("mới"), t("cũ"))))).text == "cũ"


def test_a_table_in_a_text_box_is_a_table():
    found = view(p(r(inside=VML.format(tbl(tr(tc("a")))))))
    assert str(found.body.paragraphs[1].place) == "hộp văn bản 1, bảng 1, hàng 1, ô 1, đoạn 1"


@pytest.mark.parametrize("depth", [200, 240])
def test_content_wrapped_very_deep_is_read_or_refused(depth):
    body = p("<w:smartTag>" * depth + r("x") + "</w:smartTag>" * depth)
    try:
        assert read(docx(body)).body.paragraphs[0].text == "x"
    except PackageError:
        assert depth > 200
