"""What became of each paragraph, as a clerk would tell it."""

import pytest

from vanban.compare.changes import Change, Kind, Unit, changes
from vanban.compare.words import Stretch, stretches

TEXTS = ["Thực hiện kế hoạch của Sở", "Tổng số 16 tiêu chí được giao", "Nơi nhận và lưu trữ", "Các đơn vị báo cáo"]


def units(*texts, known=True):
    return [Unit(text, text if known else None, f"đoạn {n}") for n, text in enumerate(texts, start=1)]


def test_nothing_differs():
    assert changes(units(*TEXTS), units(*TEXTS)) == []


def test_a_changed_paragraph_is_not_one_removed_and_one_added():
    new = "Tổng số 18 tiêu chí được giao"
    found = changes(units(*TEXTS), units(TEXTS[0], new, *TEXTS[2:]))
    assert found == [Change(Kind.SUA, "đoạn 2", "đoạn 2", TEXTS[1], new)]


def test_an_unlike_paragraph_is_one_removed_and_one_added():
    found = changes(units(*TEXTS), units(TEXTS[0], "Không còn gì chung nữa", *TEXTS[2:]))
    assert [(change.kind, change.place) for change in found] == [(Kind.BO, "sau đoạn 1"), (Kind.THEM, "đoạn 2")]


def test_a_moved_paragraph_is_told_once_with_both_places():
    found = changes(units(*TEXTS), units(TEXTS[3], *TEXTS[:3]))
    assert found == [Change(Kind.CHUYEN, "đoạn 1", "đoạn 4", TEXTS[3], TEXTS[3])]


def test_the_first_paragraph_gone_is_told_at_the_beginning():
    assert changes(units(*TEXTS), units(*TEXTS[1:])) == [Change(Kind.BO, "đầu văn bản", "đoạn 1", TEXTS[0], None)]


def test_a_cell_that_says_something_else_was_changed():
    old, new = ([Unit(text, text, "bảng 1, hàng 2, ô 3, đoạn 1")] for text in ("Phòng A", "07 sáng kiến"))
    assert [change.kind for change in changes(old, new)] == [Kind.SUA]


def test_without_the_old_texts_as_many_are_changed_as_can_be():
    found = changes(units("a", "b", "c", known=False), units("a", "x", "c"))
    assert [(change.kind, change.old, change.new) for change in found] == [(Kind.SUA, None, "x")]


@pytest.mark.parametrize("look", ["", "đậm"])
def test_only_another_look_is_told_as_such(look):
    found = changes([Unit("a", "a", "đoạn 1", "")], [Unit("a", "a", "đoạn 1", look)])
    assert [change.kind for change in found] == ([Kind.TRINH_BAY] if look else [])


def test_words_that_stay_are_kept_whole():
    found = stretches("đạt 7,5/10 điểm", "đạt 8/10 điểm (tăng)")
    assert "".join(s.old for s in found) == "đạt 7,5/10 điểm"
    assert "".join(s.new for s in found) == "đạt 8/10 điểm (tăng)"
    assert found[:2] == [Stretch("đạt ", "đạt "), Stretch("7,5/10", "8/10")]
