"""What is true of every document of a template, found by walking its XML once with all its branches.

A part that stays well formed whichever way its conditions and lists go need not be read again after it was filled.
Where a table can lose its rows, or a cell its paragraphs, notes are put between the steps, and only a part whose notes
find something missing is finished the long way. Drawings that repeat always are, and bookmarks under a condition.
"""

import re
from collections.abc import Iterable, Iterator

from vanban.core.dataclass import dataclass, field, replace
from vanban.render.bookmarks import number_bookmarks
from vanban.render.finishing import Unsound
from vanban.render.steps import Elif, Else, End, For, If, Note, Static, Step, Value

_TAG = re.compile(r'<(/?)([\w:.-]+)((?:[^<>"]|"[^"<]*")*?)(/?)>')
_HOLDERS = ("w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent")
_BLOCKS = ("w:p", "w:sdt")
_LOOKS = {"w:rPr": "w:r", "w:pPr": "w:p"}
_NUMBERED = re.compile(r'<wp:docPr [^>]*?\bid="(\d*)"')
_SECTION = re.compile(r"<w:sectPr\b.*</w:sectPr>|<w:sectPr/>", re.DOTALL)
_BROKEN = Unsound("các thẻ cắt ngang phần tử của Word", "kiểm tra các thẻ {%p … %}, {%tr … %}, {{r … }} của mẫu")


@dataclass
class _Element:
    name: str
    number: int
    depth: int
    look: str = ""


@dataclass
class _Control:
    looped: bool
    before: tuple[_Element, ...]
    after: tuple[_Element, ...] | None = None
    complete: bool = False


@dataclass
class Walk:
    """The walk through the steps of one part."""

    always: bool = False
    stack: list[_Element] = field(default_factory=list)
    controls: list[_Control] = field(default_factory=list)
    certain: set[int] = field(default_factory=set)
    drawings: list[str] = field(default_factory=list)
    _number: int = 0
    _unfinished: str = ""
    _look: tuple[_Element, list[str]] | None = None

    def whole(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """The steps with the notes they need. Raises Unsound when some branch would leave the XML in pieces."""
        noted = [new for step in steps for new in self._step(step)]
        if self.stack or self._unfinished:
            raise _BROKEN
        self.always |= len(set(self.drawings)) < len(self.drawings)
        steps = _merged(step for step in noted if not (isinstance(step, Note) and step.number in self.certain))
        return tuple(steps) if self.always else number_bookmarks(steps)

    def _step(self, step: Step) -> Iterator[Step]:
        match step:
            case Static():
                yield from self._text(step.text)
                return
            case Value():
                step = self._dressed(step)
            case For() | If():
                self.controls.append(_Control(isinstance(step, For), tuple(self.stack)))
            case Elif() | Else():
                self._branch(complete=isinstance(step, Else))
            case End():
                self._close()
        yield step

    def _dressed(self, value: Value) -> Value:
        """A value with the properties of the run and the paragraph it stands in directly."""
        if self._unfinished:
            self.always |= self._unfinished.startswith("<w:gridSpan")
            return replace(value, place="ATTRIBUTE") if value.place in ("TEXT", "PROPERTY") else value
        if value.place == "RUN" and self.stack[-1:] and self.stack[-1].name == "w:t":
            raise _BROKEN
        if value.place != "TEXT" or [e.name for e in self.stack[-2:]] != ["w:r", "w:t"]:
            return value
        paragraph = self.stack[-3] if len(self.stack) > 2 and self.stack[-3].name == "w:p" else None
        form = _SECTION.sub("", paragraph.look) if paragraph else None
        return replace(value, run=self.stack[-2].look, paragraph=form)

    def _branch(self, *, complete: bool) -> None:
        control = self.controls[-1]
        if control.after is not None and not _alike(control.after, self.stack):
            raise _BROKEN
        control.after, control.complete = tuple(self.stack), complete
        self.stack = list(control.before)

    def _close(self) -> None:
        control = self.controls[-1]
        complete = control.complete and not control.looped
        self._branch(complete=complete)
        if not complete and not _alike(control.before, control.after or ()):
            raise _BROKEN
        self.stack = list(control.after or ())
        self.controls.pop()

    def _text(self, text: str) -> Iterator[Step]:
        done, offset, position = 0, len(self._unfinished), 0
        whole = self._unfinished + text
        for match in _TAG.finditer(whole):
            notes = list(self._tag(match))
            position = match.end()
            if notes:
                yield Static(text[done : position - offset])
                yield from notes
                done = position - offset
        rest = whole.rfind("<", position)
        self._unfinished = whole[rest:] if rest >= 0 and not whole.startswith("<?", rest) else ""
        yield Static(text[done:])

    def _tag(self, match: re.Match[str]) -> Iterator[Note]:
        closing, name, _, empty = match.groups()
        self._keep_look(match.group(), name, closing)
        if not closing:
            yield from self._begin(name, match.group())
        if closing or empty:
            yield from self._end(name)

    def _keep_look(self, tag: str, name: str, closing: str) -> None:
        if self._look:
            owner, pieces = self._look
            pieces.append(tag)
            if closing and self.stack[-1].name == name and self.stack[-2] is owner:
                owner.look, self._look = "".join(pieces), None
        elif not closing and self.stack and self.stack[-1].name == _LOOKS.get(name) and not tag.endswith("/>"):
            self._look = self.stack[-1], [tag]

    def _begin(self, name: str, tag: str) -> Iterator[Note]:
        self._notice(name, tag)
        if name == "w:tc":  # its columns vary when a cell can come or go without its row
            self.always |= any(e.name == "w:tr" and e.depth < len(self.controls) for e in self.stack[-1:])
        watched = name in _HOLDERS or name == "w:tbl"
        self._number += watched
        self.stack.append(_Element(name, self._number if watched else 0, len(self.controls)))
        if watched:
            yield Note("begin", self._number)
        elif name == "w:tr":
            table = next((e for e in reversed(self.stack) if e.name == "w:tbl"), None)
            if table:
                yield self._seen(table, certain=table.depth == len(self.controls))

    def _notice(self, name: str, tag: str) -> None:
        if name in ("w:bookmarkStart", "w:bookmarkEnd"):
            self.always |= bool(self.controls) or not tag.endswith("/>")
        if drawing := _NUMBERED.match(tag):
            self.drawings.append(drawing[1])
            self.always |= any(control.looped for control in self.controls)

    def _end(self, name: str) -> Iterator[Note]:
        if not self.stack or self.stack[-1].name != name:
            raise _BROKEN
        element = self.stack.pop()
        if element.number:
            yield Note("end", element.number)
        holder = self.stack[-1] if self.stack else None
        if holder and holder.name in _HOLDERS:
            seen = name in _BLOCKS
            note = self._seen(holder, certain=seen and holder.depth == len(self.controls))
            yield note if seen else replace(note, what="unseen")

    def _seen(self, element: _Element, *, certain: bool) -> Note:
        """Rows stay certain once one is; of a cell the last child decides."""
        if certain:
            self.certain.add(element.number)
        elif element.name != "w:tbl":
            self.certain.discard(element.number)
        return Note("seen", element.number)


def _alike(one: Iterable[_Element], other: Iterable[_Element]) -> bool:
    return [(e.name, e.number) for e in one] == [(e.name, e.number) for e in other]


def _merged(steps: Iterable[Step]) -> Iterator[Step]:
    text = ""
    for step in steps:
        if isinstance(step, Static):
            text += step.text
            continue
        if text:
            yield Static(text)
            text = ""
        yield step
    if text:
        yield Static(text)
