"""The field of the page number in the file: where it is, taking it away, making one."""

import re
from collections.abc import Iterator

from lxml import etree

from vanban.core.lengths import Length
from vanban.inspect.markup import Element
from vanban.inspect.text import W
from vanban.mend.letters import every_run
from vanban.mend.markup import put, settings_of
from vanban.mend.run_looks import FONT, RunLook, set_look

_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_OTHER_FIGURES = re.compile(r"\\\*\s*(roman|alphabetic|ordtext|cardtext)\s*", re.IGNORECASE)


def page_runs(paragraph: Element) -> list[Element]:
    """The runs of the page number in a `w:p`, from the beginning of its field to its end."""
    return [run for stretch in _stretches(paragraph) for run in stretch]


def _stretches(paragraph: Element) -> Iterator[list[Element]]:
    stretch: list[Element] = []
    depth, code = 0, ""
    for run in every_run([paragraph]):
        marks = [mark.get(W + "fldCharType") for mark in run.iterchildren(W + "fldChar")]
        depth += marks.count("begin")
        simple = next(run.iterancestors(W + "fldSimple"), None)
        if depth:
            stretch.append(run)
            code += "".join(text.text or "" for text in run.iterchildren(W + "instrText"))
        elif (simple is not None and _PAGE.match(simple.get(W + "instr", ""))) or run.find(W + "pgNum") is not None:
            yield [run]
        depth = max(depth - marks.count("end"), 0)
        if stretch and not depth:
            if _PAGE.match(code):
                yield stretch
            stretch, code = [], ""


def take_away(paragraph: Element) -> None:
    """Take the page number out of a `w:p`, whatever else stands there."""
    for run in page_runs(paragraph):
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)
            around = parent.getparent()
            if around is not None and parent.tag == W + "fldSimple" and not len(parent):
                around.remove(parent)


def arabic(paragraph: Element) -> None:
    """Leave out of the field what asks for other figures."""
    for run in page_runs(paragraph):
        for code in run.iterchildren(W + "instrText"):
            code.text = _OTHER_FIGURES.sub("", code.text or "")
        simple = next(run.iterancestors(W + "fldSimple"), None)
        if simple is not None:
            simple.set(W + "instr", _OTHER_FIGURES.sub("", simple.get(W + "instr", "")))


def new_paragraph(size: Length) -> Element:
    """A paragraph with the page number in the middle."""
    paragraph = etree.Element(W + "p")
    settings = settings_of(paragraph, "pPr")
    put(settings, "spacing", before="0", after="0", line="240", lineRule="auto")
    put(settings, "ind", left="0", right="0", firstLine="0")
    put(settings, "jc", val="center")
    for make in (_mark("begin"), _code(), _mark("separate"), _text(), _mark("end")):
        run = etree.SubElement(paragraph, W + "r")
        look = RunLook(font=FONT, size=size, bold=False, italic=False, colour="auto")
        set_look(settings_of(run, "rPr"), look)
        run.append(make)
    return paragraph


def _mark(kind: str) -> Element:
    return etree.Element(W + "fldChar", {W + "fldCharType": kind})


def _code() -> Element:
    node = etree.Element(W + "instrText")
    node.text = "PAGE"
    return node


def _text() -> Element:
    node = etree.Element(W + "t")
    node.text = "2"
    return node
