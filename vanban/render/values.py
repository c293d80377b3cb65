"""Values of the context to WordprocessingML as bytes: escaped, in runs, in pictures; anything else is refused.

Each value is checked once, where it enters. A text without a character that needs a second look, which is nearly every
text, costs an encoding and one search; the texts that stand together in a paragraph or a row are looked at together.
"""

import re
from collections.abc import Container, Sequence
from typing import Any

from vanban.core.chu import ky_tu_cam
from vanban.core.lengths import Length
from vanban.core.listing import Listing
from vanban.core.rich import RichText, Run

Look = tuple[str | None, str | None]
"""The properties of the run and of the paragraph around a text (`w:rPr`, `w:pPr`); None: none may begin here."""

_MARKS = bytes(range(32)) + b"\x7f&<>"  # what is escaped, becomes an element, or is refused
_LOOK_TWICE = _MARKS + b"\xc2\xef"  # with these begin the controls beyond ASCII, and some signs that are none
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}|auto")
MOST_COLUMNS = 63  # of a table in Word
_NEW_LINE = '</w:t><w:br/><w:t xml:space="preserve">'


class Refused(TypeError):
    """A value that has no place in a document: which of the texts looked at together, and why (Vietnamese)."""

    def __init__(self, why: str, index: int = 0) -> None:
        super().__init__(why)
        self.index = index


class NoStyle(Exception):
    """A rich text names a character style that the template lacks; the message is its id."""


def texts(values: Sequence[str], looks: Sequence[Look]) -> list[bytes]:
    """Plain texts as they stand in `w:t`. Raises Refused for the first that is none, or that Word cannot hold."""
    try:
        joined = "<".join(values)
        data = joined.encode()
    except (TypeError, UnicodeEncodeError):
        joined, data = "", b""
    if data or values == ("",):
        between = len(values) - 1
        if len(data) - len(data.translate(None, _LOOK_TWICE)) == between:
            return data.split(b"<")
        if len(data) - len(data.translate(None, _MARKS)) == between and not ky_tu_cam(joined):
            return data.split(b"<")
    return [_text(value, look, index) for index, (value, look) in enumerate(zip(values, looks, strict=True))]


def _text(value: Any, look: Look, index: int) -> bytes:
    try:
        text = escaped(checked(value))
    except Refused as error:
        raise Refused(str(error), index) from None
    return _lines(text, look).encode()


def _lines(text: str, look: Look) -> str:
    """Line breaks and tabs as Word writes them; a place without a run of its own keeps them as white space."""
    if look[0] is None or ("\t" not in text and "\n" not in text):
        return text
    tab = f'</w:t></w:r><w:r>{look[0]}<w:tab/></w:r><w:r>{look[0]}<w:t xml:space="preserve">'
    return text.replace("\t", tab).replace("\n", _NEW_LINE)


def listing(value: Any, look: Look) -> bytes:
    """A text of several paragraphs, each in the look of the one it stands in. Raises Refused."""
    if type(value) is not Listing:
        raise Refused(f"giá trị loại {type(value).__name__} không phải Listing")
    if look[1] is None:
        raise Refused("chỗ này không bắt đầu được đoạn mới")
    checked(value.text.replace("\a", "").replace("\f", "") if type(value.text) is str else value.text)
    new = f'<w:p>{look[1]}<w:r>{look[0]}<w:t xml:space="preserve">'
    end = "</w:t></w:r></w:p>"
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    text = _lines(escaped(value.text), look)
    return text.replace("\a", end + new).replace("\f", end + page + new).encode()


def escaped(text: str) -> str:
    """A text with the marks of XML written as such."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def number(value: Any) -> bytes:
    """A whole number."""
    if type(value) is not int:
        raise _no_text(value)
    return b"%d" % value


def attribute(value: Any) -> bytes:
    """A plain text between the quotes of an attribute."""
    text = escaped(checked(value)).replace('"', "&quot;")
    return " ".join(re.split(r"[\t\n\r]", text)).encode()


def runs(value: Any, styles: Container[str]) -> bytes:
    """The runs of a rich text; `styles` are the character styles there are. Raises NoStyle, Refused."""
    if type(value) is not RichText:
        raise _no_text(value)
    for run in value.runs:
        if run.style and run.style not in styles:
            raise NoStyle(run.style)
    return "".join(map(_run, value.runs)).encode()


def _run(run: Run) -> str:
    look = f'<w:rStyle w:val="{run.style}"/>' if run.style else ""
    look += "<w:b/>" * bool(run.bold) + "<w:i/>" * bool(run.italic)
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    text = _lines(escaped(checked(run.text)), (properties, ""))
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def indent(value: Any, container: int) -> bytes:
    """The indent on both sides that leaves a centred rule of this length in a column of `container` twips."""
    if not isinstance(value, Length):
        raise Refused(f"giá trị loại {type(value).__name__} không phải độ dài")
    return b"%d" % max(0, (container - value.twips) // 2)


def span(value: Any, columns: int) -> bytes:
    """How many columns a cell spans: `value` times `columns`, which is 0 for once."""
    found = int(number(value)) * (columns or 1)
    if not 1 <= found <= MOST_COLUMNS:
        raise Refused(f"số cột {found} ngoài khoảng 1-{MOST_COLUMNS}")
    return b"%d" % found


def shade(value: Any) -> bytes:
    """The colour of a cell: six hexadecimal digits, or `auto`."""
    if not _COLOUR.fullmatch(checked(value)):
        raise Refused(f"màu “{value}” không phải sáu chữ số 0-9, A-F")
    return value.encode()  # type: ignore[no-any-return]


def merge(first: bool) -> bytes:
    """Whether a cell begins or continues one that is merged down."""
    return b"restart" if first else b"continue"


def each(items: Any, kind: Any) -> Sequence[Any]:
    """The items of a list, all of one type where they are looked into. Raises Refused."""
    if type(items) not in (tuple, list):
        raise Refused(f"giá trị loại {type(items).__name__} không phải danh sách")
    if isinstance(kind, type) and (others := {t for t in set(map(type, items)) - {kind} if not issubclass(t, kind)}):
        raise Refused(f"danh sách {kind.__name__} có mục loại {', '.join(sorted(t.__name__ for t in others))}")
    return items  # type: ignore[no-any-return]


def checked(text: Any) -> str:
    """A text that is one and that Word can hold. Raises Refused."""
    if type(text) is not str:
        raise _no_text(text)
    if bad := ky_tu_cam(text):
        raise Refused(f"giá trị có ký tự U+{ord(bad):04X} mà tệp Word không chứa được")
    return text


def _no_text(value: Any) -> Refused:
    return Refused(f"giá trị loại {type(value).__name__} không in được")
