"""The numbers of headings follow one another."""

import re
from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.ordering import roman
from vanban.rules.rule import Clause, Context, Fault, Level, Mend, rule
from vanban.rules.shown import fault, in_order, words

_ROLES = (Role.PHAN_CHUONG, Role.MUC, Role.MUC_LA_MA, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN)
_DEPTHS = ("phần", "chương", "mục", "tiểu mục", Role.MUC_LA_MA, "điều", Role.KHOAN)
_GO_ON = ("chương", "điều")  # may be numbered through the whole document
_BELOW = {
    kind: tuple(deeper for deeper in _DEPTHS[at + 1 :] if deeper not in _GO_ON) for at, kind in enumerate(_DEPTHS)
}
_NUMBER = re.compile(r"(?:(phần|chương|tiểu mục|mục|điều)(?: thứ)? )?(?:([IVXLC]+)|(\d+))(?!\w)(?!\.\d)", re.IGNORECASE)


def check(context: Context) -> Iterator[Fault]:
    """Numbers below a heading begin anew, or go on; khoản with and without a title may be one list or two."""
    last: dict[str, list[tuple[Role, int]]] = {}
    for role, piece in in_order(context, *_ROLES):
        match = _NUMBER.match(words(piece))
        number = match and (roman(match[2].upper()) if match[2] else int(match[3]))
        if not match or not number:
            continue
        kind = (match[1] or "").lower() or (Role.MUC_LA_MA if role is Role.MUC_LA_MA else Role.KHOAN)
        before = last.setdefault(kind, [])
        if code := _fault(number, before, role):
            yield fault(code, piece, f"{match.group()} sau số {before[-1][1]}", f"số {before[-1][1] + 1}")
        before.append((role, number))
        for deeper in _BELOW[kind]:
            last.pop(deeper, None)


def _fault(number: int, before: list[tuple[Role, int]], role: Role) -> str:
    """What is wrong with a number after those before it; 1 begins a new list."""
    ends = {before[-1][1], *[value for other, value in before if other is role][-1:]} if before else set()
    if not ends or number == 1 or number - 1 in ends:
        return ""
    return "dut" if number > max(ends) + 1 else "lap" if number in ends else ""


RULE = rule(
    id="de-muc/dut-so",
    title="Số thứ tự đề mục bị đứt hoặc lặp",
    why="Phần, chương, mục, điều, khoản đánh số thứ tự liên tục; đứt hoặc lặp số thì viện dẫn sai chỗ.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Đánh lại số thứ tự liên tục.",
    codes={
        "dut": "Số thứ tự bị đứt",
        "lap": "Số thứ tự bị lặp",
    },
    level=Level.CANH_BAO,
    mend=Mend.DU_LIEU,
    needs=(Role.PHAN_CHUONG, Role.MUC, Role.MUC_LA_MA, Role.DIEU, Role.KHOAN_CO_TIEU_DE, Role.KHOAN),
)(check)
