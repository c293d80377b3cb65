"""How the paragraphs of a body stand in tables, from the tags between them."""

import re
from typing import NamedTuple

from vanban.core.dataclass import dataclass, field
from vanban.inspect.alike.pieces import Unusual

CELL_ENDS, ROW_ENDS, TABLE_ENDS = b"</w:tc>", b"</w:tr>", b"</w:tbl>"
_TAGS = re.compile(rb"(?=<w:tbl[ >]|<w:tr[ >]|<w:tc[ >]|</w:tc>|</w:tr>|</w:tbl>)")
_BODY, _TABLE, _ROW, _CELL = "body", "table", "row", "cell"
_END_OF_CELL, _END_OF_ROW, _END_OF_TABLE = "end of cell", "end of row", "end of table"
_ENDS = {CELL_ENDS: _END_OF_CELL, ROW_ENDS: _END_OF_ROW, TABLE_ENDS: _END_OF_TABLE}
_BEGINS = {b"<w:tb": _TABLE, b"<w:tr": _ROW, b"<w:tc": _CELL}
_WITHIN = {
    _BODY: {_TABLE: _TABLE},
    _TABLE: {_ROW: _ROW, _END_OF_TABLE: _BODY},
    _ROW: {_CELL: _CELL, _END_OF_ROW: _TABLE},
    _CELL: {_END_OF_CELL: _ROW},
}  # where one is after a tag; no table begins in a cell
RowTags = tuple[bytes, ...]
"""The tag of a row and those of its cells, each with its properties."""


class Tag(NamedTuple):
    """A tag of a table, a row or a cell: what it begins or ends, and its bytes with the properties that follow."""

    kind: str
    xml: bytes


@dataclass(slots=True)
class LaidTable:
    """A table: its tag, and of each row the tags and the numbers of the paragraphs in its cells."""

    tag: bytes
    rows: list[RowTags] = field(default_factory=list)
    cells: list[list[range]] = field(default_factory=list)


def tags_in(xml: bytes) -> tuple[Tag, ...]:
    """The tags that the bytes are. Raises Unusual when they are anything else."""
    return tuple(_tag(part) for part in _TAGS.split(xml) if part)


def _tag(xml: bytes) -> Tag:
    kind = _ENDS.get(xml) or _BEGINS.get(xml[:5])
    if kind is None:
        raise Unusual
    return Tag(kind, xml)


class Layout:
    """The numbers of paragraphs and the tables they stand in, in order; filled by tags and paragraphs in turn."""

    def __init__(self) -> None:
        self.blocks: list[int | LaidTable] = []
        self._inside = _BODY
        self._table = LaidTable(b"")
        self._row: list[bytes] = []
        self._first = 0

    def take(self, tags: tuple[Tag, ...], number: int) -> None:
        """Take the tags before the paragraph of this number. Raises Unusual where they are not in order."""
        for kind, xml in tags:
            inside = _WITHIN[self._inside].get(kind)
            if inside is None:
                raise Unusual
            self._inside = inside
            if kind == _END_OF_CELL:
                self._table.cells[-1].append(range(self._first, number))
            elif kind == _CELL:
                self._row.append(xml)
                self._first = number
            elif kind == _ROW:
                self._row = [xml]
                self._table.cells.append([])
            elif kind == _END_OF_ROW:
                self._table.rows.append(tuple(self._row))
            elif kind == _TABLE:
                self._table = LaidTable(xml)
                self.blocks.append(self._table)

    def place(self, number: int) -> None:
        """Place a paragraph. Raises Unusual where none may stand."""
        if self._inside == _BODY:
            self.blocks.append(number)
        elif self._inside != _CELL:
            raise Unusual

    def end(self) -> None:
        """Nothing follows. Raises Unusual in the middle of a table."""
        if self._inside != _BODY:
            raise Unusual
