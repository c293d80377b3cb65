"""Lengths with their unit in the type: millimetres, points, twips (1/20 pt, Word's `dxa`) and EMU."""

from typing import Self

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72.0
TWIPS_PER_POINT = 20
EMU_PER_POINT = 12_700


class Length(float):
    """A length held in points; build it with `Mm`, `Pt` or `Twips`."""

    __slots__ = ()

    @property
    def pt(self) -> float:
        """Points, 1/72 inch."""
        return float(self)

    @property
    def mm(self) -> float:
        """Millimetres."""
        return float(self) * MM_PER_INCH / POINTS_PER_INCH

    @property
    def twips(self) -> int:
        """Twentieths of a point, rounded: the unit of `w:ind`, `w:tcW`, `w:pgMar`."""
        return round(float(self) * TWIPS_PER_POINT)

    @property
    def half_points(self) -> int:
        """Half points, rounded: the unit of `w:sz`."""
        return round(float(self) * 2)

    @property
    def emu(self) -> int:
        """English Metric Units, rounded: the unit of drawings."""
        return round(float(self) * EMU_PER_POINT)

    def __mul__(self, factor: float) -> "Length":
        return Length(float(self) * factor)


class Pt(Length):
    """A length given in points."""

    __slots__ = ()


class Mm(Length):
    """A length given in millimetres."""

    __slots__ = ()

    def __new__(cls, value: float) -> Self:  # noqa: D102
        return super().__new__(cls, value * POINTS_PER_INCH / MM_PER_INCH)


class Twips(Length):
    """A length given in twentieths of a point."""

    __slots__ = ()

    def __new__(cls, value: float) -> Self:  # noqa: D102
        return super().__new__(cls, value / TWIPS_PER_POINT)
