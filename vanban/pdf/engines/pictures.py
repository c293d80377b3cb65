"""Which pictures a Word file holds: drawn ones are smaller in a PDF as they are than as JPEG, photographs are not."""

from io import BytesIO
from zipfile import ZipFile

_FOLDER = "word/media/"
_PNG = b"\x89PNG\r\n\x1a\n"
_SIZE = slice(16, 24)  # where a PNG has its width and height
_MOST = 0.5  # bits a pixel: what deflate keeps so small was drawn


def all_drawn(docx: bytes) -> bool:
    """Whether there are pictures, and each is a PNG that was drawn (a chart, a seal). Raises BadZipFile."""
    with ZipFile(BytesIO(docx)) as package:
        pictures = [name for name in package.namelist() if name.startswith(_FOLDER)]
        return bool(pictures) and all(_is_drawn(package, name) for name in pictures)


def _is_drawn(package: ZipFile, name: str) -> bool:
    with package.open(name) as picture:
        head = picture.read(_SIZE.stop)
    size = head[_SIZE]
    pixels = int.from_bytes(size[:4], "big") * int.from_bytes(size[4:], "big")
    return head.startswith(_PNG) and package.getinfo(name).file_size * 8 <= pixels * _MOST
