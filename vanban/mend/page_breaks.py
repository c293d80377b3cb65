"""Menders of the breaks between pages: what belongs together is kept together, the text takes more or less room."""

from collections.abc import Callable, Iterable

from lxml import etree

from vanban.core.lengths import Pt
from vanban.inspect.content import Paragraph
from vanban.inspect.formats import Multiple
from vanban.inspect.markup import Element
from vanban.inspect.text import W
from vanban.mend.markup import put
from vanban.mend.mender import Job
from vanban.mend.spacing import set_lines, set_room
from vanban.roles.element import Role
from vanban.rules.text_flow import one_line, text_paragraphs

PageMender = Callable[[Job], str]
"""Changes the file on the bench; returns what it did, in words for a clerk, "" when it could do nothing."""

_FOOT = (Role.NOI_NHAN, Role.DANH_SACH_NOI_NHAN, Role.QUYEN_HAN_CHUC_VU, Role.HO_TEN)
_LAST = 2  # paragraphs that go with the signature when one is not enough
_LEAST, _MOST = Pt(6), Pt(12)  # between paragraphs
_STEP = 0.15  # of a line
_SINGLE, _WIDEST = 1.0, 1.5


def keep_with_next(job: Job) -> str:
    """The named paragraphs on the page of what follows them, whose first lines stay together; not where they are so."""
    body = job.bench.reading.view.body.paragraphs
    kept = 0
    for piece in job.paragraphs:
        at = piece.paragraph.index
        following = next((p for p in body[at + 1 :] if p.text.strip()), None)
        changed = _keep(job, body[at : following.index if following else at + 1])
        settings = job.bench.settings(following) if following and not following.format.widow_control else None
        if settings is not None:
            put(settings, "widowControl", val="1")
        kept += changed or settings is not None
    return f"đã giữ {kept} đề mục cùng trang với nội dung" if kept else ""


def keep_signature_with_text(job: Job) -> str:
    """The last paragraph of the text on the page of the signature; two of them when the last is one line."""
    begins = _foot(job)[:1]
    text = [piece for piece in text_paragraphs(job.context) if begins and piece.paragraph.index < begins[0]]
    if not text:
        return ""
    last = text[-_LAST:] if one_line(text[-1]) else text[-1:]
    body = job.bench.reading.view.body.paragraphs
    kept = _keep(job, body[last[0].paragraph.index : begins[0]])
    return f"đã giữ {len(last)} đoạn cuối cùng trang với khối chữ ký" if kept else ""


def keep_foot_together(job: Job) -> str:
    """Nơi nhận and the signature on one page, with the end of the text."""
    indexes = _foot(job)
    if not indexes:
        return ""
    body = job.bench.reading.view.body.paragraphs
    _keep(job, body[indexes[0] : indexes[-1]])
    for row in _rows(job, body[indexes[0] : indexes[-1] + 1]):
        _put_row(row, "cantSplit")
    keep_signature_with_text(job)
    return "đã giữ nơi nhận, khối chữ ký và phần cuối nội dung trên cùng một trang"


def keep_rows_whole(job: Job) -> str:
    """No row of the named tables goes over two pages."""
    tables = {row.getparent() for row in _rows(job, [piece.paragraph for piece in job.paragraphs])}
    for table in tables:
        for row in table.iterchildren(W + "tr") if table is not None else ():
            _put_row(row, "cantSplit")
    return "đã giữ từng hàng của bảng trọn trên một trang" if tables else ""


def repeat_heading_row(job: Job) -> str:
    """The named heading rows on every page of their tables."""
    rows = _rows(job, [piece.paragraph for piece in job.paragraphs])
    for row in rows:
        _put_row(row, "tblHeader")
    return "đã lặp lại hàng tiêu đề của bảng ở mỗi trang" if rows else ""


def tighter(job: Job) -> str:
    """Less room between paragraphs and lines, within what the decree allows."""
    return _spread(job, _LEAST, lambda lines: max(_SINGLE, lines - _STEP))


def looser(job: Job) -> str:
    """More room between paragraphs and lines, within what the decree allows."""
    return _spread(job, _MOST, lambda lines: min(_WIDEST, lines + _STEP))


def _spread(job: Job, after: Pt, change: Callable[[float], float]) -> str:
    told: dict[float, None] = {}
    for piece in text_paragraphs(job.context):
        spacing = piece.paragraph.format.line_spacing
        if isinstance(spacing, Multiple) and _SINGLE <= spacing.lines <= _WIDEST:
            lines = round(change(spacing.lines), 2)
            set_lines(job.bench, piece.paragraph, lines)
            set_room(job.bench, piece.paragraph, after=after)
            told[lines] = None
    shown = ", ".join(f"{lines:g}".replace(".", ",") for lines in told)
    return f"đã đặt khoảng cách đoạn {after:g} pt, giãn dòng {shown}" if told else ""


def _foot(job: Job) -> list[int]:
    """The paragraphs of Nơi nhận and of the signature, in order."""
    return sorted({piece.paragraph.index for role in _FOOT for piece in job.context.van_ban.pieces(role)})


def _keep(job: Job, paragraphs: Iterable[Paragraph]) -> bool:
    """Keep each with the next; whether one was not kept so already: asking for that again would change no page."""
    found = [job.bench.settings(paragraph) for paragraph in paragraphs if not paragraph.format.keep_next]
    loose = [settings for settings in found if settings is not None]
    for settings in loose:
        put(settings, "keepNext", val="1")
    return bool(loose)


def _rows(job: Job, paragraphs: Iterable[Paragraph]) -> list[Element]:
    """The rows that paragraphs stand in."""
    nodes = [node for paragraph in paragraphs if (node := job.bench.node(paragraph)) is not None]
    rows = (next(node.iterancestors(W + "tr"), None) for node in nodes)
    return list(dict.fromkeys(row for row in rows if row is not None))


def _put_row(row: Element, name: str) -> None:
    properties = row.find(W + "trPr")
    if properties is None:
        properties = etree.Element(W + "trPr")
        row.insert(1 if row.find(W + "tblPrEx") is not None else 0, properties)
    for old in properties.findall(W + name):
        properties.remove(old)
    etree.SubElement(properties, W + name)
