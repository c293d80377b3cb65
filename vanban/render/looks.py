"""What a style looks like with all it stands on, so that two files' styles of one name can be compared.

Word writes only what differs from the base, other programs write more; the look is the same.
"""

from collections.abc import Iterator, Mapping

from lxml import etree

from vanban.inspect.text import W

Look = Mapping[tuple[str, ...], str]
_ON = ("1", "on", "true")
_NOTHING = ("0", "off", "false", "none", "nil", "auto", "dxa")
_USUAL: Mapping[tuple[str, ...], tuple[str, ...]] = {
    (W + "widowControl", W + "val"): ("1",),
    (W + "jc", W + "val"): ("left", "start"),
    (W + "w", W + "val"): ("100",),
    (W + "spacing", W + "line"): ("240",),
}
_UNSEEN = {
    W + name
    for name in (
        *("lang", "noProof", "rsid", "suppressAutoHyphens", "kern", "bidi", "kinsoku", "wordWrap", "overflowPunct"),
        *("autoSpaceDE", "autoSpaceDN", "adjustRightInd", "snapToGrid", "eastAsia", "cs", "bCs", "iCs", "szCs", "hint"),
    )
}
_PROPERTIES = tuple(W + name for name in ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"))


def look(style: etree._Element, known: Mapping[str, etree._Element]) -> Look:
    """Every property of a style that can be seen, inherited ones included; `known` holds the styles by id."""
    chain = [style]
    while (base := _base(chain[-1], known)) is not None and base not in chain:
        chain.append(base)
    merged = dict(_defaults(style))
    for link in reversed(chain):
        for properties in link.iterchildren(*_PROPERTIES):
            merged |= _flat(properties)
    return {path: value for path, value in merged.items() if not _is_default(path, value)}


def _is_default(path: tuple[str, ...], value: str) -> bool:
    """Whether a value says what Word would do anyway."""
    return value in _USUAL.get(path[-2:], _NOTHING)


def _base(style: etree._Element, known: Mapping[str, etree._Element]) -> etree._Element | None:
    base = style.find(W + "basedOn")
    return known.get(base.get(W + "val") or "") if base is not None else None


def _defaults(style: etree._Element) -> Iterator[tuple[tuple[str, ...], str]]:
    """The document's own defaults, which every style but those of tables stands on."""
    if style.get(W + "type") == "table":
        return
    for name in ("pPr", "rPr"):
        for properties in style.getroottree().iterfind(f"{W}docDefaults/{W}{name}Default/{W}{name}"):
            yield from _flat(properties).items()


def _flat(properties: etree._Element) -> dict[tuple[str, ...], str]:
    """Properties by path; a mark without a value means yes."""
    return dict(_walk(properties, ()))


def _walk(node: etree._Element, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if not isinstance(node.tag, str) or node.tag in _UNSEEN:
        return
    here = (*path, node.tag, node.get(W + "type") or "") if node.tag == W + "tblStylePr" else (*path, node.tag)
    if len(node) == 0 and not node.attrib:
        yield (*here, W + "val"), "1"
    for name, value in node.attrib.items():
        if name in _UNSEEN:
            continue
        yield (*here, str(name)), "1" if value in _ON else str(value)
    for child in node:
        yield from _walk(child, here)
