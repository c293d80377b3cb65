"""What is known of documents with one frame: pieces, tables, ends of bodies, each by every byte of it."""

from typing import NamedTuple

from vanban.core.lengths import Length
from vanban.inspect.alike.layout import Tag, tags_in
from vanban.inspect.alike.paragraphs import Piece, only
from vanban.inspect.alike.pieces import BODY_ENDS, GAP, Unusual
from vanban.inspect.alike.tables import KnownTable
from vanban.inspect.flow import SECTION
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.package import parse_xml
from vanban.inspect.relationships import DOCUMENT
from vanban.inspect.text import W

MOST_KEPT = 1000  # pieces, rows and ends with one frame: some documents of one type have less than a hundred
_LONGEST = 4 * 2**10  # bytes of one that is kept
_SECTION_BEGINS = b"<w:sectPr"


class Rest(NamedTuple):
    """What follows the last paragraph: tags that end a table, and the `w:sectPr` of the last section, None for none."""

    tags: tuple[Tag, ...]
    section: Element | None


class Known:
    """What is known of documents with one frame, by what stands before their bodies: names, above all."""

    def __init__(self) -> None:
        self._bodies: dict[bytes, KnownBody] = {}

    @property
    def count(self) -> int:
        """How many things are known."""
        return sum(1 + body.count for body in self._bodies.values())

    def under(self, head: bytes) -> "KnownBody":
        """What is known of bodies that begin so; when it is too much all is forgotten. Raises Unusual, PackageError."""
        if self.count > MOST_KEPT:
            self._bodies.clear()
        found = self._bodies.get(head)
        if found is None:
            found = KnownBody(head)
            if len(head) <= _LONGEST:
                self._bodies[head] = found
        return found


class KnownBody:
    """What is known of bodies that begin with the same bytes. Every method raises Unusual, or PackageError."""

    def __init__(self, head: bytes) -> None:
        document = parse_xml(head + BODY_ENDS, DOCUMENT)
        if document.tag != W + "document" or [node.tag for node in document] != [W + "body"]:
            raise Unusual
        self._head = head
        self._pieces: dict[bytes, Piece] = {}
        self._rests: dict[bytes, Rest] = {}
        self._tables: dict[tuple[bytes, Length], KnownTable] = {}

    @property
    def count(self) -> int:
        """How many things are known."""
        return len(self._pieces) + len(self._rests) + sum(1 + table.known for table in self._tables.values())

    def pieces(self, pieces: list[bytes]) -> list[Piece]:
        """The paragraphs that the pieces are."""
        known = self._pieces
        return [known.get(piece) or self._learned(piece) for piece in pieces]

    def rest(self, rest: bytes) -> Rest:
        """What the rest of a body is."""
        found = self._rests.get(rest)
        if found is None:
            found = self._read(rest)
            if len(rest) <= _LONGEST:
                self._rests[rest] = found
        return found

    def table(self, tag: bytes, room: Length, means: Means) -> KnownTable:
        """A table that begins with a tag, where the text is so wide."""
        found = self._tables.get((tag, room))
        if found is None:
            found = KnownTable(self._head, tag, room, means)
            if len(tag) <= _LONGEST:
                self._tables[tag, room] = found
        return found

    def _learned(self, piece: bytes) -> Piece:
        found = Piece(self._head, piece)
        if found.plain and len(piece) <= _LONGEST and len(self._pieces) <= MOST_KEPT:
            self._pieces[piece] = found
        return found

    def _read(self, rest: bytes) -> Rest:
        at = rest.find(_SECTION_BEGINS)
        if GAP in rest:
            raise Unusual
        if at < 0:
            return Rest(tags_in(rest), None)
        return Rest(tags_in(rest[:at]), only(self._head, rest[at:], SECTION))
