"""The tags a clerk types in Word: what they may say, each read on its own.

docxtpl's syntax as far as it keeps a document whole; `vanban.render` lists what is taken and what is refused.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

from vanban.core.dataclass import dataclass

MOST_CHARACTERS = 200
_TAG = re.compile(r"\{\{.{0,400}?\}\}|\{%.{0,400}?%\}|\{#.{0,400}?#\}", re.DOTALL)  # a limit keeps the search linear
_SCOPED = re.compile(r"(p|tr|tc|r)\s+(.*)", re.DOTALL)
_SCOPES = {"{{": ("", "r"), "{%": ("", "p", "tr", "tc", "r"), "{#": ("", "p", "tr", "tc")}
_KEYWORDS = ("for", "endfor", "if", "elif", "else", "endif", "include")
CELL_TAGS = {"colspan": r"[\w.]+", "cellbg": r"[\w.]+", "vm": "", "hm": ""}
_TYPED_BY_WORD = str.maketrans(
    {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚", "'"), **dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad")}
)


class Place(Enum):
    """Where a tag stands, which decides what it may print."""

    TEXT = auto()
    RUN = auto()
    RULE = auto()
    ATTRIBUTE = auto()
    PROPERTY = auto()
    SPAN = auto()
    SHADE = auto()
    MERGE = auto()


@dataclass(frozen=True)
class Fault:
    """A tag that cannot be used: where (the text around it), what was found, what to write."""

    text: str
    found: str
    required: str


@dataclass(frozen=True)
class Tag:
    """One tag: its brackets, its reach (`p` paragraph, `tr` row, `tc` cell, `r` run, "" in a text), its words."""

    mark: str
    scope: str
    words: str
    text: str
    place: Place

    @property
    def source(self) -> str:
        """The tag in one spelling."""
        return f"{self.mark}{self.scope} {self.words} {closing(self.mark)}"

    @property
    def excerpt(self) -> str:
        """The text around the tag, short enough for a message."""
        return excerpt(self.text, self.source)

    @property
    def keyword(self) -> str:
        """`for`, `if`, `include` …; "" for a value or a comment."""
        return self.words.partition(" ")[0] if self.mark == "{%" else ""


def closing(mark: str) -> str:
    """The end of a tag that begins so."""
    return {"{{": "}}", "{%": "%}", "{#": "#}"}[mark]


def tags_in(text: str, place: Place) -> Iterator[tuple[int, int, Tag]]:
    """Every tag of a text with its first character and the one after its last. Faults are not looked for."""
    for match in _TAG.finditer(text):
        mark, inner = match.group()[:2], match.group()[2:-2].translate(_TYPED_BY_WORD)
        scoped = _SCOPED.match(inner)
        scope, words = (scoped[1], scoped[2]) if scoped else ("", inner)
        here = Place.RUN if place is Place.TEXT and scope == "r" else place
        yield match.start(), match.end(), Tag(mark, scope, " ".join(words.split()), text, here)


def faults_in(text: str, place: Place) -> Iterator[Fault]:
    """What is wrong with the tags of a text, each taken alone."""
    rest = _TAG.sub("", text)
    if "{" in rest or "}" in rest:
        words = "thẻ mở mà chưa đóng, hoặc đóng mà chưa mở" if re.search(r"\{[{%#]|[}%#]\}", rest) else "dấu { } lẻ"
        yield Fault(excerpt(text), words, "viết trọn {{ tên }} hoặc {% … %} trong cùng một đoạn")
    for _, _, tag in tags_in(text, place):
        if wrong := _wrong(tag):
            yield Fault(excerpt(text, tag.source), *wrong)


def _wrong(tag: Tag) -> tuple[str, str] | None:
    if re.search(r"[{}%#]", tag.words):
        return "thẻ chưa đóng, hoặc có ký hiệu { } % # trong thẻ", "đóng từng thẻ; bỏ các ký hiệu ấy khỏi thẻ"
    if len(tag.words) > MOST_CHARACTERS:
        return "thẻ quá dài", f"rút gọn còn tối đa {MOST_CHARACTERS} ký tự"
    if not tag.words:
        return "thẻ rỗng", "viết một tên vào thẻ, hoặc bỏ thẻ"
    if re.match(r"[-+]", tag.words) or tag.words.endswith("-"):
        return "dấu trừ hoặc cộng ở đầu, cuối thẻ", "bỏ dấu ấy"
    if tag.scope and tag.place in (Place.ATTRIBUTE, Place.PROPERTY):
        return f"thẻ {tag.source}", "dùng {{ tên }} ở đây: chỗ này chỉ có chữ thường"
    if tag.scope not in _SCOPES[tag.mark]:
        return f"thẻ {tag.source}", "dùng {{ tên }} cho chữ, {{r tên }} cho chữ có định dạng và hình"
    if tag.keyword in CELL_TAGS:
        return _wrong_in_a_cell(tag)
    if tag.mark == "{%" and tag.keyword not in _KEYWORDS:
        return f"thẻ {tag.source}", "mẫu chỉ được dùng {{ tên }}, for, if và include"
    if tag.keyword == "include" and tag.scope != "p":
        return f"thẻ {tag.source}", "viết {%p include … %} một mình trong một đoạn"
    return None


def _wrong_in_a_cell(tag: Tag) -> tuple[str, str] | None:
    argument = tag.words.partition(" ")[2]
    if tag.scope or tag.place is not Place.TEXT:
        return f"thẻ {tag.source}", "viết {% … %} trong chữ của ô"
    if not re.fullmatch(CELL_TAGS[tag.keyword], argument):
        return f"thẻ {tag.source}", "dạng {% colspan tên %}, {% cellbg tên %}, {% vm %} hoặc {% hm %}"
    return None


def excerpt(text: str, tag: str = "") -> str:
    """A text for a message: at most 80 characters, with the tag in sight."""
    if len(text) <= 80:
        return text
    at = max(0, text.find(tag.strip("{}% #")) - 30) if tag else 0
    return f"{'…' * (at > 0)}{text[at : at + 79]}{'…' * (at + 79 < len(text))}"
