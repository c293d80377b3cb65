"""A disk without room: told, and nothing is touched."""

from pathlib import Path

import pytest

from tests.publish.processes import may_mount, run, run_mounted
from tests.publish.project import build

FULL = "đã đầy hoặc hết hạn mức"
TOO_LARGE = "Tệp lớn hơn mức hệ thống cho phép"


def test_a_file_larger_than_the_system_allows(root: Path):
    build(root, {"van-ban-0.docx": b"cu"})
    told = run("with_file_limit", root, root / "output")
    assert told["same"]
    assert told["work"] == []
    assert TOO_LARGE in told["error"]


@pytest.mark.parametrize(("scenario", "options"), [("small_disk", "size=400k"), ("few_files", "size=4m,nr_inodes=40")])
def test_a_disk_with_any_amount_of_room(root: Path, scenario: str, options: str):
    """From none to plenty; that output/ is untouched by each failure is checked where the disk is."""
    words = FULL
    if may_mount(root):
        errors = run_mounted(f"-t tmpfs -o {options} none", root, scenario, root)
    else:  # a container without the right to mount: a limit on files stands in for a limit on disks
        errors, words = ["", run("with_file_limit", root, root / "output")["error"]], TOO_LARGE
    assert "" in errors
    assert len(errors) > 1
    assert [error for error in errors if error and words not in error] == []
