"""Prose and citations: names in braces filled in, marks read, grounds written out with their punctuation."""

import pytest

from tests.doctypes.made import can_cu, dataset
from vanban.core.rich import Run
from vanban.doctypes import cau_chu
from vanban.model.bien import BIEN
from vanban.model.ky_bao_cao import Ky

NO_NAMES: dict[str, str] = {}


class TestNamesInBraces:
    def test_are_filled_in(self):
        values = cau_chu.gia_tri_bien(dataset())
        found = cau_chu.doan(
            "Chỉ số năm {nam_chi_so} của {co_quan}, {dia_ban} năm {nam}, {nam_sau} ({viet_tat})", values
        )
        assert str(found) == "Chỉ số năm 2022 của Sở Nội vụ, tỉnh Lạng Sơn năm 2023, 2024 (SNV)"

    def test_every_name_there_is_has_a_value_in_a_report(self):
        assert set(cau_chu.gia_tri_bien(dataset(), Ky.QUY_1)) == set(BIEN)

    def test_the_period_is_known_in_a_report_only(self):
        assert cau_chu.gia_tri_bien(dataset(), Ky.QUY_1)["ky"] == "quý I năm 2023"
        assert "ky" not in cau_chu.gia_tri_bien(dataset())

    def test_an_asterisk_in_a_value_makes_nothing_bold(self):
        assert cau_chu.doan("**{co_quan}** x", {"co_quan": "Sở A*B"}).runs == (Run("Sở A*B", bold=True), Run(" x"))

    def test_doubled_braces_are_braces(self):
        assert str(cau_chu.doan("{{nam}}", NO_NAMES)) == "{nam}"


class TestMarks:
    def test_become_bold_and_italic(self):
        assert cau_chu.doan("a **b** *c* ***d***", NO_NAMES).runs == (
            Run("a "),
            Run("b", bold=True),
            Run(" "),
            Run("c", italic=True),
            Run(" "),
            Run("d", bold=True, italic=True),
        )

    def test_are_dropped_where_none_can_stand(self):
        assert cau_chu.tron("**Khắc phục** các tiêu chí", NO_NAMES) == "Khắc phục các tiêu chí"

    def test_several_paragraphs_stay_several(self):
        assert [str(text) for text in cau_chu.cac_doan(["a", "*b*"], NO_NAMES)] == ["a", "b"]


def test_a_title_in_a_sentence_begins_small():
    assert cau_chu.trong_cau("Khắc phục các tiêu chí") == "khắc phục các tiêu chí"
    assert cau_chu.trong_cau("Đẩy mạnh") == "đẩy mạnh"
    assert cau_chu.trong_cau("") == ""


DECISION = {"so_ky_hieu": "12/QĐ-UBND", "ngay": "20/1/2023", "co_quan": "Chủ tịch UBND tỉnh", "trich_yeu": "về *CCHC*"}


class TestAGround:
    @pytest.mark.parametrize(
        ("item", "style", "words"),
        [
            (
                can_cu("Quyết định", **DECISION),
                "ngan",
                "Căn cứ Quyết định số 12/QĐ-UBND ngày 20/01/2023 của Chủ tịch UBND tỉnh về CCHC",
            ),
            (
                can_cu("Quyết định", **DECISION),
                "dai",
                "Căn cứ Quyết định số 12/QĐ-UBND ngày 20 tháng 01 năm 2023 của Chủ tịch UBND tỉnh về CCHC",
            ),
            (can_cu("Luật Lưu trữ", ngay="11/11/2011"), "dai", "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011"),
            (can_cu("Luật Lưu trữ"), "ngan", "Căn cứ Luật Lưu trữ"),
            (can_cu("Kế hoạch", mo_dau="Thực hiện", so_ky_hieu="3/KH-UBND"), "ngan", "Thực hiện Kế hoạch số 3/KH-UBND"),
            (can_cu("đề nghị của Chánh Văn phòng", mo_dau="Theo"), "ngan", "Theo đề nghị của Chánh Văn phòng"),
        ],
    )
    def test_is_written_out_in_full(self, item, style, words):
        assert cau_chu.can_cu(item, NO_NAMES, style) == words

    def test_each_ends_with_a_semicolon_and_the_last_with_a_full_stop(self):
        assert cau_chu.noi_can_cu(["a", "b", "c"]) == ("a;", "b;", "c.")

    def test_the_last_mark_may_be_another(self):
        assert cau_chu.noi_can_cu(["a", "b"], ";") == ("a;", "b;")

    def test_one_alone_and_none(self):
        assert (cau_chu.noi_can_cu(["a"]), cau_chu.noi_can_cu([])) == (("a.",), ())
