"""Every part of documents of every type is found in every layout that people use."""

import pytest

from tests.roles.layouts import FEET, HEADS, foot_table, two_by_two, write
from tests.roles.samples import SAMPLES
from tests.roles.samples_of_types import OF_TYPES
from tests.roles.word import Word, all_words

ALL = {**SAMPLES, **OF_TYPES}


@pytest.fixture(params=ALL.values(), ids=ALL.keys())
def sample(request):
    return request.param


def check(found, sample):
    assert all_words(found) == sample.expected
    assert (found.loai, found.missing, found.phu_luc) == (sample.loai, (), ())


@pytest.mark.parametrize("head", HEADS, ids=lambda f: f.__name__)
def test_head(sample, head):
    check(write(Word(), sample, head=head, foot=foot_table).only(), sample)


@pytest.mark.parametrize("foot", FEET, ids=lambda f: f.__name__)
def test_foot(sample, foot):
    check(write(Word(), sample, head=two_by_two, foot=foot).only(), sample)
