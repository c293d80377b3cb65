"""Waiting for a clerk to save a file that documents are made from."""

import importlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from watchfiles import Change, watch

from vanban.pipeline.workspace import Workspace
from vanban.rules.registry import all_rules

if TYPE_CHECKING:
    from vanban.pdf.engines.engine import Session

_WATCHED = (".yaml", ".yml", ".docx")
_NOT_OURS = ("~", ".")  # what Word and editors put beside a file while it is open
_SETTLED = 150  # milliseconds in which the several writes of one save become one
_LOOK = 200  # milliseconds between two looks at whether to stop


def saves(workspace: Workspace, stop: Event | None = None) -> Iterator[tuple[Path, ...]]:
    """The data files and templates that were saved, renamed or deleted, each time some were; until `stop` is set.

    The first is (): from then on no save is missed, so whoever builds first does it now. Saves that come while the
    one before is being dealt with are given together afterwards.
    """
    folders = (workspace.data, workspace.templates)
    begun = False
    for changes in watch(
        *folders,
        watch_filter=_counts,
        debounce=_SETTLED,
        step=50,
        rust_timeout=_LOOK,
        yield_on_timeout=True,
        stop_event=stop,
    ):
        if changes or not begun:
            begun = True
            yield tuple(sorted({Path(path) for _, path in changes}))


def get_ready(workspace: Workspace, session: "Session | None") -> None:
    """Load the program and start the engine before they are needed: the first save is then as quick as the others."""
    importlib.import_module("vanban.pipeline.making")
    all_rules()
    document = next(workspace.output.glob("*.docx"), None)
    if session is not None and document is not None:
        importlib.import_module("vanban.pipeline.preview")
        for _ in session.convert({document.name: document.read_bytes()}):
            pass


def _counts(_: Change, path: str) -> bool:
    name = Path(path).name
    return name.endswith(_WATCHED) and not name.startswith(_NOT_OURS)
