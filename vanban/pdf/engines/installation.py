"""LibreOffice on this machine: where it is, which version, how to get it; its environment and a profile of its own."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from vanban.pdf.engines.engine import Probe
from vanban.pdf.engines.profile import settings
from vanban.pdf.options import Limits, Options

_USUAL = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    "/usr/lib/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
)
_VERSION = re.compile(r"LibreOffice\s+(\d+(?:\.\d+)+)")
_RELEASE = re.compile(rb'oor:name="ooSetupVersion"[^>]*>\s*<value>(\d+\.\d+)</value>')
_OLDEST = (7, 4)  # earlier ones do not take the options of a PDF as text
_INSTALL = {
    "linux": "sudo apt-get install --no-install-recommends libreoffice-writer fonts-liberation2",
    "darwin": "brew install --cask libreoffice",
    "win32": "winget install TheDocumentFoundation.LibreOffice",
}
_PDFA_2 = '"SelectPdfVersion":{"type":"long","value":"2"},'
_TAGGED = '"UseTaggedPDF":{"type":"boolean","value":"true"},'
_LOSSLESS = '"UseLosslessCompression":{"type":"boolean","value":"true"},'
_TITLE = '"DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}'


def install_line() -> str:
    """The line that installs LibreOffice on a machine like this one."""
    return _INSTALL.get(sys.platform, _INSTALL["linux"])


@cache
def find_soffice() -> Path | None:
    """The program that starts LibreOffice, None when there is none."""
    named = shutil.which("soffice") or shutil.which("libreoffice")
    return next((path for path in map(Path, filter(None, (named, *_USUAL))) if path.is_file()), None)


def probe(soffice: Path | None, limits: Limits) -> Probe:
    """Ask LibreOffice its version; one that does not answer, or that is too old, is not there."""
    remedy = f"Cài LibreOffice bằng lệnh: {install_line()}"
    if soffice is None:
        return Probe(found=False, remedy=remedy)
    try:
        command = [str(soffice), "--headless", "--version"]
        said = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command, capture_output=True, timeout=limits.probe, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return Probe(
            found=False, path=str(soffice), remedy=f"LibreOffice không trả lời; cài lại bằng: {install_line()}"
        )
    match = _VERSION.search(said.stdout.decode("utf-8", "replace"))
    if match is None or tuple(map(int, match[1].split(".")[:2])) < _OLDEST:
        return Probe(found=False, path=str(soffice), remedy=f"Cần LibreOffice 7.4 trở lên: {install_line()}")
    return Probe(found=True, version=match[1], path=str(soffice))


def make_profile(folder: Path, soffice: Path) -> str:
    """Write a profile that runs no macros and fetches nothing; returns its address."""
    user = folder / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(settings(_release(soffice)), encoding="utf-8")
    return folder.as_uri()


@cache
def _release(soffice: Path) -> str:
    """The release of LibreOffice as its own settings have it (`7.4`), "" when they cannot be found."""
    try:
        match = _RELEASE.search((soffice.resolve().parent.parent / "share/registry/main.xcd").read_bytes())
    except OSError:
        return ""
    return match[1].decode() if match else ""


def environment(folder: Path) -> Mapping[str, str]:
    """What LibreOffice needs to run without a screen; `folder` is its home, so that it finds no one's settings."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or sys.platform == "win32"}
    return {
        **kept,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
        "GLIBC_TUNABLES": _MEMORY,
    }


_MEMORY = ":".join(  # a tenth of its time goes to small pieces of memory, and to getting and giving back large ones
    f"glibc.malloc.{name}"
    for name in ("tcache_count=4096", "trim_threshold=268435456", "mmap_threshold=67108864", "hugetlb=1")
)
_KEPT = ("PATH", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH")


def filter_options(options: Options, *, drawn: bool = False) -> str:
    """The options of LibreOffice's PDF filter as it reads them from version 7.4 on.

    With `drawn` the pictures go into the PDF as they are, without JPEG, which blurs drawings and takes its time.
    """
    return "{" + (_PDFA_2 + _TAGGED if options.pdfa else "") + (_LOSSLESS if drawn else "") + _TITLE + "}"
