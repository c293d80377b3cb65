"""Steps to the source of a flat Python function: fields read straight from the context, constant XML as bytes.

The second wall: whatever steps come, a name is a documented field or the item of a loop, and nothing is called but the
functions of `values`. What is no such step raises Unsound, and no program is made.
"""

from typing import Any

from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Length
from vanban.core.listing import Listing
from vanban.core.picture import Picture
from vanban.core.rich import RichText
from vanban.render.context_types import fields_with_types, item_type
from vanban.render.expression_code import WRONG, Scope, code_of, counts
from vanban.render.finishing import Unsound
from vanban.render.steps import Elif, Else, End, Expression, For, If, Note, Static, Steps, Value

DEEPEST = 18  # Python itself allows 20 blocks in one another
_CALLS = {
    ("TEXT", int): "number({0})",
    ("PROPERTY", int): "number({0})",
    ("ATTRIBUTE", int): "number({0})",
    ("ATTRIBUTE", str): "attribute({0})",
    ("RULE", Length): "indent({0}, {1})",
    ("RUN", RichText): "runs({0}, styles)",
    ("RUN", Picture): "picture({0})",
    ("SPAN", int): "span({0}, {1})",
    ("SHADE", str): "shade({0})",
    ("MERGE", bool): "merge({0})",
    ("TEXT", Listing): "listing({0}, {2})",
}


@dataclass
class _Block:
    """A loop or a condition that is open: its line, the names known before it, whether its rounds are counted."""

    line: int
    scope: Scope
    loop: int = 0
    counted: bool = False


@dataclass
class Program:
    """Source of `fill(c, put, picture, missing)`, the constants it names, and the tags of each of its lines."""

    lines: list[str] = field(default_factory=lambda: ["def fill(c, put, picture, missing):", " pass"])
    constants: dict[str, Any] = field(default_factory=dict)
    tags: dict[int, list[int]] = field(default_factory=dict)


class Generator:
    """Writes the program of one part for contexts of one type."""

    def __init__(self, context: type) -> None:
        self.program = Program()
        self.scope: Scope = {name: (f"c.{name}", kind) for name, kind in fields_with_types(context).items()}
        self.blocks: list[_Block] = []
        self.waiting: list[Static | Value] = []

    def write(self, steps: Steps) -> Program:
        """The program of these steps. Raises Unsound for a step that no template comes down to."""
        for step in steps.steps:
            if isinstance(step, Static | Value):
                self.waiting.append(step)
                continue
            self._flush()
            self._control(step)
        self._flush()
        if self.blocks:
            raise WRONG
        return self.program

    def _control(self, step: For | If | Elif | Else | End | Note) -> None:
        match step:
            case For():
                self._for(step)
            case If():
                self._open(f"if {self._read(step.expression)[0]}:", step.tag)
            case Note(what="end", number=number):
                self._line(f"if not f{number:d}: missing.append({number:d})")
            case Note(what=what, number=number):
                self._line(f"f{number:d} = {what == 'seen'}")
            case _ if not self.blocks:
                raise WRONG
            case Elif():
                self._again(f"elif {self._read(step.expression)[0]}:", step.tag)
            case Else():
                self._else()
            case End():
                self._close()

    def _for(self, step: For) -> None:
        items, kind = self._read(step.expression)
        item = item_type(kind)
        if item is None or not step.name.isidentifier():
            raise WRONG
        number = len(self.program.lines)
        self._line(f"x{number} = each({items}, {self._constant(item)})", step.tag)
        self._open(f"for v{number} in x{number}:", step.tag, number)
        self.scope = {**self.scope, step.name: (f"v{number}", item), "loop": (str(number), None)}

    def _open(self, line: str, tag: int | None = None, loop: int = 0) -> None:
        if len(self.blocks) >= DEEPEST:
            raise Unsound("quá nhiều for, if lồng nhau", "bỏ bớt for, if")
        self._line(line, *([] if tag is None else [tag]))
        self.blocks.append(_Block(len(self.program.lines) - 1, self.scope, loop))
        self._line("pass")

    def _again(self, line: str, *tags: int) -> None:
        block = self.blocks.pop()
        self._line(line, *tags)
        self.blocks.append(block)
        self._line("pass")

    def _else(self) -> None:
        loop = self.blocks[-1].loop
        if loop:
            self._close()
            self._open(f"if not x{loop}:")
        else:
            self._again("else:")

    def _close(self) -> None:
        block = self.blocks.pop()
        self.scope = block.scope
        if block.counted:
            line = self.program.lines[block.line]
            new = f"for i{block.loop}, v{block.loop} in enumerate(x{block.loop}, 1):"
            self.program.lines[block.line] = line.replace(line.lstrip(), new)

    def _flush(self) -> None:
        """Write what waits: first all plain texts together, then each other value, then everything in its order."""
        waiting, self.waiting = self.waiting, []
        read = [(step, *self._read(step.expression)) for step in waiting if isinstance(step, Value)]
        plain = [(step, code) for step, code, kind in read if kind is str and step.place in ("TEXT", "PROPERTY")]
        names = {id(step): f"t{number}" for number, (step, *_) in enumerate(read)}
        if plain:
            targets = "".join(f"{names[id(step)]}, " for step, _ in plain)
            looks = self._constant(tuple((step.run, step.paragraph) for step, _ in plain))
            values = "".join(f"{code}, " for _, code in plain)
            self._line(f"{targets}= texts(({values}), {looks})", *(step.tag for step, _ in plain))
        for step, code, kind in read:
            if (step, code) not in plain:
                self._line(f"{names[id(step)]} = {self._call(step, code, kind)}", step.tag)
        if waiting:
            shown = (self._constant(s.text.encode()) if isinstance(s, Static) else names[id(s)] for s in waiting)
            self._line(f"put(({''.join(f'{name}, ' for name in shown)}))")

    def _call(self, step: Value, code: str, kind: Any) -> str:
        if (step.place, kind) not in _CALLS:
            raise WRONG
        return _CALLS[step.place, kind].format(code, int(step.width), self._constant((step.run, step.paragraph)))

    def _read(self, expression: Expression) -> tuple[str, Any]:
        if counts(expression):
            next((block for block in reversed(self.blocks) if block.loop), _Block(0, {})).counted = True
        return code_of(expression, self.scope)

    def _line(self, text: str, *tags: int) -> None:
        self.program.lines.append(" " * (len(self.blocks) + 1) + text)
        self.program.tags[len(self.program.lines)] = list(tags)

    def _constant(self, value: Any) -> str:
        name = f"K{len(self.program.constants)}"
        self.program.constants[name] = value
        return name
