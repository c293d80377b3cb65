"""What has been found so far, while a document is being read."""

from collections.abc import Mapping
from types import MappingProxyType

from vanban.roles.element import Piece, Role
from vanban.roles.lines import Line


class Found:
    """The parts found, each in reading order."""

    def __init__(self) -> None:
        self._pieces: dict[Role, list[Piece]] = {}

    def add(self, role: Role, *parts: Line | Piece) -> None:
        """Note that these words play a part."""
        found = self._pieces.setdefault(role, [])
        for part in parts:
            found.append(part.piece if isinstance(part, Line) else part)

    def has(self, *roles: Role) -> bool:
        """Whether any of the parts was found."""
        return any(role in self._pieces for role in roles)

    def of(self, role: Role) -> tuple[Piece, ...]:
        """The words of a part."""
        return tuple(self._pieces.get(role, ()))

    def frozen(self) -> Mapping[Role, tuple[Piece, ...]]:
        """All of it, in the order of the roles."""
        return MappingProxyType({role: tuple(self._pieces[role]) for role in Role if self._pieces.get(role)})
