"""Words are compared whatever their case, accents, spaces and look-alike letters."""

import unicodedata

import pytest

from vanban.roles.words import alike, fold, is_upper, key, letters


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("HOÀ", "hòa"),
        ("Uỷ ban", "ủy ban"),
        ("thuý", "thúy"),
        ("quý I", "quý i"),
        ("khoẻ", "khỏe"),
        ("hoàn", "hoàn"),
        (unicodedata.normalize("NFD", "Ủy ban nhân dân"), "ủy ban nhân dân"),
        ("Số:\u00a0\u00a0\u00a0 12", "số: 12"),
        ("Độc lập – Tự do — Hạnh phúc", "độc lập - tự do - hạnh phúc"),
        ("СỘNG HÒА", "cộng hòa"),  # Cyrillic С and А
        ("Ðộc lập", "độc lập"),  # Icelandic eth
        ("Kính\u200bgửi", "kínhgửi"),
    ],
)
def test_one_form(text, same):
    assert key(text) == same


@pytest.mark.parametrize(
    "text", ["Điều 1. Phạm vi", unicodedata.normalize("NFD", "Điều 1. Phạm vi"), "Điều\u200b 1. Phạm vi"]
)
def test_places_in_the_form_lead_back_to_the_text(text):
    folded = fold(text)
    assert unicodedata.normalize("NFC", text[folded.at(folded.text.index("phạm")) :]) == "Phạm vi"
    assert folded.at(len(folded.text)) == len(text)


def test_marks_of_notes_are_no_words():
    assert fold("BÁO CÁO6", {7}).key == "báo cáo"


def test_letters_only():
    assert letters("Độc lập - Tự do") == "doclaptudo"


def test_how_much_two_words_have_in_common():
    assert alike("hanhphuc", "hanhphuc") == 1
    assert alike("hanhphuc", "x") == 0


@pytest.mark.parametrize(
    ("text", "upper"), [("SỞ NỘI VỤ", True), ("SỞ NỘI Vụ", True), ("Sở Nội vụ", False), ("12", False)]
)
def test_capitals(text, upper):
    assert is_upper(text) is upper
