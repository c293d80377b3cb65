"""A whole check — bytes, view, parts of the form, every rule, report — against python-docx walking the same paragraphs.

The documents are our yearly báo cáo made longer: its text with tables repeated under new Roman numbers, and the rows
of its annex, three pages in ten. Prints the least time of several runs, of the clock and of the processor, the ratio
to python-docx opening the file and reading the text of every paragraph, tables included, and how the time grows with
the number of paragraphs: 1 is linear.
"""

import copy
import io
import itertools
import math
import re
import time
from collections.abc import Callable
from functools import partial

import docx
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree
from one_document import ROOT, TEMPLATES

from vanban.core.so import la_ma
from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.inspect.markup import Element
from vanban.inspect.package import open_package
from vanban.inspect.text import W, paragraph_text
from vanban.inspect.view import read
from vanban.model.ky_bao_cao import Ky
from vanban.package.writing import write_package
from vanban.pipeline.check import judge_bytes
from vanban.pipeline.data import load
from vanban.render.compiling import compile_template
from vanban.render.filling import fill
from vanban.rules.profile import STRICT

PAGES = {10: 15, 30: 7, 100: 5, 300: 3}  # with the number of runs
TEXT_PAGES, ROWS_ON_A_PAGE, ANNEX_SHARE = 6, 2, 0.3  # as LibreOffice lays the báo cáo out
ROMAN = re.compile(r"[IVXLC]+\. ")
DOCUMENT = "word/document.xml"


def report() -> bytes:
    """The báo cáo of the year, as the program makes it."""
    kind = next(kind for kind in TYPES if kind.periodic)
    template = compile_template(TEMPLATES, kind.template, kind.context, CO_CHU["12-13-13"])
    return fill(template, kind.build(load(ROOT / "data", 2023).dataset, Ky.NAM))


def longer(data: bytes, pages: int) -> bytes:
    """The báo cáo on about this many pages."""
    package = open_package(data)
    root = package.xml(DOCUMENT)
    body = root[0]
    _repeat_text(body, round(pages * (1 - ANNEX_SHARE) / TEXT_PAGES))
    _repeat_rows([*body.iterchildren(W + "tbl")][-1], round(pages * ANNEX_SHARE * ROWS_ON_A_PAGE))
    return write_package({**package.parts, DOCUMENT: etree.tostring(root)})


def _repeat_text(body: Element, times: int) -> None:
    """Repeat what stands from the first heading to the last sentence; the headings count on."""
    titles = [node for node in body if node.tag == W + "p" and ROMAN.match(paragraph_text(node))]
    foot = [node for node in body if node.tag == W + "tbl"][-2]
    first, last = body.index(titles[0]), body.index(foot) - 2
    parts = body[first:last]
    copies = [copy.deepcopy(part) for _ in range(times - 1) for part in parts]
    body[last:last] = copies
    numbers = itertools.count(1)
    for node in body[first : last + len(copies)]:
        text = next(node.iter(W + "t"), None) if node.tag == W + "p" else None
        if text is not None and ROMAN.match(text.text or ""):
            text.text = ROMAN.sub(f"{la_ma(next(numbers))}. ", text.text or "", count=1)


def _repeat_rows(table: Element, count: int) -> None:
    """Leave this many rows under the head of the table, repeated when it has fewer."""
    _head, *rows = table.iterchildren(W + "tr")
    for row in rows:
        table.remove(row)
    table.extend(copy.deepcopy(row) for row in itertools.islice(itertools.cycle(rows), count))


def walk(data: bytes) -> int:
    """What python-docx does at the least: open the file and read the text of every paragraph."""
    document = docx.Document(io.BytesIO(data))
    return sum(len(Paragraph(node, document).text) for node in document.element.body.iter(qn("w:p")))


def least(action: Callable[[], object], runs: int) -> tuple[float, float]:
    """The least seconds of an action on the clock and of the processor, after a run that does not count."""
    action()
    times = []
    for _ in range(runs):
        clock, processor = time.perf_counter(), time.process_time()
        action()
        times.append((time.perf_counter() - clock, time.process_time() - processor))
    return min(clock for clock, _ in times), min(processor for _, processor in times)


def main() -> None:
    """Print one line a document, then the growth."""
    base = report()
    points: list[tuple[float, float]] = []
    for pages, runs in PAGES.items():
        data = longer(base, pages)
        count = len(read(data).body.paragraphs)
        clock, processor = least(partial(judge_bytes, data, STRICT, None), runs)
        walking = least(partial(walk, data), runs)[1]
        points.append((math.log(count), math.log(processor)))
        print(
            f"{pages:4} pages {count:6} paragraphs {clock * 1000:8.1f} ms ({processor * 1000:.1f} ms of the processor)"
            f"   {processor / walking:5.2f} x python-docx walking it ({walking * 1000:.1f} ms)"
        )
    print(f"growth from 10 to 300 pages: length to the power {slope(points):.2f}")


def slope(points: list[tuple[float, float]]) -> float:
    """The slope of the straight line that is nearest to all points."""
    x, y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


if __name__ == "__main__":
    main()
