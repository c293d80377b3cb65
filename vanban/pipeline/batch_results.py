"""run_results.json: what became of every agency of a run, written while it goes on, read to do again what failed."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import vanban
from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.pipeline.batch_rows import UNDONE, Counts, UnitRow
from vanban.publish.single import write_over

SCHEMA = 1
_NOT_OURS = "Chọn đúng tệp run_results.json mà lệnh batch đã ghi."


@dataclass(frozen=True)
class Earlier:
    """A run that is to be finished: its rows by name, its options."""

    rows: Mapping[str, Mapping[str, Any]]
    options: Mapping[str, Any]

    @property
    def undone(self) -> list[str]:
        """The agencies that are not done."""
        return [name for name, row in self.rows.items() if row["status"] in UNDONE]


class Results:
    """The rows of a run by the name of the agency; those of an earlier run stay until they are replaced."""

    def __init__(
        self, path: Path, options: Mapping[str, Any], waiting: Iterable[UnitRow], earlier: Earlier | None
    ) -> None:
        self._path = path
        self._options = options
        self._begun = _now()
        before = earlier.rows if earlier else {}
        self._rows = {name: json.dumps(row, ensure_ascii=False) for name, row in before.items()}
        self._waiting = {row.unit: row.as_json() for row in waiting}
        self._rows |= self._waiting
        self.counts = Counts()

    def add(self, row: UnitRow) -> None:
        """Note what became of an agency."""
        self._rows[row.unit] = row.as_json()
        self._waiting.pop(row.unit, None)
        self.counts.add(row)

    def write(self, state: str) -> Path:
        """Put the file on the disk, whole or not at all; `state`: running, stopped, complete. Raises OutputError."""
        value = {
            "schema": SCHEMA,
            "program": f"vanban {vanban.__version__}",
            "state": state,
            "begun": self._begun,
            "written": _now(),
            "options": self._options,
            "counts": {**self.counts.of, "waiting": self.counts.of["waiting"] + len(self._waiting)},
            "pdf_counts": self.counts.pdfs,
        }
        head = json.dumps(value, ensure_ascii=False, indent=1).removesuffix("\n}")
        rows = ",\n  ".join(self._rows.values())  # a line each: indented, they take as long as looking at the agencies
        return write_over(self._path, f'{head},\n "units": [\n  {rows}\n ]\n}}\n'.encode())


def read_results(path: Path) -> Earlier:
    """Read the file of an earlier run. Raises UsageError when it is none."""
    try:
        value = json.loads(path.read_bytes())
        if value["schema"] != SCHEMA:
            raise UsageError(f"Tệp {path} do bản khác của chương trình ghi.", "Chạy lại lệnh batch từ đầu.")
        return Earlier(
            {row["unit"]: row for row in value["units"] if row["folder"] and row["status"]}, value["options"]
        )
    except OSError as error:
        raise UsageError(f"Không đọc được tệp {path}.", _NOT_OURS) from error
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"Tệp {path} không phải là kết quả của lệnh batch.", _NOT_OURS) from error


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
