"""However the XML of a document is changed, reading by likeness sees what full reading sees, or leaves it to that."""

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inspect.alike.bits import BITS
from tests.inspect.alike.ways import alike, both_ways, by_likeness
from tests.inspect.effective.drawn import anchor, shape
from tests.inspect.effective.word import A4, docx, p, part, props, r, relationship, style, tbl, tc, tr, wrap
from vanban.inspect.package import PackageError, open_package
from vanban.package.writing import write_package

MAIN = "word/document.xml"
LISTED = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
LIST = (
    f'<w:abstractNum w:abstractNumId="1">{LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)
BANDS = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band2Horz"><w:rPr><w:i/></w:rPr></w:tblStylePr>'
)
STYLES = (
    style("Normal", default=True)
    + style("Mau", rpr="color=FF0000; caps")
    + style("Chữ", "character", rpr="b; rFonts ascii=Arial hAnsi=Tahoma eastAsia=SimSun")
    + style("Bang", "table", rpr="sz=20", more=BANDS)
)
BODY = (
    p("Sở Nội vụ", "pStyle=Mau; jc=center")
    + p(r("một ") + r("Hai ế", "rStyle=Chữ") + r("", "", "<w:tab/>") + r(" ba", "i; vanish"), "spacing before=120")
    + p("việc", LISTED)
    + tbl(
        tr(tc(p("TT") + p("_____"), "shd fill=FFFF00"), tc("Nội dung", "gridSpan=2"), trpr="tblHeader"),
        tr(tc("1"), tc("x & y", "vMerge=restart"), tc("")),
        tr(tc("2", "tcW w=2000 type=dxa"), tc("z", "vMerge"), tc(p("việc", LISTED))),
        tblpr="tblStyle=Bang; tblW w=5000 type=pct; tblLook val=0020",
        grid=(1000, 2000, 3000),
    )
    + p(r("Số: ") + r("12/KH") + r("", "", "<w:br/>") + r("trang", "b"))
    + p("hết phần", wrap("sectPr", '<w:headerReference w:type="default" r:id="h"/>' + props(A4)))
    + p("việc", LISTED)
    + p("cuối")
)
TAG = re.compile(r"<(/?)w:(\w+)((?: [^<>]*)?)(/?)>")


@cache
def document() -> dict[str, bytes]:
    """The parts of a document in the form of our own, with something of everything."""
    header = part("hdr", p('<w:fldSimple w:instr=" PAGE "/>'))
    data = docx(
        BODY, styles=STYLES, numbering=LIST, references=relationship("h", "header", "header1.xml"),
        others={"word/header1.xml": header}, end=wrap("sectPr", props(A4)),
    )  # fmt: skip
    return dict(open_package(data).parts)


def with_main(xml: str) -> bytes:
    return write_package({**document(), MAIN: xml.encode("utf-8", "surrogatepass")})


def main() -> str:
    return document()[MAIN].decode()


def read_both_ways(xml: str) -> None:
    try:
        both_ways(open_package(with_main(xml)))
    except PackageError as error:
        assert str(error)


def test_the_document_itself_is_read_by_likeness():
    seen = alike(with_main(main()))
    assert len(seen.body.tables[0].rows) == 3
    assert [one.label for one in seen.body.paragraphs if one.label] == ["1.", "2.", "3."]
    assert [section.headers.default.paragraphs[0].text for section in seen.sections] == ["1", "1"]


@pytest.mark.parametrize("bit", BITS, ids=ascii)
def test_a_bit_put_in_at_every_tag(bit):
    for place in [match.end() for match in TAG.finditer(main())][::3]:
        read_both_ways(main()[:place] + bit + main()[place:])


@pytest.mark.parametrize("bit", BITS, ids=ascii)
def test_a_bit_put_into_every_tag(bit):
    for place in [match.end() - 1 for match in TAG.finditer(main())][::9]:
        read_both_ways(main()[:place] + bit + main()[place:])


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400), st.sampled_from(BITS)), min_size=1, max_size=6))
def test_tags_taken_out_doubled_moved_and_bits_put_in(changes):
    tags = [*re.split(r"(?=<)", main())]
    for one, other, bit in changes:
        one, other = one % len(tags), other % len(tags)
        match one % 4:
            case 0:
                tags[one], tags[other] = tags[other], tags[one]
            case 1:
                tags.insert(one, tags[other])
            case 2:
                tags[one:other] = []
            case _:
                tags[one] += bit
        tags = tags or [bit]
    read_both_ways("".join(tags))


@settings(max_examples=200)
@given(st.lists(st.text(max_size=12), min_size=1, max_size=4), st.sampled_from(["", ' xml:space="preserve"']))
def test_texts_of_any_letters(texts, spaces):
    written = "".join(f"<w:r><w:t{spaces}>{text}</w:t></w:r>" for text in texts)
    read_both_ways(main().replace("<w:r>", f"{written}<w:r>", 3))


@settings(max_examples=60)
@given(st.permutations(range(8)), st.lists(st.integers(0, 7), max_size=6))
def test_blocks_and_rows_in_any_order(order, more):
    blocks = re.findall(r"<w:tbl>.*?</w:tbl>|<w:p>.*?</w:p>", main(), re.DOTALL)
    rows = re.findall(r"<w:tr>.*?</w:tr>", main(), re.DOTALL)
    begin, end = main().index("<w:body>") + len("<w:body>"), main().rindex("<w:sectPr>")
    table = blocks[3].replace("".join(rows), "".join(rows[i % 3] for i in [*order[:3], *more]))
    body = "".join(({**dict(enumerate(blocks)), 3: table})[i % len(blocks)] for i in [*order, *more])
    alike(with_main(main()[:begin] + body + main()[end:]))


def test_what_is_drawn_is_read_in_its_place():
    text_box = r(inside=anchor(shape(text=p("trong hộp")), 9, 9))
    for drawn in (r(inside=anchor(shape(), 9, 9)), text_box):
        data = with_main(main().replace("<w:p><w:r>", f"<w:p>{drawn}<w:r>"))
        assert len(both_ways(open_package(data)).body.drawings) > 1


def test_a_larger_body_is_read_in_full(monkeypatch):
    monkeypatch.setattr("vanban.inspect.alike.pieces._LARGEST", 100)
    assert by_likeness(open_package(with_main(main()))) is None
