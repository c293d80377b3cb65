"""Pictures of pages: each as large as its paper, all of them on one sheet, in reading order."""

import io

import pypdfium2
import pytest
from PIL import Image, ImageChops

from vanban.previews.contact_sheet import COLUMNS, contact_sheet
from vanban.previews.pages import NotAPdf, page_pictures, png

UPRIGHT, ACROSS = (595, 842), (842, 595)


def pdf(*sizes: tuple[int, int]) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for width, height in sizes:
        document.new_page(width, height)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def paper(colour: str, size: tuple[int, int] = (827, 1169)) -> Image.Image:
    return Image.new("RGB", size, colour)


def where(sheet: Image.Image, colour: tuple[int, int, int]) -> tuple[int, int, int, int]:
    """The box of all that has a colour."""
    return (
        ImageChops.invert(ImageChops.difference(sheet, Image.new("RGB", sheet.size, colour)).convert("L"))
        .point(lambda level: 255 * (level == 255))
        .getbbox()
    )


def test_a_page_is_as_large_as_its_paper():
    upright, across = page_pictures(pdf(UPRIGHT, ACROSS), dpi=72)
    assert (upright.size, across.size) == (UPRIGHT, ACROSS)


def test_bytes_that_are_no_pdf_are_refused():
    with pytest.raises(NotAPdf):
        list(page_pictures(b"PK not a pdf"))


def test_a_picture_survives_the_trip_through_png():
    read_back = Image.open(io.BytesIO(png(paper("#c00000", (40, 30))))).convert("RGB")
    assert read_back.size == (40, 30)
    assert read_back.getpixel((5, 5)) == (0xC0, 0, 0)


def test_pages_stand_in_reading_order():
    sheet = contact_sheet([paper("red"), paper("lime"), paper("white"), paper("white"), paper("blue")])
    red, green, blue = (where(sheet, c) for c in ((255, 0, 0), (0, 255, 0), (0, 0, 255)))
    assert red[2] < green[0]
    assert red[1] == green[1]
    assert blue[1] > red[3]
    assert blue[0] == red[0]


def test_a_page_across_keeps_its_proportions():
    left, top, right, bottom = where(contact_sheet([paper("red", (1169, 827))]), (255, 0, 0))
    assert (right - left) / (bottom - top) == pytest.approx(1169 / 827, rel=0.01)


def test_few_pages_make_a_narrow_sheet():
    one, many = contact_sheet([paper("red")]), contact_sheet([paper("red")] * (COLUMNS + 3))
    assert one.width < many.width
    assert many.width == contact_sheet([paper("red")] * COLUMNS).width
