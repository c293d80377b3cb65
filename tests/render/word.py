"""Small Word files made in memory, as Word, LibreOffice or a hostile hand would write them."""

import io
import zipfile
from collections.abc import Mapping

from vanban.inspect.text import W as W

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/>'
SECTION = f"<w:sectPr>{PAGE}</w:sectPr>"
CORE = '<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">{}</dc:title>'


def run(text: str, look: str = "") -> str:
    """A `w:r`; `look` is the XML inside its `w:rPr`."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", more: str = "") -> str:
    """A paragraph of runs or plain texts; `more` goes into its properties."""
    properties = (f'<w:pStyle w:val="{style}"/>' if style else "") + more
    content = "".join(text if text.startswith("<") else run(text) for text in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{content}</w:p>"


def row(*cells: str) -> str:
    """A table row; a cell that is plain text becomes a paragraph."""
    return f"<w:tr>{''.join(map(cell, cells))}</w:tr>"


def cell(content: str, width: int = 3000) -> str:
    """A cell `width` twips wide."""
    body = content if content.startswith("<") or not content else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{body}</w:tc>'


def table(*rows: str, properties: str = "", columns: tuple[int, ...] = (3000, 3000)) -> str:
    """A table of rows."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def text_box(text: str) -> str:
    """A shape with a paragraph in it, to stand in a run."""
    return f"<v:shape><v:textbox><w:txbxContent>{p(text)}</w:txbxContent></v:textbox></v:shape>"


def field(code: str) -> str:
    """A field as Word writes it, without a result."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    return f'{mark("begin")}<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>{mark("end")}'


def style(name: str, style_id: str, kind: str = "paragraph", content: str = "") -> str:
    """A style definition."""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{content}</w:style>'


STYLES = (
    style("Normal", "Normal"),
    style("Quốc hiệu", "QuocHieu", content='<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'),
    style("Kẻ ngang", "KeNgang", content='<w:basedOn w:val="Normal"/>'),
    style("Đậm", "Dam", "character", "<w:rPr><w:b/></w:rPr>"),
    style("Chỗ trống để điền", "ChoTrong", "character", '<w:rPr><w:w w:val="200"/></w:rPr>'),
)


def relationship(kind: str, target: str, number: int, *, external: bool = False) -> str:
    """A relationship `rId<number>`; a kind with a colon is a whole type."""
    kind = kind if ":" in kind else OFFICE + kind
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{mode}/>'


def relationships(*found: str) -> str:
    """A .rels part."""
    return f'<Relationships xmlns="{PACKAGE}relationships">{"".join(found)}</Relationships>'


def docx(
    body: str,
    *,
    styles: tuple[str, ...] = STYLES,
    title: str = "",
    parts: Mapping[str, str | bytes] | None = None,
    references: tuple[str, ...] = (),
    section: str = SECTION,
    settings: str = "",
) -> bytes:
    """A whole Word file.

    Args:
        body: what stands in the body.
        styles: the style definitions.
        title: the title among its properties.
        parts: more parts by name, or other content for the usual ones.
        references: more relationships of the document, see `relationship`.
        section: the last section.
        settings: what stands in the settings.
    """
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": relationships(
            relationship("officeDocument", "word/document.xml", 1),
            relationship(f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml", 2),
        ),
        "word/_rels/document.xml.rels": relationships(
            relationship("styles", "styles.xml", 1), relationship("settings", "settings.xml", 2), *references
        ),
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}{section}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {NAMES}>{''.join(styles)}</w:styles>",
        "word/settings.xml": f"<w:settings {NAMES}>{settings}</w:settings>",
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties">'
        f"{CORE.format(title)}</cp:coreProperties>",
        **(parts or {}),
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """The files as an archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _types() -> str:
    main = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD_TYPE}{kind}+xml"/>'
        for name, kind in (("document", "document.main"), ("styles", "styles"), ("settings", "settings"))
    )
    main += (
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    )
    return (
        f'<Types xmlns="{PACKAGE}content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{main}</Types>"
    )


def header(body: str, kind: str = "hdr") -> str:
    """A header part, or a footer with `ftr`."""
    return f"<w:{kind} {NAMES}>{body}</w:{kind}>"
