"""The shipped templates, their parts, and the paragraphs in them."""

from pathlib import Path

from lxml import etree

from vanban.inspect.package import Package, open_package

FOLDER = Path(__file__).parents[2] / "templates"
FILES = sorted(FOLDER.rglob("[!~.]*.docx"))
MAIN = [path for path in FILES if path.parent == FOLDER]
BLOCKS = [path for path in FILES if path.parent != FOLDER]


def name(path: Path) -> str:
    """The file as a clerk calls it: `khoi/dau_van_ban.docx`."""
    return path.relative_to(FOLDER).as_posix()


def package(path: Path) -> Package:
    """The parts of a template."""
    return open_package(path.read_bytes())


def texts(path: Path) -> dict[str, etree._Element]:
    """The parts that hold paragraphs."""
    parts = package(path)
    return {
        part: parts.xml(part)
        for part in parts.parts
        if part.startswith(("word/document", "word/header", "word/footer"))
    }
