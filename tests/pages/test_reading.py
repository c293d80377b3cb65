"""What is read from a PDF is what stands on its pages."""

import pytest

from tests.pages.drawing import pdf, text
from vanban.pages.page import Box, Page, Stroke
from vanban.pages.reading import PagesError, read_pages


def page(content: str, **given) -> Page:
    return read_pages(pdf(content, **given)).pages[0]


def rounded(box: Box) -> tuple[int, int, int, int]:
    return round(box.left), round(box.top), round(box.right), round(box.bottom)


def lines(strokes: tuple[Stroke, ...]) -> set[tuple[str, int, int, int, int]]:
    return {("level" if stroke.level else "upright", *rounded(stroke.box)) for stroke in strokes}


def test_words_stand_where_they_are_printed():
    (line,) = page(text("Hello there", 100, 742)).lines
    first, second = line.words
    assert [word.text for word in line.words] == ["Hello", "there"]
    assert (round(first.box.left), round(first.baseline), round(first.size)) == (100, 100, 14)
    assert first.box.right < second.box.left
    assert first.font == "Times-Roman"
    assert 88 < first.box.top < first.box.bottom <= 101


def test_words_far_apart_are_two_lines():
    found = page(text("left", 100, 700) + text("right", 400, 700) + text("below", 100, 680)).lines
    assert [line.text for line in found] == ["left", "right", "below"]


def test_pages_are_numbered_and_measured_in_points():
    found = read_pages(pdf(text("x", 10, 10), pages=3)).pages
    assert [(p.number, round(p.width), round(p.height), p.landscape) for p in found] == [
        (number, 595, 842, False) for number in (1, 2, 3)
    ]


def test_places_count_from_the_visible_corner():
    (line,) = page(text("here", 150, 800), media=(50, 100, 645, 942)).lines
    assert (round(line.words[0].box.left), round(line.words[0].baseline)) == (100, 142)


@pytest.mark.parametrize(
    ("rotate", "corner"), [(0, (100, 10, 200, 20)), (90, (822, 100, 832, 200)), (180, (395, 822, 495, 832))]
)
def test_a_turned_page_is_read_as_it_is_held(rotate, corner):
    found = page("0 0 1 rg 100 822 100 10 re f", rotate=rotate)
    assert found.landscape is (rotate == 90)
    assert [rounded(box) for box in found.shapes] == [corner]


def test_a_page_turned_to_the_left_is_read_as_it_is_held():
    assert [rounded(box) for box in page("0 0 1 rg 100 822 100 10 re f", rotate=270).shapes] == [(10, 395, 20, 495)]


def test_lines_are_level_or_upright():
    found = page("2 w 100 700 m 300 700 l S 100 700 m 100 600 l S").strokes
    assert lines(found) == {("level", 100, 142, 300, 142), ("upright", 100, 142, 100, 242)}
    assert {round(stroke.weight) for stroke in found} == {2}
    assert {round(stroke.length) for stroke in found} == {200, 100}


def test_a_thin_filled_rectangle_is_a_line():
    (stroke,) = page("100 700 200 0.5 re f").strokes
    assert (stroke.level, round(stroke.length), stroke.weight) == (True, 200, 0.5)


def test_a_frame_is_four_lines():
    assert len(page("100 600 200 50 re S").strokes) == 4


def test_a_line_drawn_twice_is_one():
    assert len(page("100 700 m 300 700 l S 100 700 m 300 700 l S").strokes) == 1


def test_slanting_lines_and_curves_are_shapes():
    found = page("100 700 m 300 600 l S 100 500 m 150 550 200 550 250 500 c S")
    assert found.strokes == ()
    assert len(found.shapes) == 2


def test_what_is_white_is_not_seen():
    found = page("1 1 1 rg 0 0 595 842 re f 1 1 1 RG 100 700 m 300 700 l S")
    assert (found.shapes, found.strokes) == ((), ())


def test_drawings_in_a_form_stand_where_the_form_is_put():
    (stroke,) = page("q 1 0 0 1 50 100 cm /Fm Do Q", form="10 600 m 110 600 l S").strokes
    assert rounded(stroke.box) == (60, 142, 160, 142)


def test_lines_that_cross_are_a_grid():
    across = "".join(f"100 {y} m 400 {y} l S " for y in (700, 650, 600))
    down = "".join(f"{x} 700 m {x} 600 l S " for x in (100, 200, 400))
    (grid,) = page(across + down + "100 500 m 300 500 l S").grids
    assert rounded(grid.box) == (100, 142, 400, 242)
    assert [round(x) for x in grid.columns] == [100, 200, 400]
    assert [round(y) for y in grid.rows] == [142, 192, 242]


def test_two_tables_are_two_grids():
    def table(top):
        return "".join(f"100 {y} m 300 {y} l S " for y in (top, top - 50)) + "".join(
            f"{x} {top} m {x} {top - 50} l S " for x in (100, 300)
        )

    found = page(table(700) + table(600)).grids
    assert [rounded(grid.box) for grid in found] == [(100, 142, 300, 192), (100, 242, 300, 292)]


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", b"%PDF-1.4\n", b"\0" * 5000, pdf(text("x", 1, 1))[:300], pdf("", pages=0)],
    ids=["empty", "zip", "head only", "zeros", "cut", "no page"],
)
def test_what_is_no_pdf_is_refused_in_words(data):
    with pytest.raises(PagesError, match="PDF"):
        read_pages(data)


def test_a_page_with_broken_content_is_read_as_far_as_it_goes():
    assert page("BT /F 14 Tf (unfinished").lines == ()
