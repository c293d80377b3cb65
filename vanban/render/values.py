"""Values of the context to WordprocessingML: text escaped, runs, pictures; anything else is refused."""

from collections.abc import Container

from jinja2 import pass_context
from jinja2.runtime import Context, Undefined
from markupsafe import Markup, escape

from vanban.core.chu import ky_tu_cam
from vanban.core.dataclass import dataclass, field
from vanban.core.lengths import Length
from vanban.core.picture import Picture
from vanban.core.rich import RichText, Run

PICTURES = "_pictures"
_DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="{id}" name="Hình {id}" descr="{alt}"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{id}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
    '<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{rid}"/>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r>"
)


@dataclass(frozen=True)
class PlacedPicture:
    """A picture, the part that shows it, and its number among the pictures of the package."""

    picture: Picture
    part: str
    number: int

    @property
    def name(self) -> str:
        """The name of the part that holds the picture."""
        return media_name(self.number)

    @property
    def relationship(self) -> str:
        """The id under which the part that shows the picture refers to it."""
        return f"rIdHinh{self.number}"


def media_name(number: int) -> str:
    """The name of the part that holds picture `number`."""
    return f"word/media/hinh{number}.png"


@dataclass
class Pictures:
    """The pictures met while one document is filled, in order; each becomes a part of the package."""

    taken: Container[str] = ()
    part: str = "word/document.xml"
    found: list[PlacedPicture] = field(default_factory=list)

    def place(self, picture: Picture) -> Markup:
        """The drawing that shows `picture` in the part that is being filled; remembers it."""
        number = (self.found[-1].number if self.found else 0) + 1
        while media_name(number) in self.taken:
            number += 1
        placed = PlacedPicture(picture, self.part, number)
        self.found.append(placed)
        drawing = _DRAWING.format(
            id=1000 + number,
            name=placed.name.rpartition("/")[2],
            rid=placed.relationship,
            cx=picture.width.emu,
            cy=picture.height.emu,
            alt=escape(picture.alt).replace("\n", Markup("&#10;")),
        )
        return Markup(drawing)  # noqa: S704 - numbers and quoted attributes only


def run_xml(run: Run) -> str:
    """One `w:r` with its look and its escaped text."""
    look = f'<w:rStyle w:val="{escape(run.style)}"/>' if run.style else ""
    look += "<w:b/>" * run.bold + "<w:i/>" * run.italic
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(_checked(run.text))}</w:t></w:r>'


def rich_xml(text: RichText) -> Markup:
    """The runs of a rich text."""
    return Markup("".join(run_xml(run) for run in text.runs))  # noqa: S704 - run_xml escapes


@pass_context
def finalize(context: Context, value: object) -> object:
    """What a template's `{{ value }}` puts into the XML. Raises TypeError for a value that has no place there."""
    if isinstance(value, Undefined):
        return str(value)  # raises what Jinja knows of it
    if isinstance(value, RichText):
        return rich_xml(value)
    if isinstance(value, Picture):
        pictures = context[PICTURES]
        return pictures.place(value)
    if isinstance(value, str) and not isinstance(value, Markup):
        return _checked(value)
    if type(value) is int:
        return value
    raise TypeError(f"giá trị loại {type(value).__name__} không in được")


def _checked(text: str) -> str:
    if bad := ky_tu_cam(text):
        raise TypeError(f"giá trị có ký tự U+{ord(bad):04X} mà tệp Word không chứa được")
    return text


def rule_indent(length: Length, container: int) -> int:
    """The indent on both sides that leaves a centred rule of `length` in a column of `container` twips."""
    if not isinstance(length, Length):
        raise TypeError(f"giá trị loại {type(length).__name__} không phải độ dài")
    return max(0, (container - length.twips) // 2)
