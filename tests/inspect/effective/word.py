"""Small Word files for the tests, written in a shorthand: `p(r("text", "b; sz=24"), "jc=center")`.

A property is `name`, `name=value` or `name attribute=value …`; several are set apart by `;`.
"""

import io
import shlex
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView
from vanban.inspect.formats import RunFormat
from vanban.inspect.view import read

NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
DECLARED = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/></Types>'
)
ROOT = (
    f'<Relationships xmlns="{RELATIONSHIPS}">'
    f'<Relationship Id="d" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
A4 = "pgSz w=11906 h=16838; pgMar top=1134 right=851 bottom=1134 left=1701 header=567 footer=567 gutter=0"


def props(shorthand: str) -> str:
    """Properties as XML; what already is XML stays."""
    if shorthand.startswith("<"):
        return shorthand
    return "".join(_property(item) for item in shorthand.split(";") if item.strip())


def _property(item: str) -> str:
    first, *rest = shlex.split(item)
    name, equals, value = first.partition("=")
    pairs = [("val", value)] if equals else []
    pairs += [(key, text) for key, _, text in (word.partition("=") for word in rest)]
    attributes = "".join(f" {key if ':' in key else 'w:' + key}={quoteattr(text)}" for key, text in pairs)
    return f"<w:{name}{attributes}/>"


def wrap(tag: str, content: str) -> str:
    return f"<w:{tag}>{content}</w:{tag}>" if content else ""


def t(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(text: str = "", rpr: str = "", inside: str = "") -> str:
    """A run of text, or of other content given as XML."""
    return f"<w:r>{wrap('rPr', props(rpr))}{inside or t(text)}</w:r>"


def p(content: str = "", ppr: str = "", mark: str = "") -> str:
    """A paragraph of runs, or of plain text."""
    runs = content if content.startswith("<") or not content else r(content)
    return f"<w:p>{wrap('pPr', props(ppr) + wrap('rPr', props(mark)))}{runs}</w:p>"


def tc(content: str = "", tcpr: str = "") -> str:
    return f"<w:tc>{wrap('tcPr', props(tcpr))}{content if content.startswith('<') else p(content)}</w:tc>"


def tr(*cells: str, trpr: str = "") -> str:
    return f"<w:tr>{wrap('trPr', props(trpr))}{''.join(cells)}</w:tr>"


def tbl(*rows: str, tblpr: str = "", grid: tuple[int, ...] = ()) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return f"<w:tbl><w:tblPr>{props(tblpr)}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def style(
    name: str, kind: str = "paragraph", *, based_on: str = "", ppr: str = "", rpr: str = "", default: bool = False,
    more: str = "",
) -> str:  # fmt: skip
    """A style whose id is its name without spaces."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    mark = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name.replace(" ", "")}"{mark}><w:name w:val="{name}"/>{base}'
        f"{wrap('pPr', props(ppr))}{wrap('rPr', props(rpr))}{more}</w:style>"
    )


def defaults(rpr: str = "", ppr: str = "") -> str:
    run, paragraph = wrap("rPr", props(rpr)), wrap("pPr", props(ppr))
    return f"<w:docDefaults>{wrap('rPrDefault', run)}{wrap('pPrDefault', paragraph)}</w:docDefaults>"


def section(sectpr: str = A4) -> str:
    return wrap("sectPr", props(sectpr))


def part(root: str, content: str) -> str:
    return f"<w:{root} {DECLARED}>{content}</w:{root}>"


def relationship(number: str, kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{number}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'


def docx(
    body: str, *, styles: str = "", numbering: str = "", settings: str = "", theme: str = "",
    others: Mapping[str, str] | None = None, references: str = "", end: str = "",
) -> bytes:  # fmt: skip
    """A Word file; `others` are further parts by name, `references` further relationships of the document."""
    own = {"styles": styles, "numbering": numbering, "settings": settings}
    parts = {f"word/{name}.xml": part(name, xml) for name, xml in own.items() if xml}
    if theme:
        parts["word/theme/theme1.xml"] = theme
    targets = [*(f"{name}.xml" for name, xml in own.items() if xml), *(["theme/theme1.xml"] if theme else [])]
    linked = "".join(
        relationship(f"own{i}", "theme" if "theme" in target else target.removesuffix(".xml"), target)
        for i, target in enumerate(targets)
    )
    parts["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{RELATIONSHIPS}">{linked}{references}</Relationships>'
    )
    parts["word/document.xml"] = part("document", f"<w:body>{body}{end or section()}</w:body>")
    return archive({"[Content_Types].xml": TYPES, "_rels/.rels": ROOT, **parts, **(others or {})})


def archive(parts: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return buffer.getvalue()


def view(body: str, **more: object) -> DocView:
    return read(docx(body, **more))  # type: ignore[arg-type]


def paragraphs(body: str, **more: object) -> tuple[Paragraph, ...]:
    return view(body, **more).body.paragraphs


def paragraph(body: str, **more: object) -> Paragraph:
    """The first paragraph of a document."""
    return paragraphs(body, **more)[0]


def look(body: str, **more: object) -> RunFormat:
    """The look of the first run of a document."""
    return next(run for found in paragraphs(body, **more) for run in found.runs).format


def texts(body: str, **more: object) -> list[str]:
    return [found.text for found in paragraphs(body, **more)]
