"""A PDF as its reader sees it: the text of each page, the fonts in use, what it says of itself."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from vanban.core.dataclass import dataclass
from vanban.pages.opened import OpenPage, each_page, open_pdf
from vanban.pages.page import Page, Pages
from vanban.pages.reading import read_page

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_PART = re.compile(rb"pdfaid:part(?:>|=[\"'])\s*(\d)")
_LONGEST_NAME = 256
_DEEPEST = 8


class Unreadable(Exception):
    """The bytes are no PDF that opens, or it has no pages."""


@dataclass(frozen=True, slots=True)
class FontUsed:
    """A font that sets text: `name` without the mark of a subset, `sample` some of what it sets."""

    name: str
    embedded: bool
    sample: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF.

    Attributes:
        version: 14 is 1.4.
        pdfa: the part of PDF/A it claims to be, 0 for none.
        pages: the text of each.
        placed: what stands where on each; None when nobody asked.
    """

    version: int
    title: str
    language: str
    tagged: bool
    pdfa: int
    fonts: tuple[FontUsed, ...]
    pages: tuple[str, ...]
    placed: Pages | None = None


def read_pdf(data: bytes, *, placed: bool = False) -> Printed:
    """Read a PDF; with `placed` where each word and line stands too, as `read_pages` does. Raises Unreadable."""
    try:
        with open_pdf(data) as document:
            if not len(document):
                raise Unreadable
            return _read(document, data, placed=placed)
    except pypdfium2.PdfiumError as error:
        raise Unreadable from error


def _read(document: Any, data: bytes, *, placed: bool) -> Printed:
    fonts: dict[tuple[str, bool], str] = {}
    texts: list[str] = []
    pages: list[Page] = []
    for page in each_page(document):
        texts.append(page.shown)
        for name, embedded, sample in _fonts(page):
            fonts[name, embedded] = fonts.get((name, embedded), "") or sample
        if placed:
            pages.append(read_page(page))
    part = _PART.search(data)
    return Printed(
        version=document.get_version() or 0,
        title=document.get_metadata_value("Title"),
        language=_language(document),
        tagged=bool(pdfium.FPDFCatalog_IsTagged(document)),
        pdfa=int(part[1]) if part else 0,
        fonts=tuple(FontUsed(name, embedded, sample) for (name, embedded), sample in sorted(fonts.items())),
        pages=tuple(texts),
        placed=Pages(tuple(pages)) if placed else None,
    )


def _language(document: Any) -> str:
    length = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2))()
    pdfium.FPDFCatalog_GetLanguage(document, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _fonts(page: OpenPage) -> Iterator[tuple[str, bool, str]]:
    """Each font of a page once for every object it sets letters in, until a letter was seen in it."""
    seen: dict[int, tuple[str, bool]] = {}
    lettered: set[int] = set()
    for thing in _texts(page.raw):
        font = pdfium.FPDFTextObj_GetFont(thing)
        address = ctypes.addressof(font.contents)
        if address not in seen:
            seen[address] = _name(font), bool(pdfium.FPDFFont_GetIsEmbedded(font))
        if address not in lettered:
            sample = _sample(thing, page.text)
            if any(map(str.isalnum, sample)):
                lettered.add(address)
                yield *seen[address], sample
    for address in seen.keys() - lettered:
        yield *seen[address], ""


def _texts(page: Any) -> Iterator[Any]:
    """The objects of a page that show text, those inside forms too."""
    waiting = [
        (pdfium.FPDFPage_GetObject(page, index), 0) for index in reversed(range(pdfium.FPDFPage_CountObjects(page)))
    ]
    while waiting:
        thing, depth = waiting.pop()
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            yield thing
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            count = pdfium.FPDFFormObj_CountObjects(thing)
            waiting += [(pdfium.FPDFFormObj_GetObject(thing, index), depth + 1) for index in range(count)]


def _sample(thing: Any, text: Any) -> str:
    length = min(pdfium.FPDFTextObj_GetText(thing, text, None, 0), _LONGEST_NAME)
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    pdfium.FPDFTextObj_GetText(thing, text, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _name(font: Any) -> str:
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, _LONGEST_NAME)
    return _SUBSET.sub("", buffer.value.decode("utf-8", "replace"))
