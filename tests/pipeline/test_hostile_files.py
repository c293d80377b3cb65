"""Whatever a file is, a check ends soon, in little memory, with a report or in our own words."""

import random
import time
import tracemalloc

import pytest
from lxml import etree

from tests.golden.documents import shipped_documents
from tests.pipeline.hostile import DAMAGES
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.text import W
from vanban.package.writing import write_package
from vanban.pipeline.check import judge_bytes
from vanban.rules.profile import STRICT
from vanban.rules.report import Outcome, Report

SEEDS = 10  # in one test
FILES_OF_A_KIND = 250  # nine kinds
SECONDS = 20.0  # for one file, on a machine that does much else; an honest one takes a fiftieth of a second
MEGABYTES = 150
LAST_RESORT = "không đọc được nội dung"
KEPT_OF_THE_TEXT, KEPT_ROWS = 18, 3


@pytest.fixture(scope="module")
def honest() -> list[bytes]:
    """A plan and a report, shortened: letterhead, headings, tables, a signature, an annex, a picture."""
    made = shipped_documents()
    return [shortened(made["ke_hoach-2023"]), shortened(made["bao_cao-quy_1-2023"])]


def shortened(data: bytes) -> bytes:
    package = open_package(data)
    root = package.xml("word/document.xml")
    body = root[0]
    tables = list(body.iterchildren(W + "tbl"))
    for table in tables[1:-2]:
        body.remove(table)
    for row in list(tables[-1].iterchildren(W + "tr"))[KEPT_ROWS:]:
        tables[-1].remove(row)
    for node in body[KEPT_OF_THE_TEXT : body.index(tables[-2])]:
        body.remove(node)
    return write_package({**package.parts, "word/document.xml": etree.tostring(root)})


def judged(data: bytes) -> bool:
    """Whether there is a report; else the file was refused in our own words. In time, and no rule crashed."""
    start = time.perf_counter()
    try:
        found = judge_bytes(data, STRICT, None)
    except PackageError as error:
        assert str(error)
        assert LAST_RESORT not in str(error), "a value that makes no sense is ignored, not stumbled over"
        return False
    finally:
        assert time.perf_counter() - start < SECONDS
    crashes = [verdict.traceback for verdict in found.of(Outcome.HONG)] if isinstance(found, Report) else []
    assert crashes == []
    return isinstance(found, Report)


def test_the_honest_files_are_judged(honest):
    assert all(judged(data) for data in honest)


@pytest.mark.parametrize("block", range(FILES_OF_A_KIND // SEEDS))
@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_is_judged_or_refused(honest, kind, block):
    for seed in range(block * SEEDS, (block + 1) * SEEDS):
        chance = random.Random(f"{kind} {seed}")
        judged(DAMAGES[kind](honest[seed % len(honest)], chance))


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_file_takes_little_memory(honest, kind):
    for seed in range(3):
        data = DAMAGES[kind](honest[seed % len(honest)], random.Random(f"{kind} memory {seed}"))
        tracemalloc.start()
        try:
            judged(data)
            assert tracemalloc.get_traced_memory()[1] < MEGABYTES * 2**20
        finally:
            tracemalloc.stop()
