"""The program of one part: made of its steps, run for every document, its failures told by the tag they happened at."""

import traceback
from collections.abc import Callable, Mapping
from typing import Any

from vanban.render import values
from vanban.render.generating import Generator
from vanban.render.steps import Steps

_FILE = "<mẫu>"
_CALLABLE = ("texts", "number", "attribute", "runs", "indent", "each", "listing", "span", "shade", "merge")
BUILTINS = {"len": len, "enumerate": enumerate}  # all that a program may call beside the functions of `values`


class PartProgram:
    """Fills one part for contexts of the type it was made for."""

    def __init__(self, steps: Steps, context: type, styles: frozenset[str]) -> None:
        """Raises Unsound when the steps are none that a template comes down to."""
        written = Generator(context).write(steps)
        self.steps = steps
        self._tags: Mapping[int, list[int]] = written.tags
        names = {name: getattr(values, name) for name in _CALLABLE} | {"styles": styles, "__builtins__": BUILTINS}
        scope: dict[str, Any] = {**written.constants, **names}
        exec(compile("\n".join(written.lines), _FILE, "exec"), scope)  # noqa: S102 - of steps, see generating
        self._fill: Callable[..., None] = scope["fill"]

    def fill(self, context: Any, picture: Callable[[Any], bytes]) -> tuple[bytes, bool]:
        """The filled part, and whether it lacks something that finishing has to put right or to refuse."""
        pieces: list[bytes] = []
        missing: list[int] = []
        self._fill(context, pieces.extend, picture, missing)
        return b"".join(pieces), self.steps.always or bool(missing)

    def tag_of(self, error: BaseException) -> tuple[str, str, str]:
        """The source, the tag and the text around it where an error came out of the program."""
        lines = (frame.lineno or 0 for frame in traceback.extract_tb(error.__traceback__) if frame.filename == _FILE)
        tags = self._tags.get(next(lines, 0), [])
        index = getattr(error, "index", 0)
        return self.steps.tags[tags[index]] if index < len(tags) else ("", "", "")
