"""The old encodings: every Vietnamese letter comes back."""

import unicodedata

import pytest

from tests.source.encodings import encode
from vanban.source import legacy
from vanban.source.legacy import TCVN3, VNI, WINDOWS_1258, doubtful
from vanban.source.syllable import is_syllable

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
LETTERS = "đ" + "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES)


@pytest.mark.parametrize(("encoding", "name"), [(TCVN3, "tcvn3"), (VNI, "vni"), (WINDOWS_1258, "cp1258")])
def test_every_letter_comes_back(encoding, name):
    assert len(LETTERS) == 73
    assert encoding.read(encode(LETTERS, name).decode("latin-1")) == LETTERS


@pytest.mark.parametrize("encoding", [VNI, WINDOWS_1258])
def test_capitals_come_back_where_the_encoding_has_them(encoding):
    name = {VNI: "vni", WINDOWS_1258: "cp1258"}[encoding]
    assert encoding.read(encode(LETTERS.upper(), name).decode("latin-1")) == LETTERS.upper()


@pytest.mark.parametrize("word", ["nghiêng", "quốc", "giữ", "khuỷu", "ngoằn", "yếm", "ươm", "Đắk", "thuở", "quýt"])
def test_syllables_are_known(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["hßa", "Vieät", "Malmö", "àá", "straße", "foo", "Néi"])
def test_other_words_are_not(word):
    assert not is_syllable(word)


def test_doubtful_words_are_told_of_every_file_as_often_as_they_stand_there():
    text = "kế hoạch cña Së, cña tØnh; hoạch"
    assert doubtful(text) == ("cña", "Së", "cña", "tØnh")
    assert doubtful("kế hoạch") == ()
    assert doubtful(text) == ("cña", "Së", "cña", "tØnh")


def test_what_is_kept_of_files_has_an_end(monkeypatch):
    monkeypatch.setattr(legacy, "_MOST_SOUND", 100)
    for number in range(5):
        assert doubtful(" ".join(f"a{number}b{item}" for item in range(100))) == ()
        assert doubtful("a" * 10_000) == ()
    assert len(legacy._SOUND) <= 200
    assert max(map(len, legacy._SOUND), default=0) < 50
