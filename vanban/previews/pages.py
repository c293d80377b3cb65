"""A PDF to one picture a page."""

import io
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
from PIL import Image

from vanban.core.lengths import POINTS_PER_INCH

DPI = 100  # a page of A4 is then 827 x 1169 pixels: readable on a screen, light to keep
_COLOURS = 64  # enough for letters and charts; three times fewer bytes than all of them


class NotAPdf(ValueError):
    """The bytes are no PDF, or a broken one."""


def page_pictures(pdf: bytes, dpi: int = DPI) -> Iterator[Image.Image]:
    """The pages in order, each as wide and high as its paper at this many dots an inch. Raises NotAPdf."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise NotAPdf(str(error)) from error
    with closing(document):
        for page in document:
            yield page.render(scale=dpi / POINTS_PER_INCH).to_pil().convert("RGB")
            page.close()


def png(picture: Image.Image) -> bytes:
    """The bytes of a picture."""
    out = io.BytesIO()
    few = picture.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(out, "PNG", compress_level=6)
    return out.getvalue()
