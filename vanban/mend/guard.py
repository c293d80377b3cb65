"""Holds a corrected copy against its source: the same words, the same tables, pictures, notes and changes."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from vanban.inspect.content import Paragraph
from vanban.inspect.docview import DocView, Story
from vanban.inspect.package import open_package
from vanban.inspect.relationships import DOCUMENT
from vanban.inspect.text import W
from vanban.inspect.view import read
from vanban.mend.bench import Edit

_KEPT = ("tbl", "tc", "drawing", "pict", "object", "footnoteReference", "endnoteReference", "commentReference", "ins",
         "del", "moveFrom", "moveTo", "hyperlink", "sdt", "bookmarkStart", "delText", "instrText")  # fmt: skip
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_NO_WORDS = re.compile(r"[\W_]+")


class WordsChangedError(Exception):
    """A corrected copy would not say what its source says; a fault of the program, so nothing is written."""


def hold_against(source: bytes, copy: bytes, edits: Sequence[Edit]) -> None:
    """Raise WordsChangedError unless the copy has the words of its source but for the listed edits, and all its things.

    Words are also compared without punctuation, spaces and leading zeros, so that a listed edit cannot change them.
    """
    before, after = read(source), read(copy)
    _hold_body(_texts(before.body), _texts(after.body), edits)
    for story in ("footnotes", "endnotes"):
        _hold_body(_texts(getattr(before, story)), _texts(getattr(after, story)), edits)
    if not _banners(before, edits) <= _banners(after, edits) | {""}:
        raise WordsChangedError("words of a header or footer are gone")
    if _things(source) != _things(copy):
        raise WordsChangedError(f"things: {_things(source)} became {_things(copy)}")


def _hold_body(before: Sequence[str], after: Sequence[str], edits: Sequence[Edit]) -> None:
    if len(before) != len(after):
        raise WordsChangedError(f"{len(before)} paragraphs became {len(after)}")
    for old, new in zip(before, after, strict=True):
        if new not in _reachable(old, edits) or _words(old) != _words(new):
            raise WordsChangedError(f"{old!r} became {new!r}")


def _reachable(text: str, edits: Sequence[Edit]) -> set[str]:
    """The text, and what the edits make of it one after the other."""
    found = {text}
    for edit in edits:
        if _composed(edit.before) in found:
            found.add(_composed(edit.after))
    return found


def _texts(story: Story) -> list[str]:
    """The text of every paragraph that has any, in reading order."""
    return [text for paragraph in story.paragraphs if (text := _composed(paragraph.text)).strip()]


def _banners(view: DocView, edits: Sequence[Edit]) -> set[str]:
    """The words in headers and footers, without page numbers."""
    stories = [story for story in view.stories() if story.part in ("header", "footer")]
    texts = {_words(_without_numbers(paragraph)) for story in stories for paragraph in story.paragraphs}
    return texts | {_words(edit.after) for edit in edits if _words(edit.before) in texts}


def _without_numbers(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs if run.field != "PAGE")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _words(text: str) -> str:
    return _NO_WORDS.sub("", _ZEROS.sub("", _composed(text)))


def _things(data: bytes) -> Counter[str]:
    root = open_package(data).xml(DOCUMENT)
    names: Iterable[str] = (str(node.tag).removeprefix(W) for node in root.iter(*(W + name for name in _KEPT)))
    return Counter(names)
