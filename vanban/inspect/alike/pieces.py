"""Takes the body of a document apart at the ends of its paragraphs, its texts out of it; nothing is parsed.

Documents of one template then consist of the same few hundred pieces, letter for letter.
"""

import re
from typing import NamedTuple

BODY_ENDS = b"</w:body></w:document>"
PARAGRAPH_ENDS = b"</w:p>"
GAP = b"\0"  # stands for a text in a piece; no XML holds it
_BODY_BEGINS = b"<w:body>"
_TEXT = re.compile(rb">([^<]+)</w:t>")
_WITHOUT_TEXT = b">" + GAP + b"</w:t>"
_LARGEST = 2**20  # bytes of a body
_BETWEEN = "<"  # no text holds it as it stands in a file
_NO_XML = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")  # naming what is right takes 10 ms to compile
_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos);)?")
_LETTERS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class Unusual(Exception):
    """Something that is to be read element by element."""


class Pieces(NamedTuple):
    """The XML of a document: what stands before the body, pieces that each end with a paragraph, the rest of the body.

    `written` are the texts that were taken out as they stand in the file, `texts` as they read.
    """

    head: bytes
    pieces: list[bytes]
    rest: bytes
    written: list[bytes]
    texts: list[str]


def take_apart(data: bytes) -> Pieces:
    """Take the main part of a Word file apart. Raises Unusual for one that is large, or not in the form of our own."""
    begin = data.find(_BODY_BEGINS) + len(_BODY_BEGINS)
    if begin < len(_BODY_BEGINS) or not data.endswith(BODY_ENDS) or len(data) > _LARGEST or GAP in data:
        raise Unusual
    between = _TEXT.split(data[begin : -len(BODY_ENDS)])
    *pieces, rest = _WITHOUT_TEXT.join(between[::2]).split(PARAGRAPH_ENDS)
    written = between[1::2]
    return Pieces(data[:begin], pieces, rest, written, _texts(written))


def put_together(piece: bytes, texts: list[bytes]) -> bytes:
    """A piece with its texts back in it."""
    first, *others = piece.split(GAP)
    return first + b"".join(text + other for text, other in zip(texts, others, strict=True))


def _texts(written: list[bytes]) -> list[str]:
    """The texts as an XML parser gives them, line breaks as the spaces they are shown as.

    Raises Unusual where a parser might give something else, or would refuse them.
    """
    try:
        text = _BETWEEN.encode().join(written).decode()
    except UnicodeDecodeError as error:
        raise Unusual from error
    if "]]>" in text or (not text.isprintable() and _NO_XML.search(text)):
        raise Unusual
    text = text.replace("\n", " ")
    texts = text.split(_BETWEEN) if written else []
    return [_ENTITY.sub(_letter, one) for one in texts] if "&" in text else texts


def _letter(found: re.Match[str]) -> str:
    if found[1] is None:
        raise Unusual
    return _LETTERS[found[1]]
