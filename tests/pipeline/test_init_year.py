"""A new year from an old one: words and comments stay, dates move, what must be filled is blank and told."""

import shutil
from pathlib import Path

import pytest

from tests.pipeline.conftest import REPOSITORY, quiet, replace
from vanban.core.errors import DataError, UsageError
from vanban.pipeline.build import build
from vanban.pipeline.data import load
from vanban.pipeline.init_year import CreatedYear, init_year
from vanban.pipeline.jobs import Selection
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.source.edit.editor import Editor
from vanban.source.new_year import doi_nam
from vanban.source.tree import parse

UNFINISHED = ["NV07", "NV09", "NV14", "NV30", "NV42"]


@pytest.fixture
def small(tmp_path: Path) -> Workspace:
    """The small valid data of the tests, of the year 2024."""
    shutil.copytree(REPOSITORY / "tests/data/good", tmp_path / "data")
    return open_workspace(tmp_path)


def new(workspace: Workspace, nam: int = 2024, source: int | None = None, carry_over: bool = False) -> CreatedYear:
    return init_year(workspace, nam, source, carry_over=carry_over)


def text(workspace: Workspace, name: str) -> str:
    return (workspace.data / name).read_text("utf-8")


def value(workspace: Workspace, name: str):
    return parse(text(workspace, name), name).value


def scalars(tree, path=()):
    if isinstance(tree, dict | list):
        pairs = tree.items() if isinstance(tree, dict) else enumerate(tree)
        return {found: v for step, inner in pairs for found, v in scalars(inner, (*path, step)).items()}
    return {path: tree}


def differences(workspace: Workspace, name: str) -> dict[str, set[str | None]]:
    """The new values of the keys that changed."""
    old, fresh = scalars(value(workspace, f"2023/{name}.yaml")), scalars(value(workspace, f"2024/{name}.yaml"))
    assert old.keys() == fresh.keys()
    changed: dict[str, set[str | None]] = {}
    for path in old:
        if old[path] != fresh[path]:
            changed.setdefault(str(path[-1]), set()).add(fresh[path])
    return changed


class TestTheFiles:
    def test_points_and_ranks_are_blank_and_last_years_rank_is_known(self, workspace):
        new(workspace)
        assert differences(workspace, "chi_so") == {
            "nam": {"2023"},
            "xep_hang_nam_truoc": {"16"},
            **{key: {None} for key in ("xep_hang", "dat", "toi_da", "tu_cham", "tham_dinh")},
        }

    def test_the_plan_is_of_the_new_year_without_a_number(self, workspace):
        replace(workspace.data / "2023/ke_hoach.yaml", "  so:\n", "  so: 27  # văn thư\n")
        new(workspace)
        assert differences(workspace, "ke_hoach") == {
            "nam": {"2024"},
            "so": {None},
            "ngay": {"2024"},
            "tu": {"01/01/2024"},
            "den": {"31/12/2024"},
        }
        assert "  so:  # văn thư\n" in text(workspace, "2024/ke_hoach.yaml")

    def test_all_tasks_are_kept_with_deadlines_a_year_later(self, workspace):
        result = new(workspace)
        assert (result.kept, result.total, result.moc) == (45, 45, None)
        changed = differences(workspace, "nhiem_vu")
        assert list(changed) == ["thoi_han"]
        assert all(day.endswith("/2024") for day in changed["thoi_han"])

    @pytest.mark.parametrize("name", ["chi_so", "ke_hoach", "nhiem_vu"])
    def test_every_comment_and_every_line_of_prose_stays(self, workspace, name):
        new(workspace)
        old, fresh = (text(workspace, f"{nam}/{name}.yaml").split("\n") for nam in (2023, 2024))
        added = [line for line in fresh if line not in old and line.lstrip().startswith("#")]
        assert all(line.startswith("# XEM LẠI: ") and len(line) <= 120 for line in added)
        kept = [line for line in old if line in fresh]
        assert [line for line in old if line.lstrip().startswith("#") or ": >-" in line] == [
            line for line in kept if line.lstrip().startswith("#") or ": >-" in line
        ]

    def test_there_are_no_outcomes(self, workspace):
        new(workspace)
        assert {path.name for path in (workspace.data / "2024").iterdir()} == {
            "chi_so.yaml",
            "ke_hoach.yaml",
            "nhiem_vu.yaml",
            "van_ban",
        }

    def test_filled_with_points_it_builds(self, workspace):
        new(workspace)
        old, name = value(workspace, "2023/chi_so.yaml"), "2024/chi_so.yaml"
        editor = Editor(text(workspace, name), name)
        for path, points in scalars(old).items():
            if points is not None and editor.value(path) is None:
                editor.set(path, points)
        (workspace.data / name).write_text(editor.done(), "utf-8")
        result = build(workspace, Selection(years=(2024,)), quiet)
        own = ("trinh_ke_hoach", "duyet_ke_hoach", "gui_ke_hoach", "phan_cong")
        assert [built.job.ten for built in result.built] == ["ke_hoach", *own]

    def test_windows_line_ends_and_a_byte_order_mark_are_read(self, workspace):
        path = workspace.data / "2023/nhiem_vu.yaml"
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
        new(workspace)
        assert b"\r" not in (workspace.data / "2024/nhiem_vu.yaml").read_bytes()


