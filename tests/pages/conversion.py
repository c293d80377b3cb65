"""Many Word files to PDF in one run of LibreOffice, shared by every worker of a test run."""

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

_PATIENCE = 300  # seconds for all of them


def convert(documents: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """The PDF of each document by its name; the folder holds the files."""
    folder.mkdir(parents=True, exist_ok=True)
    names = {f"{number:03}": name for number, name in enumerate(documents)}
    for stem, name in names.items():
        (folder / f"{stem}.docx").write_bytes(documents[name])
    profile = (folder / "profile").resolve().as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder]
        + [folder / f"{stem}.docx" for stem in names],
        check=True,
        capture_output=True,
        timeout=_PATIENCE,
    )
    return {name: (folder / f"{stem}.pdf").read_bytes() for stem, name in names.items()}


def convert_once(documents: Mapping[str, bytes], shared: Path, name: str) -> dict[str, bytes]:
    """The same, done by the first worker that asks; the others wait for its files.

    Args:
        documents: what to convert, the same in every worker.
        shared: a folder that all workers of the run see.
        name: of this batch.
    """
    folder, done = shared / name, shared / f"{name}.done"
    try:
        folder.mkdir(parents=True)
    except FileExistsError:
        for _ in range(_PATIENCE * 10):
            if done.exists():
                break
            time.sleep(0.1)
        files = sorted(folder.glob("*.pdf"))
        return {name: file.read_bytes() for name, file in zip(documents, files, strict=True)}
    found = convert(documents, folder)
    done.touch()
    return found
