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
import random
import sys
from pathlib import Path

import docx
from lxml import etree

from vanban.inspect.package import open_package
from vanban.inspect.text import W
from vanban.package.writing import write_package
from vanban.render.leftovers import without_leftovers
from vanban.render.styles import style_map, style_name

ROWS = (40, 400, 4000)
SECTIONS, BULLETS, LETTERS = 7, 5, 300
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
SENTENCE = (
    "rà soát, cập nhật, niêm yết thủ tục hành chính thuộc thẩm quyền giải quyết của đơn vị; phối hợp kiểm tra việc thực"
    " hiện nhiệm vụ được giao trong năm và báo cáo kết quả về cơ quan thường trực tổng hợp theo đúng thời gian quy định"
)
COLUMNS = ("stt", "nhiem_vu", "don_vi", "phoi_hop", "thoi_han", "san_pham", "trang_thai", "ghi_chu")
TITLES = ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Trạng thái", "Ghi chú")
PARTS = {"header": "<w:hdr {}>{}</w:hdr>", "footer": "<w:ftr {}>{}</w:ftr>"}
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


@dataclasses.dataclass(frozen=True)
class Phan:
    """A section with its bullets."""

    ten: str
    y: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Hang:
    """A row of the appendix."""

    stt: str
    nhiem_vu: str
    don_vi: str
    phoi_hop: str
    thoi_han: str
    san_pham: str
    trang_thai: str
    ghi_chu: str


@dataclasses.dataclass(frozen=True)
class BaoCao:
    """Everything the template shows."""

    co_quan_chu_quan: str
    co_quan: str
    so_ky_hieu: str
    dia_danh_ngay: str
    trich_yeu: str
    phan: tuple[Phan, ...]
    hang: tuple[Hang, ...]
    noi_nhan: tuple[str, ...]
    chuc_vu: str
    nguoi_ky: str


def report(rows: int = ROWS[0]) -> BaoCao:
    """The data with an appendix of so many rows; the same for every run."""
    chance = random.Random(2026)
    phan = tuple(
        Phan(f"{number}. {_text(chance, 60)}", tuple(_text(chance, LETTERS) for _ in range(BULLETS)))
        for number in range(1, SECTIONS + 1)
    )
    noi_nhan = ("Như trên", "Các phòng, đơn vị thuộc Sở", "Trung tâm Phục vụ hành chính công", "Lưu: VT, VP")
    return BaoCao(
        *("UBND TỈNH VĨNH PHÚC", "SỞ NỘI VỤ", "Số: 125/BC-SNV", "Vĩnh Phúc, ngày 20 tháng 11 năm 2026"),
        "Kết quả thực hiện công tác cải cách hành chính năm 2026",
        *(phan, tuple(_row(chance, number) for number in range(1, rows + 1)), noi_nhan),
        *("GIÁM ĐỐC", "Nguyễn Văn An"),
    )


def _row(chance: random.Random, number: int) -> Hang:
    days = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/2026"
    states = ("Hoàn thành", "Đang thực hiện", "Quá hạn", "Chưa đến hạn")
    unit, other = f"Phòng số {chance.randint(1, 30)}", f"Văn phòng {chance.randint(1, 9)}"
    return Hang(
        *(str(number), _text(chance, 60), unit, other, days),
        *(_text(chance, 25), chance.choice(states), _text(chance, 15)),
    )


def _text(chance: random.Random, letters: int) -> str:
    text = ""
    while len(text) < letters:
        text += f" {chance.choice(SENTENCE.split())}"
    return text[1 : letters + 1].strip().capitalize()


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
