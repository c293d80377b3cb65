"""A folder of derived files is always whole, and holds nothing of the one before."""

import pytest

from vanban.core.errors import OutputError
from vanban.publish.folder import write_folder


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_pages_of_a_longer_document_do_not_stay(tmp_path):
    write_folder(tmp_path / "ke_hoach", {"trang-1.png": b"1", "trang-2.png": b"2"})
    write_folder(tmp_path / "ke_hoach", {"trang-1.png": b"one"})
    assert names(tmp_path / "ke_hoach") == ["trang-1.png"]
    assert (tmp_path / "ke_hoach" / "trang-1.png").read_bytes() == b"one"
    assert names(tmp_path) == ["ke_hoach"]


def test_a_file_that_cannot_be_written_leaves_the_folder_as_it_was(tmp_path):
    write_folder(tmp_path / "ke_hoach", {"trang-1.png": b"1"})
    with pytest.raises(OutputError):
        write_folder(tmp_path / "ke_hoach", {"trang-1.png": b"2", "no/such/folder.png": b"3"})
    assert (tmp_path / "ke_hoach" / "trang-1.png").read_bytes() == b"1"
    assert names(tmp_path) == ["ke_hoach"]


def test_a_parent_that_is_a_file_is_told(tmp_path):
    (tmp_path / "output").write_bytes(b"")
    with pytest.raises(OutputError):
        write_folder(tmp_path / "output" / "ke_hoach", {"trang-1.png": b"1"})
