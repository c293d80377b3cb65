"""Widths agree with the metric twin of Times New Roman; names break into lines of like width."""

import unicodedata
from functools import cache
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from tools import gen_times_widths
from tools.serif_font import CHARACTERS, font_file
from vanban.core.lengths import Mm, Pt
from vanban.core.text_width import balanced_lines, width, without_a_lone_word

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
SO = "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"
FACES = {
    "REGULAR": {},
    "BOLD": {"bold": True},
    "ITALIC": {"italic": True},
    "BOLD_ITALIC": {"bold": True, "italic": True},
}
names = st.lists(st.text("ABĐƠƯạ-", min_size=1, max_size=12), min_size=1, max_size=8).map(" ".join)


@cache
def face(style: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(style), 2048)


def drawn(text: str, style: str, size: float) -> float:
    """The width that FreeType gives the text, drawn without kerning at one pixel a font unit."""
    return face(style).getlength(text, features=["-kern"]) * size / 2048


def test_the_committed_table_is_what_the_font_says():
    assert gen_times_widths.TARGET.read_text(encoding="utf-8") == gen_times_widths.module()


@pytest.mark.parametrize("style", FACES)
@pytest.mark.parametrize(
    "text", [QUOC_HIEU, "Độc lập - Tự do - Hạnh phúc", "“Số: 12/KH-SLĐTBXH”…", "1.234,5 ₫ – 81,52%"]
)
def test_a_text_is_as_wide_as_freetype_draws_it(text, style):
    assert width(text, Pt(13), **FACES[style]).pt == pytest.approx(drawn(text, style, 13), abs=0.05)


def test_the_national_name_in_bold_13_measures_95_7_mm():
    assert width(QUOC_HIEU, Pt(13), bold=True).mm == pytest.approx(95.67, abs=0.01)


@pytest.mark.parametrize("style", FACES)
def test_every_vietnamese_letter_has_its_own_width(style):
    letters = [c for c in CHARACTERS if c.isalpha()]
    for letter in letters:
        assert width(letter, Pt(2048), **FACES[style]).pt == pytest.approx(drawn(letter, style, 2048), abs=1)


def test_decomposed_text_is_as_wide_as_composed_text():
    assert width(unicodedata.normalize("NFD", SO), Pt(13)) == width(SO, Pt(13))


def test_an_unknown_character_counts_as_an_n():
    assert width("漢", Pt(13)) == width("n", Pt(13))


@pytest.mark.parametrize("invisible", ["\u200b", "\u0304", "\ufeff"])
def test_what_cannot_be_seen_takes_no_room(invisible):
    assert width(f"n{invisible}n", Pt(13)) == width("nn", Pt(13))


def test_a_no_break_hyphen_is_as_wide_as_a_hyphen():
    assert width("\u2011", Pt(13)) == width("-", Pt(13))


def test_a_name_that_fits_stays_on_one_line():
    assert balanced_lines(SO, Pt(13), width(SO, Pt(13), bold=True), bold=True) == (SO,)


def test_a_long_name_breaks_into_lines_of_like_width():
    lines = balanced_lines("ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", Pt(13), Mm(70), bold=True)
    assert lines == ("ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN")


def test_no_line_starts_with_a_dash():
    lines = balanced_lines("SỞ LAO ĐỘNG - THƯƠNG BINH", Pt(13), Mm(45))
    assert lines == ("SỞ LAO ĐỘNG -", "THƯƠNG BINH")


def test_a_no_break_space_keeps_words_together():
    lines = balanced_lines(SO.replace("THƯƠNG BINH", "THƯƠNG\xa0BINH"), Pt(13), Mm(70), bold=True)
    assert lines == ("SỞ LAO ĐỘNG -", "THƯƠNG\xa0BINH VÀ XÃ HỘI")


def test_a_word_too_long_for_a_line_stands_alone():
    assert balanced_lines("Sở CôngThươngVàDuLịch tỉnh", Pt(13), Mm(12)) == ("Sở", "CôngThươngVàDuLịch", "tỉnh")


def test_no_text_gives_no_lines():
    assert balanced_lines("  ", Pt(13), Mm(70)) == ()


def test_a_whole_paragraph_breaks_without_trouble():
    assert len(balanced_lines("chữ " * 2000, Pt(13), Mm(1))) == 2000


@given(names, st.integers(5, 80))
def test_the_lines_are_the_fewest_that_fit_and_the_most_even(name, room):
    lines = balanced_lines(name, Pt(13), Mm(room))
    words = name.split(" ")
    assert " ".join(lines) == name
    best = min(
        (len(way), sum(width(line, Pt(13)) ** 2 for line in way))
        for way in ways_to_break(words)
        if all(width(line, Pt(13)) <= Mm(room) or unbreakable(line) for line in way)
    )
    assert (len(lines), sum(width(line, Pt(13)) ** 2 for line in lines)) == pytest.approx(best)


def ways_to_break(words: list[str]) -> list[list[str]]:
    """Every way to break the words into lines, save those where a line starts with a dash."""
    gaps = [i for i in range(1, len(words)) if not words[i].startswith("-")]
    return [
        [
            " ".join(words[a:b])
            for a, b in pairwise((0, *(g for g, cut in zip(gaps, cuts, strict=True) if cut), len(words)))
        ]
        for cuts in product((False, True), repeat=len(gaps))
    ]


def unbreakable(line: str) -> bool:
    return all(word.startswith("-") for word in line.split(" ")[1:])


class TestALoneWord:
    def test_makes_lines_of_like_width(self):
        text = (
            "Khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số Cải cách hành chính năm 2024 của Sở Văn hóa, "
            "Thể thao và Du lịch & Gia đình trong năm 2025"
        )
        kept = without_a_lone_word(text, Pt(14), Mm(165), bold=True)
        assert kept.replace("\u00a0", " ") == text
        lines = kept.split(" ")
        assert len(lines) == 3
        assert all(Mm(165) / 2 < width(line, Pt(14), bold=True) < Mm(165) for line in lines)

    def test_a_fair_last_line_and_a_single_line_are_left_alone(self):
        fair = "Kết quả khắc phục các tiêu chí bị đánh giá thấp tại kết quả Chỉ số Cải cách hành chính năm 2022 của Sở"
        for text in (fair, "Kết quả năm 2023", ""):
            assert without_a_lone_word(text, Pt(14), Mm(165), bold=True) == text
