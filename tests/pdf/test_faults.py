"""Programs that fail in every way they can: the right error, its log, and no harm to the neighbours."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.pdf.conftest import SHORT
from vanban.pdf.engines.pool import Pool
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.process import Process
from vanban.pdf.proved import proved_pdfs

CULPRIT = "cv-2.docx"
ENDS = {
    "hang": Fault.HUNG,
    "crash": Fault.CRASHED,
    "killed midway": Fault.CRASHED,
    "nothing": Fault.NOTHING,
    "blank page": Fault.TEXT,
    "garbage": Fault.BROKEN,
}
KINDS = ("pool", "batches")


def turned(store, kind, letters, limits=SHORT):
    with store.sessions(limits)[kind]() as session:
        return proved_pdfs(letters, session=session)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", ENDS)
def test_one_fault_is_told_and_its_neighbours_are_finished(store, letters, pdfs, kind, fault):
    store.fail(letters[CULPRIT], fault)
    results = turned(store, kind, letters)
    assert list(results) == list(letters)
    assert isinstance(results[CULPRIT], PdfProblem)
    assert results[CULPRIT].fault is ENDS[fault]
    assert results[CULPRIT].remedy
    assert {name: result for name, result in results.items() if name != CULPRIT} == {
        name: pdfs[name] for name in letters if name != CULPRIT
    }


@pytest.mark.parametrize("kind", KINDS)
def test_the_log_of_a_crash_is_kept(store, letters, kind):
    store.fail(letters[CULPRIT], "crash")
    assert "Fatal exception: Signal 6" in turned(store, kind, letters)[CULPRIT].log


def test_a_program_that_fills_its_output_is_heard_to_the_end(store, letters):
    store.fail(letters[CULPRIT], "talks")
    result = turned(store, "batches", letters)[CULPRIT]
    assert result.fault is Fault.BROKEN


def test_a_service_that_prints_between_its_answers_is_not_trusted(store, letters, pdfs):
    store.fail(letters[CULPRIT], "talks")
    results = turned(store, "pool", letters)
    assert results[CULPRIT].fault is Fault.CRASHED
    assert sum(isinstance(result, bytes) for result in results.values()) == len(letters) - 1


@pytest.mark.parametrize("kind", KINDS)
def test_letters_dropped_from_a_table_are_found(store, letters, pdfs, kind):
    store.give(letters[CULPRIT], pdfs["poor"])
    result = turned(store, kind, letters)[CULPRIT]
    assert result.fault is Fault.TEXT
    assert "Đề Thám" in result.found
    assert "bảng 1, hàng 1, ô 1" in result.found


@pytest.mark.parametrize("kind", KINDS)
def test_text_that_calls_itself_a_word_file_reaches_no_program(store, letters, kind):
    results = turned(store, kind, {**letters, "la.docx": "Đây không phải tệp Word.".encode()})
    assert results["la.docx"].fault is Fault.NOT_READ
    assert all(isinstance(results[name], bytes) for name in letters)


@pytest.mark.parametrize("kind", KINDS)
def test_every_document_hangs(store, letters, kind):
    few = dict(list(letters.items())[:3])
    for data in few.values():
        store.fail(data, "hang")
    results = turned(store, kind, few, replace(SHORT, start=1, document=0.5))
    assert {result.fault for result in results.values()} <= {Fault.HUNG, Fault.NOT_STARTED}


@pytest.mark.parametrize("kind", KINDS)
def test_many_faults_at_once(store, letters, pdfs, kind):
    for name, fault in zip(letters, ("crash", "nothing", "hang", "garbage"), strict=False):
        store.fail(letters[name], fault)
    results = turned(store, kind, letters)
    faults = [result.fault for result in results.values() if isinstance(result, PdfProblem)]
    assert faults == [Fault.CRASHED, Fault.NOTHING, Fault.HUNG, Fault.BROKEN]
    assert [results[name] for name in ("cv-4.docx", "cv-5.docx")] == [pdfs["cv-4.docx"], pdfs["cv-5.docx"]]


def test_a_service_that_never_gets_ready_is_waited_for_once(store, letters):
    (store.folder / "never ready").touch()
    results = turned(store, "pool", letters, replace(SHORT, start=0.5, processes=1))
    assert {result.fault for result in results.values()} == {Fault.NOT_STARTED}
    assert len(store.started()) == 2  # the one service, and its child


def test_a_process_is_replaced_after_its_share(store, letters):
    turned(store, "pool", letters, replace(SHORT, documents=2, processes=1))
    assert len(store.started()) == len(letters) / 2


def test_a_session_keeps_its_processes_for_the_next_call(store, letters):
    with store.sessions()["pool"]() as session:
        proved_pdfs(letters, session=session)
        proved_pdfs(letters, session=session)
        assert len(store.started()) <= 2


@pytest.mark.parametrize("kind", KINDS)
def test_leaving_halfway_leaves_nothing_running(store, letters, kind):
    for data in list(letters.values())[1:]:
        store.fail(data, "hang")
    with store.sessions(replace(SHORT, document=60))[kind]() as session:
        made = session.convert(letters)
        if kind == "pool":
            next(made)
        made.close()
    assert store.running() == []


STORY = """
import sys
from pathlib import Path
from tests.pdf.conftest import SHORT, Store
from vanban.pdf.options import Limits
folder = Path(sys.argv[1])
with Store(folder).sessions(Limits(start=60, document=60, processes=2))[sys.argv[2]]() as session:
    list(session.convert({path.name: path.read_bytes() for path in folder.glob("*.docx")}))
"""


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("kind", KINDS)
def test_ctrl_c_kills_the_program_and_all_it_started(store, letters, kind):
    for name in list(letters)[:2]:
        (store.folder / name).write_bytes(letters[name])
        store.fail(letters[name], "hang")
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", STORY, str(store.folder), kind]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with subprocess.Popen(command, cwd=root, env=environment, stderr=subprocess.DEVNULL) as story:
        until = time.monotonic() + 30
        while len(store.started()) < 4 and time.monotonic() < until:
            time.sleep(0.05)
        story.send_signal(signal.SIGINT)
        story.wait(20)
    assert len(store.started()) == 4
    assert store.running() == []


class Broken:
    """An engine that is there and does not start."""

    id = title = "broken"
    draft = False

    def is_here(self):
        return True

    def session(self, options, limits):
        return Pool(lambda folder: Process(["no-such-program"], folder, {}, talks=True), lambda _: "", limits)


class Good(Broken):
    """An engine that works."""

    def __init__(self, session):
        self.session = lambda options, limits: session()


def test_when_the_best_engine_does_not_start_the_next_one_does(store, letters, pdfs, monkeypatch):
    engines = (Broken(), Good(store.sessions()["pool"]))
    monkeypatch.setattr("vanban.pdf.proved.choices", lambda name: engines)
    assert proved_pdfs(letters) == {name: pdfs[name] for name in letters}


def test_when_no_engine_starts_it_is_told(letters, monkeypatch):
    monkeypatch.setattr("vanban.pdf.proved.choices", lambda name: (Broken(),))
    assert {result.fault for result in proved_pdfs(letters).values()} == {Fault.NOT_STARTED}
