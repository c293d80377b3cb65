"""Which elements of the file the paragraphs of the view are: a copy is read in which every text carries its number."""

import copy
from collections.abc import Iterator, Mapping

from lxml import etree

from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView
from vanban.inspect.markup import Element
from vanban.inspect.package import Package, PackageError
from vanban.inspect.text import W
from vanban.inspect.view import read_package
from vanban.mend.letters import Letter, Letters, seen
from vanban.mend.markup import xml_bytes
from vanban.mend.parts import Parts

_P, _T = W + "p", W + "t"
_FIRST, _LAST = 0xF0000, 0x10FFFD  # planes for private use: no honest text holds these


class Places:
    """Where the paragraphs of a file are, as long as the file is as it was when this was made."""

    def __init__(self, parts: Parts, view: DocView) -> None:
        """Read the marked copy. Raises PackageError for a file with more texts than there are signs to mark them."""
        self._targets = _targets(parts)
        self._marked = _marked_paragraphs(parts, view)
        self._found: dict[int, Letters | None] = {}

    def letters(self, paragraph: Paragraph) -> Letters | None:
        """A paragraph of any story in the file, always the same value; None when its place cannot be told."""
        key = id(paragraph)
        if key not in self._found:
            marked = self._marked.get(key)
            self._found[key] = _letters(paragraph, marked, self._targets) if marked else None
        return self._found[key]


def _targets(parts: Parts) -> list[Element]:
    targets = [node for root in parts.trees.values() for node in root.iter(_P, _T)]
    if len(targets) > _LAST - _FIRST:
        raise PackageError("văn bản quá dài để sửa tự động")
    return targets


def _marked_paragraphs(parts: Parts, view: DocView) -> Mapping[int, Paragraph]:
    """The marked paragraphs by the identity of those that they are copies of."""
    marked = read_package(Package({**parts.package.parts, **_marked(parts)}))
    return {
        id(paragraph): other
        for story, copied in zip(view.stories(), marked.stories(), strict=True)
        for paragraph, other in zip(story.paragraphs, copied.paragraphs, strict=True)
    }


def _marked(parts: Parts) -> Mapping[str, bytes]:
    """The parts with text: each `w:t` all in one sign, and a sign at the beginning of each paragraph."""
    number = _FIRST
    found = {}
    for name, root in parts.trees.items():
        tree = copy.deepcopy(root)
        for node in list(tree.iter(_P, _T)):
            if node.tag == _T:
                _mark(node, chr(number))
            else:
                node.insert(int(len(node) > 0 and node[0].tag == W + "pPr"), _sign(chr(number)))
            number += 1
        found[name] = xml_bytes(tree)
    return found


def _sign(sign: str) -> Element:
    run = etree.Element(W + "r")
    etree.SubElement(run, _T).text = sign
    return run


def _mark(node: Element, sign: str) -> None:
    """What a reader sees of a text, every letter made the sign; spaces at its ends count only if the file says so."""
    node.text = sign * len(seen(node))


def _letters(paragraph: Paragraph, marked: Paragraph, targets: list[Element]) -> Letters | None:
    nodes = tuple(dict.fromkeys(_holders(marked.hidden_text + marked.text, targets)))
    letters: list[Letter] = []
    places: dict[int, int] = {}
    for sign in marked.text:
        number = ord(sign) - _FIRST
        if number < 0:
            letters.append(Letter(sign))
        elif targets[number].tag == _T:
            at = places.get(number, 0)
            places[number] = at + 1
            letters.append(Letter("", targets[number], at))
    if len(letters) != len(paragraph.text) or not nodes:
        return None
    for letter, shown in zip(letters, paragraph.text, strict=True):
        letter.shown = shown
    return Letters(nodes, letters)


def _holders(signs: str, targets: list[Element]) -> Iterator[Element]:
    """The `w:p` that signs stand for, or else those that their texts stand in."""
    found = [targets[ord(sign) - _FIRST] for sign in signs if ord(sign) >= _FIRST]
    paragraphs = [node for node in found if node.tag == _P]
    yield from paragraphs or (holder for node in found for holder in [next(node.iterancestors(_P))])
