"""The agencies of a run: every folder with data/ below the folders that were named."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from vanban.core.errors import UsageError

_PASSED_OVER = frozenset({"output", "templates", "build", "node_modules"})


def find_units(named: Sequence[Path]) -> dict[str, Path]:
    """The workspaces by name, in order: the way to each below the folder that was named, or that folder's own name.

    Names that would be equal carry the folder that was named before them. Raises UsageError when a folder has none.
    """
    found: dict[str, Path] = {}
    for folder in named:
        roots = list(_below(folder))
        if not roots:
            raise UsageError(f"Trong {folder} không có thư mục làm việc nào (có data/).", "Xem lại tên thư mục.")
        for root in roots:
            name = root.relative_to(folder).as_posix() if root != folder else root.resolve().name
            found[name if name not in found else root.as_posix()] = root
    return found


def _below(folder: Path) -> Iterator[Path]:
    """The workspaces at or below a folder; what is inside one is its own."""
    if (folder / "data").is_dir():
        yield folder
        return
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    except OSError:
        return
    for name in names:
        if not name.startswith(".") and name not in _PASSED_OVER:
            yield from _below(folder / name)
