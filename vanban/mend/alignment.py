"""Menders of where lines stand: in the middle, at the left, justified, first lines indented."""

from collections import Counter

from vanban.core.lengths import Length, Mm
from vanban.inspect.content import Paragraph
from vanban.inspect.markup import Element
from vanban.mend.bench import Bench
from vanban.mend.markup import forget, put
from vanban.mend.mender import Job, Mender
from vanban.roles.element import Piece, Role
from vanban.rules.centring import runs_width
from vanban.rules.rule import Context
from vanban.rules.shown import pieces, words
from vanban.rules.text_flow import text_paragraphs

_OTHER_INDENTS = ("start", "end", "hanging", "leftChars", "rightChars", "firstLineChars", "hangingChars", "startChars",
                  "endChars")  # fmt: skip
_FIRST_LINES = (10.0, 12.7)
_NEAR_MM = 0.6
_OF_HEAD = (Role.CO_QUAN_CHU_QUAN, Role.CO_QUAN_BAN_HANH, Role.QUOC_HIEU, Role.TIEU_NGU, Role.SO_KY_HIEU,
            Role.TRICH_YEU_CONG_VAN, Role.DIA_DANH_NGAY)  # fmt: skip
_RIGHT_HALF = 0.5


def centre(role: Role) -> Mender:
    """A mender that puts a part in the middle of the page, cell or box it stands in."""

    def mend(job: Job) -> None:
        for piece in job.pieces(role):
            _align(job.bench, piece.paragraph, "center", left=Length(0))

    return mend


def centre_in_box(role: Role) -> Mender:
    """A mender for parts of the head: only in a cell or text box, for on the page they have no middle of their own.

    The other parts of the head in that cell are centred with it, those too that a rule cannot judge.
    """

    def mend(job: Job) -> None:
        boxes = [p.paragraph.container for p in job.pieces(role) if p.paragraph.container.kind != "page"]
        for piece in pieces(job.context, *_OF_HEAD):
            if any(piece.paragraph.container is box for box in boxes):
                _align(job.bench, piece.paragraph, "center", left=Length(0))

    return mend


def centre_at_right(role: Role) -> Mender:
    """A mender for the signature: in the middle of its cell, on the page in the middle of the right half."""

    def mend(job: Job) -> None:
        for piece in job.pieces(role):
            on_page = piece.paragraph.container.kind == "page"
            left = piece.paragraph.room * (_RIGHT_HALF if on_page else 0)
            _align(job.bench, piece.paragraph, "center", left=left)

    return mend


def flush_left(role: Role) -> Mender:
    """A mender that puts a part at the left edge."""

    def mend(job: Job) -> None:
        for piece in job.pieces(role):
            _align(job.bench, piece.paragraph, "left", left=Length(0))

    return mend


def justify(job: Job) -> None:
    """Both edges straight."""
    for piece in _named(job):
        settings = job.bench.settings(piece.paragraph)
        if settings is not None:
            put(settings, "jc", val="both")


def first_line(job: Job) -> None:
    """The first line as far in as that of most paragraphs; the others at the edge."""
    indent = _usual_indent(job.context)
    for piece in _named(job):
        settings = job.bench.settings(piece.paragraph)
        if settings is not None:
            set_indent(settings, left=Length(0), right=None, first=indent)


def _usual_indent(context: Context) -> Length:
    found = Counter(
        allowed
        for piece in text_paragraphs(context)
        for allowed in _FIRST_LINES
        if abs((piece.paragraph.format.left + piece.paragraph.format.first_line) * 25.4 / 72 - allowed) <= _NEAR_MM
    )
    return Mm(found.most_common(1)[0][0] if found else _FIRST_LINES[-1])


def _named(job: Job) -> list[Piece]:
    return job.named(text_paragraphs(job.context))


def under_the_colon(job: Job) -> None:
    """The dashes of the addressees one under the other, below the colon of `Kính gửi:`."""
    head = next(pieces(job.context, Role.KINH_GUI), None)
    colon = head.text.find(":") if head else -1
    if head is None or colon < 0:
        return
    look = head.paragraph.format
    start = look.left + look.first_line
    if look.alignment in ("center", "right"):
        slack = head.paragraph.room - look.left - look.right - look.first_line - runs_width(head.runs)
        start += slack / (2 if look.alignment == "center" else 1)
    place = Length(start + runs_width(Piece(head.paragraph, head.start, head.start + colon).runs))
    for piece in pieces(job.context, Role.NOI_KINH_GUI):
        if words(piece).startswith(("-", "–")) and "\t" not in piece.text:
            _align(job.bench, piece.paragraph, "left", left=place)


def _align(bench: Bench, paragraph: Paragraph, alignment: str, *, left: Length) -> None:
    settings = bench.settings(paragraph)
    if settings is not None:
        put(settings, "jc", val=alignment)
        set_indent(settings, left=left, right=Length(0), first=Length(0))


def set_indent(settings: Element, *, left: Length, right: Length | None, first: Length) -> None:
    """Set the indents in a `w:pPr`; `right` None leaves that side as it is."""
    indent = put(settings, "ind", left=str(left.twips), firstLine=str(first.twips))
    forget(indent, *(name for name in _OTHER_INDENTS if right is not None or not name.startswith(("end", "right"))))
    if right is not None:
        put(settings, "ind", right=str(right.twips))
