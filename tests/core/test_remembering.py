"""Answers about short texts are given again; what a long text says is worked out every time."""

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
