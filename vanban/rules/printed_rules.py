"""The drawn line under a part of the form, as it is printed."""

from collections.abc import Iterator

from vanban.core.lengths import Length
from vanban.pages.page import Box, Page, Stroke
from vanban.roles.element import Role
from vanban.rules.printed import lines_of, printed
from vanban.rules.rule import Context

_NEAR = 1.8  # of the size of the text: a line further down belongs to something else
_OVERLAP = -0.3  # of the size: a line that touches the feet of the letters is still under them


def rule_under(context: Context, role: Role) -> Stroke | None:
    """The nearest line under the last words of a part; None when there is none, or the words are not found."""
    lines = lines_of(context, role)
    if not lines:
        return None
    last = lines[-1]
    size = last.words[-1].size
    found = (
        (stroke.box.top - last.words[-1].baseline, stroke)
        for stroke in _level_lines(printed(context).page(last.page))
        if _crosses(stroke.box, last.box)
    )
    near = [pair for pair in found if _OVERLAP * size < pair[0] <= _NEAR * size]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _level_lines(page: Page) -> Iterator[Stroke]:
    """The level lines of a page, rows of underscores among them."""
    yield from (stroke for stroke in page.strokes if stroke.level)
    for line in page.lines:
        for word in line.words:
            if not word.text.strip("_"):
                box = Box(word.box.left, word.box.bottom, word.box.right, word.box.bottom)
                yield Stroke(box, Length(0), level=True)


def _crosses(line: Box, text: Box) -> bool:
    """Whether the middle of a line stands under a text."""
    return text.left <= line.middle <= text.right
