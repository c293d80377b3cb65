"""The page of figures: as the writer makes it, with every engine, with who is missing and who is faster."""

import re
import sys
from dataclasses import replace

import pytest
from peers.conversing import Absent, Place, Times, start
from peers.listing import OURS, PEERS, ROOT, Peer
from peers.page import HEADINGS, OTHERS, Printed, Surroundings, page
from peers.results import Measured

WRITTEN = (ROOT / "docs" / "benchmarks.md").read_text("utf-8")
WHERE = Surroundings("2026-01-01", "a processor, 2 cores", "Python 3.11", (0.5, 1.5))
PRINTED = [Printed("pdf.py", "Pages.", "3 pages")]


def measured(peer: Peer, clock: float = 0.01) -> Measured:
    found = Times(clock, clock, (clock, clock), 9)
    rows = (40, 400, 4000)
    one = Measured(peer, "1.0", warm=dict.fromkeys(rows, found), memory=dict.fromkeys(rows, 2**20), size=1)
    one.cold = found
    return one


def written(*changed: Measured) -> str:
    names = {one.peer.name: one for one in changed}
    return page([names.get(peer.name, measured(peer)) for peer in PEERS], PRINTED, WHERE)


def skeleton(text: str) -> list[str]:
    """The headings, and the head of every table."""
    lines = text.splitlines()
    heads = {number for number, line in enumerate(lines[1:]) if re.fullmatch(r"\|( ---:? \|)+", line)}
    return [line for number, line in enumerate(lines) if line.startswith(("# ", "## ")) or number in heads]


def section(text: str, heading: str) -> str:
    return text.partition(f"## {heading}\n")[2].partition("\n## ")[0]


def test_the_page_of_the_repository_is_one_the_writer_makes():
    assert skeleton(WRITTEN) == skeleton(written())


@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: peer.name)
def test_the_page_of_the_repository_names_every_engine_with_figures_or_a_reason(peer):
    assert f"| {peer.name} |" in section(WRITTEN, "Who is compared")
    assert (f"| {peer.name} |" in section(WRITTEN, "The report, warm")) is not (
        f"**{peer.name}**" in section(WRITTEN, "Not measured")
    )


def test_ratios_come_first_and_other_benches_last():
    text = written()
    places = [text.index(f"## {heading}") for heading in (*HEADINGS, OTHERS)]
    assert places == sorted(places)
    assert text.endswith("### pdf.py\n\nPages.\n\n```text\n3 pages\n```\n")


def test_an_engine_that_cannot_be_installed_is_named_with_its_reason():
    text = written(Measured(PEERS[2], absent="no such package"))
    assert f"- **{PEERS[2].name}**: no such package" in section(text, "Not measured")
    assert PEERS[2].name not in section(text, "The report, warm")


def test_an_engine_that_leaves_words_out_is_named_as_wrong():
    text = written(replace(measured(PEERS[3]), wrong=["2 lines missing, the first: Nơi nhận:"]))
    assert "its document is wrong: 2 lines missing, the first: Nơi nhận:" in section(text, "Not measured")


def test_the_page_says_where_somebody_is_faster():
    assert f"Less than {OURS}: carbone with one report, warm (0.50)" in written(measured(PEERS[4], 0.005))
    assert f"Nobody takes less than {OURS} anywhere." in written()


@pytest.mark.parametrize(
    ("program", "reason"),
    [("import nothing_like_it", "No module named 'nothing_like_it'"), ("raise SystemExit(3)", "ended with code 3")],
)
def test_a_runner_that_cannot_start_is_absent_with_its_reason(program, reason, tmp_path):
    with pytest.raises(Absent, match=reason):
        start(Peer("broken", (sys.executable, "-c", program), ""), Place(tmp_path, 1))


def test_a_program_that_nobody_installed_is_named(tmp_path):
    with pytest.raises(Absent, match="no-such-installer is not there"):
        start(
            Peer("broken", (sys.executable, "-c", "raise SystemExit(1)"), "", ("no-such-installer",)),
            Place(tmp_path, 1),
        )
