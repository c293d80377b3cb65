"""The settings and means of a document, read once for all documents whose parts for them are the same bytes."""

from functools import lru_cache

from vanban.core.dataclass import dataclass
from vanban.inspect.alike.known import Known
from vanban.inspect.markup import Element
from vanban.inspect.means import Means
from vanban.inspect.numbering import read_numbering
from vanban.inspect.package import Package, parse_xml
from vanban.inspect.paragraph_formats import ParagraphFormats
from vanban.inspect.relationships import related_name
from vanban.inspect.run_formats import RunFormats
from vanban.inspect.settings import Settings, read_settings
from vanban.inspect.styles import read_styles
from vanban.inspect.table_styles import TableStyles
from vanban.inspect.theme import read_theme

_KINDS = ("settings", "theme", "styles", "numbering")
_MOST_KEPT = 2**20  # bytes of these parts; what is larger is read anew every time
_Sources = tuple[tuple[str, bytes] | None, ...]


@dataclass(frozen=True, eq=False)
class Frame:
    """What is the same in every document of one template. Formats worked out for one document serve the next."""

    settings: Settings
    means: Means
    known: Known


def read_frame(package: Package) -> Frame:
    """The settings and means of an open package. Raises PackageError when one of their parts is missing or damaged."""
    sources = tuple(_source(package, kind) for kind in _KINDS)
    size = sum(len(source[1]) for source in sources if source)
    frame = _frame(sources) if size <= _MOST_KEPT else _frame.__wrapped__(sources)
    return Frame(frame.settings, frame.means.again(), frame.known)


def _source(package: Package, kind: str) -> tuple[str, bytes] | None:
    """The name and bytes of the part of a kind, None when the document names none."""
    name = related_name(package, kind)
    return None if name is None else (name, package.content(name))


def _root(source: tuple[str, bytes] | None) -> Element | None:
    return None if source is None else parse_xml(source[1], source[0])


@lru_cache(maxsize=8)
def _frame(sources: _Sources) -> Frame:
    settings_root, theme_root, styles_root, numbering_root = map(_root, sources)
    settings = read_settings(settings_root)
    theme = read_theme(theme_root, settings.colours, settings.languages)
    sheet = read_styles(styles_root, theme, over_tables=settings.paragraph_over_table_style)
    list_styles = (style for style in sheet.styles.values() if style.kind == "numbering")
    lists = {style.id: number for style in list_styles if (number := style.paragraph.get("list"))}
    numbering = read_numbering(numbering_root, theme, lists)
    means = Means(
        theme=theme,
        sheet=sheet,
        numbering=numbering,
        tables=TableStyles(sheet, theme),
        runs=RunFormats(sheet, theme),
        paragraphs=ParagraphFormats(sheet, numbering),
    )
    return Frame(settings, means, Known())
