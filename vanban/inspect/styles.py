"""The styles of a document: each with what its chain of `basedOn` says in all."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Pt
from vanban.inspect.markup import Element, Properties, child, value
from vanban.inspect.paragraph_properties import read_paragraph_properties
from vanban.inspect.run_properties import read_run_properties
from vanban.inspect.text import W
from vanban.inspect.theme import Theme

_GIVING_WAY = {"size": Pt(12), "alignment": "left"}
_NORMAL = "normal"  # Word's default paragraph style, even in a file that marks none as default


@dataclass(frozen=True, eq=False)
class Style:
    """One style as the file has it: what it says itself, not what it inherits. Files hold many that nothing uses."""

    id: str
    kind: str
    name: str
    based_on: str
    node: Element
    theme: Theme

    @cached_property
    def paragraph(self) -> Properties:
        """What it says of paragraphs."""
        return read_paragraph_properties(child(self.node, W + "pPr"), self.theme)

    @cached_property
    def run(self) -> Properties:
        """What it says of text."""
        return read_run_properties(child(self.node, W + "rPr"), self.theme)


@dataclass(frozen=True, eq=False)
class StyleSheet:
    """Every style by id, the default of each kind, and what the document says before any style.

    `over_tables`: what the default paragraph style says always holds in tables; not so in files of Word 2007.
    """

    styles: Mapping[str, Style] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    run: Properties = field(default_factory=dict)
    paragraph: Properties = field(default_factory=dict)
    over_tables: bool = True
    _runs: dict[str, Properties] = field(default_factory=dict)

    def known(self, kind: str, style_id: str | None) -> str:
        """The id itself when there is such a style of this kind, else the id of the default style; "" for none."""
        style = self.styles.get(style_id or "")
        return style.id if style and style.kind == kind else self.defaults.get(kind, "")

    def name(self, style_id: str) -> str:
        """The name Word shows for a style; "" for an unknown id."""
        return self.styles[style_id].name if style_id in self.styles else ""

    def chain(self, style_id: str) -> list[Style]:
        """The style and those it is based on, the farthest first; a circle ends where it would begin again."""
        found: dict[str, Style] = {}
        style = self.styles.get(style_id)
        while style and style.id not in found:
            found[style.id] = style
            base = self.styles.get(style.based_on)
            style = base if base and base.kind == style.kind else None
        return list(found.values())[::-1]

    def run_properties(self, style_id: str) -> Properties:
        """What the whole chain of a style says of text; within a chain the nearest word holds, toggles too."""
        found = self._runs.get(style_id)
        if found is None:
            found = {}
            for style in self.chain(style_id):
                found = {**found, **style.run}
            self._runs[style_id] = found
        return found

    def gives_way(self, style_id: str, part: Literal["run", "paragraph"], name: str) -> bool:
        """Whether a property of a style gives way to a table style that sets it too ([MS-DOCX], compatSetting).

        In files of Word 2007 the default paragraph style does, when it says what Word would do anyway.
        """
        if self.over_tables:
            return False
        saying = next((style for style in reversed(self.chain(style_id)) if name in getattr(style, part)), None)
        is_default = saying is not None and saying.id == self.defaults.get("paragraph")
        return is_default and getattr(saying, part)[name] == _GIVING_WAY[name]


def read_styles(root: Element | None, theme: Theme, *, over_tables: bool = True) -> StyleSheet:
    """Read `w:styles`; a document without it has no styles."""
    if root is None:
        return StyleSheet()
    styles = {style.id: style for node in root.iterchildren(W + "style") if (style := _style(node, theme)).id}
    return StyleSheet(
        styles,
        _defaults(styles),
        read_run_properties(child(root, W + "docDefaults", W + "rPrDefault", W + "rPr"), theme),
        read_paragraph_properties(child(root, W + "docDefaults", W + "pPrDefault", W + "pPr"), theme),
        over_tables,
    )


def _style(node: Element, theme: Theme) -> Style:
    return Style(
        node.get(W + "styleId", ""),
        node.get(W + "type", "paragraph"),
        value(node, W + "name") or "",
        value(node, W + "basedOn") or "",
        node,
        theme,
    )


def _defaults(styles: Mapping[str, Style]) -> dict[str, str]:
    found = {style.kind: style.id for style in styles.values() if _is_default(style)}
    normal = next((s.id for s in styles.values() if s.kind == "paragraph" and s.name.lower() == _NORMAL), None)
    return {"paragraph": normal, **found} if normal else found


def _is_default(style: Style) -> bool:
    return style.node.get(W + "default") in ("1", "true", "on")
