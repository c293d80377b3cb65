"""Text → tree for the YAML that clerks write: lines of `khóa: nội dung`, items after dashes, prose over several lines.

Nearly every file is nothing else, and a line of it needs no parser. What is the least bit more (a bracket, a tag, a
repeated key, an indent that fits nothing) is not judged here: the answer is None, and the parser of YAML reads the
text, which knows all there is to know of it and where it stands.
"""

import re
import unicodedata
from typing import Any

from vanban.core.chu import chuan_hoa

MOST_GROUPS = 20  # in one another
MOST_LINES = 20_000  # and items of lists in brackets
_LONGEST = 10_000  # letters of a text to which one more line is added
_ODD = re.compile("[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_LINE = re.compile(r"^( *)((- +)?(?:([A-Za-z_][A-Za-z0-9_]{0,99}):(?: +|$))?(.*))$", re.MULTILINE)
_QUOTED = re.compile(r"""(?:"([^"\\]*)"|'((?:[^']|'')*)')(?: +#.*| *)""")
_PROSE = re.compile(r"[>|][-+]? *")
_WORDS = re.compile(r"\[ *+((?:[A-Za-z0-9][A-Za-z0-9._-]*(?: *+, *+[A-Za-z0-9][A-Za-z0-9._-]*)*)?) *+\](?: +#.*| *)")
_BEGINS_NO_TEXT = frozenset("-?:,[]{}#&*!|>'\"%@`")
_BLANK = ("~", "null")


class _NotPlain(Exception):
    """There is more to the text than these lines."""


def plain_tree(text: str) -> dict[str, Any] | None:
    """The mapping that a text is, every scalar as text in normal form; None when only the parser can say."""
    if (
        _ODD.search(text)
        or text.count("\n") + text.count(",") > MOST_LINES
        or not unicodedata.is_normalized("NFC", text)
    ):
        return None
    reader = _Reader()
    try:
        for indent, content, dash, key, rest in _LINE.findall(text):
            reader.line(len(indent), content, dash, key, rest)
        return reader.finished()
    except _NotPlain:
        return None


class _Reader:
    """The groups that are open, innermost last: mappings and lists, each with the column of its keys or dashes."""

    def __init__(self) -> None:
        self._groups: list[Any] = [{}]
        self._columns = [0]
        self._step: Any = None  # the key or index of the value read last, in the innermost group
        self._waits = False  # nothing stood after its key: it may be a group that begins on the next line
        self._goes_on = False  # it is a text without quotes, which may go on there
        self._prose: list[str] | None = None  # its lines so far, when it is one of `>-`
        self._margin = 0  # the column of these lines

    def line(self, column: int, content: str, dash: str, key: str, rest: str) -> None:
        """Take the next line. Raises _NotPlain."""
        if self._prose is not None and self._is_prose(column, content):
            return
        if dash or key:
            self._find_group(column, dash)
            if dash:
                self._item(column + len(dash), key, rest)
            else:
                self._pair(key, rest)
        elif rest and rest[0] != "#":
            self._more(column, rest)
        elif rest:
            self._goes_on = False

    def finished(self) -> dict[str, Any] | None:
        """The whole; None when there was nothing."""
        if self._prose is not None:
            self._end_prose(self._prose)
        return self._groups[0] or None

    def _find_group(self, column: int, dash: str) -> None:
        """End or begin groups, so that the line belongs to the innermost."""
        kind: type[Any] = list if dash else dict
        waits = self._waits
        if not waits and self._is_of(column, kind):
            return
        self._waits = False
        if waits and (column > self._columns[-1] or (dash and self._is_of(column, dict))):
            self._groups[-1][self._step] = kind()
            self._open(column, self._groups[-1][self._step])
            return
        while self._columns[-1] > column or (not dash and self._is_of(column, list)):
            self._columns.pop()
            self._groups.pop()
        if not self._is_of(column, kind):
            raise _NotPlain

    def _is_of(self, column: int, kind: type) -> bool:
        return self._columns[-1] == column and type(self._groups[-1]) is kind

    def _open(self, column: int, group: Any) -> None:
        self._groups.append(group)
        self._columns.append(column)
        if len(self._groups) > MOST_GROUPS:
            raise _NotPlain

    def _item(self, column: int, key: str, rest: str) -> None:
        items = self._groups[-1]
        if key:
            group: dict[str, Any] = {}
            items.append(group)
            self._open(column, group)
            self._pair(key, rest)
        elif rest:
            items.append(None)
            self._step = -1
            self._value(rest)
        else:
            raise _NotPlain

    def _pair(self, key: str, rest: str) -> None:
        group = self._groups[-1]
        if key in group:
            raise _NotPlain
        self._step = key
        if rest and rest[0] != "#":
            self._value(rest)
        else:
            group[key] = None
            self._waits, self._goes_on = True, False

    def _value(self, rest: str) -> None:
        if rest[0] not in _BEGINS_NO_TEXT:
            self._goes_on = True
            text = self._plain(rest)
            self._groups[-1][self._step] = None if text in _BLANK else text
            return
        self._goes_on = False
        if quoted := _QUOTED.fullmatch(rest):
            double, single = quoted.groups()
            self._groups[-1][self._step] = chuan_hoa(single.replace("''", "'") if double is None else double)
        elif _PROSE.fullmatch(rest):
            self._prose = []
        elif words := _WORDS.fullmatch(rest):
            self._groups[-1][self._step] = [self._word(one.strip(" ")) for one in filter(None, words[1].split(","))]
        else:
            raise _NotPlain

    @staticmethod
    def _word(text: str) -> str | None:
        return None if text in _BLANK else text

    def _plain(self, text: str) -> str:
        """A text without quotes, less the comment after it."""
        if " #" in text:
            text = text[: text.index(" #")]
            self._goes_on = False
        text = text.strip(" ")
        if ":" in text and (": " in text or text[-1] == ":"):
            raise _NotPlain
        return chuan_hoa(text) if "  " in text else text

    def _more(self, column: int, rest: str) -> None:
        """A line that goes on with the text before it."""
        before = self._groups[-1][self._step] if self._goes_on and column > self._columns[-1] else None
        if before is None or len(before) > _LONGEST or rest[0] in _BEGINS_NO_TEXT:
            raise _NotPlain
        self._groups[-1][self._step] = f"{before} {self._plain(rest)}"

    def _is_prose(self, column: int, content: str) -> bool:
        """Whether a line after `>-` still belongs to it; that is the end of it when not."""
        prose = self._prose or []
        if content and column <= self._columns[-1]:
            self._end_prose(prose)
            return False
        if content and not prose:
            self._margin = column
        if column < self._margin if content else column:
            raise _NotPlain
        if content:
            prose.append(content)
        self._prose = prose
        return True

    def _end_prose(self, prose: list[str]) -> None:
        self._groups[-1][self._step] = chuan_hoa(" ".join(prose))
        self._prose = None
