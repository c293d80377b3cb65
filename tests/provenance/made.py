"""Stamped documents of the shipped example, and what a person may do to one."""

import io
from collections.abc import Callable
from functools import cache

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

from tests.golden.documents import shipped_documents
from vanban.inspect.package import open_package
from vanban.package.writing import write_package
from vanban.provenance.stamping import PART

LONG = 80


@cache
def made(name: str = "ke_hoach-2023") -> bytes:
    """A document as the program makes it."""
    return shipped_documents()[name]


def edited(data: bytes, change: Callable[[Document], object]) -> bytes:
    """The file opened, changed and saved by python-docx."""
    document = docx.Document(io.BytesIO(data))
    change(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def long_ones(document: Document) -> list[Paragraph]:
    """The paragraphs of prose."""
    return [paragraph for paragraph in document.paragraphs if len(paragraph.text) > LONG]


def with_part(data: bytes, content: bytes | None, name: str = PART) -> bytes:
    """The file with another content of one part, or without it."""
    parts = dict(open_package(data).parts)
    parts.pop(name, None)
    return write_package({**parts, name: content} if content is not None else parts)
