"""Changes to a file of the clerk's: what is asked for, and not a character more."""

import pytest

from vanban.core.errors import DataError
from vanban.source.edit.editor import WIDTH, Editor
from vanban.source.edit.scalar import pair
from vanban.source.tree import parse

PLAN = """\
# Kế hoạch của Sở
nam: 2023   # năm của kế hoạch
phat_hanh:
  so: 35  # văn thư cấp
  ngay: "15/3/2023"
trich_yeu: >-  # một câu
  Khắc phục các tiêu chí
  bị đánh giá thấp
can_cu: [85/QĐ-UBND, '04/KH-SLĐTBXH']   # hai căn cứ
hạn:
"""
TASKS = """\
nhiem_vu:
  # 1. Chỉ đạo
  - id: NV01
    han: 31/01/2023
  # riêng của NV02
  - id: NV02   # cuối dòng
    # trong NV02
    han: 28/02/2023
    # sau NV02

  # 2. Pháp luật
  - id: NV03
    han: 31/3/2023

  # 3. Thủ tục
  - id: NV04
    han: 30/4/2023
# cuối tệp
"""


def edited(text, *changes):
    editor = Editor(text, "t.yaml")
    for name, *arguments in changes:
        getattr(editor, name)(*arguments)
    return editor.done()


def changed_lines(before, after):
    return [line for line in after.split("\n") if line not in before.split("\n")]


class TestScalars:
    def test_a_number_is_replaced_and_its_comment_stays(self):
        assert changed_lines(PLAN, edited(PLAN, ("set", ["nam"], "2024"))) == ["nam: 2024   # năm của kế hoạch"]

    def test_a_quoted_value_keeps_its_quotes(self):
        after = edited(PLAN, ("set", ["phat_hanh", "ngay"], "15/3/2024"))
        assert changed_lines(PLAN, after) == ['  ngay: "15/3/2024"']

    def test_a_blank_leaves_key_and_comment(self):
        assert changed_lines(PLAN, edited(PLAN, ("blank", ["phat_hanh", "so"]))) == ["  so:  # văn thư cấp"]

    def test_a_folded_value_goes_whole_and_leaves_the_comment_of_its_head(self):
        after = edited(PLAN, ("blank", ["trich_yeu"]))
        assert "trich_yeu:  # một câu\ncan_cu:" in after

    def test_a_folded_value_becomes_one_line(self):
        after = edited(PLAN, ("set", ["trich_yeu"], "Khắc phục: bước đầu"))
        assert 'trich_yeu: "Khắc phục: bước đầu"  # một câu\ncan_cu:' in after

    def test_a_blank_is_filled(self):
        assert changed_lines(PLAN, edited(PLAN, ("set", ["hạn"], "17"))) == ["hạn: 17"]

    def test_an_item_in_brackets_is_replaced(self):
        after = edited(PLAN, ("set", ["can_cu", 1], "it's, 5"))
        assert "can_cu: [85/QĐ-UBND, 'it''s, 5']   # hai căn cứ" in after

    def test_what_yaml_would_misread_is_quoted(self):
        for words in ("- gạch", "a: b", "x #1", "{nam}", "*đậm*", "", "~", "null", "'", '"', "[a"):
            after = edited(PLAN, ("set", ["nam"], words))
            assert parse(after, "t.yaml").value["nam"] == words

    def test_blanking_a_blank_changes_nothing(self):
        assert edited(PLAN, ("blank", ["hạn"]), ("blank", ["không có"])) == PLAN

    def test_a_file_without_a_last_line_break_gets_one(self):
        assert edited("a: 1\nb:", ("set", ["b"], "2")) == "a: 1\nb: 2\n"


