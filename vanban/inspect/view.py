"""Bytes of a Word file to the document as a reader sees it."""

from collections.abc import Sequence
from typing import Literal

from vanban.inspect.docview import DocView, Page, Story, stories_of
from vanban.inspect.facts import read_facts
from vanban.inspect.frame import read_frame
from vanban.inspect.means import Means
from vanban.inspect.package import Package, PackageError, is_xml, open_package
from vanban.inspect.relationships import DOCUMENT, related_part
from vanban.inspect.sections import SectionReader, read_page, section_nodes
from vanban.inspect.stories import StoryReader
from vanban.inspect.text import W

MOST_TAGS = 4_000_000  # of all parts together; a page that Word wrote has two or three thousand
NotePart = Literal["footnote", "endnote"]


def read(data: bytes) -> DocView:
    """Read a .docx. Raises PackageError, and nothing else, when it is damaged or hostile."""
    return read_opened(open_package(data))


def read_opened(package: Package) -> DocView:
    """Read an open package. Raises PackageError, and nothing else, when it is damaged or hostile."""
    try:
        return read_package(package)
    except PackageError:
        raise
    except Exception as error:  # a damaged part can break any assumption; the caller learns one thing
        raise PackageError("không đọc được nội dung tệp Word, tệp có thể đã hỏng") from error


def read_package(package: Package) -> DocView:
    """Read an open package. Raises PackageError when a part is missing or damaged, or there is too much of it."""
    if sum(content.count(b"<") for name, content in package.parts.items() if is_xml(name)) > MOST_TAGS:
        raise PackageError("văn bản lớn quá mức cho phép")
    document = package.xml(DOCUMENT)
    body = document.find(W + "body")
    if body is None:
        raise PackageError("tệp Word không có phần thân văn bản")
    frame = read_frame(package)
    settings, means = frame.settings, frame.means
    nodes = section_nodes(body)
    pages = [read_page(node, settings) for node in nodes]
    text = StoryReader(means, "body", pages).read(body)
    sections = tuple(SectionReader(package, settings, means).read(nodes, pages))
    footnotes = _notes(package, means, pages, "footnote")
    endnotes = _notes(package, means, pages, "endnote")
    stories = stories_of(text, sections, (footnotes, endnotes))
    facts = read_facts(package, document, settings, means.sheet, stories)
    return DocView(text, sections, footnotes, endnotes, facts)


def _notes(package: Package, means: Means, pages: Sequence[Page], kind: NotePart) -> Story:
    """The footnotes or endnotes, without the lines that set them apart from the text."""
    root = related_part(package, kind + "s")
    notes = root.iterchildren(W + kind) if root is not None else ()
    blocks = (block for note in notes if note.get(W + "type", "normal") == "normal" for block in note)
    return StoryReader(means, kind, pages[:1]).read(blocks)
