"""Reads tests/data/bad: each case is a patch of tests/data/good that carries its expected findings as comments.

A case begins with a line saying what is wrong; `@@ <file>` opens a hunk whose lines begin with ` ` (kept),
`-` (taken out) or `+` (put in). After the file name may stand `new`, `delete` or `as <encoding>`.
`# LỖI: ma` (or `# CẢNH BÁO: ma`) on a line means a finding on that line; `# LỖI(+1): ma` one a line below;
on an `@@` line, one for the file as a whole, or with `(3)` for its line 3.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.source.encodings import encode
from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.pipeline.data import load

DATA = Path(__file__).parents[1] / "data"
GOOD = DATA / "good"
YEAR = 2024
CASES = sorted((DATA / "bad").rglob("*.diff"))
MARK = re.compile(r"# (LỖI|CẢNH BÁO)(?:\(([+-]?\d+)\))?: ([a-z0-9-]+(?:, [a-z0-9-]+)*)")

Expected = set[tuple[str, int, str, str]]


def case_name(path: Path) -> str:
    return path.relative_to(DATA / "bad").with_suffix("").as_posix()


def build(case: Path, folder: Path) -> Expected:
    """Make the data folder of a case; what is expected of it as (file, line, level, code)."""
    shutil.copytree(GOOD, folder)
    expected: Expected = set()
    for header, lines in hunks(case):
        file, _, rest = header.partition(" ")
        path = folder / file
        for level, shift, codes in MARK.findall(rest):
            expected |= {(file, int(shift or 0), level, code) for code in codes.split(", ")}
        action = rest.partition("#")[0].split()
        text = patched(path, lines, action)
        if text is None:
            path.unlink()
        elif action[:1] == ["as"]:
            path.write_bytes(encode(text, action[1]))
        else:
            path.write_text(text, encoding="utf-8")
    return expected | set(marks(folder))


def hunks(case: Path) -> Iterator[tuple[str, list[str]]]:
    for part in case.read_text(encoding="utf-8").split("\n@@ ")[1:]:
        header, *lines = part.removesuffix("\n").split("\n")
        yield header, lines


def patched(path: Path, lines: list[str], action: list[str]) -> str | None:
    """The text of a file after a hunk; None when it is taken away."""
    if action == ["delete"]:
        return None
    new = "".join(f"{line[1:]}\n" for line in lines if line[0] in " +")
    if action == ["new"]:
        path.parent.mkdir(exist_ok=True)
        return new
    old = "".join(f"{line[1:]}\n" for line in lines if line[0] in " -")
    text = path.read_text(encoding="utf-8")
    assert not lines or ("\n" + text).count("\n" + old) == 1, f"{path.name}: found not once:\n{old}"
    return text if not lines else ("\n" + text).replace("\n" + old, "\n" + new)[1:]


def marks(folder: Path) -> Iterator[tuple[str, int, str, str]]:
    for path in folder.rglob("*.y*ml"):
        lines = path.read_bytes().decode("utf-8", "replace").split("\n")
        for number, line in enumerate(lines, 1):
            for level, shift, codes in MARK.findall(line):
                for code in codes.split(", "):
                    yield path.relative_to(folder).as_posix(), number + int(shift or 0), level, code


def findings(folder: Path, year: int = YEAR) -> tuple[Finding, ...]:
    """The errors of a data folder, or its warnings when it has none."""
    try:
        return load(folder, year, shown=Path()).warnings
    except DataError as error:
        return error.findings


def told(found: tuple[Finding, ...]) -> Expected:
    return {(f.place.file, f.place.line, f.level.value, f.code) for f in found}
