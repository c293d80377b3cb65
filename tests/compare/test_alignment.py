"""Two sequences from end to end: nothing is lost, what is called the same is, and much of a kind ends soon."""

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vanban.compare.alignment import align

items = st.lists(st.sampled_from("abcdefg"), max_size=30)


@given(items, items)
def test_the_blocks_are_both_sequences_and_the_same_ones_are_the_same(old, new):
    blocks = align(old, new)
    assert [item for b in blocks for item in old[b.old_start : b.old_end]] == old
    assert [item for b in blocks for item in new[b.new_start : b.new_end]] == new
    assert all((old[b.old_start : b.old_end] == new[b.new_start : b.new_end]) for b in blocks if b.same)
    assert all(one.same != other.same for one, other in pairwise(blocks))


@given(items)
def test_equal_sequences_are_one_block(old):
    assert align(old, old) == ([(0, len(old), 0, len(old), True)] if old else [])


@given(items, st.integers(0, 30), st.text("xyz", min_size=1, max_size=3))
def test_what_was_put_in_is_all_that_differs(old, at, more):
    new = [*old[:at], *more, *old[at:]]
    changed = [b for b in align(old, new) if not b.same]
    assert [item for b in changed for item in new[b.new_start : b.new_end]] == list(more)
    assert all(b.old_start == b.old_end for b in changed)


def test_very_many_equal_items_end_soon():
    old, new = ["y", *["x"] * 60_000, "z"], ["z", *["x"] * 50_000, "y"]
    start = time.process_time()
    assert align(old, new)
    assert time.process_time() - start < 5
