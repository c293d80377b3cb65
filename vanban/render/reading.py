"""The tags of a whole part, in the order of its XML, each put together again where Word has cut it into runs."""

import copy
from collections.abc import Iterator

from lxml import etree

from vanban.core.dataclass import dataclass, field
from vanban.inspect.text import W
from vanban.render.leftovers import strings
from vanban.render.rules import is_rule
from vanban.render.tags import Fault, Place, Tag, excerpt, faults_in, tags_in

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ATTRIBUTES = {"descr", "title", "alt", "string"}  # words for those who cannot see a picture; the text of WordArt
_STRAY = "[contains(., '{{') or contains(., '{%') or contains(., '{#')]"
_stray_texts, _stray_attributes = etree.XPath(f"//text(){_STRAY}"), etree.XPath(f"//@*{_STRAY}")


@dataclass(frozen=True)
class Spot:
    """A tag and the element whose text, or attribute, holds it."""

    tag: Tag
    node: etree._Element


@dataclass
class Reading:
    """The tags of a part in order, and what is wrong with them."""

    spots: list[Spot] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read_part(part: etree._Element) -> Reading:
    """Read a document, header, footer or notes part; tags that Word has split are joined in place."""
    reading = Reading()
    at: dict[etree._Element, list[Tag]] = {}
    for paragraph in part.iter(W + "p"):
        pieces = [node for node in paragraph.iter(W + "t") if next(node.iterancestors(W + "p")) is paragraph]
        text = "".join(piece.text or "" for piece in pieces)
        if "{" in text or "}" in text:
            _read_text(text, pieces, _place(paragraph, text), reading, at)
    _read_elsewhere(part, reading, at)
    if at:
        reading.spots = [Spot(tag, node) for node in part.iter(etree.Element) for tag in at.get(node, ())]
    return reading


def read_properties(part: etree._Element) -> Reading:
    """Read the properties of the file: every element's text stands alone."""
    reading = Reading()
    at: dict[etree._Element, list[Tag]] = {}
    for node in part.iter(etree.Element):
        if len(node) == 0 and ("{" in (node.text or "") or "}" in (node.text or "")):
            _read_text(node.text or "", [node], Place.PROPERTY, reading, at)
    reading.spots = [Spot(tag, node) for node, tags in at.items() for tag in tags]
    return reading


def _place(paragraph: etree._Element, text: str) -> Place:
    found = list(tags_in(text, Place.TEXT))
    alone = len(found) == 1 and text.strip() == text[found[0][0] : found[0][1]]
    return (
        Place.RULE
        if alone and found[0][2].mark == "{{" and not found[0][2].scope and is_rule(paragraph)
        else Place.TEXT
    )


def _read_text(
    text: str, pieces: list[etree._Element], place: Place, reading: Reading, at: dict[etree._Element, list[Tag]]
) -> None:
    faults = list(faults_in(text, place))
    if faults:
        reading.faults += faults
        return
    found = list(tags_in(text, place))
    start = 0
    for piece in pieces:
        stop = start + len(piece.text or "")
        own = [tag for first, _, tag in found if start <= first < stop]
        piece.text = _joined(text, start, stop, found)
        if place is not Place.PROPERTY:
            piece.set(_SPACE, "preserve")
        at.update(_isolated(piece, own) if any(tag.scope == "r" for tag in own) else {piece: own})
        start = stop


def _joined(text: str, start: int, stop: int, found: list[tuple[int, int, Tag]]) -> str:
    """The text of one piece, with the whole of every tag that begins in it and nothing of those that began before."""
    pieces, position = [], start
    for first, last, tag in found:
        if last <= start or first >= stop:
            continue
        if first >= start:
            pieces += [text[position:first], tag.source]
        position = min(last, stop)
    return "".join([*pieces, text[position:stop]])


def _isolated(piece: etree._Element, tags: list[Tag]) -> dict[etree._Element, list[Tag]]:
    """Give each `{{r }}` a run of its own, so that the words around it keep their look."""
    run = piece.getparent()
    if run is None:
        return {piece: tags}
    look, after, last = run.find(W + "rPr"), list(piece.itersiblings()), run
    texts: dict[etree._Element, list[Tag]] = {}
    for text, own in _segments(piece.text or "", tags):
        last = _run_after(last, look)
        node = etree.SubElement(last, W + "t", {_SPACE: "preserve"})
        node.text = text
        texts[node] = own
    if after:
        _run_after(last, look).extend(after)
    run.remove(piece)
    if all(child is look for child in run):
        _drop(run)
    return texts


def _drop(run: etree._Element) -> None:
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)


def _segments(text: str, tags: list[Tag]) -> Iterator[tuple[str, list[Tag]]]:
    """The text cut before and after each tag of a run, with the tags in each stretch."""
    waiting: list[Tag] = []
    for tag in tags:
        if tag.scope != "r":
            waiting.append(tag)
            continue
        before, source, text = text.partition(tag.source)
        if before:
            yield before, waiting
        yield source, [tag]
        waiting = []
    if text:
        yield text, waiting


def _run_after(run: etree._Element, look: etree._Element | None) -> etree._Element:
    new = etree.Element(W + "r")
    if look is not None:
        new.append(copy.deepcopy(look))
    run.addnext(new)
    return new


def _read_elsewhere(part: etree._Element, reading: Reading, at: dict[etree._Element, list[Tag]]) -> None:
    """Tags in attributes: only the words of pictures may hold them. Tags in other texts are never filled."""
    for stray in strings(_stray_texts, part):
        node = stray.getparent()
        if stray.is_tail or node.tag != W + "t" or next(node.iterancestors(W + "p"), None) is None:
            reading.faults.append(_unfillable(str(stray)))
    for node in dict.fromkeys(stray.getparent() for stray in strings(_stray_attributes, part)):
        for name, value in node.attrib.items():
            text = str(value)
            if "{{" not in text and "{%" not in text and "{#" not in text:
                continue
            if name not in _ATTRIBUTES:
                reading.faults.append(_unfillable(text))
            else:
                _read_attribute(node, str(name), text, reading, at)


def _read_attribute(
    node: etree._Element, name: str, text: str, reading: Reading, at: dict[etree._Element, list[Tag]]
) -> None:
    faults = list(faults_in(text, Place.ATTRIBUTE))
    found = list(tags_in(text, Place.ATTRIBUTE))
    if not faults and any(tag.mark != "{{" for *_, tag in found):
        faults.append(Fault(excerpt(text), "for, if trong chữ thay thế của hình", "chỉ dùng {{ tên }} ở đây"))
    reading.faults += faults
    if not faults:
        node.set(name, _joined(text, 0, len(text), found))
        at[node] = [*at.get(node, ()), *(tag for *_, tag in found)]


def _unfillable(text: str) -> Fault:
    return Fault(excerpt(text), "thẻ đặt ở chỗ không điền được", "đặt thẻ trong chữ của một đoạn")
