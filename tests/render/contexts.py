"""Contexts that the tests fill templates with."""

from dataclasses import dataclass

from vanban.core.lengths import Length, Pt
from vanban.core.picture import Picture
from vanban.core.rich import RichText, rich

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001"
    "48afa4710000000049454e44ae426082"
)
HARD = "Sở NN & MT <x> \"a\" 'b' {{ y }} {% if %}"
NOTHING = RichText(())
BOLD = rich("đậm", bold=True)
NUMBER = rich(" 05/KH")
A_HUNDRED = Pt(100)
CHART = Picture(PIXEL, Pt(72), Pt(36), 'Biểu đồ "A & B" <x>')


@dataclass(frozen=True)
class Hang:
    """A row."""

    ten: str
    y: tuple[str, ...] = ()
    chu: RichText = NOTHING


@dataclass(frozen=True)
class Dau:
    """A named group."""

    so: RichText = NUMBER
    dong: tuple[str, ...] = ("SỞ NỘI VỤ",)
    ke: Length = A_HUNDRED


HEAD = Dau()


@dataclass(frozen=True)
class Context:
    """A bit of everything."""

    ten: str = "Sở Nội vụ"
    so: int = 5
    co: bool = True
    trong: str = ""
    dam: RichText = BOLD
    danh_sach: tuple[str, ...] = ("một", "hai")
    hang: tuple[Hang, ...] = (Hang("A", ("1", "2")), Hang("B", ("3",)))
    dau: Dau = HEAD
    ke: Length = A_HUNDRED
    hinh: Picture = CHART
