"""The effective look of paragraphs: document defaults, table style, list, paragraph style, the paragraph itself."""

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length, Twips
from vanban.inspect.formats import (
    AtLeast,
    Border,
    Borders,
    Exactly,
    LineSpacing,
    Multiple,
    ParagraphFormat,
    TabStop,
)
from vanban.inspect.markup import Properties
from vanban.inspect.numbering import Level, Numbering
from vanban.inspect.paragraph_properties import merge
from vanban.inspect.styles import StyleSheet

_LINE = 240  # units of `w:line` in a single line
_PLAIN_NAMES = ("left", "right", "first_line", "keep_next", "keep_lines", "page_break_before", "widow_control",
                "contextual_spacing", "outline_level", "shading", "framed")  # fmt: skip
_LISTED = {"list", "list_level"}


@dataclass(frozen=True, eq=False, slots=True)
class ParagraphLook:
    """The format of a paragraph, and the list it belongs to: its number (0 for none), its level."""

    format: ParagraphFormat
    list: int = 0
    level: int = 0
    label: Level | None = None


class ParagraphFormats:
    """Works out each different paragraph format once."""

    def __init__(self, sheet: StyleSheet, numbering: Numbering) -> None:
        self._sheet = sheet
        self._numbering = numbering
        self._styles: dict[tuple[str, bool], Properties] = {}
        self._known: dict[tuple[object, ...], ParagraphLook] = {}

    @property
    def known(self) -> int:
        """How many formats are worked out."""
        return len(self._known)

    def forget(self) -> None:
        """Keep none of the formats worked out so far."""
        self._known.clear()

    def look(self, style_id: str, table: Properties, table_key: object, direct: Properties) -> ParagraphLook:
        """The look of a paragraph in a style, inside a table whose style says `table`, with properties of its own."""
        key = (style_id, table_key, *direct.items())
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._look(style_id, table, direct)
        return found

    def _look(self, style_id: str, table: Properties, direct: Properties) -> ParagraphLook:
        listed = not (direct.keys() & _LISTED)
        styled = self._styled(style_id, listed=listed)
        whole = self._with_list(styled, direct) if not listed else styled
        if "alignment" in table and self._sheet.gives_way(style_id, "paragraph", "alignment"):
            whole = {**whole, "alignment": table["alignment"]}
        effective = merge(merge(merge(self._sheet.paragraph, table), whole), direct)
        number = effective.get("list")
        level = self._numbering.level(number, whole.get("list_level"), style_id)
        look = _format(effective)
        return ParagraphLook(look, number or 0, *level) if level else ParagraphLook(look)

    def _styled(self, style_id: str, *, listed: bool) -> Properties:
        """What a chain of styles says; the indents of a list count where the list is named, unless it is replaced."""
        found = self._styles.get((style_id, listed))
        if found is None:
            found = {}
            for style in self._sheet.chain(style_id):
                if listed and style.paragraph.keys() & _LISTED:
                    found = self._with_list(found, style.paragraph, style.id)
                found = merge(found, style.paragraph)
            self._styles[style_id, listed] = found
        return found

    def _with_list(self, below: Properties, naming: Properties, style_id: str = "") -> Properties:
        """What holds after the list that `naming` names has set its indents."""
        number = naming.get("list", below.get("list"))
        level = self._numbering.level(number, naming.get("list_level"), style_id)
        indents = level[1].paragraph if level else {}
        return {**merge(below, indents), "list_level": level[0] if level else 0}


def _format(properties: Properties) -> ParagraphFormat:
    return ParagraphFormat(
        alignment=properties.get("frame_alignment") or properties.get("alignment", "left"),
        before=_room(properties, "before"),
        after=_room(properties, "after"),
        line_spacing=_line_spacing(properties),
        borders=Borders(*(properties.get("border_" + side, Border()) for side in ("top", "bottom", "left", "right"))),
        tabs=_tabs(properties.get("tabs", ())),
        **{name: properties[name] for name in _PLAIN_NAMES if name in properties},
    )


def _room(properties: Properties, side: str) -> Length:
    room: Length = properties.get(side + "_automatic") or properties.get(side, Length(0))
    return room


def _line_spacing(properties: Properties) -> LineSpacing:
    line, rule = properties.get("line", _LINE), properties.get("line_rule", "auto")
    if rule == "auto" or line == 0:
        return Multiple(line / _LINE) if line else Multiple()
    return Exactly(Twips(abs(line))) if rule == "exact" or line < 0 else AtLeast(Twips(line))


def _tabs(stops: tuple[TabStop, ...]) -> tuple[TabStop, ...]:
    """The stops that remain, by place; a later one at the same place replaces, `clear` removes."""
    by_place = {stop.position: stop for stop in stops}
    kept = (stop for stop in by_place.values() if stop.alignment != "clear")
    return tuple(sorted(kept, key=lambda stop: stop.position))
