"""`batch --pdf` with LibreOffice itself: every document has its proved PDF, whatever dies on the way."""

import contextlib
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.batch.kills import ROOT, children, command_of
from tools.country.writing import write_country
from vanban.cli.main import main
from vanban.core.errors import BatchIncomplete
from vanban.pdf.options import DEFAULT
from vanban.pdf.proof.proof import Proved, prove


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder whose part `temporary` takes what the processes need while they work; nothing of it may stay."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    yield tmp_path
    until = time.monotonic() + 15
    while (left := left_in(tmp_path)) and time.monotonic() < until:
        time.sleep(0.2)
    assert left == []


def left_in(folder):
    """Processes that go on and files that stay, for now."""
    return [*at_work_in(folder), *map(str, (folder / "temporary").iterdir())]


def at_work_in(folder):
    """The commands of the processes whose folder is below this one."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").readlink().is_relative_to(folder):
                found.append(command_of(process.name))
    return found


def all_proved(rows):
    """Every document of these agencies stands there with a PDF that is proved, and the row tells its hash."""
    for document in (one for row in rows for one in row["documents"]):
        pdf = Path(document["pdf"]["file"])
        assert hashlib.sha256(pdf.read_bytes()).hexdigest() == document["pdf"]["sha256"]
        assert isinstance(prove(pdf.read_bytes(), Path(document["file"]).read_bytes(), DEFAULT), Proved)


def test_all_have_proved_pdfs_and_the_wrong_one_fails_alone_until_it_is_mended(place, capsys):
    made = write_country(place / "country", units=4, poisoned=0.1)
    (wrong,) = (unit for unit, kind in made.items() if kind)
    path = place / "run_results.json"
    words = ["batch", str(place / "country"), "--pdf", "--jobs", "2", "--results", str(path)]
    assert main(words) == BatchIncomplete.exit_code
    assert "PDF: 6 đã soạn." in capsys.readouterr().out
    rows = {row["unit"]: row for row in json.loads(path.read_bytes())["units"]}
    assert {unit for unit, row in rows.items() if row["status"] == "failed"} == {wrong}
    places = [one["place"]["file"] for document in rows.pop(wrong)["documents"] for one in document["findings"]]
    assert places
    assert all(one.startswith(str(place / "country" / wrong / "data")) for one in places)
    assert not (place / "country" / wrong / "output").exists()
    assert {document["pdf"]["status"] for row in rows.values() for document in row["documents"]} == {"built"}
    all_proved(rows.values())
    mended(place, wrong)
    assert main(["batch", "--retry", str(path), "--jobs", "1"]) == 0
    after = json.loads(path.read_bytes())["units"]
    assert (len(after), {row["status"] for row in after}) == (4, {"built"})
    all_proved(after)


def mended(place, unit):
    """Put sound data in the place of the wrong."""
    write_country(place / "sound", units=4)
    shutil.rmtree(place / "country" / unit / "data")
    shutil.copytree(place / "sound" / unit / "data", place / "country" / unit / "data")


@pytest.mark.parametrize(("victim", "tries"), [("kit_worker", [1, 1, 1]), ("spawn_main", [1, 1, 2])])
def test_what_is_killed_costs_one_try_and_nothing_else(place, victim, tries):
    write_country(place / "country", units=3)
    path = place / "run_results.json"
    words = ["batch", str(place / "country"), "--pdf", "--jobs", "1", "--results", str(path)]
    with subprocess.Popen([sys.executable, str(ROOT / "build.py"), *words], cwd=ROOT, stdout=subprocess.DEVNULL) as run:
        os.kill(at_work(run, victim), signal.SIGKILL)
        assert run.wait(300) == 0
    rows = json.loads(path.read_bytes())["units"]
    assert {row["status"] for row in rows} == {"built"}
    assert sorted(row["tries"] for row in rows) == tries
    all_proved(rows)


def at_work(run, victim):
    """The number of the process of that name, once LibreOffice has a document in its hands."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        family = [child for parent in (run.pid, *children(run.pid)) for child in grandchildren(parent)]
        kits = [pid for pid in family if "kit_worker" in command_of(pid)]
        if kits and any(Path(os.environ["TMPDIR"]).glob("vanban-pdf-*/0/van-ban.docx")):
            return next(pid for pid in (*kits, *children(run.pid)) if victim in command_of(pid))
        time.sleep(0.02)
    raise AssertionError("LibreOffice was never started")


def grandchildren(pid):
    """The processes that a process and its threads have started."""
    tasks = Path(f"/proc/{pid}/task")
    with contextlib.suppress(OSError):
        return [int(one) for task in tasks.iterdir() for one in (task / "children").read_text().split()]
    return []
