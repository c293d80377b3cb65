"""What a fault of the harness is, and the ways to put one in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.rules.documents import Good
from tests.rules.sheet import Part, Sheet, look, say
from vanban.roles.element import Piece, Role
from vanban.rules.rule import Mode
from vanban.rules.shown import OF_AN_ANNEX

Spoil = Callable[[Sheet], None]
Fits = Callable[[Good], bool]


@dataclass(frozen=True)
class Fault:
    """One fault.

    `code` is `rule:code`; `needs` the part it is put into; `fits` tells in which documents it can be put;
    `also` what must follow from it besides, each with the reason; `mode` the state in which the file is judged.
    """

    code: str
    needs: Role | None
    spoil: Spoil
    fits: Fits = lambda good: True
    also: Mapping[str, str] = field(default_factory=dict)
    mode: Mode | None = None

    def can_be_put_into(self, good: Good) -> bool:
        """Whether a document shows the part, in a way that lets the fault be seen."""
        return (self.needs is None or bool(shown(good, self.needs))) and self.fits(good)


def shown(good: Good, role: Role) -> list[Piece]:
    """The words of a document that play a part, those of annexes only where the part is one of annexes."""
    van_ban = good.van_ban
    sources = [annex.elements for annex in van_ban.phu_luc] if role in OF_AN_ANNEX else [van_ban.elements]
    return [piece for source in sources for piece in source.get(role, ())]


def alone(role: Role, which: int = 0) -> Fits:
    """Where a part has a paragraph to itself, so that it can be set apart from others."""

    def fits(good: Good) -> bool:
        piece = shown(good, role)[which]
        return piece.text == piece.paragraph.text

    return fits


def of_type(*types: str) -> Fits:
    """Where the document is of one of these types."""
    return lambda good: good.van_ban.loai in types


def both(*tests: Fits) -> Fits:
    """Where several things hold."""
    return lambda good: all(test(good) for test in tests)


def in_one_row(first: Role, second: Role) -> Fits:
    """Where two parts stand in cells of the same row of a table."""

    def fits(good: Good) -> bool:
        pair = [found[0].paragraph.place for role in (first, second) if (found := shown(good, role))]
        return len(pair) == 2 and pair[0].table > 0 and len({(p.table, p.row) for p in pair}) == 1

    return fits


def looks(code: str, role: Role, which: int = 0, fits: Fits | None = None, **given) -> Fault:
    """The look of one piece of a part changed."""
    return Fault(code, role, lambda sheet: look(sheet.of(role)[which], **given), fits or (lambda good: True))


def all_looks(code: str, role: Role, **given) -> Fault:
    """The look of every piece of a part changed."""

    def spoil(sheet: Sheet) -> None:
        for part in sheet.of(role):
            look(part, **given)

    return Fault(code, role, spoil)


def says(
    code: str,
    role: Role,
    pattern: str,
    words: str | Callable[[re.Match[str]], str],
    which: int | None = None,
    fits: Fits = lambda good: True,
    also: Mapping[str, str] | None = None,
) -> Fault:
    """Words changed by a regular expression: of the piece named, or of the first that the expression finds."""

    def matching(texts: list[str]) -> list[int]:
        chosen = range(len(texts)) if which is None else [range(len(texts))[which]]
        return [at for at in chosen if re.search(pattern, texts[at])]

    def spoil(sheet: Sheet) -> None:
        parts = sheet.of(role)
        part = parts[matching([part.text for part in parts])[0]]
        say(part, lambda text: re.sub(pattern, words, text, count=1))

    def can(good: Good) -> bool:
        return bool(matching([piece.text.strip() for piece in shown(good, role)])) and fits(good)

    return Fault(code, role, spoil, can, also or {})


def upper(match: re.Match[str]) -> str:
    """In capital letters."""
    return match.group().upper()


def lower(match: re.Match[str]) -> str:
    """In small letters after the first."""
    return match.group().capitalize()


def forms(code: str, role: Role, which: int = 0, fits: Fits = lambda good: True, **given) -> Fault:
    """The format of the paragraph of a part changed."""
    return Fault(code, role, lambda sheet: shape(sheet.of(role)[which], **given), both(alone(role, which), fits))


def shape(part: Part, **given) -> None:
    """Set the format of the paragraph of a part."""
    for name, value in given.items():
        setattr(part.form, name, value)
