"""Công văn, phiếu gửi, tờ trình, thông báo and quyết định: what is written from the data, at the edges too."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest

from tests.doctypes import made
from vanban.core.lengths import Pt
from vanban.core.text_width import wrapped_lines
from vanban.doctypes import cong_van, phieu_gui, quyet_dinh, thong_bao, to_trinh
from vanban.doctypes.khoi import dau_van_ban
from vanban.doctypes.the_van_ban import the_van_ban
from vanban.doctypes.van_ban_kem import cac_vien_dan
from vanban.model.co_quan import COT_CO_QUAN
from vanban.model.da_cap_so import DaCapSo
from vanban.model.dataset import Dataset
from vanban.model.van_ban_rieng import RECORDS, VanBanCoTenLoai

ISSUING = {"ngay": "3/2023", "nguoi_ky": "gd", "noi_nhan": "chung", "luu": {"don_vi_soan_thao": "VP"}}
LETTER = {"kinh_gui": ["Sở Nội vụ"], "gui_kem": ["ke_hoach"]}
PAPER = {"noi_dung": ["Mở đầu."], "ket_thuc": "Kính trình."}
KNOWN = DaCapSo("05/KH-SNV", date(2023, 3, 6), "Kế hoạch", "Khắc phục tiêu chí", 12, 2)


def year(known: dict[str, DaCapSo] | None = None, **documents: dict[str, Any]) -> Dataset:
    """A year with documents of their own, each as its file would have it."""
    records = {
        name: RECORDS.get(keys["loai"], VanBanCoTenLoai).model_validate(
            {"trich_yeu": "gửi văn bản", "phat_hanh": ISSUING, **keys}
        )
        for name, keys in documents.items()
    }
    return replace(made.dataset(), van_ban=MappingProxyType(records), da_cap_so=MappingProxyType(known or {}))


def letter(known: dict[str, DaCapSo] | None = None, **keys: Any) -> cong_van.Context:
    return cong_van.build(year(known, gui={"loai": "cong_van", **LETTER, **keys}), "gui")


class TestALetter:
    def test_has_the_drafting_unit_in_its_number_and_its_subject_below(self):
        head = letter(trich_yeu="Gửi Kế hoạch").dau
        assert f"Số:{head.so_ky_hieu}" == "Số:     /SNV-VP"
        assert head.ve_viec == ("V/v gửi Kế hoạch",)

    def test_that_sends_one_draft_cites_it_in_a_sentence_with_room_for_its_number(self):
        sentence = (
            "Sở Nội vụ gửi Sở Nội vụ Kế hoạch số     /KH-SNV ngày     tháng 3 năm 2023 của Sở Nội vụ về khắc phục"
        )
        alone, asking = letter(), letter(ket_thuc="Đề nghị xem xét.")
        assert alone.gui_kem == asking.gui_kem == ()
        assert [str(line) for line in alone.noi_dung] == [str(line) for line in asking.noi_dung] == [f"{sentence}."]
        assert str(alone.ket_thuc) == "Trân trọng đề nghị Sở Nội vụ tiếp nhận"
        assert str(asking.ket_thuc) == "Đề nghị xem xét"

    def test_takes_number_day_subject_and_pages_from_the_register(self):
        assert str(letter({"ke_hoach": KNOWN}).noi_dung[0]).endswith(
            "Kế hoạch số 05/KH-SNV ngày 06 tháng 3 năm 2023 của Sở Nội vụ về khắc phục tiêu chí (12 trang, 02 bản)."
        )

    def test_that_sends_many_lists_them(self):
        notices = {f"tb{i}": {"loai": "thong_bao", **PAPER} for i in range(30)}
        many = year(gui={"loai": "cong_van", **LETTER, "gui_kem": ["ke_hoach", *notices]}, **notices)
        context = cong_van.build(many, "gui")
        assert len(context.gui_kem) == 31
        assert str(context.noi_dung[0]).endswith("gửi Sở Nội vụ các văn bản sau:")
        assert str(context.ket_thuc) == "Trân trọng đề nghị Sở Nội vụ tiếp nhận"
        assert [str(line)[-1] for line in context.gui_kem] == [";"] * 30 + ["."]

    def test_to_many_names_each_and_speaks_to_all(self):
        context = letter(kinh_gui=["Sở Nội vụ", "Sở Tài chính"])
        assert context.kinh_gui.cac_noi == ("- Sở Nội vụ;", "- Sở Tài chính.")
        assert "gửi Quý cơ quan" in str(context.noi_dung[0])
        assert str(context.ket_thuc) == "Trân trọng đề nghị Quý cơ quan tiếp nhận"

    def test_begins_with_what_it_carries_out(self):
        grounds = [{"mo_dau": "Thực hiện", "loai": "Luật Lưu trữ"}, {"loai": "Luật Kế toán"}]
        (sentence,) = letter(can_cu=grounds).noi_dung
        assert str(sentence).startswith("Thực hiện Luật Lưu trữ; căn cứ Luật Kế toán, Sở Nội vụ gửi")

    def test_with_words_of_its_own_says_them_and_ends_once(self):
        context = letter(noi_dung=["Một.", "Hai **đậm**."], gui_kem=[])
        assert [str(line) for line in context.noi_dung] == ["Một."]
        assert str(context.ket_thuc) == "Hai đậm"
        assert str(letter(ket_thuc="Đề nghị xem xét./.").ket_thuc) == "Đề nghị xem xét"

    def test_has_those_it_addresses_first_among_its_recipients_once(self):
        assert letter().cuoi.noi_nhan[:2] == ("- Như trên;", "- Lãnh đạo Sở;")

    @pytest.mark.parametrize("subject", ["gửi " + "văn bản rất dài " * 20, "UBND tỉnh giao"])
    def test_a_subject_of_any_length_keeps_its_words(self, subject):
        (line,) = dau_van_ban(made.co_quan(), made.phat_hanh(), "", subject).ve_viec
        assert line.replace("\u00a0", " ") == f"V/v {subject}".strip()
        assert len(wrapped_lines(line, Pt(12), COT_CO_QUAN)) >= 1


def test_a_letter_that_is_cited_is_about_a_matter():
    other = {"loai": "cong_van", **LETTER, "trich_yeu": "gửi Kế hoạch"}
    (line,) = cac_vien_dan(year(gui=other), ["gui"])
    assert str(line) == "Công văn số     /SNV-VP ngày     tháng 3 năm 2023 của Sở Nội vụ về việc gửi Kế hoạch."


class TestASlip:
    def test_has_a_title_that_does_not_stumble(self):
        keys = {"loai": "phieu_gui", "trich_yeu": "Gửi Kế hoạch", "gui_den": ["Sở Y tế"], "gui_kem": ["ke_hoach"]}
        assert phieu_gui.build(year(phieu=keys), "phieu").tieu_de_tep == "Phiếu gửi Kế hoạch"

    def slip(self, known: dict[str, DaCapSo] | None = None) -> phieu_gui.Context:
        keys = {"loai": "phieu_gui", "gui_den": ["Sở Nội vụ", "Sở Y tế"], "gui_kem": ["ke_hoach"]}
        return phieu_gui.build(year(known, phieu=keys), "phieu")

    def test_leaves_room_where_the_register_knows_nothing(self):
        (row,) = self.slip().gui_kem
        assert (str(row.so_ky_hieu), row.ngay, row.so_trang, row.so_ban) == ("     /KH-SNV", "", "", "")

    def test_tells_what_the_register_knows(self):
        (row,) = self.slip({"ke_hoach": KNOWN}).gui_kem
        assert (str(row.so_ky_hieu), row.ngay, row.so_trang, row.so_ban) == ("05/KH-SNV", "06/3/2023", "12", "02")
        assert row.ten == "Kế hoạch khắc phục tiêu chí"
        assert self.slip().gui_den == "Sở Nội vụ; Sở Y tế"

    def test_has_those_it_goes_to_among_its_recipients_and_in_the_register(self):
        assert self.slip().cuoi.noi_nhan[:3] == ("- Sở Nội vụ;", "- Sở Y tế;", "- Lãnh đạo Sở;")
        keys = {"loai": "phieu_gui", "gui_den": ["Lãnh đạo Sở", "Sở Y tế"], "gui_kem": ["ke_hoach"]}
        slip = year(phieu=keys)
        assert phieu_gui.build(slip, "phieu").cuoi.noi_nhan[:2] == ("- Lãnh đạo Sở;", "- Sở Y tế;")
        assert the_van_ban(slip, "phieu").kinh_gui == ("Lãnh đạo Sở", "Sở Y tế")


class TestASubmission:
    def test_submits_drafts_without_a_number_and_documents_with_theirs(self):
        keys = {"loai": "to_trinh", "kinh_gui": ["Ủy ban nhân dân tỉnh"], **PAPER, "du_thao": ["ke_hoach"]}
        tb = {"loai": "thong_bao", **PAPER}
        context = to_trinh.build(year(trinh={**keys, "gui_kem": ["tb"]}, tb=tb), "trinh")
        assert str(context.ho_so[0]) == "Dự thảo Kế hoạch khắc phục;"
        assert str(context.ho_so[1]).startswith("Thông báo số")
        assert context.cuoi.noi_nhan[0] == "- Như trên;"

    def test_without_a_dossier_says_nothing_of_one(self):
        keys = {"loai": "to_trinh", "kinh_gui": ["Ủy ban nhân dân tỉnh"], **PAPER}
        assert not to_trinh.build(year(trinh=keys), "trinh").co_ho_so


def test_a_notice_numbers_its_parts():
    parts = [{"tieu_de": "Thời gian", "noi_dung": ["a"]}, {"tieu_de": "Địa điểm", "noi_dung": ["b"]}]
    context = thong_bao.build(year(tb={"loai": "thong_bao", **PAPER, "muc": parts}), "tb")
    assert [(part.so, part.tieu_de) for part in context.muc] == [(1, "Thời gian"), (2, "Địa điểm")]


class TestADecision:
    def decision(self, **keys: Any) -> quyet_dinh.Context:
        grounds, articles = [{"loai": "Luật Lưu trữ"}], [{"noi_dung": ["Hiệu lực kể từ ngày ký."]}]
        whole = {"loai": "quyet_dinh", "can_cu": grounds, "dieu": articles, **keys}
        return quyet_dinh.build(year(qd=whole), "qd")

    def test_approves_what_is_attached_in_its_first_article(self):
        first, last = self.decision(gui_kem=["ke_hoach"]).dieu
        assert (first.ten, last.ten) == ("Điều 1.", "Điều 2.")
        assert str(first.viet_lien).startswith("Phê duyệt Kế hoạch số     /KH-SNV")
        assert str(last.viet_lien) == "Hiệu lực kể từ ngày ký./."

    def test_goes_to_those_of_its_last_article(self):
        assert self.decision(gui_kem=["ke_hoach"]).cuoi.noi_nhan[0] == "- Như Điều 2;"

    def test_an_article_with_a_title_has_its_paragraphs_below(self):
        (only,) = self.decision(dieu=[{"tieu_de": "Hiệu lực", "noi_dung": ["a", "b"]}]).dieu
        assert (only.ten, [str(line) for line in only.noi_dung]) == ("Điều 1. Hiệu lực", ["a", "b./."])

    @pytest.mark.parametrize(
        ("marks", "line"),
        [
            ((), "GIÁM ĐỐC SỞ NỘI VỤ"),
            ((("KT.", "Giám đốc"),), "GIÁM ĐỐC SỞ NỘI VỤ"),
            ((("TM.", "Ủy ban nhân dân"), ("KT.", "Chủ tịch")), "ỦY BAN NHÂN DÂN"),
        ],
    )
    def test_names_the_authority_whoever_signs(self, marks, line):
        assert quyet_dinh.tham_quyen(made.co_quan(), made.nguoi_ky("Giám đốc", *marks)) == line


def test_the_symbol_of_a_letter_without_a_unit_is_the_agency_alone():
    keys = {**LETTER, "loai": "cong_van", "phat_hanh": {**ISSUING, "luu": None}}
    assert the_van_ban(year(gui=keys), "gui").ky_hieu == "SNV"
