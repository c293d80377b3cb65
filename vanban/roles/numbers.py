"""The numbers that begin parts of a text: `Chương I`, `Mục 1`, `Điều 1.`, `I.`, `1.`, `a)`, typed or by Word."""

import re
from enum import IntEnum
from typing import NamedTuple

from vanban.core.remembering import remembered
from vanban.roles.lines import Line
from vanban.roles.words import fold, is_upper

_ROMAN = r"[IVXLCM]{1,7}"
_DIVISION = re.compile(
    r"\s*(?:(?P<part>phần|chương)\s+(?:thứ\s+\w+|[ivxlcm]{1,7}|\d+)|(?P<section>mục|tiểu\s+mục)\s+(?:\d+|[ivx]+))(?!\w)"
    r"(?P<sign>\s*[.:)\-]?)\s*"
)
_ARTICLE = re.compile(r"\s*điều\s+(?P<number>\d+)[a-zđ]?(?!\w)\s*(?P<sign>[.:)]?)\s*")
_ROMAN_ITEM = re.compile(rf"\s*(?P<number>{_ROMAN})(?P<sign>\s*[.)/:\-–]\s*|\s+)(?=\S)")
_LETTER_ITEM = re.compile(r"\s*[A-HĐ]\s*[.)/\-–]\s*(?=\w)")
_CLAUSE = re.compile(
    r"\s*(?P<number>(?:[IVX]+\.)?\d{1,2}(?:\.\d{1,2}){0,4})(?:\s*[.)/](?:\s+|$|(?=[^\W\d]))|(?<=\d\.\d)\s+(?=\D))"
)
_POINT = re.compile(r"\s*(?:[a-zđ]|[a-zđ]\d|[a-z]{2})\s*(?:[)/]\s*|\.\s+)(?=\S)")
_CITED = re.compile(
    r"(?:của|luật|bộ luật|nghị định|thông tư|quyết định|nghị quyết|và|đến|,|quy chế|quy định|hiến pháp)(?!\w)"
)
_SENTENCE = re.compile(r"(?:có\s+(?:nhiệm\s+vụ|trách\s+nhiệm|quyền)|gồm|như\s+sau|sau\s+đây|(?<!đạt\s)được|phải)(?!\w)")
_IN_BRACKETS = re.compile(r"\([^()]*\)?")
_NOT_A_TITLE = (".", ";", ":", ",", "/", "…")
_LONGEST_TITLE = 260


class Level(IntEnum):
    """How high a part of the text stands."""

    PART = 1
    SECTION = 2
    ARTICLE = 3
    ROMAN = 4
    CLAUSE = 5
    POINT = 8


class Number(NamedTuple):
    """A number at the start of a line: its level, `depth` (2 for `1.1`), where in the typed text the words begin."""

    level: Level
    depth: int
    words_at: int
    rest: str


def number_of(line: Line) -> Number | None:
    """The number that a line begins with, or that Word puts before it; None when it is plain text."""
    before = f"{line.label} " if line.label else ""
    typed = before + line.text
    found = _beginning(typed)
    if found is None:
        return None
    level, depth, end = found
    return Number(level, depth, max(end - len(before), 0), typed[end:].strip())


@remembered
def _beginning(typed: str) -> tuple[Level, int, int] | None:
    """The level and depth of the number that a text begins with, and where it ends."""
    return _division(typed) or _article(typed) or _item(typed)


def is_numbered(line: Line) -> bool:
    """Whether a line begins with a number of a part."""
    return number_of(line) is not None


def is_heading_text(text: str) -> bool:
    """Whether words can be a title: no sentence."""
    text = text.rstrip()
    return bool(text) and len(text) <= _LONGEST_TITLE and not text.endswith(_NOT_A_TITLE)


@remembered
def is_title_of_clause(text: str) -> bool:
    """Whether the words after `1.` are a title, not the beginning of a sentence that goes on in điểm a."""
    return is_heading_text(text) and _SENTENCE.search(_IN_BRACKETS.sub("", fold(text).text)) is None


def _division(typed: str) -> tuple[Level, int, int] | None:
    folded = fold(typed)
    match = _DIVISION.match(folded.text)
    if match is None:
        return None
    end = folded.at(match.end())
    rest = typed[end:].strip()
    signed = bool(match["sign"].strip()) and is_heading_text(rest)
    if rest and not is_upper(rest) and not signed:
        return None
    return (Level.PART if match["part"] else Level.SECTION), 1, end


def _article(typed: str) -> tuple[Level, int, int] | None:
    folded = fold(typed)
    match = _ARTICLE.match(folded.text)
    if match is None:
        return None
    end = folded.at(match.end())
    rest = folded.text[match.end() :]
    if not match["sign"] and rest and (not typed[end : end + 1].isupper() or _CITED.match(rest)):
        return None
    return Level.ARTICLE, 1, end


def _item(typed: str) -> tuple[Level, int, int] | None:
    roman = _ROMAN_ITEM.match(typed)
    clause = _CLAUSE.match(typed)
    if clause is not None:
        return Level.CLAUSE, clause["number"].count(".") + 1, clause.end()
    if roman is not None and _is_roman_heading(typed, roman):
        return Level.ROMAN, 1, roman.end()
    letter = _LETTER_ITEM.match(typed)
    if letter is not None and is_upper(typed[letter.end() :]):
        return Level.ROMAN, 1, letter.end()
    point = _POINT.match(typed)
    return (Level.POINT, 1, point.end()) if point is not None else None


def _is_roman_heading(typed: str, match: re.Match[str]) -> bool:
    """`I. NHỮNG KẾT QUẢ`: in capitals, or with a sign after the number and no sentence."""
    rest = typed[match.end() :]
    return is_upper(rest) or (bool(match["sign"].strip()) and is_heading_text(rest.rstrip(":")))
