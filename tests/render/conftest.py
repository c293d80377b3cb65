"""A folder of templates to write into, to compile and to fill."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.render.word import docx
from vanban.core.errors import TemplateError
from vanban.core.finding import Finding
from vanban.inspect.package import Package, open_package
from vanban.inspect.text import lines
from vanban.render.compiled import CompiledTemplate
from vanban.render.compiling import compile_template
from vanban.render.filling import fill


@dataclass
class Templates:
    """A templates/ folder with one template, `mau.docx`, and its blocks."""

    folder: Path

    def main(self, body: str, **more: Any) -> "Templates":
        """Write the template; see `word.docx`."""
        (self.folder / "mau.docx").write_bytes(docx(body, **more))
        return self

    def block(self, name: str, body: str, **more: Any) -> "Templates":
        """Write a block of templates/khoi."""
        (self.folder / "khoi" / f"{name}.docx").write_bytes(docx(body, **more))
        return self

    def compile(self, context: Any) -> CompiledTemplate:
        """Compile for the type of a context, or for a type."""
        return compile_template(self.folder, "mau.docx", context if isinstance(context, type) else type(context), {})

    def filled(self, context: Any) -> bytes:
        """The document of a context."""
        return fill(self.compile(context), context)

    def package(self, context: Any) -> Package:
        """The parts of the document."""
        return open_package(self.filled(context))

    def body(self, context: Any) -> etree._Element:
        """The main part of the document."""
        return self.package(context).xml("word/document.xml")

    def texts(self, context: Any) -> list[str]:
        """The paragraphs of the document's body."""
        return [line.text for line in lines(self.filled(context))]

    def findings(self, context: Any) -> tuple[Finding, ...]:
        """What is wrong with the template, at compiling or at filling."""
        with pytest.raises(TemplateError) as caught:
            self.filled(context)
        return caught.value.findings

    def told(self, context: Any) -> list[str]:
        """The same in words: file, found, required."""
        return [f"{f.place.file} | {f.found} | {f.required}" for f in self.findings(context)]


@pytest.fixture
def templates(tmp_path: Path) -> Templates:
    folder = tmp_path / "templates"
    (folder / "khoi").mkdir(parents=True)
    return Templates(folder)
