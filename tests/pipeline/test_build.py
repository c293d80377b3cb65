"""From data to finished files: the same bytes, whole files only, nothing written when anything is wrong."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.pipeline.conftest import EVERY, REPOSITORY, quiet, replace
from vanban.core.errors import DataError, TemplateError
from vanban.inspect.package import open_package
from vanban.inspect.text import lines
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection
from vanban.publish.published import Outcome

EVERYTHING = Selection()
KILLS = 12


def texts(path: Path) -> list[str]:
    return [line.text for line in lines(path.read_bytes())]


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def command(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, str(REPOSITORY / "build.py"), "--root", str(root), *arguments]


class TestTheSameInput:
    def test_gives_the_same_bytes_in_another_process_with_another_hash_seed(self, workspace, tmp_path):
        seen = []
        for seed in ("0", "4711"):
            out = tmp_path / f"out{seed}"
            environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Ho_Chi_Minh" if seed == "0" else "UTC"}
            subprocess.run(command(workspace.root, "--out", str(out)), check=True, capture_output=True, env=environment)
            seen.append(digests(out))
        assert seen[0] == seen[1]
        assert len(seen[0]) == EVERY


class TestKilledAtAnyMoment:
    def test_the_output_folder_holds_whole_files_only(self, workspace):
        build(workspace, EVERYTHING, quiet)
        whole = set(digests(workspace.output).values())
        replace(workspace.data / "co_quan.yaml", "dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng")
        build(workspace, EVERYTHING, quiet)
        whole |= set(digests(workspace.output).values())
        chance = random.Random(30)
        for _ in range(KILLS):
            place = chance.choice(["dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng"])
            text = (workspace.data / "co_quan.yaml").read_text("utf-8")
            for old in ("dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng"):
                text = text.replace(old, place)
            (workspace.data / "co_quan.yaml").write_text(text, "utf-8")
            process = subprocess.Popen(command(workspace.root, "--force"), stdout=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.2, 1.6))
            process.kill()
            process.wait()
            assert set(digests(workspace.output).values()) <= whole
            assert len(digests(workspace.output)) == EVERY

    def test_the_next_run_ends_well(self, workspace):
        process = subprocess.Popen(command(workspace.root), stdout=subprocess.DEVNULL)
        time.sleep(0.5)
        process.kill()
        process.wait()
        build(workspace, EVERYTHING, quiet)
        assert len(digests(workspace.output)) == EVERY
        assert [path.name for path in workspace.output.iterdir() if path.name.startswith(".")] == []


class TestWhenAnythingIsWrong:
    def test_nothing_is_written(self, workspace):
        replace(workspace.data / "2023/ket_qua/nam.yaml", "ky: nam", "ky: nam\nky_la: x")
        with pytest.raises(DataError):
            build(workspace, EVERYTHING, quiet)
        assert not workspace.output.exists()

    def test_what_stood_there_stays(self, workspace):
        build(workspace, EVERYTHING, quiet)
        before = digests(workspace.output)
        replace(workspace.data / "2023/chi_so.yaml", "xep_hang: 16", "xep_hang: mười sáu")
        with pytest.raises(DataError):
            build(workspace, EVERYTHING, quiet)
        assert digests(workspace.output) == before

    def test_faults_of_data_and_of_templates_are_told_together(self, workspace):
        replace(workspace.data / "2023/chi_so.yaml", "xep_hang: 16", "xep_hang: mười sáu")
        (workspace.templates / "bao_cao.docx").write_bytes(b"khong phai Word")
        with pytest.raises(DataError) as caught:
            build(workspace, EVERYTHING, quiet)
        assert {finding.place.file.rpartition("/")[2] for finding in caught.value.findings} == {
            "chi_so.yaml",
            "bao_cao.docx",
        }

    def test_an_unfinished_period_does_not_stop_the_plan_of_its_year(self, workspace):
        replace(workspace.data / "2023/ket_qua/nam.yaml", "ky: nam", "ky: nam\nky_la: x")
        result = build(workspace, Selection(types=("ke_hoach",)), quiet)
        assert [built.job.doc.id for built in result.built] == ["ke_hoach"]
        result = build(workspace, Selection(periods=(Ky.QUY_1,)), quiet)
        assert [built.job.ky for built in result.built] == [Ky.QUY_1]

    def test_a_damaged_template_is_named(self, workspace):
        path = workspace.templates / "ke_hoach.docx"
        path.write_bytes(path.read_bytes()[:3000])
        with pytest.raises(TemplateError) as caught:
            build(workspace, EVERYTHING, quiet)
        assert caught.value.findings[0].place.file == "templates/ke_hoach.docx"

    def test_a_misnamed_file_is_found_even_when_nothing_else_changed(self, workspace):
        build(workspace, EVERYTHING, quiet)
        shutil.copy(workspace.data / "2023/ket_qua/nam.yaml", workspace.data / "2023/ket_qua/ca_nam.yaml")
        with pytest.raises(DataError):
            build(workspace, EVERYTHING, quiet)


class TestTheFileAtTheTarget:
    def test_open_in_word_it_stays_and_the_new_one_is_put_beside(self, workspace):
        build(workspace, EVERYTHING, quiet)
        (workspace.output / "~$_hoach-2023.docx").write_bytes(b"")
        replace(workspace.data / "co_quan.yaml", "dia_danh: Lạng Sơn", "dia_danh: Đồng Đăng")
        old = (workspace.output / "ke_hoach-2023.docx").read_bytes()
        result = build(workspace, Selection(types=("ke_hoach",)), quiet)
        published = result.built[0].published
        assert published.outcome is Outcome.BESIDE
        assert (workspace.output / "ke_hoach-2023.docx").read_bytes() == old
        assert "Đồng Đăng, ngày     tháng 3 năm 2023" in texts(published.path)

    def test_edited_by_hand_it_is_kept(self, workspace):
        build(workspace, EVERYTHING, quiet)
        path = workspace.output / "ke_hoach-2023.docx"
        path.write_bytes(path.read_bytes() + b"chu ky")
        result = build(workspace, Selection(types=("ke_hoach",)), quiet)
        kept = result.built[0].published.kept
        assert kept is not None
        assert kept.read_bytes().endswith(b"chu ky")
        assert not path.read_bytes().endswith(b"chu ky")


class TestDraftAndFinal:
    @pytest.fixture
    def plan(self, workspace):
        return workspace.data / "2023/ke_hoach.yaml"

    def built(self, workspace) -> list[str]:
        return texts(build(workspace, Selection(types=("ke_hoach",)), quiet).built[0].published.path)

    def test_a_draft_leaves_room_for_number_and_day(self, workspace):
        found = self.built(workspace)
        assert "Số:     /KH-SLĐTBXH" in found
        assert "Lạng Sơn, ngày     tháng 3 năm 2023" in found
        assert any(
            text.startswith("(Kèm theo Kế hoạch số     /KH-SLĐTBXH ngày     tháng 3 năm 2023 của ") for text in found
        )

    def test_a_final_plan_has_them_padded_as_the_decree_says(self, workspace, plan):
        text = (
            plan.read_text("utf-8").replace("  so:\n", "  so: 9\n", 1).replace("  ngay: 3/2023", "  ngay: 6/3/2023", 1)
        )
        plan.write_text(text, "utf-8")
        found = self.built(workspace)
        assert "Số: 09/KH-SLĐTBXH" in found
        assert "Lạng Sơn, ngày 06 tháng 3 năm 2023" in found
        assert any(text.startswith("(Kèm theo Kế hoạch số 09/KH-SLĐTBXH ngày 06 tháng 3 năm 2023") for text in found)

    def test_the_reports_cite_the_plan_by_its_number(self, workspace, plan):
        text = (
            plan.read_text("utf-8").replace("  so:\n", "  so: 9\n", 1).replace("  ngay: 3/2023", "  ngay: 6/3/2023", 1)
        )
        plan.write_text(text, "utf-8")
        result = build(workspace, Selection(types=("bao_cao",)), quiet)
        for built in result.built:
            assert any(
                t.startswith("Thực hiện Kế hoạch số 09/KH-SLĐTBXH ngày 06 tháng 3 năm 2023")
                for t in texts(built.published.path)
            )

    def test_next_years_clerk_changes_numbers_and_no_sentence(self, workspace, plan):
        replace(plan, "nam: 2023\n", "nam: 2024\n")
        text = (
            plan.read_text("utf-8").replace("  ngay: 3/2023", "  ngay: 3/2024").replace("/2023\n  den", "/2023\n  den")
        )
        text = text.replace("  tu: 01/01/2023", "  tu: 01/01/2023").replace("  den: 31/12/2023", "  den: 31/12/2024")
        plan.write_text(text, "utf-8")
        replace(workspace.data / "2023/chi_so.yaml", "nam: 2022\n", "nam: 2023\n")
        shutil.rmtree(workspace.data / "2023/ket_qua")
        (workspace.data / "2023").rename(workspace.data / "2024")
        found = self.built(workspace)
        title = "tại kết quả Chỉ số Cải cách hành chính năm 2023 của Sở Lao động - Thương binh và Xã hội trong năm 2024"
        assert f"Khắc phục các tiêu chí bị đánh giá thấp {title}" in found
        assert f"Trên đây là Kế hoạch khắc phục các tiêu chí bị đánh giá thấp {title}./." in found
        assert any("(Giảm 06 bậc so với năm 2022)" in text for text in found)


def test_the_title_stands_in_the_properties_and_the_language_is_vietnamese(workspace):
    path = build(workspace, Selection(types=("ke_hoach",)), quiet).built[0].published.path
    parts = open_package(path.read_bytes()).parts
    assert "Kế hoạch khắc phục các tiêu chí bị đánh giá thấp" in parts["docProps/core.xml"].decode()
    assert 'w:lang w:val="vi-VN"' in parts["word/styles.xml"].decode()
