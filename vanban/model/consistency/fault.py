"""A fault between records, by path; `vanban.source` turns paths into places."""

from dataclasses import dataclass

from vanban.core.finding import Level

Path = tuple[str | int, ...]
"""File key, then keys and indices: `("nhiem_vu", "nhiem_vu", 3, "thoi_han")`, `("ket_qua/quy_1",)`."""


@dataclass(frozen=True)
class Fault:
    """As `vanban.core.finding.Finding`, with paths in the place of places."""

    code: str
    path: Path
    found: str
    required: str
    level: Level = Level.ERROR
    related: tuple[tuple[Path, str], ...] = ()
