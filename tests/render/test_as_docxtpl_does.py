"""The features of docxtpl that templates may use, rendered by docxtpl itself and by us: the same XML."""

import dataclasses
import io
from dataclasses import dataclass

import docxtpl
import pytest
from lxml import etree

from tests.render.contexts import PIXEL
from tests.render.word import W, cell, docx, header, p, relationship, run, table
from vanban.core.lengths import Pt
from vanban.core.listing import Listing
from vanban.core.picture import Picture
from vanban.core.rich import RichText, parse_rich
from vanban.inspect.package import open_package

COLUMNS = (2000, 2000, 2000, 2000)


@dataclass(frozen=True)
class Dong:
    """A row of values."""

    ten: str
    o: tuple[str, ...]
    mau: str = "D9D9D9"


DONG = (Dong("A", ("1", "2", "3", "4", "5")), Dong("B", ("6", "7", "8", "9", "10"), "auto"))
LINES = "một\nhai\tba"
PARAGRAPHS = Listing("một\nhai\tba\anăm <&>\fsáu")
RICH = parse_rich("thường **đậm** *nghiêng* ***cả hai***")


@dataclass(frozen=True)
class Context:
    """What the templates show."""

    ten: str = "Sở NN & MT"
    nhieu_dong: str = LINES
    doan: Listing = PARAGRAPHS
    dam: RichText = RICH
    co: bool = True
    so: int = 2
    cot: tuple[str, ...] = ("I", "II", "III", "IV", "V")
    dong: tuple[Dong, ...] = DONG
    rong: tuple[str, ...] = ()


def stock(data: bytes, context: Context) -> bytes:
    """The document as docxtpl makes it, with its own kinds of values."""
    names = {f.name: getattr(context, f.name) for f in dataclasses.fields(context)}
    rich = docxtpl.RichText()
    for part in context.dam.runs:
        rich.add(part.text, bold=part.bold, italic=part.italic)
    document = docxtpl.DocxTemplate(io.BytesIO(data))
    document.render({**names, "dam": rich, "doan": docxtpl.Listing(context.doan.text)}, autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def shape(data: bytes, part: str = "word/document.xml") -> str:
    """The XML without what differs for good reasons: empty runs, the order of a cell's properties, widths, marks."""
    root = open_package(data).xml(part)
    for node in list(root.iter(W + "r")):
        if not "".join(node.itertext()) and all(child.tag in (W + "rPr", W + "t") for child in node):
            node.getparent().remove(node)
    for node in root.iter(W + "tcPr"):
        node[:] = sorted(node, key=lambda child: child.tag)
    for node in root.iter():
        for name in (W + "rsidR", "{http://www.w3.org/XML/1998/namespace}space"):
            node.attrib.pop(name, None)
        if node.tag in (W + "gridCol", W + "tcW"):
            node.attrib.pop(W + "w")
    for node in list(root.iter(W + "r")):  # a break cuts the text of a run, or it begins another run of the same look
        for text in list(node.iter(W + "t")):
            if not text.text:
                node.remove(text)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, method="c14n2").decode()


def cells(*texts: str) -> str:
    return f"<w:tr>{''.join(cell(text, 2000) for text in texts)}</w:tr>"


