"""Paragraphs but for their texts: how a piece is learned from its own bytes, and what is remembered of it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from vanban.inspect.alike.layout import Tag, tags_in
from vanban.inspect.alike.pieces import BODY_ENDS, GAP, PARAGRAPH_ENDS, Unusual, put_together
from vanban.inspect.facts import has_tracked_changes
from vanban.inspect.flow import PARAGRAPH, Source, blocks, section_ends
from vanban.inspect.inline import FORMAT, PARAGRAPH_FORMAT, RUN
from vanban.inspect.markup import Element
from vanban.inspect.package import parse_xml
from vanban.inspect.paragraphs import Mould, ParagraphReader
from vanban.inspect.relationships import DOCUMENT
from vanban.inspect.signs import BREAK, SIGNS, TEXT, Step, broken, keeps_spaces
from vanban.inspect.table_styles import Look

_BEGINS = re.compile(rb"<w:p[ >]")
_WHOLE_TEXT = re.compile(rb'<w:t(?: xml:space="preserve")?>\0</w:t>')
_SAMPLE = b"x"


class _Sign(NamedTuple):
    """What stands in a run: its format, the sign that is shown or "" for a text, and whether that keeps its spaces."""

    format: Element | None
    shown: str
    kept: bool = False


class Piece:
    """A paragraph but for its texts, and the tags of tables before it.

    Attributes:
        tags: each tag of a table, a row or a cell before the paragraph, with all its properties.
        gaps: how many texts the paragraph has.
        plain: it holds nothing but runs of text, tabs and breaks.
        moulds: what is known of a plain one, by the identity of what the table style says.
        section: the `w:sectPr` of the section that ends with it, None for none.
    """

    def __init__(self, head: bytes, piece: bytes) -> None:
        """Learn a piece of a body that begins with `head`. Raises Unusual, or PackageError for broken XML."""
        begins = [match.start() for match in _BEGINS.finditer(piece)]
        if len(begins) != 1:
            raise Unusual
        self.tags: tuple[Tag, ...] = tags_in(piece[: begins[0]])
        self.gaps = piece.count(GAP)
        self._head, self._xml = head, piece[begins[0] :] + PARAGRAPH_ENDS
        if self.gaps != len(_WHOLE_TEXT.findall(self._xml)):
            raise Unusual
        sample = self.node([_SAMPLE] * self.gaps)
        self.section = section_ends(sample)
        self._source = source_of(sample)
        signs = _signs(sample)
        self.plain = signs is not None and _takes_out(sample, signs, self.gaps)
        self._signs = signs or []
        self.moulds: dict[int, Mould] = {}

    def node(self, texts: list[bytes]) -> Element:
        """The paragraph with these texts. Raises Unusual, PackageError."""
        return only(self._head, put_together(self._xml, texts), PARAGRAPH)

    def mould(self, table: Look, reader: ParagraphReader) -> Mould:
        """A plain paragraph where the table style says `table`, a value that must live as long as this."""
        found = self.moulds.get(id(table))
        if found is None:
            form = reader.form(self._source, table)
            looks = [(form.looks.faces(sign.format), sign) for sign in self._signs]
            steps = [Step(faces, sign.shown, sign.kept, faces.certain) for faces, sign in looks]
            usual = len(steps) == 1 and steps[0].certain and steps[0].kept and not steps[0].sign
            found = Mould(form, steps, steps[0].faces.ascii if usual else None)
            self.moulds[id(table)] = found
        return found


def only(head: bytes, xml: bytes, tag: str) -> Element:
    """The one element that the bytes are in a body that begins with `head`.

    Raises Unusual when they are something else or hold changes, and PackageError when they are broken.
    """
    if b"<!" in xml or b"<?" in xml:  # what stands in comments is no tag
        raise Unusual
    (body,) = parse_xml(head + xml + BODY_ENDS, DOCUMENT)
    if len(body) != 1 or body[0].tag != tag or has_tracked_changes(body):
        raise Unusual
    node: Element = body[0]
    return node


def source_of(node: Element) -> Source:
    """A `w:p` that stands by itself, as it is read. Raises Unusual when it is none."""
    for block in blocks([node]):
        if isinstance(block, Source):
            return block
    raise Unusual


def _signs(paragraph: Element) -> list[_Sign] | None:
    """All that a paragraph shows, in order; None when there is more in it than that."""
    found: list[_Sign] = []
    for run in paragraph:
        if run.tag == PARAGRAPH_FORMAT:
            continue
        if run.tag != RUN or (signs := _signs_of(run)) is None:
            return None
        found += signs
    return found


def _signs_of(run: Element) -> list[_Sign] | None:
    found: list[_Sign] = []
    look: Element | None = None
    for node in run:
        if node.tag == FORMAT:
            look = node
        elif node.tag == TEXT and not len(node):
            found += [_Sign(look, "", keeps_spaces(node))] if node.text else []
        elif node.tag == BREAK or node.tag in SIGNS:
            found.append(_Sign(look, broken(node) if node.tag == BREAK else SIGNS[node.tag]))
        else:
            return None
    return found


def _takes_out(paragraph: Element, signs: Sequence[_Sign], gaps: int) -> bool:
    """Whether the texts that were taken out of a paragraph are those among the signs, one by one."""
    texts = [node for node in paragraph.iter(TEXT) if node.text]
    return all(node.prefix == "w" for node in texts) and len(texts) == gaps == sum(not sign.shown for sign in signs)
