"""A Word file whose words can be reached by the part they play: to spoil one thing in it."""

import io
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from vanban.inspect.view import read
from vanban.roles.element import Piece, Reading, Role, VanBan
from vanban.roles.reading import read_roles
from vanban.rules.engine import judge
from vanban.rules.rule import Mode
from vanban.rules.shown import OF_AN_ANNEX

ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """The words that play a part: a stretch of a paragraph, the whole of it in most layouts."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def runs(self) -> list[Run]:
        """The runs that hold the words."""
        found, at = [], 0
        for run in self.paragraph.runs:
            begin, at = at, at + len(run.text)
            if max(begin, self.start) < min(at, self.end):
                found.append(run)
        return found

    @property
    def text(self) -> str:
        """The words."""
        return "".join(run.text for run in self.runs).strip()

    @property
    def form(self):
        """The format of the paragraph."""
        return self.paragraph.paragraph_format


class Sheet:
    """A document open for changes."""

    def __init__(self, data: bytes, reading: Reading | None = None) -> None:
        self.document = Document(io.BytesIO(data))
        self.reading = reading or read_roles(read(data))
        body = self.document.element.body
        self.nodes = [Paragraph(node, self.document._body) for node in body.iter(qn("w:p"))]
        assert [p.text for p in self.reading.view.body.paragraphs] == [p.text for p in self.nodes]

    @property
    def van_ban(self) -> VanBan:
        """The one document in it."""
        (van_ban,) = self.reading.van_ban
        return van_ban

    def pieces(self, role: Role) -> list[Piece]:
        """The words of the body that play a part, those of annexes too."""
        sources = [annex.elements for annex in self.van_ban.phu_luc] if role in OF_AN_ANNEX else [self.van_ban.elements]
        found = [piece for source in sources for piece in source.get(role, ())]
        return [piece for piece in found if piece.paragraph.place.part == "body"]

    def of(self, role: Role) -> list[Part]:
        """The same, where they can be changed."""
        return [Part(self.nodes[piece.paragraph.index], piece.start, piece.end) for piece in self.pieces(role)]

    def line_under(self, role: Role) -> Paragraph:
        """The paragraph that carries the rule under a part."""
        return self.nodes[self.van_ban.rules[role].paragraph]

    def bytes(self) -> bytes:
        """The file as it is now."""
        file = io.BytesIO()
        self.document.save(file)
        return file.getvalue()


def look(part: Part, **given) -> None:
    """Set the look of every run: `size` in points, `bold`, `italic`, `underline`, `font`, `colour`."""
    for run in part.runs:
        dress_run(run, **given)


def dress_run(run: Run, **given) -> None:
    """Set the look of a run."""
    properties = run._r.get_or_add_rPr()
    if "size" in given:
        run.font.size = Pt(given["size"])
    for name in ("bold", "italic", "underline"):
        if name in given:
            setattr(run.font, name, given[name])
    if "font" in given:
        for node in properties.findall(qn("w:rStyle")):
            properties.remove(node)
        run.font.name = given["font"]
    if "colour" in given:
        colour = OxmlElement("w:color")
        colour.set(qn("w:val"), given["colour"])
        properties.append(colour)


def say(part: Part, change: str | Callable[[str], str]) -> None:
    """Set the words, keeping the look of the first run with words."""
    text = change if isinstance(change, str) else change(part.text)
    assert text != part.text, f"nothing changed in {text!r}"
    first, *others = part.runs
    lead = first.text[: len(first.text) - len(first.text.lstrip())]
    for run in others:
        run._r.getparent().remove(run._r)
    first.text = lead + text


def after(paragraph: Paragraph, text: str) -> Paragraph:
    """A copy of a paragraph under it, with other words in the look of its last run."""
    node = deepcopy(paragraph._p)
    paragraph._p.addnext(node)
    copy = Paragraph(node, paragraph._parent)
    *others, last = copy.runs
    for run in others:
        run._r.getparent().remove(run._r)
    last.text = text
    return copy


def drop(*parts: Part | Paragraph) -> None:
    """Take words away, and their paragraph when nothing else stands in it; a cell keeps an empty one."""
    for part in parts:
        paragraph = part if isinstance(part, Paragraph) else part.paragraph
        for run in paragraph.runs if isinstance(part, Paragraph) else part.runs:
            run._r.getparent().remove(run._r)
        node = paragraph._p
        if not paragraph.text.strip() and (node.getprevious() is not None or _followed(node)):
            node.getparent().remove(node)


def _followed(node) -> bool:
    return node.getnext() is not None and node.getnext().tag == qn("w:p")


def swap(first: Paragraph, others: Sequence[Paragraph]) -> None:
    """Put a paragraph behind others."""
    others[-1]._p.addnext(first._p)


def faults(data: bytes, mode: Mode | None = None) -> set[str]:
    """What the whole rule book finds in a file: `rule:code`."""
    return found_in(read_roles(read(data)), mode)


def found_in(reading: Reading, mode: Mode | None = None) -> set[str]:
    """What it finds in a file that is read."""
    return {f"{issue.rule.id}:{issue.code}" for issue in judge(reading, mode=mode).issues}
