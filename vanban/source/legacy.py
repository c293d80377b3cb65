"""The encodings Vietnamese offices wrote before Unicode: reading them back, and telling which one a text is in."""

import re
import unicodedata
from collections.abc import Callable, Iterable

from vanban.core.dataclass import dataclass
from vanban.source.syllable import is_syllable

_TU = re.compile(r"[A-Za-z\xa1-\xff]{2,}")
_SOUND: set[str] = set()  # pieces of text without a doubtful word, met in other files
_MOST_SOUND, _LONG = 20_000, 40

# TCVN 5712:1993 (the .Vn fonts): one byte a letter.
_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)

# VNI-Windows: a letter, then a byte for its mark and tone; a few letters have a byte of their own.
_HUYEN, _SAC, _NGA, _HOI, _NANG = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_MU, _TRANG = "\u0302", "\u0306"
_VNI_DAU = {
    **dict(zip("ùøûõï", (_SAC, _HUYEN, _HOI, _NGA, _NANG), strict=True)),
    **{c: _MU + tone for c, tone in zip("âáàåãä", ("", _SAC, _HUYEN, _HOI, _NGA, _NANG), strict=True)},
    **{c: _TRANG + tone for c, tone in zip("êéèúüë", ("", _SAC, _HUYEN, _HOI, _NGA, _NANG), strict=True)},
}
_VNI_CHU = dict(zip("ñôöíìæóòî", "đơưíìỉĩịỵ", strict=True))
_VNI_CHU |= {key.upper(): letter.upper() for key, letter in _VNI_CHU.items()}
_VNI_DAU |= {key.upper(): marks for key, marks in _VNI_DAU.items()}
_VNI = re.compile(f"([AEIOUYaeiouyôöÔÖ])([{''.join(_VNI_DAU)}])|([{''.join(_VNI_CHU)}])")


@dataclass(frozen=True)
class Encoding:
    """A way of writing Vietnamese before Unicode; `read` takes its bytes as Latin-1 characters."""

    code: str
    name: str
    remedy: str
    read: Callable[[str], str]


def _read_tcvn3(text: str) -> str:
    return "".join(_TCVN3.get(c, c) for c in text)


def _read_vni(text: str) -> str:
    def letter(match: re.Match[str]) -> str:
        if match[3]:
            return _VNI_CHU[match[3]]
        return _VNI_CHU.get(match[1], match[1]) + _VNI_DAU[match[2]]

    return unicodedata.normalize("NFC", _VNI.sub(letter, text))


def _read_1258(text: str) -> str:
    return unicodedata.normalize("NFC", text.encode("latin-1").decode("cp1258", "replace"))


def _unikey(source: str) -> str:
    return (
        f"mở UniKey, chọn Công cụ, đổi bảng mã nguồn {source} sang bảng mã đích Unicode, "
        "rồi lưu lại bằng Notepad: Tệp → Lưu dưới dạng, ô Mã hóa chọn UTF-8"
    )


TCVN3 = Encoding("bang-ma-tcvn3", "TCVN3 (phông .VnTime)", _unikey("TCVN3 (ABC)"), _read_tcvn3)
VNI = Encoding("bang-ma-vni", "VNI (phông VNI-Times)", _unikey("VNI Windows"), _read_vni)
WINDOWS_1258 = Encoding("bang-ma-windows-1258", "Windows-1258", _unikey("Vietnamese Locale CP 1258"), _read_1258)


def doubtful(text: str) -> tuple[str, ...]:
    """The words of Latin-1 text that are no Vietnamese as they stand."""
    met = set(text.split()) - _SOUND
    odd = {piece for piece in met if _doubtful_in(piece)}
    if len(_SOUND) > _MOST_SOUND:
        _SOUND.clear()
    _SOUND.update(piece for piece in met - odd if len(piece) < _LONG)
    return _doubtful_in(text) if odd else ()


def _doubtful_in(text: str) -> tuple[str, ...]:
    return tuple(word for word in _TU.findall(text) if not word.isascii() and not is_syllable(word))


def words_in(encoding: Encoding, words: Iterable[str]) -> tuple[str, ...]:
    """Those of doubtful words that become Vietnamese when read in the encoding."""
    return tuple(w for w in words if (read := encoding.read(w)) != w and is_syllable(read))


def guess(raw: bytes) -> Encoding | None:
    """The encoding in which most words of the bytes are Vietnamese; None when it cannot be told."""
    words = doubtful(raw.decode("latin-1"))
    score = {encoding: len(words_in(encoding, words)) for encoding in (TCVN3, VNI, WINDOWS_1258)}
    best = max(score, key=score.__getitem__)
    return best if score[best] >= 2 else None
