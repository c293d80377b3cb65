"""Word files damaged in every way: bytes flipped and cut, the directory of the archive, the XML of the parts."""

import copy
import io
import random
import zipfile
from collections.abc import Callable, Mapping

from lxml import etree

Damage = Callable[[bytes, random.Random], bytes]
ABSURD = (
    "", "-1", "0", "2147483648", "99999999999999999999", "1e309", "NaN", "0x10", "١٢", "%", "-0.5pt", "true",
    "💥" * 9, "A" * 5000, "\u202e", "../../x", "&amp;", "both", "nil", "999999cm",
)  # fmt: skip
WORDS = ("a" * 9000, " " * 9000, "1." * 4000, "ngày 1 tháng " * 600, "\u0301" * 5000, "đ,;: " * 2000, "( " * 4000)
_DEEP = 240  # elements in one another; the parser itself refuses more than 256
_START = b"PK\x01\x02"


def flipped(data: bytes, chance: random.Random) -> bytes:
    """A few bits the other way round."""
    spoiled = bytearray(data)
    for _ in range(chance.choice((1, 4, 64))):
        spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    return bytes(spoiled)


def cut(data: bytes, chance: random.Random) -> bytes:
    """The beginning, the end, or all but a piece of the middle."""
    first, second = sorted(chance.sample(range(len(data)), 2))
    return chance.choice((data[:first], data[second:], data[:first] + data[second:]))


def directory(data: bytes, chance: random.Random) -> bytes:
    """Other bytes in the directory at the end of the archive."""
    spoiled = bytearray(data)
    start = data.index(_START)
    for _ in range(chance.choice((1, 2, 8))):
        spoiled[chance.randrange(start, len(spoiled))] = chance.choice((0, 1, 0xFF, chance.randrange(256)))
    return bytes(spoiled)


def parts(data: bytes, chance: random.Random) -> bytes:
    """A part that is missing, empty, cut off, or another part."""
    found = _parts(data)
    name, other = chance.sample(sorted(found), 2)
    content = found[name]
    found[name] = chance.choice((b"", content[: len(content) // 2], found[other], b"<a/>", content[::-1]))
    if chance.random() < 0.4:
        del found[name]
    return _zipped(found)


def relationships(data: bytes, chance: random.Random) -> bytes:
    """Relationships that lead elsewhere, nowhere, outside, or to themselves."""
    found = _parts(data)
    name = chance.choice(sorted(name for name in found if name.endswith(".rels")))
    root = etree.fromstring(found[name])
    targets = [*found, "..", "", "http://x/y", "document.xml", "/word/document.xml", "a/../../b"]
    for node in root:
        if chance.random() < 0.5:
            node.set(chance.choice(("Target", "Type", "Id", "TargetMode")), chance.choice([*targets, "External"]))
    return _zipped({**found, name: etree.tostring(root)})


def elements(data: bytes, chance: random.Random) -> bytes:
    """Elements deleted, repeated, renamed, or put into others."""

    def spoil(root: etree._Element) -> None:
        for _ in range(chance.choice((1, 3, 12))):
            node, other = _any(root, chance), _any(root, chance)
            action = chance.randrange(4)
            if action == 0 and node.getparent() is not None:
                node.getparent().remove(node)
            elif action == 1 and len(node) < 50:
                other.append(copy.deepcopy(node))
            elif action == 2:
                node.tag = other.tag
            elif other not in node.iter() and node not in other.iter():
                other.append(node)

    return _with_xml(data, chance, spoil)


def attributes(data: bytes, chance: random.Random) -> bytes:
    """Values that make no sense, in a few places or in all of them."""
    share = chance.choice((0.01, 0.1, 1))

    def spoil(root: etree._Element) -> None:
        for node in root.iter(etree.Element):
            for name in node.attrib:
                if chance.random() < share:
                    node.set(name, chance.choice(ABSURD))

    return _with_xml(data, chance, spoil)


def texts(data: bytes, chance: random.Random) -> bytes:
    """Texts that are very long, of one sign, or from another place of the document."""

    def spoil(root: etree._Element) -> None:
        shown = [node for node in root.iter(etree.Element) if node.text and node.text.strip()]
        for _ in range(chance.choice((1, 2, 9))):
            if shown:
                chance.choice(shown).text = chance.choice((*WORDS, chance.choice(shown).text))

    return _with_xml(data, chance, spoil)


def depth(data: bytes, chance: random.Random) -> bytes:
    """An element wrapped in itself, or in a wrapper that is passed through, many times."""

    def spoil(root: etree._Element) -> None:
        node = _any(root, chance)
        tag = chance.choice((node.tag, root.tag, *(inner.tag for inner in list(root.iter(etree.Element))[:40])))
        for _ in range(chance.choice((5, 60, _DEEP))):
            shell = etree.Element(tag)
            if node.getparent() is not None:
                node.getparent().replace(node, shell)
                shell.append(node)

    return _with_xml(data, chance, spoil)


DAMAGES: Mapping[str, Damage] = {
    damage.__name__: damage
    for damage in (flipped, cut, directory, parts, relationships, elements, attributes, texts, depth)
}


def _any(root: etree._Element, chance: random.Random) -> etree._Element:
    return chance.choice(list(root.iter(etree.Element)))


def _with_xml(data: bytes, chance: random.Random, spoil: Callable[[etree._Element], None]) -> bytes:
    """The file with one part spoiled; the text itself every other time."""
    found = _parts(data)
    names = sorted(name for name in found if name.endswith((".xml", ".rels")))
    name = "word/document.xml" if chance.random() < 0.5 else chance.choice(names)
    root = etree.fromstring(found[name])
    spoil(root)
    return _zipped({**found, name: etree.tostring(root)})


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(content: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()
