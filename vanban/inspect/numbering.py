"""The lists of a document: what each level looks like, and the label the next paragraph of a list gets."""

import re
from collections.abc import Mapping

from vanban.core.dataclass import dataclass, field
from vanban.inspect.markup import Element, Properties, child, on_off, value, whole
from vanban.inspect.numerals import numeral, readable
from vanban.inspect.paragraph_properties import read_paragraph_properties
from vanban.inspect.run_properties import read_run_properties
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

_LEVELS = 9
_LONGEST = 64  # letters of a label; Word itself allows 31 around its numbers
_PLACE = re.compile(r"%([1-9])")
_PICTURE = "•"
_NEVER_LEGAL = {"none", "bullet", "decimalZero"}  # legal numbering turns the others to plain Arabic figures


@dataclass(frozen=True, eq=False)
class Level:
    """One level of a list: where it starts, how it counts, its text (`%1.%2`), what it does to its paragraphs."""

    start: int
    kind: str
    text: str
    restart: int | None
    legal: bool
    style: str
    paragraph: Properties
    run: Properties


@dataclass(frozen=True, eq=False)
class List:
    """A list (`w:num`): its levels, the definition it shares with others, and the levels it begins anew."""

    shared: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(eq=False)
class Numbering:
    """The lists by number, and how far each has counted; `label` is to be asked once a paragraph, in reading order."""

    lists: Mapping[int, List] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[int, int]] = field(default_factory=set)

    def level(self, number: int | None, level: int | None, style: str = "") -> tuple[int, Level] | None:
        """A level of a list; where none is named, the level tied to the paragraph style, else the first."""
        levels = self.lists[number].levels if number is not None and number in self.lists else {}
        if level is None:
            level = next((i for i, found in levels.items() if style and found.style == style), 0)
        return (level, levels[level]) if level in levels else None

    def again(self) -> "Numbering":
        """The same lists, counting from the beginning: a header does not count with the body."""
        return Numbering(self.lists)

    def label(self, number: int, level: int) -> str:
        """Count one more paragraph of this level and give its label, "" when the level shows none."""
        found = self.lists[number]
        counts = self._counts.setdefault(found.shared, {})
        if level in found.starts and (number, level) not in self._begun:
            counts[level] = found.starts[level] - 1
        self._begun.add((number, level))
        counts[level] = counts.get(level, found.levels[level].start - 1) + 1
        for deeper in range(level + 1, _LEVELS):
            if _restarts(found.levels.get(deeper), level):
                counts.pop(deeper, None)
        return _label(found, counts, found.levels[level])


def read_numbering(root: Element | None, theme: Theme, style_lists: Mapping[str, int]) -> Numbering:
    """Read `w:numbering`.

    Args:
        root: the part, or None when the document has none.
        theme: for the fonts of the labels.
        style_lists: the list that each numbering style stands for, by style id.
    """
    if root is None:
        return Numbering()
    definitions = {node.get(W + "abstractNumId", ""): node for node in root.iterchildren(W + "abstractNum")}
    numbers = {whole(node.get(W + "numId")): node for node in root.iterchildren(W + "num")}
    levels = {key: _levels(node, theme) for key, node in definitions.items()}
    lists: dict[int, List] = {}
    for number, node in numbers.items():
        if number is not None:
            key = _followed(value(node, W + "abstractNumId") or "", definitions, numbers, style_lists)
            lists[number] = _list(node, key, levels.get(key, {}), theme)
    return Numbering(lists)


def _followed(
    key: str, definitions: Mapping[str, Element], numbers: Mapping[int | None, Element], style_lists: Mapping[str, int]
) -> str:
    """The definition that holds the levels: one may only name a numbering style, which names a list."""
    for _hop in range(_LEVELS):
        link = value(definitions.get(key), W + "numStyleLink")
        number = numbers.get(style_lists.get(link)) if link else None
        if number is None:
            break
        key = value(number, W + "abstractNumId") or ""
    return key


def _list(node: Element, key: str, shared: Mapping[int, Level], theme: Theme) -> List:
    levels, starts = dict(shared), {}
    for override in node.iterchildren(W + "lvlOverride"):
        index = whole(override.get(W + "ilvl"))
        own, start = child(override, W + "lvl"), whole(value(override, W + "startOverride"))
        if index is None or index not in range(_LEVELS):
            continue
        if own is not None:
            levels[index] = _level(own, theme)
        if start is not None:
            starts[index] = start
    return List(key, levels, starts)


def _levels(node: Element, theme: Theme) -> dict[int, Level]:
    found = ((whole(level.get(W + "ilvl")), level) for level in node.iterchildren(W + "lvl"))
    return {index: _level(level, theme) for index, level in found if index is not None and index in range(_LEVELS)}


def _level(node: Element, theme: Theme) -> Level:
    legal = child(node, W + "isLgl")
    picture = child(node, W + "lvlPicBulletId") is not None
    start = whole(value(node, W + "start"))
    return Level(
        start=0 if start is None else start,  # Word's own default
        kind=value(node, W + "numFmt") or "decimal",
        text=_PICTURE if picture else readable(value(node, W + "lvlText") or "")[:_LONGEST],
        restart=whole(value(node, W + "lvlRestart")),
        legal=legal is not None and bool(on_off(legal)),
        style=value(node, W + "pStyle") or "",
        paragraph=read_paragraph_properties(child(node, W + "pPr"), theme),
        run=read_run_properties(child(node, W + "rPr"), theme),
    )


def _restarts(deeper: Level | None, level: int) -> bool:
    """Whether a level begins again after a paragraph of a higher one; `restart` counts levels from 1, 0 is never."""
    if deeper is None or deeper.restart is None:
        return True
    return level < deeper.restart


def _label(found: List, counts: Mapping[int, int], shown: Level) -> str:
    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        level = found.levels.get(index)
        if level is None:
            return ""
        kind = "decimal" if shown.legal and level.kind not in _NEVER_LEGAL else level.kind
        return numeral(counts.get(index, level.start), kind)

    return _PLACE.sub(number, shown.text)[:_LONGEST]
