"""What was measured as the page `docs/benchmarks.md`: ratios first, then times, versions, who is missing and why."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from a4_data import ROWS

from peers.conversing import Times
from peers.listing import OURS
from peers.results import Measured

HEADINGS = ("Times of ours", "Who is compared", "The report, warm", "Growth", "One process, cold", "Not measured")
OTHERS = "Everything else"
_FEW, _SOME, _MANY = ROWS

_WHAT = """\
One report for all: a header table, 7 sections of 5 bullets of 300 letters, an appendix of 8 columns and 40 rows (400,
4,000), recipients, a signature, header and footer. Each engine has a template in its own syntax, made by program from
the same source, and is used as its documentation shows. Every document is read back and must hold every line and every
row of the data, in the look of the template where the engine takes one. All of them deflate, the others at the level
that is zlib's default. Medians over rounds in which all take turns, one document at a time."""

_HOW_MANY = f"""\
How many times the seconds of a core that {OURS} takes, threads included; in brackets by the clock, which on a busy
machine favours who is soon done."""


@dataclass(frozen=True)
class Surroundings:
    """Where and when the figures were read; `loads` are those of the system at the start and at the end."""

    date: str
    machine: str
    programs: str
    loads: tuple[float, float]


@dataclass(frozen=True)
class Printed:
    """Another bench: its file, what it measures, what it printed or why it could not."""

    file: str
    title: str
    text: str


def page(found: Sequence[Measured], printed: Sequence[Printed], where: Surroundings) -> str:
    """The whole page. Ours must be among what was found, with all its figures."""
    whole = [one for one in found if one.complete]
    ours = next(one for one in whole if one.peer.name == OURS)
    bodies = (ratios(whole, ours), compared(found), warm(whole), growth(whole), cold(whole), missing(found))
    sections = [f"## {heading}\n\n{body}" for heading, body in zip(HEADINGS, bodies, strict=True)]
    blocks = [f"### {one.file}\n\n{one.title}\n\n```text\n{one.text}\n```" for one in printed]
    return "\n\n".join([_head(where), *sections, f"## {OTHERS}\n\nAs each file of `bench/` prints it.", *blocks]) + "\n"


def _head(where: Surroundings) -> str:
    start, end = where.loads
    return f"""# Benchmarks

`make bench` wrote this page on {where.date}: {where.machine}; {where.programs}. Programs at work or waiting for a core:
{start:.1f} at the start, {end:.1f} at the end.

{_WHAT}"""


READINGS: dict[str, Callable[[Measured], Times | None]] = {
    "one report, warm": lambda one: one.warm[_FEW],
    "400 rows": lambda one: one.warm[_SOME],
    "4,000 rows": lambda one: one.warm[_MANY],
    "one process, cold": lambda one: one.cold,
}


def ratios(found: Sequence[Measured], ours: Measured) -> str:
    """How many times ours each takes, in seconds of a core and by the clock, and where somebody takes less."""
    rows, less = [], []
    for one in found:
        against = {name: _against(reading(one), reading(ours)) for name, reading in READINGS.items()}
        memory = one.memory[_MANY] / ours.memory[_MANY]
        rows.append(
            [one.peer.name, *(f"{core:.2f} ({clock:.2f})" for core, clock in against.values()), f"{memory:.2f}"]
        )
        if not one.peer.name.startswith(OURS):
            less += [
                f"{one.peer.name} with {name} ({min(pair):.2f})" for name, pair in against.items() if min(pair) < 1
            ]
            less += [f"{one.peer.name} in memory ({memory:.2f})"] if memory < 1 else []
    told = f"Less than {OURS}: {', '.join(less)}." if less else f"Nobody takes less than {OURS} anywhere."
    return f"{_HOW_MANY}\n\n{_table(['', *READINGS, 'memory, 4,000 rows'], rows)}\n\n{told}"


def _against(one: Times | None, ours: Times | None) -> tuple[float, float]:
    assert one is not None and ours is not None
    return one.core / ours.core, one.clock / ours.clock


def compared(found: Sequence[Measured]) -> str:
    """Every peer with its version and use."""
    rows = [[one.peer.name, one.version or "–", one.peer.use, f"{one.size:,}" if one.size else "–"] for one in found]
    return _table(["", "version", "as used", "bytes of its document"], rows)


def warm(found: Sequence[Measured]) -> str:
    """Times of the report with its 40 rows."""
    return _table(["", *_TIMES], [[one.peer.name, *_cells(one.warm[_FEW])] for one in found])


def cold(found: Sequence[Measured]) -> str:
    """Times of whole processes."""
    rows = [[one.peer.name, *_cells(one.cold)] for one in found if one.cold]
    told = f"Interpreter, imports, data, template, one document, end; of {OURS} the engine alone, without its commands."
    return f"{told}\n\n" + _table(["", *_TIMES], rows)


def growth(found: Sequence[Measured]) -> str:
    """Times and memory of 400 and 4,000 rows."""
    rows = []
    for one in found:
        some, many = one.warm[_SOME], one.warm[_MANY]
        exponent = math.log(many.core / some.core) / math.log(_MANY / _SOME)
        memory = [f"{one.memory[count] / 2**20:.0f}" for count in (_FEW, _SOME, _MANY)]
        rows.append(
            [one.peer.name, _ms(some.clock), _ms(many.clock), _ms(many.core), f"{exponent:.2f}", " / ".join(memory)]
        )
    titles = [
        "",
        "400 rows, ms",
        "4,000 rows, ms",
        "4,000 rows, ms of a core",
        "exponent",
        "peak MiB: 40 / 400 / 4,000",
    ]
    told = "Exponent: seconds of a core grow as rows to this power. Peak: the most that the process has held, warm."
    return f"{told}\n\n{_table(titles, rows)}"


def missing(found: Sequence[Measured]) -> str:
    """Who has no figures, and why."""
    told = [f"- **{one.peer.name}**: {one.reason}" for one in found if not one.complete]
    return "\n".join(told) or "Everybody was measured."


_TIMES = ("ms, median", "middle half", "ms of a core", "documents")


def _cells(times: Times) -> list[str]:
    low, high = times.spread
    return [_ms(times.clock), f"{_ms(low)} – {_ms(high)}", _ms(times.core), str(times.count)]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.1f}" if seconds < 1 else f"{seconds * 1000:,.0f}"


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [titles, ["---", *["---:"] * (len(titles) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
