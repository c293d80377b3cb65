"""Checks of size, weight, slant and case against the table of the decree; each rule names the parts it is about."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

from vanban.inspect.content import Run
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
_MARK = re.compile(r"(?:\w{1,2}[.)]|V/v)\s*")  # before the words: the letter of a điểm, `V/v`
_FEW_LETTERS = 4  # a short word in capitals may be an abbreviation


def sizes(roles: Mapping[str, Role]) -> Check:
    """A check of the size of the type, one code a part."""

    def check(context: Context) -> Iterator[Fault]:
        for code, role in roles.items():
            look = LOOKS[role]
            for piece in pieces(context, role):
                if wrong := _sizes_outside(piece, look):
                    yield fault(code, piece, f"cỡ chữ {', '.join(wrong)}", f"cỡ chữ {look.range}")

    return check


def _sizes_outside(piece: Piece, look: Look) -> list[str]:
    found = {run.format.size.pt for run in shown_runs(piece)}
    return [f"{size:g}".replace(".", ",") for size in sorted(found) if not look.low.pt <= size <= look.high.pt]


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

    def check(context: Context) -> Iterator[Fault]:
        for role in roles:
            codes = _codes(LOOKS[role], case=case)
            for piece in pieces(context, role):
                for code in filter(_faults_of(piece, which).__contains__, codes):
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


def _faults_of(piece: Piece, which: Which) -> set[str]:
    runs, text = shown_runs(piece), words(piece)
    if not runs:
        return set()
    return {
        *(["khong-dam"] if _holds(runs, which, lambda run: not run.format.bold) else []),
        *(["dam"] if _holds(runs, which, lambda run: run.format.bold) else []),
        *(["khong-nghieng"] if _holds(runs, which, lambda run: not run.format.italic) else []),
        *(["nghieng"] if _holds(runs, which, lambda run: run.format.italic) else []),
        *(["khong-in-hoa"] if text != text.upper() else []),
        *(["in-hoa"] if _all_capitals(text) else []),
    }


def _all_capitals(text: str) -> bool:
    mark = _MARK.match(text)
    rest = text[mark.end() :] if mark else text
    return rest.isupper() and sum(map(str.isalpha, rest)) > _FEW_LETTERS


def _holds(runs: list[Run], which: Which, test: Callable[[Run], bool]) -> bool:
    told: Iterable[bool] = map(test, runs)
    return test(runs[0]) if which == "first" else any(told) if which == "any" else all(told)
