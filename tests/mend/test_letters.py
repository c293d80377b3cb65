"""Finding the letters of a paragraph in the file, cutting runs, changing letters."""

import pytest

from tests.ooxml.test_validators import package
from vanban.inspect.package import Package
from vanban.inspect.text import W
from vanban.inspect.view import read_package
from vanban.mend.letters import Letters
from vanban.mend.parts import Parts
from vanban.mend.places import Places


def letters(paragraph: str) -> tuple[Parts, Letters]:
    """The first paragraph of a body."""
    parts = Parts(package(paragraph))
    view = read_package(Package(parts.package.parts))
    found = Places(parts, view).letters(view.body.paragraphs[0])
    assert found is not None
    return parts, found


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def shown(parts: Parts) -> list[str]:
    """The text of every run, `|` before one that is bold."""
    runs = parts.document.iter(W + "r")
    return [("|" if r.find(f"{W}rPr/{W}b") is not None else "") + "".join(t.text or "" for t in r) for r in runs]


def test_letters_in_one_run_are_cut_out_with_their_look():
    parts, found = letters(f"<w:p>{run('Điều 1. Phạm vi', '<w:b/>')}</w:p>")
    (middle,) = found.runs(5, 7)
    assert shown(parts) == ["|Điều ", "|1.", "| Phạm vi"]
    assert [t.text for t in middle.iter(W + "t")] == ["1."]


def test_letters_over_several_runs():
    parts, found = letters(f"<w:p>{run('một ')}{run('hai ', '<w:b/>')}{run('ba')}</w:p>")
    found.runs(2, 9)
    assert shown(parts) == ["mộ", "t ", "|hai ", "b", "a"]


def test_text_before_and_after_a_tab_in_one_run_is_parted():
    parts, found = letters("<w:p><w:r><w:t>trái</w:t><w:tab/><w:t>phải</w:t></w:r></w:p>")
    (right,) = found.runs(5, 9)
    assert "".join(right.itertext()) == "phải"
    assert len(list(parts.document.iter(W + "r"))) == 2


def test_spaces_that_word_does_not_show_count_for_nothing():
    _, found = letters("<w:p><w:r><w:t>  một  </w:t></w:r></w:p>")
    assert found.text == "một"
    found.rewrite(0, 3, "một;")
    assert found.text == "một;"
    assert [node.text for node in found.nodes[0].iter(W + "t")] == ["một;"]


def test_only_what_differs_is_touched():
    parts, found = letters(f"<w:p>{run('Sở Y tế', '<w:b/>')}{run(',')}</w:p>")
    found.rewrite(0, 8, "Sở Y tế;")
    assert shown(parts) == ["|Sở Y tế", ";"]


def test_places_are_counted_as_they_were_before_earlier_changes():
    _, found = letters(f"<w:p>{run('Số: 5/KH    ngày 5 tháng 3')}</w:p>")
    found.rewrite(0, 8, "Số: 05/KH")
    found.rewrite(12, 26, "ngày 05 tháng 3")
    assert found.text == "Số: 05/KH    ngày 05 tháng 3"
    assert found.before == "Số: 5/KH    ngày 5 tháng 3"


def test_a_tab_cannot_be_written_over():
    _, found = letters("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>")
    with pytest.raises(ValueError, match="no text"):
        found.rewrite(0, 3, "a b")


def test_deleted_text_is_no_letter():
    _, found = letters(
        '<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>còn</w:t></w:r></w:p>'
    )
    assert found.text == "còn"


def test_paragraphs_whose_mark_was_deleted_are_one():
    mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'
    _, found = letters(f"<w:p>{mark}{run('một ')}</w:p><w:p>{run('hai')}</w:p>")
    assert found.text == "một hai"
    assert len(found.nodes) == 2


def test_a_field_that_keeps_no_result_has_its_number_but_no_letters():
    _, found = letters('<w:p><w:fldSimple w:instr="PAGE"/></w:p>')
    assert [letter.node for letter in found.letters] == [None]
