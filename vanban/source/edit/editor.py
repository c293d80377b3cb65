"""One YAML text and the changes to it, made all at once and then read back to see that they are what was meant."""

import textwrap
from collections.abc import Collection
from typing import Any

from vanban.core.errors import DataError
from vanban.core.finding import Finding, Place
from vanban.source.edit.meaning import Meaning, Path
from vanban.source.edit.node import Node, read
from vanban.source.edit.removal import items_removed, lines_removed
from vanban.source.edit.scalar import written
from vanban.source.edit.spans import head_comment, line_before, line_end, with_room
from vanban.source.tree import parse

WIDTH = 120  # of a line with a comment
_INDENT = 2
_FOUND = "chương trình không tự sửa được chỗ này mà giữ nguyên phần còn lại"
_REQUIRED = "viết mục này xuống dòng như tệp mẫu, mỗi khóa một dòng, mỗi mục một dấu gạch, rồi chạy lại lệnh"


class Editor:
    """Collects changes, each at a path of the text as it was; `done` gives the new text.

    `file` is the name that errors give the text. Raises DataError when the text is not sound, when a change
    cannot be made where its path leads, and when the new text does not read back as meant.
    """

    def __init__(self, text: str, file: str) -> None:
        tree = parse(text, file)
        if tree.findings or not isinstance(tree.value, dict):
            raise DataError(tree.findings or [Finding("khong-sua-duoc", Place(file), "tệp trống", _REQUIRED)])
        self._text = text if text.endswith("\n") else f"{text}\n"
        self._file, self._places = file, tree.places
        self._root = read(self._text)
        self._old, self._meaning = tree.value, Meaning(tree.value)
        self._changes: list[tuple[int, int, int, int, str]] = []

    def value(self, path: Path) -> Any:
        """What stood at a path before any change; None when blank or when nothing is there."""
        value: Any = self._old
        for step in path:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def set(self, path: Path, value: str) -> None:
        """Write a scalar over the scalar or the blank at a path, in its quotes if it has some."""
        node = self._scalar(path)
        style = node.style if node.style in ("'", '"') else ""
        text = written(value, style, in_flow=node.inside_flow) + head_comment(self._text, node)
        self._change(node.start, node.end, f" {text}" if node.blank else text)
        self._meaning.put(path, value)

    def blank(self, path: Path) -> None:
        """Take the scalar at a path away and leave its key or dash; nothing happens when it is blank already."""
        if self.value(path) is None:
            return
        node = self._scalar(path)
        self._change(*with_room(self._text, node), head_comment(self._text, node))
        self._meaning.put(path, None)

    def drop(self, path: Path, items: Collection[int]) -> None:
        """Take items out of the list at a path, with the comments that are about them alone."""
        node = self._node(path)
        if node.is_scalar or (node.dashes and line_before(self._text, node.dashes[0]).strip()):
            raise self._refusal(path)
        cuts = items_removed(node, items) if node.flow else lines_removed(self._text, node, items)
        for start, end in cuts:
            self._change(start, end, "")
        self._meaning.drop(path, items, [] if node.flow else None)

    def fill(self, path: Path, block: str) -> None:
        """Write a list or a mapping, one line each, below the blank key at a path, indented to fit."""
        node = self._node(path)
        if node.key is None or not node.blank or node.inside_flow:
            raise self._refusal(path)
        indent = " " * (len(line_before(self._text, node.key)) + _INDENT)
        self._below(node, textwrap.indent(block.rstrip("\n") + "\n", indent))
        self._meaning.put(path, parse(block, self._file).value)

    def add(self, path: Path, value: str, after: str) -> None:
        """Write a key that its mapping does not have, on the line below the scalar of the key `after`."""
        sibling = self._scalar((*path[:-1], after))
        if sibling.key is None or sibling.inside_flow or path[-1] in self._node(path[:-1]).children:
            raise self._refusal(path)
        indent = " " * len(line_before(self._text, sibling.key))
        self._below(sibling, f"{indent}{path[-1]}: {written(value)}\n")
        self._meaning.put(path, value)

    def comment(self, path: Path, words: str) -> None:
        """Write a comment above the key or the item at a path, or on top of the text, folded to its width."""
        at = self._head(path)
        before = line_before(self._text, at)
        if before.strip(" -"):
            raise self._refusal(path)
        mark = " " * (len(before) - len(before.lstrip(" "))) + "# "
        lines = textwrap.wrap(words, WIDTH - len(mark), break_long_words=False, break_on_hyphens=False)
        start = at - len(before)
        self._change(start, start, "".join(f"{mark}{line}\n" for line in lines))

    def done(self) -> str:
        """The text with every change, read back."""
        pieces, at = [], 0
        for start, end, _, _, new in sorted(self._changes):
            if start < at:
                raise self._refusal(())
            pieces += [self._text[at:start], new]
            at = end
        text = "".join([*pieces, self._text[at:]])
        self._check(text)
        return text

    def _check(self, text: str) -> None:
        """Compare what the new text says with what the changes meant."""
        try:
            tree = parse(text, self._file)
        except DataError:
            raise self._refusal(()) from None
        if tree.findings or tree.value != self._meaning.value():
            raise self._refusal(())

    def _node(self, path: Path) -> Node:
        node = self._root
        for step in path:
            if step not in node.children:
                raise self._refusal(path)
            node = node.children[step]
        return node

    def _scalar(self, path: Path) -> Node:
        node = self._node(path)
        if not node.is_scalar:
            raise self._refusal(path)
        return node

    def _head(self, path: Path) -> int:
        """Where the key or the dash of a path stands; the beginning of the text for the empty path."""
        if not path:
            return 0
        node, holder = self._node(path), self._node(path[:-1])
        if holder.dashes:
            return holder.dashes[int(path[-1])]
        return node.start if node.key is None else node.key

    def _change(self, start: int, end: int, new: str, rank: int = 1) -> None:
        self._changes.append((start, end, rank, len(self._changes), new))

    def _below(self, node: Node, lines: str) -> None:
        """Put lines below a value, before whatever goes above the next one."""
        end = line_end(self._text, node.end)
        self._change(end, end, lines, rank=0)

    def _refusal(self, path: Path) -> DataError:
        place = Place(self._file, *self._places.at(path)) if path else Place(self._file)
        return DataError([Finding("khong-sua-duoc", place, _FOUND, _REQUIRED)])