class TestItems:
    def test_an_item_goes_with_the_comments_that_are_its_own(self):
        after = edited(TASKS, ("drop", ["nhiem_vu"], [1]))
        assert "NV02" not in after
        assert "# 1. Chỉ đạo\n  - id: NV01\n    han: 31/01/2023\n\n  # 2. Pháp luật" in after

    def test_a_heading_stays_while_an_item_of_its_group_does(self):
        after = edited(TASKS, ("drop", ["nhiem_vu"], [0]))
        assert "# 1. Chỉ đạo\n  # riêng của NV02\n  - id: NV02" in after

    def test_a_heading_goes_with_the_last_item_of_its_group(self):
        after = edited(TASKS, ("drop", ["nhiem_vu"], [2]))
        assert "Pháp luật" not in after
        assert "# 3. Thủ tục\n  - id: NV04" in after

    def test_what_is_below_the_list_stays(self):
        assert edited(TASKS, ("drop", ["nhiem_vu"], [0, 1, 2, 3])) == "nhiem_vu:\n# cuối tệp\n"

    def test_items_in_brackets_go_with_their_commas(self):
        assert "can_cu: ['04/KH-SLĐTBXH']   #" in edited(PLAN, ("drop", ["can_cu"], [0]))
        assert "can_cu: [85/QĐ-UBND]   #" in edited(PLAN, ("drop", ["can_cu"], [1]))
        assert "can_cu: []   #" in edited(PLAN, ("drop", ["can_cu"], [0, 1]))

    def test_a_kept_item_can_be_changed_and_noted_at_the_same_time(self):
        after = edited(
            TASKS,
            ("drop", ["nhiem_vu"], [0, 2]),
            ("set", ["nhiem_vu", 1, "han"], "28/02/2024"),
            ("comment", ["nhiem_vu", 1], "Chuyển từ năm 2023"),
        )
        assert "# riêng của NV02\n  # Chuyển từ năm 2023\n  - id: NV02   # cuối dòng" in after
        assert "    # trong NV02\n    han: 28/02/2024\n" in after


class TestNewLines:
    def test_a_comment_is_folded_above_its_key(self):
        after = edited(PLAN, ("comment", ["phat_hanh", "so"], "lời nhắc " * 30))
        added = changed_lines(PLAN, after)
        assert len(added) > 1
        assert all(line.startswith("  # lời") and len(line) <= WIDTH for line in added)
        assert after.index("lời nhắc") < after.index("so: 35")

    def test_a_comment_for_the_first_key_of_an_item_goes_above_the_dash(self):
        after = edited(TASKS, ("comment", ["nhiem_vu", 3, "id"], "xem"))
        assert "  # 3. Thủ tục\n  # xem\n  - id: NV04" in after

    def test_a_blank_key_is_filled_with_a_list(self):
        after = edited(PLAN, ("fill", ["hạn"], "# một\n- id: 1\n  ten: a\n# hai\n- id: 2"), ("comment", [], "Đầu"))
        assert after.endswith("hạn:\n  # một\n  - id: 1\n    ten: a\n  # hai\n  - id: 2\n")
        assert after.startswith("# Đầu\n# Kế hoạch của Sở\n")

    def test_a_key_is_added_below_another(self):
        after = edited(PLAN, ("add", ["phat_hanh", "ly_do"], "a: b", "so"))
        assert '  so: 35  # văn thư cấp\n  ly_do: "a: b"\n  ngay:' in after


class TestRefusals:
    @pytest.mark.parametrize(
        "change",
        [
            ("set", ["không có"], "x"),
            ("set", ["phat_hanh"], "x"),
            ("blank", ["phat_hanh"]),
            ("fill", ["nam"], "- x"),
            ("drop", ["nam"], [0]),
            ("add", ["nam"], "1", "hạn"),
            ("comment", ["can_cu", 0], "x"),
        ],
    )
    def test_a_change_that_cannot_be_made_says_where(self, change):
        with pytest.raises(DataError) as caught:
            edited(PLAN, change)
        assert caught.value.findings[0].code == "khong-sua-duoc"
        assert caught.value.findings[0].place.file == "t.yaml"

    def test_two_changes_of_one_place_are_refused(self):
        with pytest.raises(DataError):
            edited(PLAN, ("set", ["nam"], "2024"), ("blank", ["nam"]))

    def test_a_result_that_reads_back_otherwise_is_refused(self, monkeypatch):
        monkeypatch.setattr("vanban.source.edit.editor.written", lambda value, style, in_flow: f"{value}1")
        with pytest.raises(DataError):
            edited(PLAN, ("set", ["nam"], "2024"))

    @pytest.mark.parametrize("text", ["", "a: 1\na: 2\n", "- a\n", "a: [\n"])
    def test_a_text_that_is_not_sound_is_not_touched(self, text):
        with pytest.raises(DataError):
            Editor(text, "t.yaml")


def test_a_long_value_is_folded_and_reads_back():
    words = "về cải cách hành chính: “năm 2023” # và tiếp theo " * 4
    text = pair("trich_yeu", words.strip())
    assert max(map(len, text.split("\n"))) < WIDTH
    assert parse(text, "t.yaml").value == {"trich_yeu": words.strip()}
