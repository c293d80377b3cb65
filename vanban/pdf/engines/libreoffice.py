"""LibreOffice as a service: processes that load it once and convert many documents (Linux)."""

import sys
from pathlib import Path

from vanban.pdf.engines import kit_worker
from vanban.pdf.engines.engine import Probe, Session
from vanban.pdf.engines.installation import environment, filter_options, find_soffice, make_profile, probe
from vanban.pdf.engines.pictures import all_drawn
from vanban.pdf.engines.pool import Pool
from vanban.pdf.options import PATIENT, Limits, Options
from vanban.pdf.process import Process


class LibreOffice:
    """The reference engine, the fastest: LibreOffice is started once a process, not once a document."""

    id = "libreoffice"
    title = "LibreOffice (chạy sẵn)"
    draft = False

    def is_here(self) -> bool:
        """See `Engine`; only where LibreOffice brings the library of its C interface."""
        soffice = find_soffice()
        return soffice is not None and _has_library(soffice)

    def probe(self) -> Probe:
        """See `Engine`."""
        soffice = find_soffice()
        if soffice is not None and not _has_library(soffice):
            return Probe(found=False, path=str(soffice), remedy="Trên máy này dùng --engine soffice.")
        return probe(soffice, PATIENT)

    def session(self, options: Options, limits: Limits) -> Session:
        """See `Engine`."""
        photographed, drawn = filter_options(options), filter_options(options, drawn=True)
        return Pool(_start, lambda docx: drawn if all_drawn(docx) else photographed, limits)


def _start(folder: Path) -> Process:
    soffice = find_soffice()
    if soffice is None:
        raise FileNotFoundError("soffice")
    command = [
        sys.executable,
        "-I",
        kit_worker.__file__,
        str(soffice.resolve().parent),
        make_profile(folder / "profile", soffice),
    ]
    return Process(command, folder, environment(folder), talks=True)


def _has_library(soffice: Path) -> bool:
    program = soffice.resolve().parent
    return sys.platform == "linux" and any((program / name).is_file() for name in kit_worker.LIBRARIES)
