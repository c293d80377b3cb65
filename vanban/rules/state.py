"""In which state a document shows itself: a draft while its number or day is still blank, else on paper."""

import re

from vanban.roles.element import Role, VanBan
from vanban.rules.rule import Mode

_BLANK_NUMBER = re.compile(r"số\s*:?[\s._…]*/", re.IGNORECASE)
_BLANK_DAY = re.compile(r"ngày[\s._…]*tháng", re.IGNORECASE)


def state_of(van_ban: VanBan) -> Mode:
    """Draft or paper; whether a file is the signed electronic original, the clerk must say."""
    blank = _shows(van_ban, Role.SO_KY_HIEU, _BLANK_NUMBER) or _shows(van_ban, Role.DIA_DANH_NGAY, _BLANK_DAY)
    return Mode.DU_THAO if blank else Mode.GIAY


def _shows(van_ban: VanBan, role: Role, words: re.Pattern[str]) -> bool:
    return any(words.search(piece.text) for piece in van_ban.pieces(role))
