"""Letters are found where they stand in another text, whatever else stands between them."""

from hypothesis import given
from hypothesis import strategies as st

from vanban.roles.aligning import NOWHERE, align

HEAD = "TTNộidungĐơnvị"


def shown(text: str, other: str) -> str:
    """The letters that were found, as the other text has them; a dot for each that was not."""
    return "".join(other[place] if place != NOWHERE else "." for place in align(text, other))


def test_the_same_text_is_found_letter_by_letter():
    assert align("Kếhoạchnăm2023", "Kếhoạchnăm2023") == list(range(14))


def test_what_only_the_pages_have_is_stepped_over():
    text, other = "Đoạncuốitrangmộtvàđoạnđầutranghai", "Đoạncuốitrangmột2TiêuđềtrangvàđoạnđầutranghaiXong"
    assert shown(text, other) == text


def test_what_the_pages_lack_is_nowhere():
    assert shown("Phầnđầucủavănbảnkhôngincuốicùngcủavănbản", "Phầnđầucủavănbảncuốicùngcủavănbản") == (
        "Phầnđầucủavănbản.......cuốicùngcủavănbản"
    )


def test_one_other_letter_loses_no_place():
    assert shown("mộthaibabốnnămsáubảytám", "mộthaib?bốnnămsáubảytám") == "mộthaib.bốnnămsáubảytám"


def test_cells_that_go_over_a_page_are_found_in_both_halves():
    first, second = ("Ôthứnhấtnửatrên", "vànửadướicủanó"), ("Ôthứhaicóchữở", "cảhaitrangnhưthế")
    text = "".join((*first, *second))
    other = first[0] + second[0] + "3" + HEAD + first[1] + second[1]
    assert shown(text, other) == text


def test_what_stands_elsewhere_is_found_there():
    text, other = "Hộpvănbảnởđầurồiđếnnộidungchínhcủatrang", "rồiđếnnộidungchínhcủatrangHộpvănbảnởđầu"
    assert shown(text, other) == text


@given(st.text("aăâbcđ", max_size=60), st.text("aăâbcđ", max_size=60))
def test_every_letter_is_found_at_its_like_and_no_place_is_used_twice(text, other):
    places = align(text, other)
    used = [place for place in places if place != NOWHERE]
    assert len(places) == len(text)
    assert len(set(used)) == len(used)
    assert all(place == NOWHERE or other[place] == letter for letter, place in zip(text, places, strict=True))
