"""The fonts that can print a document: Times New Roman or a font of the same widths, with every Vietnamese letter."""

import shutil
import subprocess
import sys
from pathlib import Path

from vanban.core.dataclass import dataclass

FAMILIES = ("Times New Roman", "Liberation Serif", "Tinos")
_FILES = {
    "Times New Roman": (
        "C:/Windows/Fonts/times.ttf",
        "/System/Library/Fonts/Supplemental/Times New Roman.ttf",
        "/Library/Fonts/Times New Roman.ttf",
    ),
    "Liberation Serif": ("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf",),
}
_SECONDS = 20


@dataclass(frozen=True)
class Fonts:
    """The families found, best first; `remedy` what brings one, "" when there is one."""

    families: tuple[str, ...]
    remedy: str = ""


def find_fonts(lister: Path | None = None) -> Fonts:
    """Ask fontconfig (`lister`: another fc-list) which families know Vietnamese; without it, look for their files."""
    program = lister or shutil.which("fc-list")
    known = _listed(str(program)) if program else None
    if known is None:
        known = {name for name, files in _FILES.items() if any(Path(file).is_file() for file in files)}
    found = tuple(family for family in FAMILIES if family in known)
    return Fonts(found, "" if found else _remedy())


def _listed(program: str) -> set[str] | None:
    try:
        said = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            [program, ":lang=vi", "family"], capture_output=True, timeout=_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return {name.strip() for line in said.stdout.decode("utf-8", "replace").splitlines() for name in line.split(",")}


def _remedy() -> str:
    if sys.platform == "linux":
        return "sudo apt-get install fonts-liberation2 (bản fonts-liberation 1.07 thiếu chữ tiếng Việt)"
    return "Cài phông Times New Roman, hoặc Liberation Serif bản 2"
