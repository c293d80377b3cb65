"""The rows of one agency: one for each document, also where two are about the same."""

import shutil
from pathlib import Path

from vanban.pipeline.batch_rows import Status
from vanban.pipeline.batch_unit import Order, build_unit

ROOT = Path(__file__).parents[2]


def test_two_letters_about_the_same_have_a_row_each(tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    own = tmp_path / "data" / "2023" / "van_ban"
    shutil.copy(own / "gui_ke_hoach.yaml", own / "gui_ke_hoach_lai.yaml")
    first, again = (build_unit(Order("so", str(tmp_path))) for _ in range(2))
    titles = [row.document for row in first.documents]
    assert [len(titles), len(set(titles))] == [12, 11]
    assert len({row.file for row in first.documents}) == 12
    assert {row.status for row in first.documents} == {Status.BUILT}
    assert {row.status for row in again.documents} == {Status.CURRENT}
    assert {row.file: row.sha256 for row in first.documents} == {row.file: row.sha256 for row in again.documents}
