"""Documents with files of their own: what is read for them, when they are made again, what a new year keeps."""

import pytest

from tests.ooxml.validate import ooxml_errors
from tests.pipeline.conftest import EVERY, quiet, replace
from vanban.core.errors import DataError
from vanban.core.finding import Level
from vanban.pipeline.build import build
from vanban.pipeline.data import load
from vanban.pipeline.init_year import init_year
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.own_documents import mentioned
from vanban.source.tree import parse

LETTERS = Selection(types=("cong_van",))
LONG = "Sở Nông nghiệp & Môi trường, Giống cây trồng, Thủy lợi và Phòng, chống thiên tai tỉnh Lạng Sơn"
OWN = {
    "duyet_ke_hoach",
    "gui_bao_cao_quy_1",
    "gui_ke_hoach",
    "phieu_ke_hoach",
    "phan_cong",
    "trinh_ke_hoach",
}


def file(workspace, name: str):
    return workspace.data / f"2023/van_ban/{name}.yaml"


class TestWhatIsRead:
    def test_the_documents_of_the_year_come_after_plan_and_reports(self, workspace):
        jobs = find_jobs(workspace, Selection())
        assert len(jobs) == EVERY
        assert {job.ten for job in jobs if job.doc.named} == OWN

    def test_a_letter_needs_its_own_file_and_those_it_mentions(self, workspace):
        jobs = {job.ten: job for job in find_jobs(workspace, Selection())}
        assert jobs["gui_ke_hoach"].periods == frozenset()
        assert [ky.value for ky in jobs["gui_bao_cao_quy_1"].periods] == ["quy_1"]
        assert "2023/ket_qua/quy_1.yaml" in jobs["gui_bao_cao_quy_1"].inputs
        assert "2023/ket_qua/quy_1.yaml" not in jobs["gui_ke_hoach"].inputs

    def test_a_mention_of_a_mention_counts_and_a_comment_does_not(self, workspace):
        replace(file(workspace, "gui_ke_hoach"), "gui_kem: [ke_hoach]", "# bao_cao-nam\ngui_kem: [phieu_ke_hoach]")
        known = {"ke_hoach", "bao_cao-quy_1", "bao_cao-nam", *OWN}
        assert mentioned(workspace, 2023, ["gui_ke_hoach"], known) == {
            "gui_ke_hoach",
            "phieu_ke_hoach",
            "ke_hoach",
            "bao_cao-quy_1",
        }

    def test_a_year_without_any_is_whole(self, workspace):
        for name in OWN:
            file(workspace, name).unlink()
        assert len(find_jobs(workspace, Selection())) == EVERY - len(OWN)

    def test_a_changed_report_makes_the_letter_that_sends_it_again(self, workspace):
        build(workspace, LETTERS, quiet)
        replace(workspace.data / "2023/ket_qua/quy_1.yaml", "  ngay: 3/2023", "  ngay: 15/3/2023")
        names = {built.job.ten for built in build(workspace, LETTERS, quiet).built}
        assert names == {"gui_bao_cao_quy_1"}


@pytest.mark.parametrize("co_chu", ["12-13-13", "13-14-14"])
def test_long_names_and_many_addressees_and_attachments_are_judged_good(workspace, co_chu):
    replace(workspace.data / "co_quan.yaml", "co_chu: 12-13-13", f"co_chu: {co_chu}")
    replace(workspace.data / "co_quan.yaml", "  - SỞ LAO ĐỘNG - THƯƠNG BINH\n  - VÀ XÃ HỘI\n", "")
    places = "".join(f"  - {LONG}\n" for _ in range(7))
    path = file(workspace, "gui_ke_hoach")
    replace(path, "kinh_gui:\n", f"kinh_gui:\n{places}")
    replace(path, "gui_kem: [ke_hoach]", f"gui_kem: [ke_hoach, {', '.join(sorted(OWN - {'gui_ke_hoach'}))}]")
    result = build(workspace, LETTERS, quiet, strict=True)
    assert {finding.level for finding in result.findings} == {Level.NOTE}
    assert [error for built in result.built for error in ooxml_errors(built.published.path)] == []


def test_a_new_year_keeps_the_documents_whose_attachments_it_will_have(workspace):
    created = init_year(workspace, 2024, None, carry_over=True)
    kept = {path.stem for path in created.created.files if path.parent.name == "van_ban"}
    assert kept == OWN - {"gui_bao_cao_quy_1", "phieu_ke_hoach"}
    letter = parse((workspace.data / "2024/van_ban/gui_ke_hoach.yaml").read_text("utf-8"), "").value
    assert (letter["phat_hanh"]["so"], letter["phat_hanh"]["ngay"]) == (None, "2024")


def test_a_type_that_there_is_not_is_told_once_with_the_one_meant(workspace):
    replace(file(workspace, "gui_ke_hoach"), "loai: cong_van", "loai: cong_vann")
    with pytest.raises(DataError) as caught:
        load(workspace.data, 2023)
    (finding,) = caught.value.findings
    assert finding.code == "loai-la"
    assert "có phải ý là cong_van?" in finding.required
