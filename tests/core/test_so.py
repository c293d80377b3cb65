"""Numbers as the decree writes them."""

import pytest

from vanban.core.so import la_ma, parse_thap_phan, viet_so


@pytest.mark.parametrize(
    ("number", "written"), [(1, "I"), (4, "IV"), (9, "IX"), (16, "XVI"), (40, "XL"), (1994, "MCMXCIV")]
)
def test_a_sixteenth_field_has_its_roman_number_too(number, written):
    assert la_ma(number) == written


@pytest.mark.parametrize("number", [0, -3, 10**9])
def test_what_roman_numerals_cannot_say_stays_arabic(number):
    assert la_ma(number) == str(number)


@pytest.mark.parametrize(("typed", "written"), [("-0", "0"), ("-0,00", "0"), ("0,50", "0,5"), ("-1,5", "-1,5")])
def test_there_is_no_zero_below_zero(typed, written):
    assert viet_so(parse_thap_phan(typed)) == written
