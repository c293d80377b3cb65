"""Which conditions of its table style a cell meets: first row, banded rows and so on (MS-OI29500, 2.1.252)."""

from collections.abc import Iterator, Sequence

from vanban.inspect.markup import VAL, Element, child
from vanban.inspect.text import W

_HEX = set("0123456789abcdefABCDEF")
_LOOKS = {"firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100}
_NO_BANDS = {"bands": ("noHBand", 0x200), "columnBands": ("noVBand", 0x400)}


def look_asked(properties: Element | None) -> frozenset[str]:
    """Which conditions of its style a table asks for (`w:tblLook`), by attribute or by bit."""
    node = child(properties, W + "tblLook")
    if node is None:
        return frozenset(_NO_BANDS)  # Word's default: bands, no special rows and columns
    text = node.get(VAL, "")
    bits = int(text, 16) if text and len(text) <= 8 and set(text) <= _HEX else 0

    def has(attribute: str, bit: int) -> bool:
        word = node.get(W + attribute)
        return bool(bits & bit) if word is None else word in ("1", "true", "on")

    asked = {name for name, bit in _LOOKS.items() if has(name, bit)}
    return frozenset(asked | {name for name, (attribute, bit) in _NO_BANDS.items() if not has(attribute, bit)})


def conditions_met(look: frozenset[str], row: Sequence[int], column: Sequence[int]) -> Iterator[str]:
    """The conditions a cell meets, weakest first.

    Args:
        look: what the table asks for: `firstRow`, `lastRow`, `firstColumn`, `lastColumn`, `bands`, `columnBands`.
        row: its place from 0, how many there are, how many head rows, how many rows make a band.
        column: likewise.
    """
    first_row, last_row, band_row = _along(row, "firstRow" in look, "lastRow" in look)
    first_column, last_column, band_column = _along(column, "firstColumn" in look, "lastColumn" in look)
    if band_row and "bands" in look:
        yield f"band{band_row}Horz"
    if band_column and "columnBands" in look:
        yield f"band{band_column}Vert"
    yield from (name for name, met in (("firstCol", first_column), ("lastCol", last_column)) if met)
    yield from (name for name, met in (("firstRow", first_row), ("lastRow", last_row)) if met)
    corners = (("nw", first_row, first_column), ("ne", first_row, last_column), ("sw", last_row, first_column),
               ("se", last_row, last_column))  # fmt: skip
    yield from (f"{name}Cell" for name, across, down in corners if across and down)


def _along(place: Sequence[int], has_first: bool, has_last: bool) -> tuple[bool, bool, int]:
    """Along one axis: whether the cell is in the head, whether it is last, the band it is in (1, 2; 0 for none)."""
    index, count, heads, size = place
    first = has_first and index < max(heads, 1)
    last = has_last and index == count - 1 and not first
    band = 0 if first or last else (index - (max(heads, 1) if has_first else 0)) // size % 2 + 1
    return first, last, band
