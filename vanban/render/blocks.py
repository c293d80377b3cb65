"""The shared blocks of templates/khoi: found by name, put in with the styles they are made of.

A block brings its own styles: what it says of a style replaces what the template says, so a change in the block
changes every document. It also brings the character styles that the template lacks, for the values that name one.
Two blocks that make one style look different are refused.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound
from lxml import etree

from vanban.core.dataclass import dataclass
from vanban.inspect.package import PackageError
from vanban.inspect.text import W
from vanban.render.leftovers import MAIN
from vanban.render.looks import look
from vanban.render.opening import open_clean
from vanban.render.prepare import Prepared, prepare_block
from vanban.render.styles import character_styles, put_style, style_map, style_name, with_bases

FOLDER = "khoi"
UNREADABLE = "không đọc được tệp này"
CLOSE_OR_RESTORE = "đóng tệp nếu Word đang mở; nếu không có tệp thì chép lại mẫu gốc vào templates/"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NOTES = (W + "footnoteReference", W + "endnoteReference")
_NO_NUMBERING = "gõ số bằng tay, hoặc đưa phần đánh số sang mẫu chính"
_STYLE_OF = re.compile(r'<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"')


class BlockError(Exception):
    """A block cannot be used: what was found, and what to do (Vietnamese)."""

    def __init__(self, found: str, required: str = "chép lại khối gốc vào templates/khoi/") -> None:
        super().__init__(found)
        self.found, self.required = found, required


@dataclass(frozen=True)
class Block:
    """A block that was opened: its Jinja source and its styles by id."""

    prepared: Prepared
    styles: Mapping[str, etree._Element]

    def styles_used(self) -> list[str]:
        """Ids of the styles that what the block puts in stands on, in one order."""
        return sorted(with_bases(_STYLE_OF.findall(self.prepared.source), self.styles))


class BlockLoader(BaseLoader):
    """Jinja's loader for `{%p include "khoi/….docx" %}`; serves nothing outside templates/khoi."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blocks: dict[str, Block] = {}

    def known(self) -> list[str]:
        """The names that an include may use."""
        return sorted(f"{FOLDER}/{path.name}" for path in (self.folder / FOLDER).glob("[!~.]*.docx") if path.is_file())

    def block(self, name: str) -> Block:
        """The opened block. Raises TemplateNotFound when there is none, BlockError when it cannot be used."""
        if name not in self.blocks:
            if name not in self.known():
                raise TemplateNotFound(name)
            try:
                self.blocks[name] = _open((self.folder / name).read_bytes())
            except OSError as error:
                raise BlockError(UNREADABLE, CLOSE_OR_RESTORE) from error
            except PackageError as error:
                raise BlockError(str(error)) from error
        return self.blocks[name]

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, None]:  # noqa: ARG002
        """Jinja source of a block."""
        return self.block(template).prepared.source, template, None


def _open(data: bytes) -> Block:
    opened = open_clean(data)
    for _, found, required in opened.dangers:
        raise BlockError(found, required)
    _refuse_what_cannot_travel(opened.trees[MAIN])
    known = style_map(opened.styles)
    block = Block(prepare_block(opened.trees[MAIN], known), known)
    if any(next(known[style].iter(W + "numPr"), None) is not None for style in block.styles_used()):
        raise BlockError("khối dùng kiểu có đánh số tự động", _NO_NUMBERING)
    return block


def _refuse_what_cannot_travel(part: etree._Element) -> None:
    for node in _content(part):
        if any(str(name).startswith(_RELATED) for name in node.attrib):
            raise BlockError("khối có hình hoặc liên kết", "đặt hình, liên kết ở mẫu chính")
        if node.tag in _NOTES:
            raise BlockError("khối có chú thích cuối trang", "đặt chú thích ở mẫu chính")
        if node.tag == W + "numPr":
            raise BlockError("khối dùng đánh số tự động", _NO_NUMBERING)


def _content(part: etree._Element) -> Iterator[etree._Element]:
    body = part.find(W + "body")
    for child in body if body is not None else ():
        if child.tag != W + "sectPr":
            yield from child.iter(etree.Element)


def bring_styles(styles: etree._Element, blocks: Mapping[str, Block]) -> list[tuple[str, str]]:
    """Put into `styles` what the blocks define. Returns the disagreements: the block, and what it says otherwise."""
    owner: dict[str, str] = {}
    faults = []
    for name, block in blocks.items():
        for style_id in block.styles_used():
            style = block.styles[style_id]
            if style_id not in owner:
                owner[style_id] = name
                put_style(styles, style)
                continue
            other = blocks[owner[style_id]].styles
            if look(style, block.styles) != look(other[style_id], other):
                faults.append((name, f"kiểu “{style_name(style)}” khác với kiểu cùng tên ở {owner[style_id]}"))
    for block in blocks.values():
        for style_id in sorted(character_styles(block.styles) - set(style_map(styles))):
            put_style(styles, block.styles[style_id])
    return faults
