"""Reads the body of a document from its pieces: each paragraph that is known takes the texts of this document."""

from collections.abc import Sequence
from typing import Any

from vanban.inspect.alike.known import Known, KnownBody
from vanban.inspect.alike.layout import LaidTable, Layout
from vanban.inspect.alike.paragraphs import Piece, source_of
from vanban.inspect.alike.pieces import Pieces, take_apart
from vanban.inspect.docview import Page, Story
from vanban.inspect.means import Means
from vanban.inspect.paragraphs import Holder
from vanban.inspect.sections import read_page
from vanban.inspect.settings import Settings
from vanban.inspect.stories import Body, StoryReader


def read_alike(data: bytes, known: Known, settings: Settings, means: Means) -> Body:
    """The body of a document, from the bytes of its main part. Raises Unusual, PackageError: it must be read in full.

    `known` must be of documents with these settings and means.
    """
    apart = take_apart(data)
    of_body = known.under(apart.head)
    pieces = of_body.pieces(apart.pieces)
    layout, last = Layout(), of_body.rest(apart.rest)
    for number, piece in enumerate(pieces):
        layout.take(piece.tags, number)
        layout.place(number)
    layout.take(last.tags, len(pieces))
    layout.end()
    ends = [pieces[block].section for block in layout.blocks if isinstance(block, int)]
    nodes = [*(node for node in ends if node is not None), last.section]
    pages = [read_page(node, settings) for node in nodes]
    return Body(_Reader(means, pages, of_body, apart, pieces).read_layout(layout), nodes, pages)


class _Reader(StoryReader):
    """Reads one body."""

    def __init__(
        self, means: Means, pages: Sequence[Page], known: KnownBody, apart: Pieces, pieces: Sequence[Piece]
    ) -> None:
        super().__init__(means, "body", pages)
        self._known = known
        self._apart = apart
        self._pieces = pieces
        self._texts = 0  # how many are read

    def read_layout(self, layout: Layout) -> Story:
        """Read the paragraphs and tables."""
        self._means.count(sum(piece.plain for piece in self._pieces))
        holder = Holder(self._page())
        for block in layout.blocks:
            if isinstance(block, int):
                self._piece(block, holder)
            else:
                self._laid_table(block, holder)
        return self._story()

    def _laid_table(self, table: LaidTable, holder: Holder) -> None:
        known = self._known.table(table.tag, holder.container.room, self._means)
        self._rows(known.plan, zip(known.rows(table.rows), table.cells, strict=True), holder)

    def _content(self, cell: Any, holder: Holder) -> None:
        if isinstance(cell, range):
            for number in cell:
                self._piece(number, holder)
        else:
            super()._content(cell, holder)

    def _piece(self, number: int, holder: Holder) -> None:
        piece = self._pieces[number]
        begin = self._texts
        self._texts = end = begin + piece.gaps
        if not piece.plain:
            self._paragraph(source_of(piece.node(self._apart.written[begin:end])), holder)
            return
        mould = piece.moulds.get(id(holder.look)) or piece.mould(holder.look, self._reader)
        place = len(self._paragraphs), self._first_section + self._section
        self._paragraphs.append(self._reader.recite(mould, self._apart.texts[begin:end], holder, *place))
        if piece.section is not None and holder.container.kind == "page":
            self._end_sections(1, holder)
