"""A second opinion: LibreOffice reads the same looks and indents out of the same files.

Left out is what LibreOffice does not do: bold of a paragraph style and of a character style cancelling out.
"""

from io import BytesIO

import docx
import pytest
from docx.shared import Cm, Pt

from tests.golden.documents import shipped_documents
from tests.inspect.effective import word
from tests.inspect.effective.libreoffice import seen
from tests.inspect.effective.word import defaults, p, props, r, style, wrap
from vanban.inspect.view import read

TABLE_STYLES = ("Table Grid", "Light Shading Accent 1", "Medium Grid 1", "Medium List 2 Accent 3", "Colorful Grid")
LISTED = "<w:numPr><w:numId w:val='1'/></w:numPr>"  # as Word writes it in a style
ALIGNMENTS = {"start": "left", "end": "right"}


def by_python_docx() -> bytes:
    """A file with the styles that Word ships: headings, lists, tables with conditional formats."""
    document = docx.Document()
    for level in range(4):
        document.add_heading(f"Mục {level}", level)
    document.add_paragraph("thường ").add_run("đậm").bold = True
    for name in ("Intense Quote", "List Bullet", "List Number", "List Number 2", "Body Text", "Caption"):
        document.add_paragraph("đoạn", style=name)
    for name in TABLE_STYLES:
        for row in document.add_table(4, 3, style=name).rows:
            for cell in row.cells:
                cell.text = "ô"
    last = document.add_paragraph()
    last.paragraph_format.first_line_indent = Cm(1.27)
    last.add_run("chữ").font.size = Pt(13)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def level(index: int, left: int) -> str:
    indents = wrap("pPr", props(f"ind left={left} hanging=360"))
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%{index + 1}."/>'
        f'<w:lvlJc w:val="left"/>{indents}</w:lvl>'
    )


def listed(level: int = 0, number: int = 1) -> str:
    return f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>"


def by_hand() -> bytes:
    """Chains of styles, words against one another, lists named in every place."""
    styles = (
        defaults(rpr="rFonts ascii='Times New Roman' hAnsi='Times New Roman'; sz=24", ppr="spacing after=100")
        + style("Normal", default=True)
        + style("Body", based_on="Normal", ppr="ind firstLine=720; jc=both", rpr="sz=28")
        + style("Basis", based_on="Body", rpr="i")
        + style("Head", based_on="Normal", ppr="jc=center", rpr="b; sz=26")
        + style("Light", based_on="Head", rpr="b=0")
        + style("Listed", based_on="Normal", ppr=LISTED)
        + style("Both", based_on="Normal", ppr=LISTED + "<w:ind w:left='200' w:firstLine='0'/>")
        + style("Indented", based_on="Normal", ppr="ind left=200")
        + style("Later", based_on="Indented", ppr=LISTED)
        + style("Strong", "character", rpr="b")
        + style("Big", "character", rpr="sz=36")
    )
    body = (
        p("nội dung", "pStyle=Body")
        + p("căn cứ", "pStyle=Basis")
        + p(r("đậm", "rStyle=Strong") + r(" thường") + r(" to", "rStyle=Big; i"), "pStyle=Body")
        + p("tiêu đề", "pStyle=Head")
        + p(r("vẫn đậm", "rStyle=Strong; b"), "pStyle=Head")
        + p(r("không đậm", "b=0"), "pStyle=Head")
        + p("nhẹ", "pStyle=Light")
        + p(r("lại đậm", "rStyle=Strong"), "pStyle=Light")
        + p("một", listed())
        + p("hai", listed(1))
        + p("ba", listed() + "<w:ind w:left='100'/>")
        + "".join(p("mục", f"pStyle={name}") for name in ("Listed", "Both", "Later"))
        + "".join(p("mục", f"<w:pStyle w:val='{name}'/>{listed()}") for name in ("Body", "Indented"))
        + p("thôi", f"<w:pStyle w:val='Listed'/>{listed(0, 0)}")
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, 720)}{level(1, 1440)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    return word.docx(body, styles=styles, numbering=numbering)


DOCUMENTS = ("ours", "by_python_docx", "by_hand")


@pytest.fixture(scope="module")
def documents() -> dict[str, bytes]:
    return {
        "ours": shipped_documents()["bao_cao-nam-2023"],
        "by_python_docx": by_python_docx(),
        "by_hand": by_hand(),
    }


@pytest.fixture(scope="module")
def opinions(documents, tmp_path_factory):
    return seen(documents, tmp_path_factory.mktemp("libreoffice"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_libreoffice_sees_the_same_text_in_the_same_looks(documents, opinions, name):
    ours = [
        [(c, run.format.size.pt, run.format.bold, run.format.italic) for run in q.runs for c in run.text]
        for q in read(documents[name]).body.paragraphs
    ]
    assert ours == [list(paragraph.letters) for paragraph in opinions[name]]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_libreoffice_sees_the_same_indents_and_alignment(documents, opinions, name):
    paragraphs = read(documents[name]).body.paragraphs
    for ours, theirs in zip(paragraphs, opinions[name], strict=True):
        assert ours.format.alignment == ALIGNMENTS.get(theirs.alignment, theirs.alignment), ours.text
        indents = (ours.format.left.pt, ours.format.first_line.pt)
        assert indents == pytest.approx((theirs.left, theirs.first_line), abs=0.2), ours.text
