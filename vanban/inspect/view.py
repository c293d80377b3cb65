"""Bytes of a Word file to the document as a reader sees it."""

from collections.abc import Sequence
from typing import Literal

from vanban.inspect.alike.reading import read_alike
from vanban.inspect.docview import DocView, Page, Story, stories_of
from vanban.inspect.facts import has_tracked_changes, read_facts
from vanban.inspect.frame import Frame, read_frame
from vanban.inspect.means import Means
from vanban.inspect.package import Package, PackageError, is_xml, open_package
from vanban.inspect.relationships import DOCUMENT, related_part
from vanban.inspect.sections import SectionReader, read_page, section_nodes
from vanban.inspect.stories import Body, StoryReader
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


def read_by_likeness(package: Package) -> DocView:
    """As `read_opened`, for one of many documents that the program makes: what it knows of them it does not read again.

    The view is the same in every value. What is not in the form of our own documents is read in full.
    """
    try:
        return _by_likeness(package)
    except Exception:  # Unusual above all; a damaged part can break any assumption, and full reading tells of it
        return read_opened(package)


def _by_likeness(package: Package) -> DocView:
    _refuse_oversized(package)
    frame = read_frame(package)
    body = read_alike(package.content(DOCUMENT), frame.known, frame.settings, frame.means)
    return _view(package, frame, body)


def read_package(package: Package) -> DocView:
    """Read an open package. Raises PackageError when a part is missing or damaged, or there is too much of it."""
    _refuse_oversized(package)
    document = package.xml(DOCUMENT)
    node = document.find(W + "body")
    if node is None:
        raise PackageError("tệp Word không có phần thân văn bản")
    frame = read_frame(package)
    nodes = section_nodes(node)
    pages = [read_page(node, frame.settings) for node in nodes]
    story = StoryReader(frame.means, "body", pages).read(node)
    return _view(package, frame, Body(story, nodes, pages, has_tracked_changes(document)))


def _view(package: Package, frame: Frame, body: Body) -> DocView:
    settings, means, pages = frame.settings, frame.means, body.pages
    sections = tuple(SectionReader(package, settings, means).read(body.sections, pages))
    footnotes = _notes(package, means, pages, "footnote")
    endnotes = _notes(package, means, pages, "endnote")
    stories = stories_of(body.story, sections, (footnotes, endnotes))
    facts = read_facts(package, settings, means.sheet, stories, tracked_changes=body.tracked_changes)
    return DocView(body.story, sections, footnotes, endnotes, facts)


def _refuse_oversized(package: Package) -> None:
    parts = [content for name, content in package.parts.items() if is_xml(name)]
    if sum(map(len, parts)) > MOST_TAGS and sum(content.count(b"<") for content in parts) > MOST_TAGS:
        raise PackageError("văn bản lớn quá mức cho phép")


def _notes(package: Package, means: Means, pages: Sequence[Page], kind: NotePart) -> Story:
    """The footnotes or endnotes, without the lines that set them apart from the text."""
    root = related_part(package, kind + "s")
    if root is None:
        return Story(kind)
    blocks = (
        block for note in root.iterchildren(W + kind) if note.get(W + "type", "normal") == "normal" for block in note
    )
    return StoryReader(means, kind, pages[:1]).read(blocks)
