"""Menders of the lines under tiêu ngữ, agency and trích yếu: drawn as the border of an empty paragraph below."""

from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length, Pt
from vanban.inspect.content import Paragraph
from vanban.inspect.docview import Rule
from vanban.inspect.markup import WP, A, Element
from vanban.inspect.text import W
from vanban.mend.alignment import set_indent
from vanban.mend.bench import Bench
from vanban.mend.markup import put, settings_of
from vanban.mend.mender import Job, Mender
from vanban.roles.element import Piece, Role
from vanban.rules.lines_under import line_widths

_LINE_OF_BORDER = Pt(3)


@dataclass(frozen=True, slots=True)
class Share:
    """How long a line is: a share of the longest line of the words, from `low` to `high`."""

    low: float
    high: float

    def of(self, piece_widths: list[Length]) -> Length:
        """A length that both the shortest and the longest line of the words allow, if there is one."""
        least, most = min(piece_widths) * self.low, max(piece_widths) * self.high
        return Length((least + most) / 2)


def add_line(role: Role, share: Share) -> Mender:
    """A mender that draws the line; in the head only in a cell or box, for on the page it would run across."""

    def mend(job: Job) -> None:
        found = job.context.van_ban.pieces(role)
        if found and _has_room_of_its_own(found[-1], role):
            _draw(job.bench, found[-1].paragraph, _length(found, share))

    return mend


def _has_room_of_its_own(piece: Piece, role: Role) -> bool:
    whole = piece.start == 0 and piece.end == len(piece.paragraph.text)
    return whole and (role is Role.TRICH_YEU or piece.paragraph.container.kind != "page")


def _length(found: tuple[Piece, ...], share: Share) -> Length:
    widths = [length for piece in found for length in line_widths(piece)]
    return Length(min(share.of(widths), found[-1].paragraph.room)) if widths else Length(0)


def _draw(bench: Bench, paragraph: Paragraph, length: Length) -> None:
    node = bench.node(paragraph)
    if node is None or not length:
        return
    line = etree.Element(W + "p")
    settings = settings_of(line, "pPr")
    put(settings, "keepNext")
    borders = put(settings, "pBdr")
    put(borders, "top", val="single", sz="6", space="1", color="000000")
    height = str(_LINE_OF_BORDER.twips)
    put(settings, "spacing", before=height, after="0", line=height, lineRule="exact")
    put(settings, "jc", val="center")
    mark = put(settings, "rPr")
    for name in ("sz", "szCs"):
        put(mark, name, val="4")
    _centre(settings, paragraph.room, length)
    node.addnext(line)


def _centre(settings: Element, room: Length, length: Length) -> None:
    side = Length(max(room - length, 0) / 2)
    set_indent(settings, left=side, right=side, first=Length(0))


def right_length(role: Role, share: Share) -> Mender:
    """A mender of the length of a line that is a border, a drawing or a row of signs of its own."""
    return _reshape(role, share)


def in_the_middle(role: Role) -> Mender:
    """A mender that puts a line under the middle of the words."""
    return _reshape(role, None)


def _reshape(role: Role, share: Share | None) -> Mender:
    def mend(job: Job) -> None:
        line, found = job.context.van_ban.rules.get(role), job.context.van_ban.pieces(role)
        if line is None or not found:
            return
        length = _length(found, share) if share else line.length
        carrier = job.bench.reading.view.body.paragraphs[line.paragraph]
        if line.kind == "border":
            _border(job.bench, found[-1], carrier, length)
        elif line.kind == "underscores":
            _typed(job.bench, carrier, line, length)
        else:
            _drawing(job.bench, carrier, line, length)

    return mend


def _border(bench: Bench, piece: Piece, carrier: Paragraph, length: Length) -> None:
    settings = bench.settings(carrier)
    if settings is None:
        return
    if not carrier.text.strip():
        _centre(settings, carrier.room, length)
    elif carrier.index == piece.paragraph.index:
        put(put(settings, "pBdr"), "bottom", val="nil")
        _draw(bench, carrier, length)


def _typed(bench: Bench, carrier: Paragraph, line: Rule, length: Length) -> None:
    """A line of typed signs in a paragraph of its own: as many signs as it takes, in the middle."""
    text, settings = carrier.text.strip(), bench.settings(carrier)
    if settings is None or len(set(text)) != 1 or not line.length:
        return
    count = max(round(len(text) * length / line.length), 1)
    bench.rewrite(Piece(carrier, 0, len(carrier.text)), lambda _: text[0] * count)
    put(settings, "jc", val="center")
    set_indent(settings, left=Length(0), right=Length(0), first=Length(0))


def _drawing(bench: Bench, carrier: Paragraph, line: Rule, length: Length) -> None:
    """Give a drawn line its length about the middle of the words."""
    letters = bench.letters(carrier)
    for node in letters.nodes if letters else ():
        for frame in [*node.iter(WP + "anchor"), *node.iter(WP + "inline")]:
            extent = frame.find(WP + "extent")
            if extent is not None and abs(int(extent.get("cx", "0")) - line.length.emu) < Pt(1).emu:
                for sized in (extent, *frame.iter(A + "ext")):
                    if sized.get("cx"):
                        sized.set("cx", str(length.emu))
                _shift(frame, Length((line.length - length) / 2 - (line.offset or 0)))
                return


def _shift(frame: Element, by: Length) -> None:
    distance = frame.find(f"{WP}positionH/{WP}posOffset")
    if distance is not None and distance.text:
        distance.text = str(int(distance.text) + by.emu)
