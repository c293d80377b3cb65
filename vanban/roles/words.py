"""Words in one form for comparing: case, tone placement, look-alike letters, kinds of spaces and dashes."""

import difflib
import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from vanban.core.chu import bo_dau
from vanban.core.remembering import remembered

_CYRILLIC_AND_GREEK = "АВЕКМНОРСТХаеорсухіІΑΒΕΗΙΚΜΝΟΡΤΧο"
_LATIN = "ABEKMHOPCTXaeopcyxiIABEHIKMNOPTXo"
_LOOK_ALIKES = {
    **dict(zip(_CYRILLIC_AND_GREEK, _LATIN, strict=True)),
    **dict.fromkeys("ÐƉ", "Đ"),
    **dict.fromkeys("ð", "đ"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\n\f\v\r\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " "),
}
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_TABLE = str.maketrans({**_LOOK_ALIKES, **dict.fromkeys(_UNSEEN, "")})
_CHANGED = re.compile(f"[{re.escape(''.join({**_LOOK_ALIKES, **dict.fromkeys(_UNSEEN)}))}]")
_TONES = (("oa", "òóỏõọ", "àáảãạ"), ("oe", "òóỏõọ", "èéẻẽẹ"), ("uy", "ùúủũụ", "ỳýỷỹỵ"))
_LATE_TONE = re.compile(r"o[àáảãạèéẻẽẹ](?!\w)|(?<!q)u[ỳýỷỹỵ](?!\w)")
_EARLY = {vowels[0] + late: early + vowels[1] for vowels, earlies, lates in _TONES
          for early, late in zip(earlies, lates, strict=True)}  # fmt: skip
_NEAR = 0.7
_SPACES = re.compile(r"[ \t]+")
_NOT_LETTERS = re.compile(r"[\W\d_]+")


class Folded(NamedTuple):
    """A text in the form for comparing; `starts` are the places of its letters as written, None: the same."""

    text: str
    starts: tuple[int, ...] | None
    end: int

    @property
    def key(self) -> str:
        """The words with single spaces, none at the ends."""
        return single_spaced(self.text)

    def at(self, index: int) -> int:
        """Where in the text as written a letter of this form stands."""
        if self.starts is None:
            return index
        return self.starts[index] if index < len(self.starts) else self.end


def single_spaced(text: str) -> str:
    """A folded text with single spaces, none at the ends."""
    return (_SPACES.sub(" ", text) if "  " in text or "\t" in text else text).strip(" ")


def fold(text: str, left_out: Collection[int] = ()) -> Folded:
    """Lower case, NFC, `oà` as `òa`, Cyrillic letters that look Latin as Latin; characters of `left_out` dropped."""
    return _fold(text, left_out) if left_out else _fold_whole(text)


@remembered
def _fold_whole(text: str) -> Folded:
    if unicodedata.is_normalized("NFC", text):
        plain = (text.translate(_TABLE) if _CHANGED.search(text) else text).lower()
        if len(plain) == len(text):
            return Folded(_early_tones(plain), None, len(text))
    return _fold(text, ())


def _fold(text: str, left_out: Collection[int]) -> Folded:
    letters: list[str] = []
    starts: list[int] = []
    for start, stop in _clusters(text):
        shown = "" if start in left_out else unicodedata.normalize("NFC", text[start:stop]).translate(_TABLE).lower()
        letters.append(shown)
        starts += [start] * len(shown)
    return Folded(_early_tones("".join(letters)), tuple(starts), len(text))


def _clusters(text: str) -> list[tuple[int, int]]:
    """Every letter with the accents that follow it."""
    begins = [i for i, letter in enumerate(text) if i == 0 or not unicodedata.combining(letter)]
    return list(zip(begins, [*begins[1:], len(text)], strict=True))


def _early_tones(text: str) -> str:
    return _LATE_TONE.sub(lambda match: _EARLY[match.group()], text)


def key(text: str) -> str:
    """The words of a text for comparing with those of another."""
    return fold(text).key


@remembered
def letters(words: str) -> str:
    """Only the letters, without accents and spaces: for texts that are misspelt or spaced out."""
    return _NOT_LETTERS.sub("", bo_dau(words).lower())


def alike(text: str, model: str) -> float:
    """How much two texts have in common, 1 for the same; 0 at once when they cannot be near."""
    both = len(text) + len(model)
    if both and 2.0 * min(len(text), len(model)) / both <= _NEAR:  # most texts: their letters are not looked at
        return 0.0
    return _alike(text, model)


@lru_cache(maxsize=1024)  # texts about as long as a model: short
def _alike(text: str, model: str) -> float:
    matcher = difflib.SequenceMatcher(None, model, text, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() > _NEAR else 0.0


def is_upper(text: str, share: float = 0.8) -> bool:
    """Whether a text is in capital letters, but for a slip or two."""
    cased = [letter for letter in text if letter.isalpha()]
    return len(cased) > 1 and sum(letter.isupper() for letter in cased) >= share * len(cased)
