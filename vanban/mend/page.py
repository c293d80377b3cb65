"""Menders of paper and margins."""

from collections.abc import Iterator

from lxml import etree

from vanban.core.lengths import Length, Mm
from vanban.inspect.docview import Section
from vanban.inspect.markup import Element
from vanban.inspect.sections import section_nodes
from vanban.inspect.text import W
from vanban.mend.bench import Bench
from vanban.mend.markup import forget, put
from vanban.mend.mender import Job, Mender
from vanban.rules.rule import Context

_SHORT, _LONG = Mm(210), Mm(297)
_NEAR_MM = 0.3


def sections(bench: Bench, context: Context) -> Iterator[tuple[Section, Element]]:
    """The sections of a document, each with its `w:sectPr`; the last is made when the file has none."""
    body = bench.parts.document.find(W + "body")
    if body is None:
        return
    for section, node in zip(bench.reading.view.sections, section_nodes(body), strict=True):
        if any(section is own for own in context.van_ban.sections):
            yield section, etree.SubElement(body, W + "sectPr") if node is None else node


def paper(job: Job) -> None:
    """A4, as the page lies."""
    for section, node in sections(job.bench, job.context):
        sides = sorted((section.page.width.mm, section.page.height.mm))
        if abs(sides[0] - _SHORT.mm) > 1 or abs(sides[1] - _LONG.mm) > 1:
            wide, high = (_LONG, _SHORT) if section.page.landscape else (_SHORT, _LONG)
            forget(put(node, "pgSz", w=str(wide.twips), h=str(high.twips)), "code")


def margin(side: str, low: float, high: float) -> Mender:
    """A mender that brings one margin (`top`, `left`…, limits in mm) to the nearer limit, on upright pages."""

    def mend(job: Job) -> None:
        for section, node in sections(job.bench, job.context):
            bound = section.page.gutter if side == "left" else Length(0)
            found = getattr(section.page, side).mm + bound.mm
            if not section.page.landscape and not low - _NEAR_MM <= found <= high + _NEAR_MM:
                wanted = Mm(low if found < low else high)
                _set_margin(section, node, side, Length(max(wanted - bound, 0)))

    return mend


def _set_margin(section: Section, node: Element, side: str, length: Length) -> None:
    page = section.page
    if node.find(W + "pgMar") is None:
        names = ("top", "right", "bottom", "left", "header", "footer", "gutter")
        put(node, "pgMar", **{name: str(getattr(page, name).twips) for name in names})
    put(node, "pgMar", **{side: str(length.twips)})
    if side == "left" and page.gutter > Mm(35):
        put(node, "pgMar", gutter="0", left=str(Mm(30).twips))
