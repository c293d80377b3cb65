"""Whatever the text and whatever is changed: the values are those meant, and the clerk's comments stay."""

from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from tests.source.yaml_texts import WORDS, yaml_texts
from vanban.source.edit.editor import Editor
from vanban.source.tree import parse


def scalars(value, path=()):
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        return [found for step, inner in pairs for found in scalars(inner, (*path, step))]
    return [path]


def lists(value, path=()):
    if not isinstance(value, dict | list):
        return []
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    inner = [found for step, child in pairs for found in lists(child, (*path, step))]
    return [path, *inner] if isinstance(value, list) and value else inner


def put(value, path, new):
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = new


def get(value, path):
    for step in path:
        value = value[step]
    return value


def lines_of(text):
    return {line.strip() for line in text.split("\n")}


@given(yaml_texts(), st.data())
def test_scalars_are_written_and_blanked_and_nothing_else_moves(written, data):
    text = written.text
    tree = parse(text, "t.yaml")
    assert not tree.findings
    editor, meant = Editor(text, "t.yaml"), deepcopy(tree.value)
    chosen = (
        data.draw(st.lists(st.sampled_from(scalars(tree.value)), unique=True, max_size=5))
        if scalars(tree.value)
        else []
    )
    for path in chosen:
        new = data.draw(st.none() | WORDS)
        flow_item = isinstance(path[-1], int) and "[" in text
        if new is None and not flow_item:
            editor.blank(path)
        else:
            new = new or "x"
            editor.set(path, new)
        put(meant, path, new)
    after = editor.done()
    assert parse(after, "t.yaml").value == meant
    for name in (*written.comments, *written.above):
        assert f"# {name}" in after


@given(yaml_texts(), st.data())
def test_items_go_with_their_own_comments_and_no_others(written, data):
    text = written.text
    tree = parse(text, "t.yaml")
    found = lists(tree.value)
    if not found:
        return
    path = data.draw(st.sampled_from(found))
    items = data.draw(st.sets(st.integers(0, len(get(tree.value, path)) - 1)))
    editor = Editor(text, "t.yaml")
    editor.drop(path, items)
    after = editor.done()
    kept = [item for index, item in enumerate(get(tree.value, path)) if index not in items]
    assert (get(parse(after, "t.yaml").value, path) or []) == kept
    gone = {(*path, index) for index in items}
    for name, place in written.comments.items():
        assert (f"# {name}" in after) is (place[: len(path) + 1] not in gone)
    for name, place in written.above.items():
        if place[: len(path) + 1] not in gone:
            assert f"# {name}" in after
        elif len(place) > len(path) + 1:
            assert f"# {name}" not in after


@given(yaml_texts(), st.data())
def test_comments_stand_above_their_keys(written, data):
    text = written.text
    tree = parse(text, "t.yaml")
    paths = [path for path in scalars(tree.value) if "{" not in text and "[" not in text]
    if not paths:
        return
    path = data.draw(st.sampled_from(paths))
    editor = Editor(text, "t.yaml")
    editor.comment(path, "XEM LẠI: " + "lời nhắc dài " * 20)
    after = editor.done()
    assert parse(after, "t.yaml").value == tree.value
    assert lines_of(text) <= lines_of(after)
    assert all(len(line) <= 120 for line in after.split("\n") if line.strip().startswith("# XEM"))
