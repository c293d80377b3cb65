"""Ours as its commands use it: a template compiled once, remembered for the next process, filled many times."""

from pathlib import Path
from typing import Any

from a4_data import BaoCao, Hang, Phan

from peers.serving import Make, serve
from vanban.publish.key import program_fingerprint
from vanban.render.filling import fill
from vanban.render.remembering import Memory
from vanban.render.templates import compiled_template


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """Compile the template, or recall it; what makes a document only fills it."""
    memory = Memory(folder / "mau", program_fingerprint())
    template = compiled_template(folder, "docxtpl.docx", BaoCao, {}, memory)
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
