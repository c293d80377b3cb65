"""The steps that fill one part: what a checked template comes down to, blocks put in, before it becomes a program.

Steps are data: names of fields, texts and numbers. Whatever steps come, the program made of them reads documented
fields of the context and writes text; `generating` refuses the rest.
"""

from typing import Any

from vanban.core.dataclass import dataclass

Expression = tuple[Any, ...]
"""("name", n), ("field", owner, n), ("const", text or number), ("not", e), ("and" | "or", left, right), or
("compare", left, operator, right, operator, right, …) with Jinja's names of operators."""


@dataclass(frozen=True, slots=True)
class Static:
    """XML that stands in every document."""

    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the context.

    `place` is the name of a `Place`; `tag` the number of its tag; `width` the room of a rule in twips; `run` and
    `paragraph` the properties around a text (`w:rPr`, `w:pPr`), for the lines it may bring along; None where
    no run, or no paragraph, may begin.
    """

    expression: Expression
    place: str
    tag: int
    width: int = 0
    run: str | None = None
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class For:
    """The steps up to its `Else` or `End`, for each item of a list."""

    name: str
    expression: Expression
    tag: int


@dataclass(frozen=True, slots=True)
class If:
    """The steps up to the next `Elif`, `Else` or `End`, under a condition."""

    expression: Expression
    tag: int


@dataclass(frozen=True, slots=True)
class Elif:
    """The same where the conditions before did not hold."""

    expression: Expression
    tag: int


@dataclass(frozen=True, slots=True)
class Else:
    """The rest: no condition held, or the list was empty."""


@dataclass(frozen=True, slots=True)
class End:
    """The end of a `For` or an `If`."""


@dataclass(frozen=True, slots=True)
class Note:
    """Watches at run time whether element `number` gets what it needs: "begin", "seen", "unseen", "end"."""

    what: str
    number: int


Step = Static | Value | For | If | Elif | Else | End | Note


@dataclass(frozen=True, slots=True)
class Steps:
    """One part: its steps, for each tag its source, its words and the text around it, and how it is finished.

    `always` says that the filled part is read again and put right whatever its values are.
    """

    steps: tuple[Step, ...]
    tags: tuple[tuple[str, str, str], ...]
    always: bool = False
