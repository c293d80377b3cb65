"""Codes that one file uses of another: whether they are known, and which known ones were meant."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from vanban.core.chu import gan_nhat
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault

NHIEU_NHAT = 12


def bi_nham(used: Iterable[str], known: Iterable[str]) -> frozenset[str]:
    """The known codes that unknown ones were most likely meant to be; nobody should miss those as well."""
    return _bi_nham(frozenset(used), frozenset(known))


@lru_cache(maxsize=16)
def _bi_nham(used: frozenset[str], known: frozenset[str]) -> frozenset[str]:
    return frozenset(near for ma in used - known if (near := gan_nhat(ma, sorted(known))))


def unknown(code: str, path: Path, what: str, ma: str, known: Sequence[str], file: str) -> Iterator[DataFault]:
    """The fault of a code that is not known, with the one that was likely meant."""
    if ma in known:
        return
    near = gan_nhat(ma, known)
    shown = ", ".join(known[:NHIEU_NHAT]) + (", …" if len(known) > NHIEU_NHAT else "")
    required = (f"có phải ý là {near}? " if near else "") + f"Các mã {what} ở {file}: {shown}"
    yield DataFault(code, path, f"không có {what} {ma}", required)
