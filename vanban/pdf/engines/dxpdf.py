"""dxpdf, a small converter from a package, for machines with neither LibreOffice nor Word; only when asked for."""

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from vanban.pdf.engines import dxpdf_worker
from vanban.pdf.engines.engine import Probe, Session
from vanban.pdf.engines.pool import Pool
from vanban.pdf.options import Limits, Options
from vanban.pdf.process import Process

_NEEDED = ("dxpdf", "pikepdf")
_REMEDY = 'Cài bằng lệnh: pip install "vanban[pdf-nho]"'


class Dxpdf:
    """A converter of its own make: its pages break elsewhere than Word's, so it serves for reading, not for sending."""

    id = "dxpdf"
    title = "dxpdf (gói nhỏ, để xem)"
    draft = True

    def is_here(self) -> bool:
        """See `Engine`."""
        return all(map(_version, _NEEDED))

    def probe(self) -> Probe:
        """See `Engine`."""
        if not self.is_here():
            return Probe(found=False, remedy=_REMEDY)
        return Probe(found=True, version=_version("dxpdf"))

    def session(self, options: Options, limits: Limits) -> Session:
        """See `Engine`; it knows no PDF/A, which the proof then says."""
        del options
        return Pool(_start, lambda _: "", limits)


def _start(folder: Path) -> Process:
    return Process([sys.executable, "-I", dxpdf_worker.__file__], folder, os.environ, talks=True)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