FEATURES = {
    "text": p("Gửi {{ ten }}, lần {{ so }}."),
    "condition": p("{% if co %}có{% else %}không{% endif %}") + p("{%p if not co %}") + p("x") + p("{%p endif %}"),
    "paragraph loop": p("{%p for d in dong %}") + p("{{ loop.index }}. {{ d.ten }}") + p("{%p endfor %}"),
    "empty loop": p("{%p for d in rong %}") + p("{{ d }}") + p("{%p else %}") + p("không") + p("{%p endfor %}"),
    "run loop": p(run("{%r for c in cot %}"), run("{{ c }} ", "<w:b/>"), run("{%r endfor %}")),
    "rich text": p("a", run("{{r dam }}"), "b"),
    "lines": p(run("{{ nhieu_dong }}", "<w:i/>"), more="<w:keepNext/>"),
    "listing": p(run("{{ doan }}", "<w:i/>"), more="<w:keepNext/>") + p("{{ doan }}"),
    "remark": p("a{# bỏ #}b") + p("{#p bỏ #}") + p("c"),
    "row loop": table(
        cells("{%tr for d in dong %}"), cells("{{ d.ten }}"), cells("{%tr endfor %}"), columns=COLUMNS[:1]
    ),
    "column loop": table(
        cells("TT", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}"),
        cells("{%tr for d in dong %}"),
        cells("{{ d.ten }}", "{%tc for o in d.o %}", "{{ o }}", "{%tc endfor %}"),
        cells("{%tr endfor %}"),
        columns=COLUMNS,
    ),
    "column condition": table(cells("a", "{%tc if not co %}", "b", "{%tc endif %}"), columns=COLUMNS),
    "column remark": table(cells("a", "{#tc bỏ #}", "b"), columns=COLUMNS[:3]),
    "colspan": table(cells("{% colspan so %}{{ ten }}"), cells("a", "b"), columns=COLUMNS[:2]),
    "cell colour": table(
        cells("{%tr for d in dong %}"),
        cells("{% cellbg d.mau %}{{ d.ten }}"),
        cells("{%tr endfor %}"),
        columns=COLUMNS[:1],
    ),
    "merge down": table(
        *(cells("{%tr for d in dong %}", ""), cells("{% vm %}chung", "{{ d.ten }}"), cells("{%tr endfor %}", "")),
        columns=COLUMNS[:2],
    ),
    "merge across": table(
        cells("TT", "{%tc for c in cot %}", "{% hm %}Chung", "{%tc endfor %}"),
        cells("x", "{%tc for c in cot %}", "{{ c }}", "{%tc endfor %}"),
        columns=COLUMNS,
    ),
}


@pytest.mark.parametrize("name", FEATURES)
def test_the_body(templates, name):
    context = Context()
    ours = templates.main(FEATURES[name]).filled(context)
    assert shape(ours) == shape(stock(docx(FEATURES[name]), context))


@pytest.mark.parametrize("part", ["header", "footer", "footnotes"])
def test_headers_footers_and_footnotes(templates, part):
    text = p("{{ ten }} {% if co %}{{ so }}{% endif %}", run("{{r dam }}"))
    kind = {"header": "hdr", "footer": "ftr", "footnotes": "footnotes"}[part]
    content = header(f'<w:footnote w:id="2">{text}</w:footnote>' if part == "footnotes" else text, kind)
    types = (
        f'<Override PartName="/word/{part}1.xml" ContentType="application/vnd.openxmlformats-officedocument'
        f'.wordprocessingml.{part}+xml"/></Types>'
    )
    old = open_package(docx("")).parts["[Content_Types].xml"].decode()
    more = {
        "parts": {f"word/{part}1.xml": content, "[Content_Types].xml": old.replace("</Types>", types)},
        "references": (relationship(part, f"{part}1.xml", 8),),
        "section": "<w:sectPr/>"
        if part == "footnotes"
        else f'<w:sectPr><w:{part}Reference w:type="default" r:id="rId8"/></w:sectPr>',
    }
    ours = templates.main(p("x"), **more).filled(Context())
    theirs = stock(docx(p("x"), **more), Context())
    assert shape(ours, f"word/{part}1.xml") == shape(theirs, f"word/{part}1.xml")


def test_properties(templates):
    title = "{http://purl.org/dc/elements/1.1/}title"
    ours = templates.main(p("x"), title="Về {{ ten }}").package(Context()).xml("docProps/core.xml")
    theirs = open_package(stock(docx(p("x"), title="Về {{ ten }}"), Context())).xml("docProps/core.xml")
    words = [next(root.iter(title)).text for root in (ours, theirs)]
    assert words[0] == "Về Sở NN & MT"
    assert words[1] == "Về Sở NN &amp; MT"  # docxtpl escapes it twice


@dataclass(frozen=True)
class Album:
    """A picture."""

    hinh: Picture


def test_images(templates):
    text = p("trước", run("{{r hinh }}"), "sau")
    document = docxtpl.DocxTemplate(io.BytesIO(docx(p("trước", run("{{ hinh }}"), "sau"))))
    document.init_docx()
    image = docxtpl.InlineImage(document, io.BytesIO(PIXEL), width=914400, height=457200)
    document.render({"hinh": image})
    buffer = io.BytesIO()
    document.save(buffer)
    extent = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
    found = []
    for data in (templates.main(text).filled(Album(Picture(PIXEL, Pt(72), Pt(36), "x"))), buffer.getvalue()):
        package = open_package(data)
        body = package.xml("word/document.xml")
        words = [node.text for node in body.iter(W + "t") if node.text]
        found.append((words, [dict(node.attrib) for node in body.iter(extent)], PIXEL in package.parts.values()))
    assert found[0] == found[1]
