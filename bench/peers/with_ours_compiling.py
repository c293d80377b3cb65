"""Ours with nothing kept: the template opened, checked and compiled anew for every document, as the others do."""

from pathlib import Path
from typing import Any

from a4_data import BaoCao

from peers.serving import Make, serve
from peers.with_ours import context_of
from vanban.render.compiling import compile_template
from vanban.render.filling import fill


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """What makes a document compiles and fills."""
    context = context_of(data)
    return lambda: fill(compile_template(folder, "docxtpl.docx", BaoCao, {}), context)


if __name__ == "__main__":
    serve("vanban", prepare)
