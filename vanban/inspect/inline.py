"""The content of a paragraph as it is shown: text in runs of one look, fields, and what is drawn beside it."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from vanban.inspect.content import Field, Run
from vanban.inspect.fields import PAGE_NUMBERS, FieldReader
from vanban.inspect.flow import ALTERNATES
from vanban.inspect.fonts import Faces
from vanban.inspect.formats import RunFormat
from vanban.inspect.markup import MATH, Element, child, choice
from vanban.inspect.package import PackageError
from vanban.inspect.run_formats import ParagraphLooks
from vanban.inspect.signs import BREAK, SIGNS, TEXT, Step, broken, symbol, text_of
from vanban.inspect.text import W

RUN, FORMAT, PARAGRAPH_FORMAT = W + "r", W + "rPr", W + "pPr"
_WRAPPERS = frozenset(
    W + name for name in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo",
                          "rubyBase")
)  # fmt: skip
_FORMULAS = frozenset((MATH + "oMath", MATH + "oMathPara"))
MOST_RUNS = 1_000_000  # of one story
_NOT_YET_COUNTED = "1"  # what stands for a page number before Word has worked it out
_Piece = tuple[list[str], RunFormat, str]


class Inline(NamedTuple):
    """What a paragraph holds; `drawings` are the elements that draw something."""

    runs: tuple[Run, ...]
    fields: tuple[Field, ...]
    hidden: str
    drawings: tuple[Element, ...]


class InlineReader:
    """Reads the paragraphs of one story one after the other: a field may run over several."""

    def __init__(self) -> None:
        self._fields = FieldReader()
        self.inside = self._fields.inside  # the fields that have begun and are not over
        self._count = 0
        self._actions: dict[object, Callable[[Element, Faces], None]] = {
            W + "fldChar": self._field_mark,
            W + "instrText": self._code,
            W + "pgNum": self._page_number,
            BREAK: self._break,
            W + "sym": self._symbol,
            W + "drawing": self._drawing,
            W + "pict": self._drawing,
            W + "object": self._drawing,
            W + "ruby": self._ruby,
            ALTERNATES: self._alternates,
        }

    def read(self, paragraphs: Iterable[Element], looks: ParagraphLooks) -> Inline:
        """Read one paragraph, or several that flow together because the marks between them were deleted."""
        self._begin()
        self._looks = looks
        self._plain = looks.faces(None)
        for paragraph in paragraphs:
            self._walk(paragraph)
        return self._end()

    def recite(self, steps: Sequence[Step], texts: Sequence[str]) -> Inline:
        """Read a paragraph of which only the texts differ from one that is known; they hold no line breaks."""
        self._begin()
        given = iter(texts)
        for step in steps:
            self._show(step.shown("" if step.sign else next(given)), step.faces)
        return self._end()

    def _begin(self) -> None:
        self._pieces: list[_Piece] = []
        self._found: list[Field] = []
        self._hidden: list[str] = []
        self._drawings: list[Element] = []

    def _end(self) -> Inline:
        runs = tuple([Run("".join(texts), look, field) for texts, look, field in self._pieces])
        return Inline(runs, tuple(self._found), "".join(self._hidden), tuple(self._drawings))

    def _walk(self, nodes: Iterable[Element]) -> None:
        for node in nodes:
            tag = node.tag
            if tag == RUN:
                self._run(node, self._plain)
            elif tag == PARAGRAPH_FORMAT:  # the first thing in most paragraphs
                continue
            elif tag in _WRAPPERS:
                self._walk(node)
            elif tag == W + "fldSimple":
                self._simple_field(node)
            elif tag == ALTERNATES:
                self._walk(choice(node))
            elif tag in _FORMULAS:
                self._show("".join(text.text or "" for text in node.iter(MATH + "t")), self._plain)

    def _run(self, nodes: Iterable[Element], faces: Faces) -> None:
        """Read a run, or what stands in its place; the format of a run is the first thing in it."""
        for node in nodes:
            tag = node.tag
            if tag == TEXT:
                self._show(text_of(node), faces)
            elif tag == FORMAT:
                faces = self._looks.faces(node)
            elif tag in SIGNS:
                self._show(SIGNS[tag], faces)
            elif tag in self._actions:
                self._actions[tag](node, faces)

    def _show(self, text: str, faces: Faces) -> None:
        fields = self._fields
        if not text or (fields.inside and not fields.showing):
            return
        if faces.ascii.hidden:
            self._hidden.append(text)
            return
        kind = ""
        if fields.inside:
            fields.shown(text)
            kind = fields.kind
        for piece, look in faces.pieces(text):
            self._add(piece.upper() if look.caps else piece, look, kind)

    def _add(self, text: str, look: RunFormat, field: str) -> None:
        """Add text to the last piece when it looks the same: looks are shared, so the same look is the same object."""
        last = self._pieces[-1] if self._pieces else None
        if last and last[1] is look and last[2] == field:
            last[0].append(text)
            return
        self._pieces.append(([text], look, field))
        self._count += 1
        if self._count > MOST_RUNS:
            raise PackageError("văn bản có quá nhiều mẩu chữ khác dạng")

    def _simple_field(self, node: Element) -> None:
        self._fields.begin()
        self._fields.code(node.get(W + "instr", ""))
        self._fields.separate()
        self._walk(node)
        self._end_field(self._looks.faces(child(node, RUN, FORMAT)))

    def _field_mark(self, node: Element, faces: Faces) -> None:
        kind = node.get(W + "fldCharType")
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate()
        elif kind == "end":
            self._end_field(faces)

    def _end_field(self, faces: Faces) -> None:
        field = self._fields.end()
        if field is None:
            return
        if field.kind in PAGE_NUMBERS and not field.result and self._fields.showing and not faces.ascii.hidden:
            field = Field(field.kind, field.code, _NOT_YET_COUNTED)
            self._add(_NOT_YET_COUNTED, faces.ascii, field.kind)
        self._found.append(field)

    def _code(self, node: Element, _faces: Faces) -> None:
        self._fields.code(node.text or "")

    def _page_number(self, _node: Element, faces: Faces) -> None:
        self._fields.begin()
        self._fields.code("PAGE")
        self._end_field(faces)

    def _break(self, node: Element, faces: Faces) -> None:
        self._show(broken(node), faces)

    def _symbol(self, node: Element, faces: Faces) -> None:
        self._show(symbol(node), faces)

    def _drawing(self, node: Element, faces: Faces) -> None:
        if self._fields.showing and not faces.ascii.hidden:
            self._drawings.append(node)

    def _alternates(self, node: Element, faces: Faces) -> None:
        self._run(choice(node), faces)

    def _ruby(self, node: Element, _faces: Faces) -> None:
        self._walk(node)
