"""Reading a Word file into a DocView, against python-docx merely opening the same bytes, in the same run.

Prints medians for our kế hoạch and for 10 and 300 pages as people type them (runs split and each formatted by
hand, a table on every third page), the ratio to python-docx, and how the time grows with the length: 1 is linear.
"""

import io
import math
import zipfile
from functools import partial

import docx
from one_document import ROOT, TEMPLATES, median

from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.inspect.view import read
from vanban.pipeline.data import load
from vanban.render.compiling import compile_template
from vanban.render.filling import fill

PARAGRAPHS_ON_A_PAGE, RUNS_IN_A_PARAGRAPH = 8, 5  # a page of some 1,800 letters in 14 pt
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LOOK = (
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>{}'
    '<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>'
)
PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/></w:sectPr>'
)
TEXT = "Xây dựng kế hoạch đúng thời gian quy định, "


def run(number: int, text: str) -> str:
    """A run as Word writes it, every other one bold."""
    look = LOOK.format("<w:b/><w:bCs/>" if number % 2 else "")
    return f'<w:r w:rsidR="00AB12CD">{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(runs: int, text: str = TEXT) -> str:
    """A paragraph formatted by hand."""
    form = '<w:pPr><w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>'
    return f'<w:p w:rsidR="00AB12CD">{form}{"".join(run(number, text) for number in range(runs))}</w:p>'


def table() -> str:
    """A table of eight rows and four columns."""
    cell = f'<w:tc><w:tcPr><w:tcW w:w="2300" w:type="dxa"/></w:tcPr>{paragraph(1, "Sở Nội vụ")}</w:tc>'
    grid = '<w:tblGrid><w:gridCol w:w="2300"/></w:tblGrid>'
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>{grid}{f"<w:tr>{cell * 4}</w:tr>" * 8}</w:tbl>'


def opened(data: bytes) -> object:
    """What python-docx makes of the bytes."""
    return docx.Document(io.BytesIO(data))


def typed(pages: int) -> bytes:
    """A document of this many pages, in the frame of python-docx's own template."""
    text = paragraph(RUNS_IN_A_PARAGRAPH) * PARAGRAPHS_ON_A_PAGE
    body = "".join(text if page % 3 else text + table() for page in range(pages))
    frame, buffer = io.BytesIO(), io.BytesIO()
    docx.Document().save(frame)
    with zipfile.ZipFile(frame) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}{PAGE}</w:body></w:document>'.encode()
            new.writestr(name, content)
    return buffer.getvalue()


def shipped() -> bytes:
    """Our kế hoạch, 16 pages."""
    kind = TYPES[0]
    template = compile_template(TEMPLATES, kind.template, kind.context, CO_CHU["12-13-13"])
    return fill(template, kind.build(load(ROOT / "data", 2023).dataset, None))


def main() -> None:
    """Print one line a document, then the growth."""
    seconds = {}
    for name, data, runs in (
        ("our kế hoạch", shipped(), 15),
        ("10 pages", typed(10), 15),
        ("300 pages", typed(300), 5),
    ):
        seconds[name] = median(partial(read, data), runs)
        opening = median(partial(opened, data), runs)
        count = len(read(data).body.paragraphs)
        print(
            f"{name:12} {count:6} paragraphs {seconds[name] * 1000:8.1f} ms"
            f"   {seconds[name] / opening:5.2f} x python-docx opening it ({opening * 1000:.1f} ms)"
        )
    growth = math.log(seconds["300 pages"] / seconds["10 pages"]) / math.log(30)
    print(f"growth from 10 to 300 pages: length to the power {growth:.2f}")


if __name__ == "__main__":
    main()
