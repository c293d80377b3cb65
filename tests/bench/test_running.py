"""A bench that fails or hangs is told on the page in its place and ends nothing."""

import runpy
import sys

import pytest
from peers.listing import BENCH

RUN = runpy.run_path(str(BENCH / "__main__.py"), run_name="bench")
output_of = RUN["output_of"]


def test_what_a_bench_prints_is_kept():
    assert output_of([sys.executable, "-c", "print('3 ms')"]) == ("3 ms\n", "")


@pytest.mark.parametrize("end", ["raise ValueError('no data')", "import sys; sys.exit('ValueError: no data')"])
def test_a_bench_that_fails_keeps_what_it_printed_and_says_why(end):
    assert output_of([sys.executable, "-c", f"print('3 ms', flush=True); {end}"]) == (
        "3 ms\n",
        "failed: ValueError: no data",
    )


def test_a_bench_that_hangs_is_ended(monkeypatch):
    monkeypatch.setitem(output_of.__globals__, "LIMIT", 0.5)
    assert output_of([sys.executable, "-c", "import time; time.sleep(60)"]) == ("", "stopped after 0.5 s")


def test_every_other_bench_is_run():
    names = {path.name for path in RUN["others"]()}
    assert {"pdf.py", "checking.py", "one_document.py"} <= names
    assert not names & {"comparison.py", "__main__.py"}
