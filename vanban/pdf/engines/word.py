"""Microsoft Word itself, where the machine has it: through PowerShell on Windows, through AppleScript on a Mac."""

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from vanban.pdf.engines.batches import Batches
from vanban.pdf.engines.engine import Probe, Session
from vanban.pdf.options import Limits, Options
from vanban.pdf.process import Process

_MOST = 50
_MAC = Path("/Applications/Microsoft Word.app")
_REMEDY = "Cài Microsoft Word, hoặc LibreOffice."
_WINDOWS_SCRIPT = """$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
$word.Visible = $false
$word.DisplayAlerts = 0
$word.AutomationSecurity = 3
try {
  foreach ($path in Get-Content -Encoding UTF8 'files.txt') {
    try {
      $document = $word.Documents.Open($path, $false, $true, $false)
      $pdf = [IO.Path]::ChangeExtension($path, '.pdf')
      $document.ExportAsFixedFormat($pdf, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, PDFA)
      $document.Close(0)
    } catch { [Console]::Error.WriteLine($_.Exception.Message) }
  }
} finally { $word.Quit(0) }
"""
_MAC_SCRIPT = """on run arguments
  tell application "Microsoft Word"
    repeat with path_ in arguments
      try
        open (POSIX file (path_ as text)) with read only
        set target to (text 1 thru -6 of (path_ as text)) & ".pdf"
        save as active document file name target file format format PDF
        close active document saving no
      on error message
        log message
      end try
    end repeat
  end tell
end run
"""


class Word:
    """Word, one process at a time; `program` names the executable that runs its script, `windows` which script."""

    id = "word"
    title = "Microsoft Word"
    draft = False

    def __init__(self, program: Path | None = None, *, windows: bool = sys.platform == "win32") -> None:
        self._program = program
        self._windows = windows

    def is_here(self) -> bool:
        """See `Engine`."""
        return self._found() is not None

    def probe(self) -> Probe:
        """See `Engine`; its version shows only by starting it, which a clerk would see."""
        found = self._found()
        return Probe(found=found is not None, path=str(found or ""), remedy="" if found else _REMEDY)

    def session(self, options: Options, limits: Limits) -> Session:
        """See `Engine`. Word is one for all who use the machine: nothing runs beside it."""

        def start(folder: Path, files: Sequence[Path]) -> Process:
            (folder / "files.txt").write_text("\n".join(map(str, files)), encoding="utf-8")
            return Process(self._command(folder, files, options), folder, os.environ, talks=False)

        return Batches(start, replace(limits, processes=1), _MOST)

    def _command(self, folder: Path, files: Sequence[Path], options: Options) -> list[str]:
        program = str(self._found())
        if self._windows:
            script = folder / "word.ps1"
            script.write_text(_WINDOWS_SCRIPT.replace("PDFA", "$true" if options.pdfa else "$false"), encoding="utf-8")
            return [program, "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", str(script)]
        script = folder / "word.applescript"
        script.write_text(_MAC_SCRIPT, encoding="utf-8")
        return [program, str(script), *map(str, files)]

    def _found(self) -> Path | None:
        """What runs the script, None where there is no Word."""
        if self._program is not None:
            return self._program
        if self._windows:
            shell = shutil.which("powershell")
            return Path(shell) if shell and _registered() else None
        shell = shutil.which("osascript") if _MAC.is_dir() else None
        return Path(shell) if shell else None


def _registered() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    try:
        winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, "Word.Application"))
    except OSError:
        return False
    return True
