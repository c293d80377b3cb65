"""Menders of page numbers: there, in the middle of the top margin, from the second page, in Arabic figures."""

import copy
from collections.abc import Iterator

from lxml import etree

from vanban.core.lengths import Mm, Pt
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import Section
from vanban.inspect.markup import Element, R
from vanban.inspect.text import W
from vanban.mend.bench import Bench
from vanban.mend.markup import forget, insert, put, settings_of
from vanban.mend.mender import Job
from vanban.mend.page import sections
from vanban.mend.page_fields import arabic, new_paragraph, page_runs, take_away
from vanban.mend.parts import Banner
from vanban.mend.run_looks import RunLook, set_look
from vanban.mend.sizes import text_size
from vanban.rules.paging import PageNumber, page_numbers
from vanban.rules.rule import Context

_HIGHEST_HEADER = Mm(10)
_BANNERS: tuple[Banner, ...] = ("header", "footer")


def add(job: Job) -> None:
    """A number in the header of every section; none on the first page."""
    for index, (section, node) in enumerate(sections(job.bench, job.context)):
        for kind in ("default", "even") if section.even_pages else ("default",):
            _number(job.bench, job.context, section, node, kind, inherits=index > 0)
    first_page_without(job)


def _number(bench: Bench, context: Context, section: Section, node: Element, kind: str, *, inherits: bool) -> None:
    """Put the number first in a header of a section, a new one where it has none and goes on from none."""
    header = _own(bench, node, "header", kind)
    if header is None and inherits:
        return
    if header is None:
        identity, header = bench.parts.add("header")
        _refer(node, "header", kind, identity)
    if not any(page_runs(paragraph) for paragraph in header.iter(W + "p")):
        header.insert(0, new_paragraph(Pt(text_size(context))))
    page = section.page
    if page.header > page.top - Mm(8) and node.find(W + "pgMar") is not None:
        put(node, "pgMar", header=str(_HIGHEST_HEADER.twips))


def _own(bench: Bench, node: Element, part: Banner, kind: str) -> Element | None:
    """The header or footer that a section names itself."""
    for reference in node.iterchildren(f"{W}{part}Reference"):
        if reference.get(W + "type", "default") == kind:
            name = bench.parts.banner_name(reference.get(R + "id", ""))
            return bench.parts.tree(name) if name else None
    return None


def _refer(node: Element, part: Banner, kind: str, identity: str) -> None:
    insert(node, etree.Element(f"{W}{part}Reference", {W + "type": kind, R + "id": identity}))


def first_page_without(job: Job) -> None:
    """No number on the first page; what else stands in its header and footer stays."""
    for section, node in list(sections(job.bench, job.context))[:1]:
        for part in _BANNERS:
            first = _own(job.bench, node, part, "first")
            if first is None and not section.title_page:
                _copy_to_first(job.bench, node, part)
            for paragraph in first.iter(W + "p") if first is not None else ():
                take_away(paragraph)
        forget(put(node, "titlePg"), "val")


def _copy_to_first(bench: Bench, node: Element, part: Banner) -> None:
    """A header for the first page that is as the others but for the number; none where that would be empty."""
    default = _own(bench, node, part, "default")
    if default is None:
        return
    content = copy.deepcopy(default)
    for paragraph in content.iter(W + "p"):
        take_away(paragraph)
    if content.find(f".//{W}t") is None and content.find(f".//{W}drawing") is None:
        return
    identity, _ = bench.parts.add(part, content, like=default)
    _refer(node, part, "first", identity)


def move_to_the_top(job: Job) -> None:
    """Numbers at the foot go to the top; what else stands there stays."""
    found = [number for number in page_numbers(job.context) if not number.in_header]
    for section, node in sections(job.bench, job.context):
        own = [n for n in found if n.section is section and not (n.first and section.title_page)]
        if own:
            _number(job.bench, job.context, section, node, "default", inherits=False)
    for number in found:
        if (paragraph := job.bench.node(number.paragraph)) is not None:
            take_away(paragraph)


def in_the_middle(job: Job) -> None:
    """Centred, without tabs before it; a frame of its own is put in the middle too."""
    for _, paragraph in _shown(job.bench, job.context):
        settings = settings_of(paragraph, "pPr")
        put(settings, "jc", val="center")
        put(settings, "ind", left="0", right="0", firstLine="0")
        frame = settings.find(W + "framePr")
        if frame is not None:
            forget(put(settings, "framePr", xAlign="center"), "x", "w")
        texts = "".join(text.text or "" for text in paragraph.iter(W + "t"))
        if not any(map(str.isalpha, texts)):
            for tab in list(paragraph.iter(W + "tab")):
                if (run := tab.getparent()) is not None and run.tag == W + "r":
                    run.remove(tab)


def _shown(bench: Bench, context: Context) -> Iterator[tuple[PageNumber, Element]]:
    for number in page_numbers(context):
        if number.in_header and (paragraph := bench.node(number.paragraph)) is not None:
            yield number, paragraph


def _every(bench: Bench, context: Context) -> Iterator[Element]:
    """Every paragraph with a number, at the foot too."""
    paragraphs: list[Paragraph] = [number.paragraph for number in page_numbers(context)]
    return (node for paragraph in paragraphs if (node := bench.node(paragraph)) is not None)


def look(job: Job) -> None:
    """13 or 14, upright, not bold."""
    for paragraph in _every(job.bench, job.context):
        for run in page_runs(paragraph):
            set_look(settings_of(run, "rPr"), RunLook(size=Pt(text_size(job.context)), bold=False, italic=False))


def figures(job: Job) -> None:
    """Arabic figures, in the section and in the field."""
    for _, node in sections(job.bench, job.context):
        numbers = node.find(W + "pgNumType")
        if numbers is not None:
            forget(numbers, "fmt")
    for paragraph in _every(job.bench, job.context):
        arabic(paragraph)


def from_one(job: Job) -> None:
    """The first page is page 1."""
    for _, node in list(sections(job.bench, job.context))[:1]:
        put(node, "pgNumType", start="1")


def annexes_from_one(job: Job) -> None:
    """Each annex counts from 1, where it begins a section of its own."""
    for annex in job.context.van_ban.phu_luc:
        for section, node in sections(job.bench, job.context):
            if section is annex.section and section is not job.context.van_ban.sections[0]:
                put(node, "pgNumType", start="1")
