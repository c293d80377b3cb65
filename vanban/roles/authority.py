"""The line of a quyết định or nghị quyết that says who decides: above the căn cứ, or by mistake under them."""

from collections.abc import Sequence

from vanban.roles import phrases
from vanban.roles.agencies import begins_agency
from vanban.roles.can_cu import begins_can_cu
from vanban.roles.chuc_vu import is_office
from vanban.roles.lines import Line
from vanban.roles.words import is_upper

DECIDING = ("QĐ", "NQ")
_LONGEST = 150
_SENTENCE_ENDS = (".", ";", ":")
_NEAR = 8


def names_authority(line: Line, loai: str | None) -> bool:
    """Whether a line in capitals names an office or an agency, in a document of a type that can decide."""
    return _may_name(line, loai) and _names(line) and is_upper(line.text)


def stands_above_can_cu(lines: Sequence[Line], at: int, loai: str | None) -> bool:
    """Whether a line is who decides: căn cứ follow it."""
    line = lines[at]
    return _may_name(line, loai) and (is_upper(line.text) or _names(line)) and basis_follows(lines, at)


def stands_under_can_cu(lines: Sequence[Line], at: int, loai: str | None) -> bool:
    """Whether a line is who decides, put between the căn cứ and `QUYẾT ĐỊNH:`."""
    following = _following(lines, at)[:1]
    return names_authority(lines[at], loai) and any(phrases.is_order(line.key) for line in following)


def basis_follows(lines: Sequence[Line], at: int) -> bool:
    """Whether căn cứ come soon after a line."""
    return any(begins_can_cu(line.key) for line in _following(lines, at)[:4])


def _may_name(line: Line, loai: str | None) -> bool:
    typed = loai in (*DECIDING, "", None)
    return typed and len(line.key) < _LONGEST and not line.key.endswith(_SENTENCE_ENDS)


def _names(line: Line) -> bool:
    return is_office(line.key) or begins_agency(line.key)


def _following(lines: Sequence[Line], at: int) -> list[Line]:
    return [line for line in lines[at + 1 : at + 1 + _NEAR] if line.key]
