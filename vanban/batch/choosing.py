"""Which of many names a run takes: those of a pattern, those of one share in so many."""

import hashlib
from collections.abc import Iterable
from fnmatch import fnmatchcase

from vanban.core.dataclass import dataclass


@dataclass(frozen=True)
class Shard:
    """Share `number` of `count`, from 1 to `count`: together the shares hold every name, and each name once."""

    number: int
    count: int

    def holds(self, name: str) -> bool:
        """Whether the name falls into this share; that depends on the name alone, not on what others there are."""
        digest = hashlib.sha256(name.encode()).digest()
        return int.from_bytes(digest[:8], "big") % self.count == self.number - 1


ALL = Shard(1, 1)


def parse_shard(text: str) -> Shard:
    """Read `2/5`. Raises ValueError when it is no such share."""
    number, slash, count = text.partition("/")
    if not (slash and number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
        raise ValueError(text)
    return Shard(int(number), int(count))


def chosen(names: Iterable[str], patterns: Iterable[str] = (), shard: Shard = ALL) -> list[str]:
    """The names that match a pattern, every name when there is none, and fall into the share; in their order."""
    patterns = tuple(patterns)
    return [name for name in names if shard.holds(name) and (not patterns or _matches(name, patterns))]


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a pattern fits the whole name or a folder above it: `lang-son` takes all below it."""
    return any(fnmatchcase(name, pattern) or fnmatchcase(name, f"{pattern}/*") for pattern in patterns)
