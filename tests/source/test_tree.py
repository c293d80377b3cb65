"""The tree of a file: every scalar is text, every node has its place, what YAML does beyond that is refused."""

import pytest
import yaml

from vanban.core.errors import DataError
from vanban.source import tree
from vanban.source.places import Position
from vanban.source.tree import UNREADABLE, parse

LOADERS = [yaml.CSafeLoader, yaml.SafeLoader]
BOMB = "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

pytestmark = pytest.mark.parametrize("loader", LOADERS)


def codes(text: str, loader) -> list[tuple[int, int, str]]:
    try:
        found = parse(text, "a.yaml", loader).findings
    except DataError as error:
        found = error.findings
    return [(f.place.line, f.place.column, f.code) for f in found]


@pytest.mark.parametrize("text", ["1.10", "012", "no", "12:30", "1e5", "0x1F", "2023-01-01", "1_000", ".inf", "true"])
def test_every_scalar_stays_as_written(text, loader):
    assert parse(f"a: {text}\nb: [{text}]\n", "a.yaml", loader).value == {"a": text, "b": [text]}


@pytest.mark.parametrize("blank", ["", "~", "null", "# ghi chú"])
def test_a_blank_is_none_and_an_empty_quote_is_text(blank, loader):
    assert parse(f"a: {blank}\nb: ''\nc: 'null'\n", "a.yaml", loader).value == {"a": None, "b": "", "c": "null"}


def test_keys_and_values_are_in_one_normal_form(loader):
    assert parse("te\u0302n: So\u031b\u0309  Y\n", "a.yaml", loader).value == {"tên": "Sở Y"}


def test_every_node_has_its_place(loader):
    places = parse("# đầu\na:\n  - b: x\n    c: [y, z]\n  -\nd:\n", "a.yaml", loader).places
    assert places.at(["a", 0, "b"]) == Position(3, 8)
    assert places.at(["a", 0, "c", 1]) == Position(4, 12)
    assert places.key_at(["a", 0, "c"]) == Position(4, 5)


def test_a_group_is_shown_by_its_key_and_a_list_item_by_its_beginning(loader):
    places = parse("a:\n  - b: x\n", "a.yaml", loader).places
    assert places.at(["a"]) == Position(1, 1)
    assert places.at(["a", 0]) == Position(2, 5)


def test_a_blank_value_is_shown_by_its_key(loader):
    assert parse("x: 1\na:\n  b:\n", "a.yaml", loader).places.at(["a", "b"]) == Position(3, 3)


def test_what_is_missing_is_shown_by_its_nearest_ancestor(loader):
    places = parse("a:\n  b:\n    c: x\n", "a.yaml", loader).places
    assert places.at(["a", "b", "d", 0, "e"]) == Position(2, 3)


def test_columns_count_letters_not_bytes(loader):
    assert parse("đơn vị: [ủy, ban]\n", "a.yaml", loader).places.at(["đơn vị", 1]) == Position(1, 14)


def test_a_bomb_of_aliases_is_refused_alias_by_alias_and_followed_nowhere(loader):
    read = parse("a: &a [x]\n" + BOMB, "a.yaml", loader)
    assert len(read.findings) == 9 + 8 * 9
    assert {f.code for f in read.findings} == {"bi-danh-yaml"}
    assert read.value["i"] == [UNREADABLE] * 9


@pytest.mark.parametrize("text", ["a: !!python/name:os.system x\n", "a: !x\n", "a: !!binary aGk=\n", "!x a: b\n"])
def test_tags_are_refused(text, loader):
    assert [code for _, _, code in codes(text, loader)] == ["the-yaml"]


def test_a_repeated_key_names_both_places_and_the_first_value_stays(loader):
    read = parse("a: 1\nb: 2\na: 3\na: 4\n", "a.yaml", loader)
    assert [(f.code, f.place.line, f.related[0][0].line) for f in read.findings] == [
        ("khoa-lap-lai", 3, 1),
        ("khoa-lap-lai", 4, 1),
    ]
    assert read.value == {"a": "1", "b": "2"}


def test_the_same_key_in_two_normal_forms_is_repeated(loader):
    assert codes("tên: 1\nte\u0302n: 2\n", loader) == [(2, 1, "khoa-lap-lai")]


@pytest.mark.parametrize("key", ["[a]", "{a: b}", "? [a]\n", '""'])
def test_a_key_is_a_word(key, loader):
    assert "sai-khoa" in {code for _, _, code in codes(f"{key}: 1\nb: 2\n", loader)}


def test_nesting_has_an_end(loader):
    fits, too_deep = ("[" * depth + "x" + "]" * depth for depth in (tree.MAX_DEPTH - 1, tree.MAX_DEPTH))
    assert codes(f"a: {fits}\n", loader) == []
    assert codes(f"a: {too_deep}\nb: {too_deep}\n", loader) == [
        (1, 3 + tree.MAX_DEPTH, "long-qua-sau"),
        (2, 3 + tree.MAX_DEPTH, "long-qua-sau"),
    ]


def test_brackets_without_end_do_not_exhaust_the_stack(loader):
    assert codes("[" * 5_000, loader)
    assert codes("- " * 5_000, loader)


def test_more_nodes_than_any_year_has_are_refused(loader, monkeypatch):
    monkeypatch.setattr(tree, "MAX_NODES", 100)
    assert codes("a: [" + "x, " * 200 + "]\n", loader) == [(0, 0, "qua-nhieu-muc")]


def test_a_second_document_is_refused(loader):
    assert codes("---\na: 1\n---\nb: 2\n", loader) == [(3, 1, "nhieu-tai-lieu")]


@pytest.mark.parametrize("text", ["", "# chỉ có ghi chú\n", "---\n"])
def test_an_empty_file_is_a_blank(text, loader):
    assert parse(text, "a.yaml", loader).value is None


def test_what_was_refused_before_a_slip_is_told_with_it(loader):
    assert codes("a: 1\na: 2\nb: 'x\n", loader) == [(2, 1, "khoa-lap-lai"), (3, 4, "nhay-chua-dong")]
