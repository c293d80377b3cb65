"""A template ready to fill: the parts that stay, packed already, and a program for each part that differs."""

from collections.abc import Mapping
from functools import cached_property

from vanban.core.dataclass import dataclass
from vanban.package.writing import Member
from vanban.render.program import PartProgram
from vanban.render.steps import Steps
from vanban.render.telling import Teller


@dataclass(frozen=True)
class CompiledTemplate:
    """What a template and its blocks come down to for contexts of one type, and the fields it does not show.

    `last_drawing` is the highest number of a drawing in the template.
    """

    name: str
    context: type
    kept: Mapping[str, Member]
    parts: Mapping[str, Steps]
    character_styles: frozenset[str]
    unused: tuple[str, ...]
    teller: Teller
    last_drawing: int = 0

    @cached_property
    def programs(self) -> Mapping[str, PartProgram]:
        """The program of each part that differs. Raises Unsound when the steps are no template's."""
        return {part: PartProgram(steps, self.context, self.character_styles) for part, steps in self.parts.items()}

    def make_programs(self) -> None:
        """Make the programs now. Raises Unsound when the steps are no template's."""
        _ = self.programs
