"""What the settings of a document say that changes how it is shown."""

from collections.abc import Mapping

from vanban.core.dataclass import dataclass, field
from vanban.inspect.markup import VAL, Element, child, on_off, whole
from vanban.inspect.text import W

_MODE_WITHOUT_A_WORD = 12  # Word 2007 wrote no compatibility mode


@dataclass(frozen=True)
class Settings:
    """The settings of a document.

    Attributes:
        even_and_odd: even pages have headers and footers of their own.
        track_revisions: Word records changes from now on.
        compatibility: the Word whose layout is imitated: 12 (2007), 14 (2010), 15 (2013 and later).
        paragraph_over_table_style: size and alignment of the default paragraph style win over a table style
            (`overrideTableStyleFontSizeAndJustification`).
        gutter_at_top: the binding margin is at the top of the page.
        languages: by face of the theme (`latin`, `ea`, `cs`).
        colours: which colour of the theme stands for text and background.
    """

    even_and_odd: bool = False
    track_revisions: bool = False
    compatibility: int = _MODE_WITHOUT_A_WORD
    paragraph_over_table_style: bool = False
    gutter_at_top: bool = False
    mirror_margins: bool = False
    languages: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)


def read_settings(root: Element | None) -> Settings:
    """Read `w:settings`; a document without it has the settings Word assumes."""
    if root is None:
        return Settings()
    compat = {node.get(W + "name"): node.get(VAL) for node in root.iterfind(f"{W}compat/{W}compatSetting")}
    return Settings(
        even_and_odd=_switch(root, "evenAndOddHeaders"),
        track_revisions=_switch(root, "trackRevisions"),
        compatibility=whole(compat.get("compatibilityMode")) or _MODE_WITHOUT_A_WORD,
        paragraph_over_table_style=compat.get("overrideTableStyleFontSizeAndJustification") in ("1", "true", "on"),
        gutter_at_top=_switch(root, "gutterAtTop"),
        mirror_margins=_switch(root, "mirrorMargins"),
        languages=_languages(child(root, W + "themeFontLang")),
        colours=_colours(child(root, W + "clrSchemeMapping")),
    )


def _switch(root: Element, name: str) -> bool:
    node = child(root, W + name)
    return node is not None and bool(on_off(node))


def _languages(node: Element | None) -> dict[str, str]:
    names = {"latin": "val", "ea": "eastAsia", "cs": "bidi"}
    return {face: node.get(W + name, "") for face, name in names.items()} if node is not None else {}


def _colours(node: Element | None) -> dict[str, str]:
    return {str(k).removeprefix(W): str(v) for k, v in node.items()} if node is not None else {}
