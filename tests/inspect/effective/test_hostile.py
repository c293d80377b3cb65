"""Damaged and hostile files: a view or a PackageError, soon, and nothing else."""

import random
import re
import time
import zipfile
from io import BytesIO

import pytest

from tests.golden.documents import shipped_documents
from tests.inspect.effective.drawn import anchor, shape, vml
from tests.inspect.effective.word import (
    A4,
    archive,
    docx,
    p,
    part,
    props,
    r,
    relationship,
    style,
    tbl,
    tc,
    tr,
    wrap,
)  # fmt: skip
from vanban.inspect import means
from vanban.inspect.docview import DocView
from vanban.inspect.package import PackageError
from vanban.inspect.view import read

SECONDS = 20.0  # for one file, on a machine that does much else
GARBAGE = ("", "abc", "-1", "99999999999999999999", "1e309", "NaN", "0x10", "١٢", "%", "1_0", "💥" * 9, "-0.5pt")
ATTRIBUTE = re.compile(rb'="([^"]*)"')
DECLARATION = re.compile(rb"^<\?xml[^>]*\?>")
LAST_RESORT = "không đọc được nội dung"
TAG = re.compile(rb"<(/?)w:(\w+)")


LISTED = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
NUMBERING = (
    "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/>"
    "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
)
REFERENCE = '<w:headerReference w:type="default" r:id="h"/>'
TABLE = tbl(
    tr(tc(p("a", LISTED)), tc("b", "gridSpan=2; vMerge")),
    tblpr="tblStyle=Grid; tblW w=5000 type=pct; tblLook val=04A0",
    grid=(1000, 2000),
)
MOTTO = p(r("Tiêu ngữ", "rStyle=Mark; sz=26; color=FF0000") + r(inside=anchor(shape(text=p("x")), 9, 9)))
OLD_LINE = p(r(inside=vml("<v:line style='position:absolute' from='0,0' to='9pt,0'/>")) + r("_____"))


def with_header(body: str, header: str, **more: str) -> bytes:
    """A file whose sections may ask for one header by the name `h`."""
    others = {"word/header1.xml": part("hdr", header)}
    return docx(body, references=relationship("h", "header", "header1.xml"), others=others, **more)


@pytest.fixture(scope="module")
def honest() -> list[bytes]:
    """Files that hold something of everything."""
    rich = with_header(
        TABLE + MOTTO + OLD_LINE + p("", wrap("sectPr", REFERENCE + props(A4))),
        p('<w:fldSimple w:instr=" PAGE "/>'),
        styles=style("Normal", default=True) + style("Mark", "character", rpr="b") + style("Grid", "table", rpr="i"),
        numbering=NUMBERING,
    )
    return [rich, shipped_documents()["ke_hoach-2023"]]


def judged(data: bytes) -> bool:
    """Whether a file could be read; it must be read, or refused in our own words, in time."""
    start = time.perf_counter()
    try:
        found = read(data)
    except PackageError as error:
        assert str(error)
        assert LAST_RESORT not in str(error), "a value that makes no sense is ignored, not stumbled over"
        return False
    finally:
        assert time.perf_counter() - start < SECONDS
    assert isinstance(found, DocView)
    return True


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == name else old.read(info))
    return buffer.getvalue()


def xml_parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist() if name.endswith((".xml", ".rels"))}


