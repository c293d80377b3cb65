"""The letters of paragraphs are told with their places, whatever the form they are written in."""

from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from vanban.roles.letters import DocumentLetters, plain


def told(text: str, label: str = "") -> tuple[str, list[int]]:
    """The letters of one paragraph, and their places in its text."""
    letters = DocumentLetters((SimpleNamespace(text=text, label=label),))
    return letters.text, letters.of[0][1]


def test_white_space_is_left_out_and_places_are_kept():
    assert told("Sở\u00a0Nội \tvụ") == ("SởNộivụ", [0, 1, 3, 4, 5, 8, 9])


def test_a_label_has_letters_without_a_place():
    assert told("một", "a)") == ("a)một", [-1, -1, 0, 1, 2])


def test_accents_of_their_own_stand_with_their_letter():
    assert told("le\u0302\u0323 phí") == ("lệphí", [0, 1, 5, 6, 7])


def test_one_sign_of_several_letters_has_one_place():
    assert told("ở m² ﬁle") == ("ởm2file", [0, 2, 3, 5, 5, 6, 7])


def test_signs_that_show_nothing_are_left_out():
    assert told("Ủy\u00adban\u200b") == ("Ủyban", [0, 1, 3, 4, 5])


@given(st.text("aếđ²½ﬁ \u00a0\t\n\u2028\u00ad\u200b", max_size=30))
def test_letters_are_those_of_the_text_in_order(text):
    letters, places = told(text)
    assert letters == plain(text)
    assert places == sorted(places)
    assert all(letter in plain(text[at]) for letter, at in zip(letters, places, strict=True))
