"""What LibreOffice makes of a Word file: its text with weight, slant and size, read from a flat ODF file."""

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE, STYLE, TEXT, DRAW = (ODF % name for name in ("office", "style", "text", "drawing"))
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
SPACES = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}


@dataclass(frozen=True)
class Seen:
    """A paragraph: each letter with its size in points, weight and slant; indents in points, alignment."""

    letters: tuple[tuple[str, float, bool, bool], ...]
    alignment: str
    left: float
    first_line: float

    @property
    def text(self) -> str:
        return "".join(letter for letter, *_ in self.letters)


def seen(documents: Mapping[str, bytes], folder: Path) -> dict[str, list[Seen]]:
    """The paragraphs of the body of each document, in reading order."""
    sources = {name: folder / f"{name}.docx" for name in documents}
    for name, source in sources.items():
        source.write_bytes(documents[name])
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "fodt", "--outdir", folder, *sources.values()]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {name: _body(source.with_suffix(".fodt").read_bytes()) for name, source in sources.items()}


def _body(flat: bytes) -> list[Seen]:
    root = etree.fromstring(flat, etree.XMLParser(huge_tree=True))
    styles = Styles(root)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    return [styles.paragraph(node) for node in body.iter(TEXT + "p", TEXT + "h")]


class Styles:
    """The styles of an ODF file, each resolved through its parents and the default of its family."""

    def __init__(self, root: etree._Element) -> None:
        self.own = {(n.get(STYLE + "family"), n.get(STYLE + "name")): n for n in root.iter(STYLE + "style")}
        self.defaults = {n.get(STYLE + "family"): n for n in root.iter(STYLE + "default-style")}
        self.lists = {n.get(STYLE + "name"): n for n in root.iter(TEXT + "list-style")}

    def chain(self, family: str, name: str | None) -> Iterator[etree._Element]:
        """The default of a family, then the style from its farthest parent on."""
        found = []
        while (family, name) in self.own:
            found.append(self.own[family, name])
            name = found[-1].get(STYLE + "parent-style-name")
        if family in self.defaults:
            yield self.defaults[family]
        yield from reversed(found)

    def properties(self, family: str, name: str | None, kind: str, base: dict[str, str]) -> dict[str, str]:
        found = dict(base)
        for style in self.chain(family, name):
            node = style.find(f"{STYLE}{kind}-properties")
            if node is not None and not (family == "text" and style in self.defaults.values()):
                found |= {str(key): str(value) for key, value in node.items()}
        return found

    def paragraph(self, node: etree._Element) -> Seen:
        name = node.get(TEXT + "style-name")
        form = self.properties("paragraph", name, "paragraph", {})
        letters = tuple(self.letters(node, self.properties("paragraph", name, "text", {})))
        form |= self.list_indents(node, name)
        indents = (points(form.get(FO + side)) for side in ("margin-left", "text-indent"))
        return Seen(letters, form.get(FO + "text-align", "start"), *indents)

    def list_indents(self, node: etree._Element, name: str | None) -> dict[str, str]:
        """The indents of a list, where the nearest style that names indents or a list names the list alone."""
        for style in reversed(list(self.chain("paragraph", name))):
            own = style.find(f"{STYLE}paragraph-properties")
            if own is not None and own.get(FO + "margin-left"):
                return {}
            if style.get(STYLE + "list-style-name"):
                return self.level_indents(style.get(STYLE + "list-style-name"), node)
        return {}

    def level_indents(self, name: str | None, node: etree._Element) -> dict[str, str]:
        depth = str(sum(1 for _ in node.iterancestors(TEXT + "list")))
        for level in self.lists.get(name, ()):
            label = level.find(f".//{STYLE}list-level-label-alignment")
            if level.get(TEXT + "level") == depth and label is not None:
                return {str(key): str(value) for key, value in label.items()}
        return {}

    def letters(self, node: etree._Element, look: dict[str, str]) -> Iterator[tuple[str, float, bool, bool]]:
        yield from styled(node.text, look)
        for part in node:
            if part.tag == TEXT + "span":
                yield from self.letters(part, self.properties("text", part.get(TEXT + "style-name"), "text", look))
            elif part.tag == TEXT + "s":
                yield from styled(" " * int(part.get(TEXT + "c", "1")), look)
            elif part.tag in SPACES:
                yield from styled(SPACES[part.tag], look)
            elif part.tag in {TEXT + "a", TEXT + "page-number"}:
                yield from self.letters(part, look)
            yield from styled(part.tail, look)


def styled(text: str | None, look: dict[str, str]) -> Iterator[tuple[str, float, bool, bool]]:
    size = points(look.get(FO + "font-size"))
    bold, italic = look.get(FO + "font-weight") == "bold", look.get(FO + "font-style") == "italic"
    yield from ((letter, size, bold, italic) for letter in text or "")


def points(text: str | None) -> float:
    units = {"pt": 1.0, "cm": 72 / 2.54, "in": 72.0, "mm": 72 / 25.4}
    return round(float(text[:-2]) * units[text[-2:]], 1) if text and text[-2:] in units else 0.0
