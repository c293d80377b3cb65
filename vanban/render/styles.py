"""The styles of a template: told apart by the name a clerk sees, brought along by the blocks, set to their sizes.

Word makes new style ids from the names whenever it saves, without the accents and in its own language ("Quốc hiệu"
becomes `Quchiu`). So every file is read with ids that follow from the names alone.
"""

import copy
import re
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from vanban.core.chu import bo_dau
from vanban.core.lengths import Pt
from vanban.inspect.text import W

STYLES = "word/styles.xml"
_REFERENCES = (
    *("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink"),
    *("clickAndTypeStyle", "defaultTableStyle"),
)
_LANGUAGE: Mapping[str | bytes, str | bytes] = {W + "val": "vi-VN", W + "eastAsia": "vi-VN", W + "bidi": "ar-SA"}


def style_id(name: str) -> str:
    """The id of the style of this name: `Quốc hiệu` → `QuocHieu`, `heading 1` → `Heading1`."""
    words = re.findall(r"[A-Za-z0-9]+", bo_dau(name))
    return "".join(word[0].upper() + word[1:] for word in words)


def style_name(style: etree._Element) -> str:
    """The name of a style as Word shows it."""
    name = next(style.iterchildren(W + "name"), None)
    return (name.get(W + "val") or "") if name is not None else ""


def style_map(styles: etree._Element) -> dict[str, etree._Element]:
    """The styles of a styles part by id."""
    return {style.get(W + "styleId") or "": style for style in styles.iterchildren(W + "style")}


def name_ids(styles: etree._Element, others: Iterable[etree._Element]) -> None:
    """Give every style the id that follows from its name, in the styles part and in the parts that refer to it."""
    ids: dict[str, str] = {}
    for old, style in style_map(styles).items():
        wanted = style_id(style_name(style)) or old
        ids[old] = wanted if wanted not in ids.values() else f"{wanted}_{len(ids)}"
        style.set(W + "styleId", ids[old])
    changed = {old: new for old, new in ids.items() if old != new}
    if changed:
        for part in (styles, *others):
            _rename(part, changed)


def _rename(part: etree._Element, ids: Mapping[str, str]) -> None:
    for node in part.iter(*(W + name for name in _REFERENCES)):
        old = node.get(W + "val") or ""
        if old in ids:
            node.set(W + "val", ids[old])


def put_style(styles: etree._Element, style: etree._Element) -> None:
    """Put a copy of a style of another file in, in the place of the one with its id if there is one."""
    old = style_map(styles).get(style.get(W + "styleId") or "")
    new = copy.deepcopy(style)
    if old is None:
        new.attrib.pop(W + "default", "")
        styles.append(new)
    else:
        styles.replace(old, new)


def with_bases(wanted: Iterable[str], styles: Mapping[str, etree._Element]) -> Iterator[str]:
    """Ids of the styles that the wanted ones stand on, themselves included, each once."""
    waiting, seen = list(wanted), set[str]()
    while waiting:
        style = waiting.pop()
        if style not in seen and style in styles:
            seen.add(style)
            yield style
            waiting += [n.get(W + "val") or "" for n in styles[style] if n.tag in (W + "basedOn", W + "link")]


def character_styles(styles: Mapping[str, etree._Element]) -> frozenset[str]:
    """Ids of the styles that runs may name."""
    return frozenset(found for found, style in styles.items() if style.get(W + "type") == "character")


def set_sizes(styles: etree._Element, sizes: Mapping[str, Pt]) -> None:
    """Set the font size of the named styles, where the styles part has them."""
    known = style_map(styles)
    for name, size in sizes.items():
        if name in known:
            properties = _child(known[name], "rPr", before=("tblPr", "trPr", "tcPr", "tblStylePr"))
            for tag in ("sz", "szCs"):
                _property(properties, tag).set(W + "val", str(size.half_points))


def set_language(styles: etree._Element) -> None:
    """Make Vietnamese the language of everything, whatever keyboard the template was typed on."""
    for node in list(styles.iter(W + "lang")):
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    defaults = _child(styles, "docDefaults", first=True)
    properties = _child(_child(defaults, "rPrDefault", first=True), "rPr")
    _property(properties, "lang").attrib.update(_LANGUAGE)


_BEFORE_SIZE = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow"),
    *("emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position"),
)
_AFTER_SIZE = ("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em")
_RUN_ORDER = (*_BEFORE_SIZE, "sz", "szCs", *_AFTER_SIZE, "lang", "eastAsianLayout", "specVanish", "oMath")


def _property(properties: etree._Element, name: str) -> etree._Element:
    """The property of this name in a `w:rPr`, put where the schema wants it when it is new."""
    return _child(properties, name, before=_RUN_ORDER[_RUN_ORDER.index(name) + 1 :])


def _child(parent: etree._Element, name: str, *, before: tuple[str, ...] = (), first: bool = False) -> etree._Element:
    found = parent.find(W + name)
    if found is not None:
        return found
    child = etree.Element(W + name)
    later = [index for index, node in enumerate(parent) if node.tag in {W + other for other in before}]
    parent.insert(0 if first else later[0] if later else len(parent), child)
    return child
