"""What is true of a file as a whole: its properties and languages, and what does not belong in a finished document."""

import re
from collections.abc import Iterable, Iterator

from vanban.inspect.content import Paragraph, Spot
from vanban.inspect.docview import Facts, Link, Story
from vanban.inspect.markup import Element
from vanban.inspect.package import Package
from vanban.inspect.relationships import relationships
from vanban.inspect.settings import Settings
from vanban.inspect.styles import StyleSheet
from vanban.inspect.text import W

_CORE = "core-properties"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_CHANGES = tuple(
    W + name
    for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange",
                 "trPrChange", "tcPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge")
)  # fmt: skip
_MACRO_PARTS = ("vbaproject.bin", "vbadata.xml")
_EMBEDDED = ("word/embeddings/", "word/activex/", "word/afchunk")
_LEGACY = re.compile(r"\.vn|vni[-\s]|vn(times|arial|helvet|courier)|\.?vntime", re.IGNORECASE)


def is_legacy(font: str) -> bool:
    """Whether a font is of before Unicode (TCVN3, VNI): its text is garbage in any other font."""
    return _LEGACY.match(font) is not None


def read_facts(
    package: Package, settings: Settings, sheet: StyleSheet, stories: Iterable[Story], *, tracked_changes: bool
) -> Facts:
    """Gather the facts; `stories` are all that the document shows, `tracked_changes` whether its body has any."""
    core = _core(package)
    paragraphs = [paragraph for story in stories for paragraph in story.paragraphs]
    fonts = _fonts(paragraphs)
    return Facts(
        title=_text(core, "title"),
        subject=_text(core, "subject"),
        author=_text(core, "creator"),
        title_language=_text(core, "language"),
        language=str(sheet.run.get("language", "")) or settings.languages.get("latin", ""),
        track_revisions=settings.track_revisions,
        compatibility=settings.compatibility,
        paragraph_over_table_style=settings.paragraph_over_table_style,
        comments=_has_comments(package),
        tracked_changes=tracked_changes,
        hidden_text=any(paragraph.hidden_text for paragraph in paragraphs),
        macros=_has_macros(package),
        links=tuple(_links(package)),
        embedded=tuple(name for name in package.parts if name.lower().startswith(_EMBEDDED)),
        fonts=fonts,
        legacy=tuple(_legacy(paragraphs)) if any(map(is_legacy, fonts)) else (),
    )


def has_tracked_changes(node: Element) -> bool:
    """Whether anything in an element was inserted, deleted, moved or formatted while changes were recorded."""
    return next(node.iter(*_CHANGES), None) is not None


def _core(package: Package) -> Element | None:
    for relationship in relationships(package, "").values():
        if relationship.kind == _CORE and relationship.target in package.parts:
            return package.xml(relationship.target)
    return None


def _text(core: Element | None, name: str) -> str:
    return (core.findtext(_DUBLIN + name) or "").strip() if core is not None else ""


def _has_comments(package: Package) -> bool:
    name = "word/comments.xml"
    return name in package.parts and package.xml(name).find(W + "comment") is not None


def _has_macros(package: Package) -> bool:
    names = (name.lower() for name in package.parts)
    return any(name.endswith(_MACRO_PARTS) for name in names) or b"macroEnabled" in package.parts["[Content_Types].xml"]


def _links(package: Package) -> Iterator[Link]:
    for name in package.parts:
        folder, _, file = name.rpartition("_rels/")
        if file.endswith(".rels"):
            part = folder + file.removesuffix(".rels")
            for relationship in relationships(package, part).values():
                if relationship.external:
                    yield Link(relationship.kind, relationship.target, part)


def _fonts(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
    used: dict[str, int] = {}
    for paragraph in paragraphs:
        for text, look, _ in paragraph.runs:
            used[look.font] = used.get(look.font, 0) + len(text)
    return tuple(sorted(used, key=used.__getitem__, reverse=True))


def _legacy(paragraphs: Iterable[Paragraph]) -> Iterator[Spot]:
    for paragraph in paragraphs:
        if any(is_legacy(run.format.font) for run in paragraph.runs):
            yield paragraph.place
