"""A PDF while it is read: its pages one after another, each with its letters."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ctypes import c_ushort
from functools import cached_property
from typing import Any

import pypdfium2 as pdf
import pypdfium2.raw as pdfium

_ONE_AT_A_TIME = threading.Lock()  # pdfium may not be asked by two threads at once


class OpenPage:
    """A page between two others: `raw` is pdfium's, `text` its letters as pdfium counts them."""

    def __init__(self, raw: pdfium.FPDF_PAGE, text: pdfium.FPDF_TEXTPAGE, number: int) -> None:
        self.raw, self.text, self.number = raw, text, number

    @cached_property
    def count(self) -> int:
        """How many letters pdfium counts, spaces and ends of lines too."""
        return int(pdfium.FPDFText_CountChars(self.text))

    @cached_property
    def shown(self) -> str:
        """The text of the page, line by line."""
        buffer = (c_ushort * (self.count + 1))()
        written = pdfium.FPDFText_GetText(self.text, 0, self.count, buffer)
        return bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "ignore")


@contextmanager
def open_pdf(data: bytes) -> Iterator[Any]:
    """The document that pypdfium2 makes of the bytes; one at a time. Raises pypdfium2.PdfiumError."""
    with _ONE_AT_A_TIME, closing(pdf.PdfDocument(data)) as document:
        yield document


def each_page(document: Any) -> Iterator[OpenPage]:
    """The pages in order; each is closed when the next one is asked for."""
    for index in range(len(document)):
        with closing(document[index]) as page:
            text = pdfium.FPDFText_LoadPage(page.raw)
            try:
                yield OpenPage(page.raw, text, index + 1)
            finally:
                pdfium.FPDFText_ClosePage(text)
