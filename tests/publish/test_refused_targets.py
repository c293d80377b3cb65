"""Places where nothing may be put: told with the remedy, and nothing is touched."""

from pathlib import Path

import pytest

from tests.publish.processes import may_mount, run, run_mounted
from tests.publish.project import build, contents, work_folders
from vanban.core.errors import OutputError


def refused(root: Path, words: str, out: Path | None = None) -> None:
    """Publishing must fail with these words and a remedy, and leave output/ as it was."""
    before = contents(root / "output")
    with pytest.raises(OutputError, match=words) as caught:
        build(root, {"0.docx": b"0", "a.docx": b"A", "z.docx": b"Z"}, out)
    assert "chạy lại lệnh" in caught.value.remedy
    assert contents(root / "output") == before
    assert not work_folders(root)


def test_target_is_a_folder(root: Path):
    (root / "output/a.docx").mkdir(parents=True)
    refused(root, "không phải là tệp thường")


@pytest.mark.parametrize("points_to", ["ngoai.docx", "khong-co.docx", "output/0.docx"])
def test_target_is_a_symbolic_link(root: Path, points_to: str):
    (root / "output").mkdir()
    (root / "ngoai.docx").write_bytes(b"cua nguoi khac")
    (root / "output/a.docx").symlink_to(root / points_to)
    refused(root, "liên kết")
    assert (root / "ngoai.docx").read_bytes() == b"cua nguoi khac"
    assert not (root / "khong-co.docx").exists()


def test_output_is_a_link_to_elsewhere(root: Path, tmp_path: Path):
    (tmp_path / "noi-khac").mkdir()
    (root / "output").symlink_to(tmp_path / "noi-khac")
    refused(root, "liên kết sang nơi khác")
    assert contents(tmp_path / "noi-khac") == {}


def test_state_folder_is_a_link_to_elsewhere(root: Path, tmp_path: Path):
    (root / ".vanban").symlink_to(tmp_path)
    refused(root, "liên kết sang nơi khác")
    assert [path.name for path in tmp_path.iterdir()] == ["du-an"]


def test_output_is_a_file(root: Path):
    (root / "output").write_bytes(b"x")
    refused(root, "không phải là thư mục")
    assert (root / "output").read_bytes() == b"x"


def test_parent_of_the_output_folder_is_missing(root: Path):
    refused(root, "Không có thư mục", out=root / "khong-co/output")
    assert not (root / "khong-co").exists()


@pytest.mark.parametrize("out", ["a" * 300, "a" * 200 + "/" + "b" * 300])
def test_path_too_long(root: Path, out: str):
    (root / out).parent.mkdir(exist_ok=True)
    refused(root, "quá dài", out=root / out)


def test_file_marked_read_only(root: Path):
    build(root, {"a.docx": b"cu"})
    (root / "output/a.docx").chmod(0o444)
    refused(root, "chỉ đọc")


def test_file_marked_read_only_that_is_already_right_is_no_trouble(root: Path):
    build(root, {"a.docx": b"A"})
    (root / "output/a.docx").chmod(0o444)
    build(root, {"a.docx": b"A"})


@pytest.mark.parametrize("closed", ["output", "."])
def test_folder_without_the_right_to_write(shared_root: Path, closed: str):
    (shared_root / "output").mkdir(mode=0o755)
    (shared_root / "output/van-ban-0.docx").write_bytes(b"cu")
    (shared_root / "output").chmod(0o777)
    (shared_root / closed).chmod(0o555)
    told = run("as_nobody", shared_root, shared_root / "output")
    assert told["same"]
    assert told["work"] == []
    assert "Không có quyền ghi" in told["error"]
    assert "xin quyền ghi" in told["error"]


def test_file_without_the_right_to_read(shared_root: Path):
    (shared_root / "output").mkdir()
    (shared_root / "output").chmod(0o777)
    (shared_root / "output/van-ban-1.docx").touch()
    (shared_root / "output/van-ban-1.docx").chmod(0)
    told = run("as_nobody", shared_root, shared_root / "output")
    assert told["same"]
    assert told["work"] == []
    assert "Không có quyền" in told["error"]
    assert "van-ban-1.docx" in told["error"]


def test_disk_mounted_read_only(shared_root: Path):
    out = shared_root / "output"
    build(shared_root, {"van-ban-0.docx": b"cu"})
    if may_mount(out):
        told = run_mounted(f"-o bind,ro {out}", out, "attempt", shared_root, out)
    else:  # a container without the right to mount
        out.chmod(0o555)
        told = run("as_nobody", shared_root, out)
    assert told["same"]
    assert told["work"] == []
    assert "Không có quyền ghi" in told["error"]
