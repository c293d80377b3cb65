"""Writes text in the encodings that the program must recognise and refuse."""

import unicodedata

from vanban.source.legacy import TCVN3, VNI

TONES = "\u0300\u0301\u0303\u0309\u0323"


def encode(text: str, encoding: str) -> bytes:
    if encoding == "nfd":
        return unicodedata.normalize("NFD", text).encode()
    if encoding == "cp1258":
        return b"".join(map(cp1258, text))
    if encoding == "tcvn3":
        # capitals with a tone have no code: their fonts draw the small letters as capitals
        return "".join(_TCVN3.get(c) or _TCVN3.get(c.lower(), c) for c in text).encode("latin-1")
    if encoding == "vni":
        return "".join(_VNI.get(c, c) for c in text).encode("latin-1")
    return text.encode(encoding)


def cp1258(char: str) -> bytes:
    """One letter as Windows writes it: the letter with its mark, then its tone."""
    parts = unicodedata.normalize("NFD", char)
    tone = "".join(c for c in parts if c in TONES)
    letter = unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES))
    return (letter + tone).encode("cp1258")


def _written(read, length: int) -> dict[str, str]:
    """The letters that one or two Latin-1 characters stand for, from the way they are read."""
    codes = [chr(n) for n in range(0xA0, 0x100)]
    bases = [""] if length == 1 else [*"AEIOUYaeiouyôöÔÖ"]
    table: dict[str, str] = {}
    for written in (base + code for base in bases for code in codes):
        if len(letter := read(written)) == 1 and letter != written:
            table.setdefault(letter, written)
    return table


_TCVN3 = _written(TCVN3.read, 1)
_VNI = _written(VNI.read, 2) | _written(VNI.read, 1)
