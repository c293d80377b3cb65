"""Checks of size, weight, slant and case against the table of the decree; each rule names the parts it is about."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal

from vanban.inspect.formats import RunFormat
from vanban.roles.element import Piece, Role
from vanban.rules.law import LOOKS, Look
from vanban.rules.rule import Check, Context, Fault
from vanban.rules.shown import fault, pieces, shown_runs, words

STYLE_CODES: Mapping[str, str] = {
    "khong-dam": "Chữ không đậm",
    "dam": "Chữ đậm",
    "khong-nghieng": "Chữ không nghiêng",
    "nghieng": "Chữ nghiêng",
    "khong-in-hoa": "Không viết bằng chữ in hoa",
    "in-hoa": "Viết toàn chữ in hoa",
}
Which = Literal["any", "all", "first"]
_STYLES = {
    "khong-dam": ("bold", False),
    "dam": ("bold", True),
    "khong-nghieng": ("italic", False),
    "nghieng": ("italic", True),
}
_MARK = re.compile(r"(?:\w{1,2}[.)]|V/v)\s*")  # before the words: the letter of a điểm, `V/v`
_FEW_LETTERS = 4  # a short word in capitals may be an abbreviation


def sizes(roles: Mapping[str, Role]) -> Check:
    """A check of the size of the type, one code a part."""

    def check(context: Context) -> Iterator[Fault]:
        for code, role in roles.items():
            look = LOOKS[role]
            for piece in pieces(context, role):
                if wrong := {
                    run.format.size for run in shown_runs(piece) if not look.low <= run.format.size <= look.high
                }:
                    told = [f"{size.pt:g}".replace(".", ",") for size in sorted(wrong)]
                    yield fault(code, piece, f"cỡ chữ {', '.join(told)}", f"cỡ chữ {look.range}")

    return check


def style_codes(*roles: Role, case: bool = True) -> dict[str, str]:
    """The ways in which these parts can be out of style, each with its words."""
    return {code: STYLE_CODES[code] for code in STYLE_CODES if any(code in _codes(LOOKS[r], case=case) for r in roles)}


def styles(*roles: Role, case: bool = True, which: Which = "any") -> Check:
    """A check of weight, slant and, unless told not to, of case.

    Args:
        roles: the parts.
        case: judge capital and small letters too.
        which: whether any run, all runs together or the first run decides about weight and slant.
    """
    wanted = [(role, _codes(LOOKS[role], case=case)) for role in roles]

    def check(context: Context) -> Iterator[Fault]:
        for role, codes in wanted:
            for piece in pieces(context, role):
                for code in _faults_of(piece, codes, which):
                    yield fault(code, piece, STYLE_CODES[code].lower(), describe(LOOKS[role]))

    return check


def describe(look: Look) -> str:
    """The look in the words of the decree: `chữ in hoa, kiểu chữ đứng, đậm`."""
    case = {"upper": "chữ in hoa, ", "normal": "chữ in thường, ", "": ""}[look.case]
    return f"{case}kiểu chữ {'nghiêng' if look.italic else 'đứng'}{', đậm' if look.bold else ', không đậm'}"


def _codes(look: Look, *, case: bool) -> tuple[str, ...]:
    weight = "khong-dam" if look.bold else "dam"
    slant = "khong-nghieng" if look.italic else "nghieng"
    capitals = {"upper": ("khong-in-hoa",), "normal": ("in-hoa",), "": ()}[look.case]
    return (weight, slant, *(capitals if case else ()))


def _faults_of(piece: Piece, codes: Sequence[str], which: Which) -> list[str]:
    """Those of the codes that are true of a piece."""
    runs = shown_runs(piece)
    looks = [run.format for run in (runs[:1] if which == "first" else runs)]
    holds = all if which == "all" else any
    return [code for code in codes if looks and _is_true(code, piece, looks, holds)]


def _is_true(code: str, piece: Piece, looks: list[RunFormat], holds: Callable[[Iterable[bool]], bool]) -> bool:
    if code == "in-hoa":
        return _all_capitals(words(piece))
    if code == "khong-in-hoa":
        return words(piece) != words(piece).upper()
    style, value = _STYLES[code]
    return holds([getattr(look, style) is value for look in looks])


def _all_capitals(text: str) -> bool:
    mark = _MARK.match(text)
    rest = text[mark.end() :] if mark else text
    return rest.isupper() and sum(map(str.isalpha, rest)) > _FEW_LETTERS
