"""Puts settings into Word's XML in the order its schema wants them."""

from collections.abc import Sequence

from lxml import etree

from vanban.inspect.markup import Element
from vanban.inspect.text import W

PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_RUN = (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath * rPrChange"
)
_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr * pPrChange"
)
_SECTION = (
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType "
    "cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings * sectPrChange"
)
_BORDERS = "top left bottom right between bar *"
_ORDERS = {"rPr": _RUN, "pPr": _PARAGRAPH, "sectPr": _SECTION, "pBdr": _BORDERS}


def put(parent: Element, name: str, **attributes: str) -> Element:
    """The setting of a name with these attributes added; made in its place when it is not there.

    Of several of one name Word takes the last, so the others go.
    """
    found = list(parent.iterchildren(W + name))
    for repeated in found[:-1]:
        parent.remove(repeated)
    node = found[-1] if found else insert(parent, etree.Element(W + name))
    for attribute, value in attributes.items():
        node.set(W + attribute, value)
    return node


def insert(parent: Element, node: Element) -> Element:
    """Put a new element among the settings of a parent where the schema wants it; returns it."""
    order = _ORDERS[_name(parent)].split()
    place = _place(order, node)
    before = next((index for index, other in enumerate(parent) if _place(order, other) > place), len(parent))
    parent.insert(before, node)
    return node


def drop(parent: Element, *names: str) -> None:
    """Take away the settings of these names."""
    for name in names:
        for node in list(parent.iterchildren(W + name)):
            parent.remove(node)


def settings_of(node: Element, name: str) -> Element:
    """The `w:pPr` of a paragraph or `w:rPr` of a run, which stand first; made when there is none."""
    found = next(node.iterchildren(W + name), None)
    if found is None:
        found = etree.Element(W + name)
        node.insert(0, found)
    return found


def forget(node: Element, *attributes: str) -> None:
    """Take away attributes of Word's namespace."""
    for attribute in attributes:
        if node.get(W + attribute) is not None:
            del node.attrib[W + attribute]


def xml_bytes(root: Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _name(node: Element) -> str:
    return str(node.tag).removeprefix(W)


def _place(order: Sequence[str], node: Element) -> int:
    name = _name(node)
    return order.index(name if name in order else "*")
