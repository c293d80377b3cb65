"""Ours: the template compiled once, then filled as often as needed."""

from pathlib import Path
from typing import Any

from a4_report import BaoCao, Hang, Phan

from peers.serving import Make, serve
from vanban.render.compiling import compile_template
from vanban.render.filling import fill


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """Compile the template; what makes a document only fills it."""
    template = compile_template(folder, "docxtpl.docx", BaoCao, {})
    context = context_of(data)
    return lambda: fill(template, context)


def context_of(data: dict[str, Any]) -> BaoCao:
    """The data as the frozen context that ours asks for."""
    parts = {
        "phan": tuple(Phan(phan["ten"], tuple(phan["y"])) for phan in data["phan"]),
        "hang": tuple(Hang(**hang) for hang in data["hang"]),
        "noi_nhan": tuple(data["noi_nhan"]),
    }
    return BaoCao(**data | parts)


if __name__ == "__main__":
    serve("vanban", prepare)
