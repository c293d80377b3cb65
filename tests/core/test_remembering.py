"""Answers about short texts are given again; what a long text says is worked out every time."""

from vanban.core import remembering
from vanban.core.remembering import remembered


def asked():
    told = []

    @remembered
    def shout(text: str) -> str:
        told.append(text)
        return text.upper()

    return shout, told


def test_a_short_text_is_asked_about_once():
    shout, told = asked()
    assert [shout("đã ký"), shout("đã ký"), told] == ["ĐÃ KÝ", "ĐÃ KÝ", ["đã ký"]]


def test_a_long_text_is_not_kept():
    shout, told = asked()
    text = "rất dài " * 100
    assert shout(text) == shout(text) == text.upper()
    assert told == [text, text]


def test_of_too_many_texts_the_older_half_is_forgotten(monkeypatch):
    monkeypatch.setattr(remembering, "_MOST", 4)
    shout, told = asked()
    for text in "abcdeab":
        shout(text)
    assert told == ["a", "b", "c", "d", "e", "a", "b"]
    assert [shout("e"), told[-1]] == ["E", "b"]
