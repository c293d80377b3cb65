"""Equal keys mean equal inputs, and nothing else."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.publish import key as key_module
from vanban.publish.key import build_key, program_fingerprint

inputs = st.dictionaries(st.text(max_size=3), st.binary(max_size=3), max_size=3)
whole = st.tuples(st.text(max_size=3), st.text(max_size=3), inputs)


def key(program: str, options: str, files: dict[str, bytes]) -> str:
    return build_key(program=program, options=options, inputs=files)


@given(whole, whole)
def test_keys_are_equal_exactly_when_everything_is(one, other):
    assert (key(*one) == key(*other)) == (one == other)


@given(inputs)
def test_the_order_of_the_inputs_means_nothing(files: dict[str, bytes]):
    assert key("p", "o", files) == key("p", "o", dict(reversed(files.items())))


def test_a_file_counts_by_its_content(tmp_path: Path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"A")
    by_path = build_key(program="p", options="", inputs={"a": path})
    assert by_path == key("p", "", {"a": b"A"})
    path.write_bytes(b"B")
    assert by_path != build_key(program="p", options="", inputs={"a": path})


def test_a_missing_file_is_not_an_empty_one(tmp_path: Path):
    missing = build_key(program="p", options="", inputs={"a": tmp_path / "khong-co"})
    assert missing != key("p", "", {"a": b""})
    assert missing != key("p", "", {})


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "core/__pycache__").mkdir(parents=True)
    for number in range(100):
        (tmp_path / f"core/m{number}.py").write_bytes(b"x" * 4000)
    monkeypatch.setattr(key_module, "_PACKAGE", tmp_path)
    return tmp_path


def fingerprint() -> str:
    return program_fingerprint.__wrapped__()


def test_every_source_file_counts_and_compiled_ones_do_not(package: Path):
    before = fingerprint()
    (package / "core/__pycache__/m1.pyc").write_bytes(b"x")
    assert fingerprint() == before
    (package / "core/m1.py").write_bytes(b"y" * 4000)
    changed = fingerprint()
    (package / "core/m1.py").rename(package / "core/m101.py")
    assert len({before, changed, fingerprint()}) == 3


def test_versions_of_the_libraries_count(package: Path, monkeypatch: pytest.MonkeyPatch):
    before = fingerprint()
    (package / "site-packages/lxml-99.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(package / "site-packages")
    assert fingerprint() != before


def test_the_fingerprint_is_quick(package: Path):
    """A hundred files within a few milliseconds; ten times that here, as machines under load are slow."""
    times = []
    for _ in range(10):
        start = time.perf_counter()
        fingerprint()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.05


def test_the_fingerprint_is_taken_once():
    assert program_fingerprint() is program_fingerprint()
