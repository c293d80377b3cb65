"""What stands at the head and foot of the pages: page numbers, the address of the agency."""

from collections.abc import Iterator, Sequence

from vanban.inspect.content import Paragraph
from vanban.inspect.docview import Banners, Section, Story
from vanban.roles.element import Piece
from vanban.roles.phrases import is_address
from vanban.roles.words import key

_PAGE = "PAGE"


def page_numbers(*sections: Section) -> Iterator[Piece]:
    """The page numbers shown on the pages of these sections, each once, as the stretch that is the number."""
    for story in _stories(sections, footers_only=False):
        for paragraph, _field in story.fields(_PAGE):
            yield from _numbers(paragraph)


def addresses(*sections: Section) -> Iterator[Piece]:
    """Lines of address, telephone, e-mail at the foot of the pages."""
    for story in _stories(sections, footers_only=True):
        for paragraph in story.paragraphs:
            if is_address(key(paragraph.text)):
                yield Piece(paragraph, 0, len(paragraph.text))


def _numbers(paragraph: Paragraph) -> Iterator[Piece]:
    at = 0
    for run in paragraph.runs:
        if run.field == _PAGE:
            yield Piece(paragraph, at, at + len(run.text))
        at += len(run.text)


def _stories(sections: Sequence[Section], *, footers_only: bool) -> Iterator[Story]:
    seen: set[int] = set()
    for section in sections:
        for banners in (section.footers,) if footers_only else (section.headers, section.footers):
            for story in _shown(section, banners):
                if id(story) not in seen:
                    seen.add(id(story))
                    yield story


def _shown(section: Section, banners: Banners) -> Iterator[Story]:
    if section.title_page:
        yield banners.first
    yield banners.default
    if section.even_pages:
        yield banners.even