@pytest.mark.parametrize("seed", range(60))
def test_flipped_bits(honest, seed):
    chance = random.Random(seed)
    data = bytearray(chance.choice(honest))
    for _ in range(chance.choice((1, 4, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    judged(bytes(data))


@pytest.mark.parametrize("seed", range(60))
def test_cut_off_files(honest, seed):
    chance = random.Random(seed)
    data = chance.choice(honest)
    assert not judged(data[: chance.randrange(len(data) - 30)])


@pytest.mark.parametrize("seed", range(120))
def test_garbage_in_attributes(honest, seed):
    chance = random.Random(seed)
    data = chance.choice(honest)
    name, content = chance.choice(sorted(xml_parts(data).items()))
    share = chance.choice((0.002, 0.05, 1))

    def spoil(match: re.Match[bytes]) -> bytes:
        keep = b"://" in match[1] or chance.random() > share
        return match[0] if keep else b'="' + chance.choice(GARBAGE).encode() + b'"'

    judged(with_part(data, name, ATTRIBUTE.sub(spoil, DECLARATION.sub(b"", content))))


@pytest.mark.parametrize("seed", range(60))
def test_elements_under_wrong_names(honest, seed):
    chance = random.Random(seed)
    data = chance.choice(honest)
    name, content = chance.choice(sorted(xml_parts(data).items()))
    names = sorted({match[2] for match in TAG.finditer(content)}) or [b"p"]
    renamed = {old: chance.choice(names) for old in chance.sample(names, min(3, len(names)))}
    judged(with_part(data, name, TAG.sub(lambda m: b"<" + m[1] + b"w:" + renamed.get(m[2], m[2]), content)))


def test_garbage_in_every_attribute_still_gives_the_text(honest):
    content = xml_parts(honest[0])["word/document.xml"]
    spoiled = re.sub(rb'(w:(?:val|w|left|type|sz|pos)|cx|cy|style|from)="[^"]*"', rb'\1="abc"', content)
    found = read(with_part(honest[0], "word/document.xml", spoiled))
    assert "Tiêu ngữ" in [q.text for q in found.body.paragraphs]


@pytest.mark.parametrize("missing", ["word/styles.xml", "word/numbering.xml", "word/header1.xml"])
def test_a_part_that_is_named_but_missing(honest, missing):
    assert not judged(archive({name: text.decode() for name, text in xml_parts(honest[0]).items() if name != missing}))


def many(count: int, text: str) -> str:
    return text * count


@pytest.mark.parametrize(
    "body",
    [
        p(many(60_000, r("x", "b"))),
        p("x", "<w:tabs>" + many(20_000, "<w:tab w:val='left' w:pos='9'/>") + "</w:tabs>") * 3,
        many(5_000, p("", wrap("sectPr", REFERENCE))),
        tbl(*[tr(*[tc("x", "gridSpan=60") for _ in range(20)])] * 200, grid=(100,) * 5_000),
        p(many(20_000, r(inside="<w:fldChar w:fldCharType='begin'/>") + r("x"))),
        p(many(2_000, r(inside=vml("<v:shape style='" + "a:b;" * 200 + "'/>")))),
    ],
    ids=["runs", "tab stops", "sections", "spans", "fields", "shapes"],
)
def test_much_of_one_thing_takes_no_more_than_its_share(body):
    judged(with_header(body, p("x") * 200))


def test_a_long_chain_of_styles_and_a_long_chain_of_tabs():
    tabs = "<w:tabs><w:tab w:val='left' w:pos='{}'/></w:tabs>"
    styles = "".join(style(f"S{i}", based_on=f"S{i - 1}", ppr=tabs.format(i), rpr="b") for i in range(2_000))
    assert judged(docx(many(50, p("x", "pStyle=S1999")), styles=styles))


def test_headers_that_every_section_asks_for_at_another_width_are_refused(monkeypatch):
    monkeypatch.setattr(means, "MOST_PARAGRAPHS", 2_000)
    ends = "".join(p("", wrap("sectPr", f'{REFERENCE}<w:pgSz w:w="{9000 + i}"/>')) for i in range(99))
    data = with_header(ends, p("x") * 99)
    with pytest.raises(PackageError, match="quá nhiều đoạn"):
        read(data)


def test_any_failure_inside_is_told_in_our_own_words(monkeypatch):
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("vanban.inspect.view.read_frame", broken)
    with pytest.raises(PackageError, match=LAST_RESORT):
        read(docx(p("x")))


@pytest.mark.parametrize(("cap", "message"), [("view.MOST_TAGS", "quá mức"), ("inline.MOST_RUNS", "mẩu chữ")])
def test_more_than_any_document_holds_is_refused(monkeypatch, cap, message):
    monkeypatch.setattr(f"vanban.inspect.{cap}", 20)
    with pytest.raises(PackageError, match=message):
        read(docx(p("".join(r("x", "b" if number % 2 else "i") for number in range(30)))))


def test_letters_that_change_font_at_every_step_are_read():
    body = p(r("aế" * 100_000, "rFonts ascii=Arial hAnsi=Tahoma"))
    assert judged(docx(body))
