"""Drawings go into a PDF as they are, photographs stay as small as a camera made them."""

from io import BytesIO

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from docx.shared import Mm
from PIL import Image, ImageDraw, ImageFilter

from tests.pdf.documents import blank, letter, saved
from vanban.pdf.engines.pictures import all_drawn
from vanban.pdf.proved import proved_pdfs


def chart() -> Image.Image:
    made = Image.new("RGB", (900, 400), "white")
    draw = ImageDraw.Draw(made)
    for number in range(8):
        draw.rectangle((number * 100 + 20, 300 - number * 30, number * 100 + 80, 380), fill=(0, 60, 120))
    return made


def photograph() -> Image.Image:
    noise = [Image.effect_noise((900, 600), 80).filter(ImageFilter.GaussianBlur(2)) for _ in "rgb"]
    return Image.merge("RGB", noise)


def with_pictures(*pictures: tuple[Image.Image, str]) -> bytes:
    made = blank("Ảnh")
    for picture, kind in pictures:
        file = BytesIO()
        picture.save(file, kind)
        file.seek(0)
        made.add_picture(file, width=Mm(150))
    return saved(made)


DRAWN = {"chart": (chart(), "PNG"), "few colours": (chart().quantize(16), "PNG")}
TAKEN = {
    "photograph": (photograph(), "JPEG"),
    "photograph as PNG": (photograph(), "PNG"),
    "grey photograph": (photograph().convert("L"), "PNG"),
    "few colours of a photograph": (photograph().quantize(256), "PNG"),
}


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_is_told_from_a_photograph(name):
    assert all_drawn(with_pictures(DRAWN[name]))


@pytest.mark.parametrize("name", TAKEN)
def test_a_photograph_is_no_drawing(name):
    assert not all_drawn(with_pictures(TAKEN[name]))
    assert not all_drawn(with_pictures(DRAWN["chart"], TAKEN[name]))


def test_without_pictures_there_is_nothing_to_tell():
    assert not all_drawn(letter())


def test_in_the_pdf_a_drawing_is_exact_and_a_photograph_small():
    files = {"drawn": with_pictures(DRAWN["chart"]), "taken": with_pictures(TAKEN["photograph"])}
    made = proved_pdfs(files)
    with pypdfium2.PdfDocument(made["drawn"]) as document:
        (picture,) = (thing for thing in document[0].get_objects() if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE)
        assert "DCTDecode" not in picture.get_filters()
    assert len(made["taken"]) < 2 * len(files["taken"])