class TestCarryOver:
    def test_only_what_is_unfinished_is_there_with_where_it_comes_from(self, workspace):
        result = new(workspace, carry_over=True)
        assert [task["id"] for task in value(workspace, "2024/nhiem_vu.yaml")["nhiem_vu"]] == UNFINISHED
        assert (result.kept, result.total, str(result.moc)) == (5, 45, "2023-12-14")
        assert (
            "  # 7. Hiện đại hóa hành chính\n"
            "  # Chuyển từ năm 2023 (hạn cũ 31/10/2023), quá hạn.\n"
            "  # Đã báo cáo năm 2023: Đã cấu hình thanh toán trực tuyến cho các TTHC có thu; chưa phát sinh giao dịch\n"
            "  - id: NV42\n"
        ) in text(workspace, "2024/nhiem_vu.yaml")

    def test_headings_of_groups_that_are_empty_now_are_gone(self, workspace):
        new(workspace, carry_over=True)
        found = [line.strip() for line in text(workspace, "2024/nhiem_vu.yaml").split("\n") if line.startswith("  # ")]
        assert [line[:5] for line in found if line[2].isdigit()] == ["# 1. ", "# 2. ", "# 5. ", "# 7. "]

    def test_what_has_no_task_any_more_is_told(self, workspace):
        codes = {finding.code for finding in new(workspace, carry_over=True).created.findings}
        assert "giai-phap-chua-phan-cong" in codes

    def test_without_outcomes_everything_is_unfinished(self, workspace):
        shutil.rmtree(workspace.data / "2023/ket_qua")
        shutil.rmtree(workspace.data / "2023/van_ban")
        result = new(workspace, carry_over=True)
        assert result.kept == result.total
        assert "(hạn cũ 31/01/2023), chưa đến hạn." in text(workspace, "2024/nhiem_vu.yaml")

    def test_when_all_is_finished_the_table_is_blank_and_that_is_told(self, small):
        for old in ("ket_qua: Đã phát sóng 02 phóng sự\n", "ket_qua: Đã xử lý 06/12 kiến nghị\n"):
            done = "" if "phát sóng" in old else "    ngay_hoan_thanh: 06/6/2024\n"
            replace(small.data / "2024/ket_qua/6_thang.yaml", old, old + done)
        result = new(small, 2025, carry_over=True)
        assert result.kept == 0
        assert value(small, "2025/nhiem_vu.yaml") == {"nhiem_vu": None}
        assert any("nhiem_vu" in finding.found for finding in result.created.findings)


