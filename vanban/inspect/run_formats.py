"""The effective look of runs: document defaults, table style, paragraph style, character style, the run itself."""

from vanban.core.dataclass import dataclass, field
from vanban.inspect.fonts import Faces, font_names
from vanban.inspect.formats import DEFAULT_SIZE, RunFormat
from vanban.inspect.markup import Element, Properties
from vanban.inspect.run_properties import read_run_properties
from vanban.inspect.styles import StyleSheet
from vanban.inspect.theme import Theme
from vanban.inspect.toggles import combine

_Key = tuple[object, ...]
_PLAIN_NAMES = ("underline", "colour", "highlight", "shading", "caps", "small_caps", "position", "raised", "hidden",
                "scale", "spacing", "language")  # fmt: skip


@dataclass(frozen=True, eq=False, slots=True)
class ParagraphLooks:
    """The looks that runs take in paragraphs of one style and one place in a table; each is worked out once."""

    sheet: StyleSheet
    theme: Theme
    table: Properties
    paragraph: Properties
    shared: dict[RunFormat, RunFormat]
    _known: dict[_Key, Faces] = field(default_factory=dict)

    @property
    def known(self) -> int:
        """How many looks are worked out."""
        return len(self._known)

    def faces(self, node: Element | None) -> Faces:
        """The look of a run with this `w:rPr`; of a paragraph mark likewise."""
        key = _key(node) if node is not None else ()
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self.of(read_run_properties(node, self.theme))
        return found

    def of(self, direct: Properties) -> Faces:
        """The look of text that these properties are set on directly."""
        character = self.sheet.run_properties(self.sheet.known("character", direct.get("style")))
        return self._faces(combine(self.sheet.run, (self.table, self.paragraph, character), direct))

    def _faces(self, properties: Properties) -> Faces:
        plain, western, east_asian = (self._shared(_format(properties, name)) for name in font_names(properties))
        return Faces(plain, western, east_asian, properties.get("hint") == "eastAsia")

    def _shared(self, look: RunFormat) -> RunFormat:
        """The one object for this look, so that looks can be told apart by identity."""
        return self.shared.setdefault(look, look)


class RunFormats:
    """Hands out the looks of paragraphs: one value for all in the same style and the same place in a table."""

    def __init__(self, sheet: StyleSheet, theme: Theme) -> None:
        self._sheet = sheet
        self._theme = theme
        self._shared: dict[RunFormat, RunFormat] = {}
        self._known: dict[tuple[str, object], ParagraphLooks] = {}

    @property
    def known(self) -> int:
        """How many looks are worked out; a run that says what none said before counts, whatever comes of it."""
        return sum(looks.known for looks in self._known.values())

    def forget(self) -> None:
        """Keep none of the looks worked out so far."""
        self._known.clear()
        self._shared.clear()

    def looks(self, style_id: str, table: Properties, table_key: object) -> ParagraphLooks:
        """The looks in a paragraph style, where the table style says `table` of text (`table_key` tells it apart)."""
        key = (style_id, table_key)
        found = self._known.get(key)
        if found is None:
            paragraph = self._sheet.run_properties(style_id)
            if "size" in table and self._sheet.gives_way(style_id, "run", "size"):
                paragraph = {**paragraph, "size": table["size"]}
            found = self._known[key] = ParagraphLooks(self._sheet, self._theme, table, paragraph, self._shared)
        return found


def _key(node: Element) -> _Key:
    """What a `w:rPr` says, word for word: to know it again without reading it."""
    words: list[object] = []
    for setting in node:
        words.append(setting.tag)
        words += setting.items()
    return tuple(words)


def _format(properties: Properties, font: str) -> RunFormat:
    complex_script = properties.get("complex") or properties.get("right_to_left")
    suffix = "_cs" if complex_script else ""
    return RunFormat(
        font=font,
        size=properties.get("size" + suffix, DEFAULT_SIZE),
        bold=properties["bold" + suffix],
        italic=properties["italic" + suffix],
        strike=bool(properties["strike"] or properties.get("double_strike")),
        **{name: properties[name] for name in _PLAIN_NAMES if name in properties},
    )
