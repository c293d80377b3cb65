"""Whether a word is built like a Vietnamese syllable: how one tells real text from text in the wrong encoding."""

import re
import unicodedata
from functools import lru_cache

_DAU_THANH = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_DAU_DAU = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x"
_VAN = (
    "uyê|oai|oao|oay|oeo|uây|uôi|uyu|ươi|ươu|iêu|yêu|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_AM_TIET = re.compile(f"(?:{_DAU_DAU})?(?:{_VAN})(?:ch|c|k|m|ng|nh|n|p|t)?")


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether the word could be a written Vietnamese syllable, with at most one tone mark."""
    letters = []
    tones = 0
    for letter in unicodedata.normalize("NFD", word.lower()):
        if letter in _DAU_THANH:
            tones += 1
        else:
            letters.append(letter)
    return tones <= 1 and _AM_TIET.fullmatch(unicodedata.normalize("NFC", "".join(letters))) is not None
