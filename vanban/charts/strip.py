"""Strips of a picture, packed as they are drawn, and the PNG that strips under one another make.

Charts repeat most of what they show: legend, axis, rows with the same label and numbers. A strip that refers to no
other stays as it is packed wherever it stands, so what repeats is packed once.
"""

import struct
import zlib
from collections.abc import Sequence

from vanban.core.dataclass import dataclass

_COMPRESSION = 3  # fixed, so that the same chart is the same bytes; higher is slow and saves little
_MEMORY = 9
_ADLER = 65521
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BEGIN, _END = b"\x78\x5e", b"\x03\x00"  # a zlib stream of this compression; a last block with nothing in it
_DEPTH, _PALETTE = 8, 3  # bits of a pixel, which is a number of the palette


@dataclass(frozen=True)
class Strip:
    """Whole rows of a picture, packed as a piece of a deflate stream; `length` and `sum` are those of the bytes."""

    rows: int
    packed: bytes
    length: int
    sum: int


def strip_of(data: bytes, rows: int) -> Strip:
    """Pack rows as a PNG has them: each a byte for its filter, then its pixels."""
    packer = zlib.compressobj(_COMPRESSION, zlib.DEFLATED, -zlib.MAX_WBITS, _MEMORY)
    packed = packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH)
    return Strip(rows, packed, len(data), zlib.adler32(data))


def png(strips: Sequence[Strip], width: int, palette: bytes) -> bytes:
    """The picture of the strips from top to bottom, each `width` pixels wide, in colours of the palette."""
    header = struct.pack(">IIBBBBB", width, sum(strip.rows for strip in strips), _DEPTH, _PALETTE, 0, 0, 0)
    packed = b"".join(strip.packed for strip in strips)
    stream = b"".join((_BEGIN, packed, _END, struct.pack(">I", _sum(strips))))
    chunks = ((b"IHDR", header), (b"PLTE", palette), (b"IDAT", stream), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, data) for name, data in chunks)


def _sum(strips: Sequence[Strip]) -> int:
    """The Adler-32 of all bytes, from those of the strips (RFC 1950, 8.2)."""
    low, high = 1, 0
    for strip in strips:
        high += (strip.sum >> 16) + strip.length * (low - 1)
        low += (strip.sum & 0xFFFF) - 1
    return high % _ADLER << 16 | low % _ADLER


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
