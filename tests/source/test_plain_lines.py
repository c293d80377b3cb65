"""What is read line by line is what the parser of YAML reads; whatever may be more than lines is left to the parser."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.source.bad_cases import CASES, GOOD, build, case_name
from tests.source.test_syntax import SLIPS
from tests.source.yaml_texts import yaml_texts
from vanban.source import places, plain_lines, tree
from vanban.source.plain_lines import plain_tree
from vanban.source.tree import parse, parse_events

ROOT = Path(__file__).parents[2]
GOOD_FILES = sorted([*(ROOT / "data").rglob("*.yaml"), *GOOD.rglob("*.yaml")])
BEGINNINGS = [
    "a:",
    "b:",
    "c: ",
    "- ",
    "-",
    "-  ",
    "- a: ",
    "k:",
    "ô: ",
    "#",
    "? ",
    "a : ",
    '"a": ',
    "<<: ",
    "---",
    "%a",
]
VALUES = ["", "x", "x: y", "x:", "x #y", "x#y", "~", "null", "'x'", "'it''s'", '"x"', '"\\n"', "'x' #y", "'x' y", "''"]
VALUES += [
    "[a, b.1]",
    "[]",
    "[a,]",
    "[ a ]",
    "[ ~ ]",
    "{}",
    "{a: b}",
    ">-",
    "|",
    ">+",
    "|2",
    "> x",
    "&a x",
    "*a",
    "!t x",
]
VALUES += [
    "- x",
    "-x",
    "1.10",
    "no",
    "x  y ",
    "\t",
    "x\ty",
    "e\u0301",
    "\u0301x",
    "\u00a0",
    "\ufeff",
    "\u2028",
    "x\x85y",
]
VALUES += ["@x", "`x", "%x", "|-  ", "null x", "...", "😀", "=", "x\rb: y", "null #x", "# c", '"x" #y', "[null]"]
SOUP = st.tuples(st.sampled_from([0, 0, 1, 2, 2, 4]), st.sampled_from(["", *BEGINNINGS]), st.sampled_from(VALUES))
NOT_PLAIN = ["", "# a\n", "- a\n", "a: 1\na: 2\n", "a: *b\n", "a: &b c\n", "a: !t c\n", "a: {b: c}\n", "---\na: 1\n"]
NOT_PLAIN += [
    "a: 1\n---\nb: 2\n",
    "a: 1\n...\n",
    "a:\n  b: 1\n c: 2\n",
    "a: x\n  b: c\n",
    "te\u0302n: 1\n",
    "a:\tb\n",
    " a: 1\n",
]
LONG = ["a: x\n" + "  y\n" * 15_000, "a: >-\n" + "  y\n" * 15_000, "a: [" + "b, " * 15_000, "a: " + "x #" * 10**6]
LONG += ["a: [" + " " * 10**6, "a: '" + "''" * 10**6, "a: x" + " " * 10**6 + "y", " " * 10**6 + "a: x", "- " * 10**5]
LONG += ["a" * 10**6 + ": x"]


def agrees(text: str) -> bool:
    """Whether the text was read line by line, then as the parser reads it, which must find nothing to refuse."""
    found = plain_tree(text)
    if found is None:
        return False
    read = parse_events(text, "a.yaml")
    assert (found, ()) == (read.value, read.findings)
    return True


@pytest.mark.parametrize("path", GOOD_FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_of_a_good_workspace_is_read_line_by_line(path):
    assert agrees(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_no_bad_file_is_read_otherwise(case, tmp_path):
    build(case, tmp_path / "data")
    for path in tmp_path.rglob("*.y*ml"):
        agrees(path.read_text(encoding="utf-8", errors="replace"))


@pytest.mark.parametrize("text", [*(text for text, _ in SLIPS), *NOT_PLAIN])
def test_what_the_parser_refuses_or_knows_better_is_left_to_it(text):
    assert plain_tree(text) is None


@given(st.lists(SOUP, min_size=1, max_size=8))
def test_any_lines_are_read_as_the_parser_reads_them_or_left_to_it(lines):
    agrees("".join(" " * indent + beginning + value + "\n" for indent, beginning, value in lines))


@given(yaml_texts())
def test_what_clerks_write_is_read_as_the_parser_reads_it(written):
    agrees(written.text)


@pytest.mark.parametrize("depth", range(tree.MAX_DEPTH - 2, tree.MAX_DEPTH + 3))
def test_groups_are_nested_no_deeper_than_the_parser_allows(depth):
    text = "".join(" " * level + "a:\n" for level in range(depth - 1)) + " " * (depth - 1) + "a: x\n"
    assert agrees(text) == (depth <= tree.MAX_DEPTH)


@pytest.mark.parametrize("line", ["- b: [c]\n", "- b: x\n  c:\n  - d\n", "-  b: [c, d, e]\n"])
def test_the_longest_text_has_no_more_nodes_than_the_parser_allows(line):
    text = "a:\n" + line * ((plain_lines.MOST_LINES - 1) // (line.count("\n") + line.count(",")))
    assert agrees(text)
    assert plain_tree(text + line * 2) is None


@pytest.mark.parametrize("text", LONG, ids=lambda text: text[:8])
def test_no_text_takes_long(text):
    start = time.process_time()
    plain_tree(text)
    assert time.process_time() - start < 1


def test_places_are_read_when_they_are_asked_for(monkeypatch):
    asked: list[str] = []
    reader = tree._Reader
    monkeypatch.setattr(tree, "_Reader", lambda *args: asked.append(args[0]) or reader(*args))
    found = parse("a:\n  b: x\n", "a.yaml")
    assert (found.value, asked) == ({"a": {"b": "x"}}, [])
    assert found.places.at(["a", "b"]) == places.Position(2, 6)
    assert len(asked) == 1
