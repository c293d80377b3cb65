"""pandoc as its documentation shows it: Markdown through the program, with a reference document for the look.

A process for every document: pandoc has no other way in. Its Markdown is written by the few lines below, in every run;
the styles of its paragraphs are pandoc's own, header, footer and margins those of the reference document.
"""

import io
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pypandoc
from a4_data import COLUMNS, TITLES

from peers.serving import Make, serve

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|$~^@'\"])")


def prepare(folder: Path, data: dict[str, Any]) -> Make:
    """What makes a document writes its Markdown and calls pandoc."""
    command = [pypandoc.get_pandoc_path(), "--from=markdown", "--to=docx", "--output=-"]
    command.append(f"--reference-doc={reference(command[0], folder / 'pandoc.docx', data)}")
    return lambda: subprocess.run(command, input=markdown(data).encode(), capture_output=True, check=True).stdout


def reference(pandoc: str, path: Path, data: dict[str, Any]) -> Path:
    """The reference document of pandoc with our margins, header and footer, made when it is not there."""
    if not path.exists():
        import docx
        from docx.shared import Twips

        own = subprocess.run([pandoc, "--print-default-data-file=reference.docx"], capture_output=True, check=True)
        document = docx.Document(io.BytesIO(own.stdout))
        section = document.sections[0]
        section.page_width, section.page_height = Twips(11906), Twips(16838)
        section.left_margin, section.right_margin = Twips(1701), Twips(851)
        section.top_margin = section.bottom_margin = Twips(1134)
        for edge in (section.header, section.footer):
            edge.paragraphs[0].text = data["co_quan"]
        document.save(str(path))
    return path


def markdown(data: dict[str, Any]) -> str:
    """The report in pandoc's Markdown."""
    head = [[data["co_quan_chu_quan"], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [data["co_quan"], ""]]
    head.append([data["so_ky_hieu"], data["dia_danh_ngay"]])
    blocks = [*table(["", ""], head), "**BÁO CÁO**", f"**{_plain(data['trich_yeu'])}**"]
    for phan in data["phan"]:
        blocks += [f"# {_plain(phan['ten'])}", "\n".join(f"- {_plain(y)}" for y in phan["y"])]
    blocks += table(TITLES, [[row[name] for name in COLUMNS] for row in data["hang"]])
    left = ["Nơi nhận:", *(f"- {noi};" for noi in data["noi_nhan"])]
    right = [data["chuc_vu"], data["nguoi_ky"], *[""] * (len(left) - 2)]
    return "\n\n".join([*blocks, *table(["", ""], [list(row) for row in zip(left, right, strict=True)])])


def table(titles: list[str] | tuple[str, ...], rows: list[list[str]]) -> list[str]:
    """A table with pipes."""
    lines = [titles, ["---"] * len(titles)]
    body = ["| " + " | ".join(map(_plain, row)) + " |" for row in rows]
    return ["\n".join(["| " + " | ".join(line) + " |" for line in lines] + body)]


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def processor() -> float:
    """Seconds of a core used by this process and those it started."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


if __name__ == "__main__":
    serve("", prepare, processor, str(pypandoc.get_pandoc_version()))