class TestOtherYears:
    def test_after_two_years_last_years_rank_is_not_known(self, workspace):
        new(workspace, 2025, 2023)
        index = value(workspace, "2025/chi_so.yaml")
        assert (index["nam"], index["xep_hang_nam_truoc"]) == ("2024", None)

    def test_a_rank_that_was_not_written_is_added(self, workspace):
        replace(workspace.data / "2023/chi_so.yaml", "xep_hang_nam_truoc: 10\n", "")
        new(workspace)
        assert value(workspace, "2024/chi_so.yaml")["xep_hang_nam_truoc"] == "16"

    def test_reminders_do_not_pile_up(self, small):
        new(small, 2025)
        shutil.copy(small.data / "2024/chi_so.yaml", small.data / "2025/chi_so.yaml")
        replace(small.data / "2025/chi_so.yaml", "nam: 2023", "nam: 2024")
        new(small, 2026)
        for name in ("ke_hoach", "nhiem_vu"):
            assert "năm 2024" not in text(small, f"2026/{name}.yaml").split("\n")[0]
            assert text(small, f"2026/{name}.yaml").count("XEM LẠI") == text(small, f"2025/{name}.yaml").count(
                "XEM LẠI"
            )

    def test_the_leap_day_becomes_the_28th(self, small):
        new(small, 2025)
        assert value(small, "2025/nhiem_vu.yaml")["nhiem_vu"][0]["thoi_han"] == "28/02/2025"
        assert doi_nam(load(small.data, 2024).dataset.phan_cong.nhiem_vu[0].thoi_han, 4).day == 29

    def test_the_latest_earlier_year_is_taken(self, workspace):
        new(workspace, 2024)
        (workspace.data / "2030").mkdir()
        with pytest.raises(DataError):  # 2024 is not filled yet
            new(workspace, 2026)
        assert new(workspace, 2026, 2023).tu_nam == 2023


class TestWhatTheClerkIsTold:
    def test_blanks_by_place_as_a_build_tells_them(self, workspace):
        result = new(workspace)
        with pytest.raises(DataError) as caught:
            build(workspace, Selection(years=(2024,)), quiet)
        assert {(f.code, f.place) for f in caught.value.findings} == {
            (f.code, f.place) for f in result.created.findings
        }

    def test_sentences_that_still_name_the_old_years(self, workspace):
        places = {(place.file.rpartition("/")[2], place.line) for place in new(workspace).mentions}
        lines = text(workspace, "2024/nhiem_vu.yaml").split("\n")
        found = {number for file, number in places if file == "nhiem_vu.yaml"}
        assert (
            next(n for n, line in enumerate(lines, 1) if "tuyên truyền cải cách hành chính năm 2023" in line) in found
        )
        assert (
            "ke_hoach.yaml",
            next(
                n
                for n, w in enumerate(text(workspace, "2024/ke_hoach.yaml").split("\n"), 1)
                if "trich_yeu: >-" in w and n > 40
            ),
        ) in places


class TestRefusals:
    def test_a_year_that_exists_is_left_alone(self, workspace):
        (workspace.data / "2024").mkdir()
        with pytest.raises(UsageError, match="2024"):
            new(workspace)
        assert list((workspace.data / "2024").iterdir()) == []

    @pytest.mark.parametrize(("nam", "source"), [(2024, 2024), (2024, 2030), (2024, 2021), (2022, None), (24, None)])
    def test_a_year_that_cannot_be_copied(self, workspace, nam, source):
        with pytest.raises(UsageError):
            new(workspace, nam, source)
        assert workspace.years() == (2023,)

    def test_a_year_with_errors_is_not_copied(self, workspace):
        replace(workspace.data / "2023/chi_so.yaml", "xep_hang: 16", "xep_hang: x")
        with pytest.raises(DataError):
            new(workspace)
        assert workspace.years() == (2023,)

    def test_nothing_is_left_when_an_edit_is_refused(self, workspace, monkeypatch):
        monkeypatch.setattr("vanban.source.edit.editor.written", lambda value, style, in_flow: "x")
        with pytest.raises(DataError):
            new(workspace)
        assert workspace.years() == (2023,)
        assert not list(workspace.root.glob(".vanban/work-*"))
