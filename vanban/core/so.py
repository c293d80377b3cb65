"""Vietnamese numbers: decimal comma, thousands dot, counts below ten with a leading zero, Roman numerals."""

import re
from decimal import ROUND_HALF_UP, Decimal

_CHU_LA_MA = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LA_MA_LON_NHAT = 32_767  # a hostile number must not make a label of thousands of letters
_SO_THAP_PHAN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def parse_thap_phan(text: str) -> Decimal:
    """Read `7,5` or `7.5` as a decimal number. Raises ValueError for anything else."""
    text = text.strip()
    if not _SO_THAP_PHAN.fullmatch(text):
        raise ValueError(text)
    number = Decimal(text.replace(",", "."))
    return number or abs(number)  # no zero below zero


def viet_so(value: Decimal | int) -> str:
    """`1.234,5`: thousands by a dot, decimals by a comma, no trailing zeros, no exponent."""
    if type(value) is int:
        return f"{value:,}".replace(",", ".")
    whole, _, fraction = f"{Decimal(value):,f}".partition(".")
    fraction = fraction.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{fraction}" if fraction else whole


def dem(value: int) -> str:
    """A count in running text: `03`, `12`, and `0` for none (a convention, not law)."""
    return f"{value:02d}" if 0 < value < 10 else viet_so(value)


def la_ma(value: int) -> str:
    """Upper-case Roman numerals; a number they cannot say stays Arabic."""
    if not 0 < value <= _LA_MA_LON_NHAT:
        return str(value)
    written = ""
    for size, sign in _CHU_LA_MA:
        written += sign * (value // size)
        value %= size
    return written


def ty_le(part: Decimal | int, whole: Decimal | int) -> Decimal:
    """`part` of `whole` in percent, rounded half up to two decimals; 0 when there is no whole."""
    if not whole:
        return Decimal(0)
    return (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def viet_phan_tram(value: Decimal) -> str:
    """`81,52%`."""
    return f"{viet_so(value)}%"
