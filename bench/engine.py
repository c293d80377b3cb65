"""The A4 report: ours against stock docxtpl and against the bare limit, on the same template and data, in the same run.

The bare limit is the least that an engine of this kind can do: docxtpl's own source compiled once by Jinja, with no
sandbox and no escaping, and an archive whose other parts are copied packed, at the same level of deflate. CPU time,
medians, warm, one thread; the rounds of all engines alternate, so that a loaded machine slows them alike. Then the rows
grow: time, growth exponent (of least times), and the peak memory of a process that fills one document.
"""

import dataclasses
import io
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import jinja2
from a4_data import ROWS, BaoCao, report
from a4_report import template
from docxtpl import DocxTemplate

from vanban.package.extending import members_of
from vanban.package.writing import LEVEL, assemble, pack
from vanban.render.compiled import CompiledTemplate
from vanban.render.compiling import compile_template
from vanban.render.filling import fill

PARTS = ("word/document.xml", "word/header1.xml", "word/footer1.xml")
MEMORY = "--memory"


def stock(data: bytes, names: Mapping[str, object]) -> bytes:
    """What a user of docxtpl does for every document: open, render, save."""
    document = DocxTemplate(io.BytesIO(data))
    document.render(dict(names))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def bare(data: bytes) -> Callable[[Mapping[str, object]], bytes]:
    """The bare limit: a function from names to a document."""
    members = members_of(data)
    patch, environment = DocxTemplate("").patch_xml, jinja2.Environment()
    programs = {part: environment.from_string(patch(members[part].content().decode())) for part in PARTS}

    def render(names: Mapping[str, object]) -> bytes:
        filled = {part: pack(part, program.render(names).encode()) for part, program in programs.items()}
        return assemble({**members, **filled})

    return render


def ours(data: bytes) -> CompiledTemplate:
    """Our compiled template."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "mau.docx").write_bytes(data)
        return compile_template(Path(folder), "mau.docx", BaoCao, {})


def medians(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median CPU seconds of each action; they take turns, after a round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds + 1):
        for name, action in actions.items():
            start = time.process_time()
            action()
            times[name].append(time.process_time() - start)
    return {name: statistics.median(found[1:]) for name, found in times.items()}


def compare(rows: int, rounds: int, *, with_stock: bool = True) -> dict[str, float]:
    """CPU seconds of the engines for a report of so many rows."""
    data, context = template(), report(rows)
    names, compiled, limit = dataclasses.asdict(context), ours(data), bare(data)
    actions: dict[str, Callable[[], object]] = {
        "vanban": lambda: fill(compiled, context),
        "bare limit": lambda: limit(names),
    }
    if with_stock:
        actions["stock docxtpl"] = lambda: stock(data, names)
    return medians(actions, rounds)


def growth(few: int, many: int, rounds: int = 15) -> float:
    """The power of the rows that the time grows with: sizes in turn, either as long at work, the least time of each."""
    compiled, least = ours(template()), {few: math.inf, many: math.inf}
    contexts = {rows: report(rows) for rows in least}
    for _ in range(rounds):
        for rows, context in contexts.items():
            start = time.process_time()
            for _ in range(many // rows):
                fill(compiled, context)
            least[rows] = min(least[rows], (time.process_time() - start) * rows / many)
    return math.log(least[many] / least[few]) / math.log(many / few)


def peak(rows: int) -> float:
    """Peak memory in MB of a fresh process that compiles the template and fills one document."""
    command = [sys.executable, __file__, MEMORY, str(rows)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _one_document(rows: int) -> None:
    fill(ours(template()), report(rows))
    status = Path("/proc/self/status").read_text()  # getrusage also counts the process that started this one
    print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)


def main() -> None:
    """Print one line a size, then the growth."""
    print(f"deflate level {LEVEL}")
    for rows, rounds in zip(ROWS, (41, 9, 5), strict=True):
        found = compare(rows, rounds, with_stock=rows < ROWS[-1])
        ratios = "   ".join(
            f"{name} {value * 1000:7.2f} ms, {value / found['vanban']:5.2f} x ours"
            for name, value in found.items()
            if name != "vanban"
        )
        print(f"{rows:5} rows: ours {found['vanban'] * 1000:6.2f} ms, {peak(rows):4.0f} MB   {ratios}")
    print(f"growth from {ROWS[-2]} to {ROWS[-1]} rows: rows to the power {growth(*ROWS[-2:]):.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == [MEMORY]:
        _one_document(int(sys.argv[2]))
    else:
        main()
