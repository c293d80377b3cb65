"""The text of a PDF against the text of its document: the first words that differ, with what stands around them."""

import re
from collections.abc import Sequence

from vanban.inspect.docview import DocView
from vanban.pdf.proof.expected import Expected, Piece, expected
from vanban.pdf.proof.letters import squash
from vanban.pdf.proof.matching import Matcher
from vanban.pdf.proof.stream import Stream

_WORDS = 8
_MOST_LOST = 0.01  # of the gaps between words: a narrow gap at a tab may not be seen
_NUMBER = re.compile(r"[0-9*†‡]{1,3}")  # a mark of a note


def difference(view: DocView, pages: Sequence[str]) -> str:
    """What differs first, in words; "" when the pages say what the document says."""
    wanted = expected(view)
    stream = Stream(pages, wanted.banners, wanted.first_banners)
    matcher = Matcher(stream, wanted)
    for piece in wanted.pieces:
        if not matcher.take(piece):
            return _missing(piece, matcher)
    if matcher.lost_gaps > max(1, matcher.gaps * _MOST_LOST):
        return f"mất {matcher.lost_gaps}/{matcher.gaps} dấu cách giữa các chữ"
    return _extra(stream, wanted)


def _missing(piece: Piece, matcher: Matcher) -> str:
    """Where a paragraph stops being the one on the page."""
    _, done = matcher.reach(piece.letters.text, matcher.at)
    words = piece.text.split()
    reached = 0
    while reached < len(words) - 1 and len(squash("".join(words[: reached + 1]))) <= done:
        reached += 1
    shown = " ".join(words[max(0, reached - 2) : reached + _WORDS])
    back = len(squash("".join(words[max(0, reached - 2) : reached])))
    start = max(matcher.at, matcher.at + len(squash("".join(words[:reached]))) - back)
    there = matcher.stream.shown(start) or "hết chữ"
    page = matcher.stream.page(min(start, max(len(matcher.stream) - 1, 0))) + 1
    return f"{piece.where}: văn bản viết “{shown}”, PDF có “{there}” (trang {page})"


def _extra(stream: Stream, wanted: Expected) -> str:
    for start, end in stream.left():
        text = stream.text[start:end]
        broken_word = text == "-" and stream.begins_word(end)
        if broken_word or text in wanted.headings or (wanted.notes and _NUMBER.fullmatch(text)):
            continue
        return f"PDF có thêm “{stream.shown(start, min(end - start, 60))}” (trang {stream.page(start) + 1})"
    return ""
