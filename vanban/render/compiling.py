"""A Word template to a compiled template: checked against its context, ready to be filled many times."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Template, TemplateNotFound, TemplateSyntaxError, nodes
from lxml import etree

from vanban.core.errors import TemplateError
from vanban.core.finding import Finding, Place
from vanban.core.lengths import Pt
from vanban.inspect.package import Package, PackageError, open_package
from vanban.inspect.text import W
from vanban.render.blocks import BlockError, BlockLoader, bring_styles
from vanban.render.context_types import fields_of, root_scope
from vanban.render.contract import Breach, Contract
from vanban.render.environment import TemplateEnvironment, make_environment
from vanban.render.prepare import to_source

_FILLED = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml|docProps/core\.xml")
_PART_NAMES = {"document": "thân văn bản", "header": "đầu trang", "footer": "chân trang", "footnotes": "chú thích"}
STYLES = "word/styles.xml"


@dataclass(frozen=True)
class CompiledTemplate:
    """A template ready to fill: the parts that stay, the parts to fill, and the fields it does not show."""

    name: str
    kept: Mapping[str, bytes]
    filled: Mapping[str, Template]
    sources: Mapping[str, str]
    unused: tuple[str, ...]


def compile_template(folder: Path, name: str, context: type, sizes: Mapping[str, Pt]) -> CompiledTemplate:
    """Compile `folder/name` for contexts of the given dataclass; `sizes` sets the font size of styles by id.

    Raises TemplateError with every unknown name, forbidden tag and missing block of the template and its blocks.
    """
    return _Compiler(folder, name, context).compile(sizes)


class _Compiler:
    def __init__(self, folder: Path, name: str, context: type) -> None:
        self.folder, self.name, self.context = folder, name, context
        self.loader = BlockLoader(folder)
        self.environment: TemplateEnvironment = make_environment(self.loader)
        self.sources: dict[str, str] = {}
        self.findings: list[Finding] = []

    def compile(self, sizes: Mapping[str, Pt]) -> CompiledTemplate:
        package = self._open()
        trees = dict(self._parse_parts(package))
        contract = Contract(self._block_tree)
        for part, tree in trees.items():
            contract.check(part, tree, root_scope(self.context))
        for source, breaches in contract.breaches.items():
            self.findings += [self._finding(source, breach) for breach in breaches]
        styles = self._styles(package, sizes) if STYLES in package.parts else {}
        if self.findings:
            raise TemplateError(self.findings)
        kept = {part: data for part, data in package.parts.items() if part not in trees} | styles
        filled = {part: self.environment.from_string(tree) for part, tree in trees.items()}
        unused = tuple(f"{o.__name__}.{n}" for o, n in fields_of(self.context) if (o, n) not in contract.used)
        return CompiledTemplate(self.name, kept, filled, dict(self.sources), unused)

    def _open(self) -> Package:
        path = self.folder / self.name
        try:
            return open_package(path.read_bytes())
        except FileNotFoundError:
            raise self._whole_file("khong-co-mau", "không có tệp mẫu này", "chép lại mẫu gốc vào templates/") from None
        except PackageError as error:
            raise self._whole_file("mau-hong", str(error), "chép lại mẫu gốc vào templates/") from None

    def _whole_file(self, code: str, found: str, required: str) -> TemplateError:
        return TemplateError([Finding(code, Place(self._path(self.name)), found, required)])

    def _parse_parts(self, package: Package) -> Iterator[tuple[str, nodes.Template]]:
        for part in package.parts:
            if not _FILLED.fullmatch(part):
                continue
            source = self._source(package, part)
            if "{{" in source or "{%" in source:
                self.sources[part] = source
                tree = self._parse(part, source)
                if tree is not None:
                    yield part, tree

    def _source(self, package: Package, part: str) -> str:
        try:
            tree = package.xml(part)
        except PackageError as error:
            raise self._whole_file("mau-hong", str(error), "chép lại mẫu gốc vào templates/") from None
        declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        if part.startswith("word/"):
            return declaration + to_source(tree)
        return declaration + etree.tostring(tree, encoding="unicode")

    def _parse(self, name: str, source: str) -> nodes.Template | None:
        try:
            return self.environment.parse(source)
        except TemplateSyntaxError as error:
            words = "thẻ {{ }} hoặc {% %} viết chưa đúng, hoặc for/if thiếu endfor/endif"
            breach = Breach(error.lineno, words, "sửa thẻ trong đoạn này; xem docs/mau.md")
            self.findings.append(self._finding(name, breach))
            return None

    def _block_tree(self, name: str) -> nodes.Template:
        try:
            source = self.loader.get_source(self.environment, name)[0]
        except TemplateNotFound:
            raise LookupError(name) from None
        except (PackageError, BlockError) as error:
            place = Place(self._path(name))
            self.findings.append(Finding("khoi-hong", place, str(error), "chép lại khối gốc vào templates/khoi/"))
            return nodes.Template([], lineno=1)
        self.sources[name] = source
        return self._parse(name, source) or nodes.Template([], lineno=1)

    def _styles(self, package: Package, sizes: Mapping[str, Pt]) -> dict[str, bytes]:
        styles = package.xml(STYLES)
        try:
            bring_styles(styles, self.loader.packages)
        except (BlockError, PackageError) as error:
            self.findings.append(Finding("kieu-lech", Place(self._path("khoi")), str(error), "sửa cho giống nhau"))
        set_sizes(styles, sizes)
        return {STYLES: etree.tostring(styles, encoding="UTF-8", xml_declaration=True, standalone=True)}

    def _finding(self, source: str, breach: Breach) -> Finding:
        part, file = (source, self.name) if source in _names(source) else ("", source)
        paragraph = paragraph_of(self.sources.get(source, ""), breach.line)
        where = f"{_part_words(part)}, đoạn “{paragraph}”: " if part else f"đoạn “{paragraph}”: "
        return Finding("mau-sai-ten", Place(self._path(file)), where + breach.found, breach.required)

    def _path(self, name: str) -> str:
        return f"{self.folder.name}/{name}"


def _names(source: str) -> tuple[str, ...]:
    return (source,) if _FILLED.fullmatch(source) else ()


def _part_words(part: str) -> str:
    match = re.search(r"/([a-z]+)\d*\.xml$", part)
    return _PART_NAMES.get(match[1] if match else "", "thuộc tính tệp")


def paragraph_of(source: str, line: int) -> str:
    """The text of the paragraph on a line of a source, tags of XML left out, at most 80 characters."""
    lines = source.split("\n")
    text = re.sub(r"<[^>]*>", "", lines[line - 1]) if 0 < line <= len(lines) else ""
    text = text.replace(f"|{'ngoai_chu'}", "").strip()
    return text if len(text) <= 80 else f"{text[:79]}…"


def set_sizes(styles: etree._Element, sizes: Mapping[str, Pt]) -> None:
    """Set the font size of the named styles, where the styles part has them."""
    for style in styles.iter(W + "style"):
        size = sizes.get(style.get(W + "styleId", ""))
        properties = style.find(W + "rPr")
        if size is None or properties is None:
            continue
        for tag in ("sz", "szCs"):
            node = properties.find(W + tag)
            if node is not None:
                node.set(W + "val", str(size.half_points))
