"""Where faults stand: their paragraphs and words, and which place a reader meets first."""

import re
from functools import cached_property

from vanban.inspect.content import Paragraph, Spot
from vanban.inspect.docview import DocView
from vanban.rules.report import Issue, Site
from vanban.rules.rule import Fault

_LONGEST = 50
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_WHOLE = (-1, -1)
_NOWHERE = (1_000_000, 0)


class Places:
    """The places of one file."""

    def __init__(self, view: DocView) -> None:
        self._view = view
        self._body = view.body.paragraphs
        self._beginnings: dict[Spot, str] = {}

    @cached_property
    def _by_spot(self) -> dict[Spot, tuple[tuple[int, int], Paragraph]]:
        """The order and the paragraph of every place; a document without faults does without."""
        found: dict[Spot, tuple[tuple[int, int], Paragraph]] = {}
        for number, story in enumerate(self._view.stories()):
            for paragraph in story.paragraphs:
                found.setdefault(paragraph.place, ((number, paragraph.index), paragraph))
        return found

    def site(self, fault: Fault) -> Site:
        """The place of a fault; what the rule left out is found from what it told.

        Raises IndexError when the rule names a paragraph that is not there.
        """
        if not all(0 <= index < len(self._body) for index in fault.paragraphs):
            raise IndexError(f"paragraphs {fault.paragraphs} of {len(self._body)}")
        paragraphs = [self._body[index] for index in fault.paragraphs]
        if fault.spot is None and not paragraphs:
            return Site(None)
        spot = fault.spot or paragraphs[0].place
        found = self._by_spot.get(spot)
        indexes = fault.paragraphs
        if found and spot.part == "body" and not indexes:
            indexes = (found[1].index,)
        return Site(spot, indexes, self._beginning(found[1]) if found else "")

    def _beginning(self, paragraph: Paragraph) -> str:
        """The first words of a paragraph; a paragraph may have as many faults as words."""
        if paragraph.place not in self._beginnings:
            self._beginnings[paragraph.place] = _beginning(paragraph.text)
        return self._beginnings[paragraph.place]

    def order(self, site: Site) -> tuple[int, int]:
        """Where in the reading order a place comes: the file as a whole first, then the body, headers, notes."""
        if site.spot is None:
            return _WHOLE
        found = self._by_spot.get(site.spot)
        return found[0] if found else _NOWHERE

    def issue_order(self, issue: Issue) -> tuple[int, tuple[int, int], str, str]:
        """By document, first place, rule and code."""
        return issue.document, self.order(issue.sites[0]), issue.rule.id, issue.code


def _beginning(text: str) -> str:
    """The first words of a paragraph on one line."""
    words = " ".join(plain(text).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]}…"


def plain(text: str) -> str:
    """The text without characters that steer a terminal or that XML cannot hold."""
    return _CONTROLS.sub(" ", text)
