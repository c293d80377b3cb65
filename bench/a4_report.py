"""The A4 report that engines are compared on: one template, one set of data, for stock docxtpl, for ours, for others.

A header table, 7 sections of 5 bullets of 300 letters, an appendix of 8 columns and N rows, recipients, a signature, a
header and a footer, in the frame of python-docx's own template. The data hold no `&` and no `<`, so an engine that does
not escape gives the same document. Run with a folder it writes `mau.docx` and `du_lieu-N.json` there for engines in
other languages; alone it prints what the document weighs.

    python bench/a4_report.py [folder] [rows …]
"""

import dataclasses
import io
import json
import sys
from pathlib import Path

import docx
from a4_data import COLUMNS, ROWS, TITLES, report
from lxml import etree

from vanban.inspect.package import open_package
from vanban.inspect.text import W
from vanban.package.writing import write_package
from vanban.render.leftovers import without_leftovers
from vanban.render.styles import style_map, style_name

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
PARTS = {"header": "<w:hdr {}>{}</w:hdr>", "footer": "<w:ftr {}>{}</w:ftr>"}
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def template() -> bytes:
    """The template in docxtpl's syntax, without what Word leaves behind, so that all engines carry the same parts."""
    frame = io.BytesIO()
    docx.Document().save(frame)
    parts = dict(without_leftovers(open_package(frame.getvalue()))[0].parts)
    types = "".join(
        f'<Override PartName="/word/{name}1.xml" ContentType="{TYPE.format(name)}"/>' for name in PARTS
    ).encode()
    links = "".join(
        f'<Relationship Id="rIdBen{name}" Type="{OFFICE}{name}" Target="{name}1.xml"/>' for name in PARTS
    ).encode()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", types + b"</Types>")
    rels = "word/_rels/document.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", links + b"</Relationships>")
    for name, form in PARTS.items():
        parts[f"word/{name}1.xml"] = form.format(NAMESPACES, _p("{{ co_quan }}", "Header")).encode()
    parts["word/styles.xml"] = _few_table_styles(parts["word/styles.xml"])
    parts["word/document.xml"] = f"<w:document {NAMESPACES}><w:body>{_body()}</w:body></w:document>".encode()
    return write_package(parts)


def _few_table_styles(styles: bytes) -> bytes:
    """The styles without the 300 KB of table styles that no document of this kind uses."""
    root = etree.fromstring(styles)
    for style in style_map(root).values():
        if style.get(W + "type") == "table" and style_name(style) not in ("Normal Table", "Table Grid"):
            root.remove(style)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _body() -> str:
    head = _table(
        (4800, 4800),
        _row_of(
            _p("{{ co_quan_chu_quan }}") + _p("{{ co_quan }}", bold=True), _p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        ),
        _row_of(_p("{{ so_ky_hieu }}"), _p("{{ dia_danh_ngay }}")),
    )
    sections = (
        *("{%p for p in phan %}", "{{ p.ten }}", "{%p for y in p.y %}", "{{ y }}", "{%p endfor %}", "{%p endfor %}"),
    )
    styles = ("Normal", "Heading1", "Normal", "ListBullet", "Normal", "Normal")
    appendix = _table(
        (1200,) * 8,
        _row_of(*(_p(title, bold=True) for title in TITLES)),
        _row_of(_p("{%tr for h in hang %}"), *[_p("")] * 7),
        _row_of(*(_p(f"{{{{ h.{name} }}}}") for name in COLUMNS)),
        _row_of(_p("{%tr endfor %}"), *[_p("")] * 7),
    )
    people = _p("{%p for n in noi_nhan %}") + _p("- {{ n }};") + _p("{%p endfor %}")
    signed = _p("{{ chuc_vu }}", bold=True) + _p("{{ nguoi_ky }}", bold=True)
    last = _table((4800, 4800), _row_of(_p("Nơi nhận:", bold=True) + people, signed))
    titled = _p("BÁO CÁO", bold=True) + _p("{{ trich_yeu }}", bold=True)
    middle = "".join(_p(text, style) for text, style in zip(sections, styles, strict=True))
    return head + titled + middle + appendix + _p("") + last + _p("") + _section()


def _p(text: str, style: str = "Normal", *, bold: bool = False) -> str:
    look = f'<w:rPr>{"<w:b/>" * bold}<w:sz w:val="26"/></w:rPr>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:spacing w:before="60" w:after="60"/></w:pPr>'
        f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def _row_of(*cells: str) -> str:
    width = 9600 // len(cells)
    return "<w:tr>{}</w:tr>".format(
        "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    )


def _table(columns: tuple[int, ...], *rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    form = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9600" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{form}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _section() -> str:
    links = "".join(f'<w:{name}Reference w:type="default" r:id="rIdBen{name}"/>' for name in PARTS)
    margins = '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/>'
    return f'<w:sectPr>{links}<w:pgSz w:w="11906" w:h="16838"/>{margins}</w:sectPr>'


def write(folder: Path, rows: tuple[int, ...]) -> None:
    """Write the template and the data for other programs."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mau.docx").write_bytes(template())
    for count in rows:
        text = json.dumps(dataclasses.asdict(report(count)), ensure_ascii=False, indent=1)
        (folder / f"du_lieu-{count}.json").write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Write the files into a folder when one is named, and say what they weigh."""
    rows = tuple(map(int, arguments[1:])) or ROWS
    if arguments:
        write(Path(arguments[0]), rows)
    print(f"template {len(template()):,} bytes")
    for count in rows:
        letters = len(json.dumps(dataclasses.asdict(report(count)), ensure_ascii=False))
        print(f"{count:6} rows: {letters:,} letters of data")


if __name__ == "__main__":
    main(sys.argv[1:])
