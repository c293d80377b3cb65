"""Which element of the file each paragraph of the view is: the file is read again with numbers in its paragraphs."""

import copy
import re
from collections.abc import Mapping

from lxml import etree

from vanban.inspect.markup import Element
from vanban.inspect.package import Package
from vanban.inspect.relationships import DOCUMENT
from vanban.inspect.text import W
from vanban.inspect.view import read_package

_MARK = re.compile(r"⟦(\d+)⟧")
_BOX = W + "txbxContent"


def anchors(package: Package, document: Element) -> Mapping[int, Element]:
    """The `w:p` of `document` that a comment on each body paragraph can stand in, by the paragraph's index.

    Text in a box is commented on where the box is anchored: Word has no comments inside boxes. A paragraph that cannot
    be told is left out.
    """
    paragraphs = list(document.iter(W + "p"))
    marked = etree.tostring(_with_numbers(document), encoding="UTF-8")
    view = read_package(Package({**package.parts, DOCUMENT: marked}))
    found = {}
    for paragraph in view.body.paragraphs:
        match = _MARK.match(paragraph.text) or _MARK.match(paragraph.hidden_text)
        if match and int(match[1]) < len(paragraphs):
            found[paragraph.index] = _outside_boxes(paragraphs[int(match[1])])
    return found


def _with_numbers(document: Element) -> Element:
    marked = copy.deepcopy(document)
    for number, paragraph in enumerate(marked.iter(W + "p")):
        run = etree.Element(W + "r")
        etree.SubElement(run, W + "t").text = f"⟦{number}⟧"
        paragraph.insert(after_properties(paragraph), run)
    return marked


def after_properties(paragraph: Element) -> int:
    """Where in a paragraph its content begins."""
    return int(len(paragraph) > 0 and paragraph[0].tag == W + "pPr")


def _outside_boxes(paragraph: Element) -> Element:
    box = None
    for ancestor in paragraph.iterancestors(_BOX):
        box = ancestor
    return paragraph if box is None else next(box.iterancestors(W + "p"), paragraph)
