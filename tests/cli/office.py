"""What the tests of văn thư share: a workspace of its own, a command and what it told."""

import shutil
from pathlib import Path

from tests.cli.test_commands import REPOSITORY
from vanban.cli.main import main

PLAN = "output/ke_hoach-2023.docx"
ISSUE = ["issue", "ke_hoach-2023", "--date", "15/3/2023"]
SEND = ["send", "ke_hoach-2023", "--to", "so_noi_vu"]


def workspace(folder: Path) -> Path:
    """The shipped data and templates, to be spoiled."""
    for name in ("data", "templates"):
        shutil.copytree(REPOSITORY / name, folder / name)
    return folder


def out(capsys, *arguments: str, code: int = 0) -> str:
    """Run a command that ends with this exit code; what it told."""
    assert main(arguments) == code, capsys.readouterr()
    told = capsys.readouterr()
    return told.out + told.err


def book(capsys) -> str:
    """The register of 2023 as the terminal shows it."""
    return out(capsys, "register", "--year", "2023")


def change(path: Path, old: str, new: str) -> None:
    """Correct a data file as a clerk does."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
