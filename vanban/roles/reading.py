"""A file with its documents and their parts: the one step from what a reader sees to what it means."""

from collections.abc import Sequence

from vanban.inspect.docview import DocView, Section
from vanban.roles.annexes import annex_starts, is_head, main_end, read_annex
from vanban.roles.banners import addresses, page_numbers
from vanban.roles.body import BodyReader
from vanban.roles.closing import ClosingReader
from vanban.roles.closing_place import closing_at
from vanban.roles.documents import split
from vanban.roles.element import Reading, Role, VanBan
from vanban.roles.found import Found
from vanban.roles.head_lines import quoc_hieu_at
from vanban.roles.letterhead import LetterheadReader
from vanban.roles.lines import Line, read_lines
from vanban.roles.loai import CONG_VAN, type_in_symbol
from vanban.roles.missing import missing
from vanban.roles.opening import OpeningReader
from vanban.roles.rules_under import ruled_paragraphs, rules_under


def read_roles(view: DocView) -> Reading:
    """Find the parts of the form in a file.

    A file has at least one document: one with no form at all is a document of no type that lacks every part but text.
    A file that is only an annex is a document without parts, which lacks nothing, with that annex.
    """
    return Reading(view, tuple(_document(view, lines) for lines in split(read_lines(view))))


def _document(view: DocView, lines: list[Line]) -> VanBan:
    span = _span(lines)
    found = Found()
    lines = _boxes_of_head_first(lines)
    only_annexes = _begins_with_annex(lines)
    loai, end = ("", 0) if only_annexes else _main_part(view, lines, found)
    starts = annex_starts(lines, end)
    annexes = [lines[a:b] for a, b in zip(starts, [*starts[1:], len(lines)], strict=False)]
    own = _sections(view, lines[:end])
    found.add(Role.SO_TRANG, *page_numbers(*own))
    found.add(Role.DIA_CHI_CO_QUAN, *addresses(*own))
    return VanBan(
        loai=loai,
        elements=found.frozen(),
        rules=rules_under([r for r in view.body.rules if span[0] <= r.paragraph < span[1]], found),
        missing=() if only_annexes else missing(loai, found),
        phu_luc=tuple(read_annex(view, annex) for annex in annexes),
        paragraphs=span,
        sections=_sections(view, lines),
    )


def _begins_with_annex(lines: Sequence[Line]) -> bool:
    first = next((line for line in lines if line.key), None)
    return first is not None and is_head(first) and quoc_hieu_at(lines) is None


def _main_part(view: DocView, lines: Sequence[Line], found: Found) -> tuple[str, int]:
    """Read head, text and foot; the type, and the index of the first line after the foot."""
    opening = OpeningReader(lines, found, ruled_paragraphs(view.body.rules))
    text = opening.read(LetterheadReader(lines, found).read())
    closing = closing_at(lines, text)
    end = main_end(lines, closing)
    BodyReader(lines[text : min(closing, end)], found).read()
    ClosingReader(lines[closing:end], found).read()
    return _type(opening.loai, found), end


def _type(titled: str | None, found: Found) -> str:
    """The type by the title; without one by `V/v`, by the symbol or by Kính gửi."""
    if titled is not None:
        return titled
    symbols = [type_in_symbol(piece.text) for piece in found.of(Role.SO_KY_HIEU)]
    symbol = next((symbol for symbol in symbols if symbol), "")
    if found.has(Role.TRICH_YEU_CONG_VAN) or (symbol in ("", CONG_VAN) and found.has(Role.KINH_GUI)):
        return CONG_VAN
    return symbol


def _boxes_of_head_first(lines: list[Line]) -> list[Line]:
    """The lines with the text boxes of the head before the text they are anchored in."""
    at = quoc_hieu_at(lines)
    if at is None or not lines[at].boxed:
        return lines
    stop = next((i for i in range(at, len(lines)) if lines[i].key and not lines[i].boxed), len(lines))
    head = [line for line in lines[:stop] if line.boxed]
    return head + [line for line in lines[:stop] if not line.boxed] + lines[stop:]


def _span(lines: Sequence[Line]) -> tuple[int, int]:
    indexes = [line.paragraph.index for line in lines]
    return (min(indexes), max(indexes) + 1) if indexes else (0, 0)


def _sections(view: DocView, lines: Sequence[Line]) -> tuple[Section, ...]:
    return tuple(view.sections[number] for number in sorted({line.paragraph.section for line in lines}))
