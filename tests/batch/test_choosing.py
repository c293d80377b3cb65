"""Shares of a run: disjoint, complete, the same on every machine; patterns as in a shell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.batch.choosing import Shard, chosen, parse_shard

NAMES = st.lists(st.text(min_size=1, max_size=20), unique=True, max_size=60)


@given(NAMES, st.integers(1, 9))
def test_the_shares_hold_every_name_once(names, count):
    shares = [chosen(names, shard=Shard(number, count)) for number in range(1, count + 1)]
    assert sorted(name for share in shares for name in share) == sorted(names)


@given(NAMES, NAMES)
def test_a_name_stays_in_its_share_when_others_come(names, more):
    share = Shard(1, 3)
    assert set(chosen(names, shard=share)) == set(chosen({*names, *more}, shard=share)) & set(names)


def test_a_share_is_the_same_on_every_machine():
    names = [f"lang-son/xa-{number}" for number in range(12)]
    assert [names.index(name) for name in chosen(names, shard=Shard(2, 3))] == [2, 5, 6, 10]


@pytest.mark.parametrize("text", ["", "1", "0/3", "4/3", "a/b", "-1/3", "1/0"])
def test_what_is_no_share_is_refused(text):
    with pytest.raises(ValueError, match="^" + text):
        parse_shard(text)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [("lang-son", ["lang-son/xa-a"]), ("*/xa-*", ["lang-son/xa-a", "ha-noi/xa-a"]), ("ha-noi/so-*", ["ha-noi/so-b"])],
)
def test_patterns(pattern, found):
    assert chosen(["lang-son/xa-a", "ha-noi/xa-a", "ha-noi/so-b", "xa"], [pattern]) == found
