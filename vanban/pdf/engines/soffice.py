"""LibreOffice from its command line, some twenty files a start: for machines where it cannot be loaded as a service."""

from collections.abc import Sequence
from pathlib import Path

from vanban.pdf.engines.batches import Batches
from vanban.pdf.engines.engine import Probe, Session
from vanban.pdf.engines.installation import environment, filter_options, find_soffice, make_profile, probe
from vanban.pdf.options import PATIENT, Limits, Options
from vanban.pdf.process import Process

_MOST = 20
_FLAGS = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard")


class Soffice:
    """LibreOffice, started once a batch; `program` names another executable than the one installed."""

    id = "soffice"
    title = "LibreOffice (dòng lệnh)"
    draft = False

    def __init__(self, program: Path | None = None) -> None:
        self._program = program

    def is_here(self) -> bool:
        """See `Engine`."""
        return self._found() is not None

    def probe(self) -> Probe:
        """See `Engine`."""
        return probe(self._found(), PATIENT)

    def session(self, options: Options, limits: Limits) -> Session:
        """See `Engine`."""
        target = f"pdf:writer_pdf_Export:{filter_options(options)}"

        def start(folder: Path, files: Sequence[Path]) -> Process:
            program = self._found() or Path("soffice")
            profile = make_profile(folder / "profile", program)
            command = [str(program), f"-env:UserInstallation={profile}", *_FLAGS, "--convert-to", target]
            command += ["--outdir", str(files[0].parent), *map(str, files)]
            return Process(command, folder, environment(folder), talks=False)

        return Batches(start, limits, _MOST)

    def _found(self) -> Path | None:
        return self._program or find_soffice()
