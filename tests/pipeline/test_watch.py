"""What counts as a save: data and templates, whole saves, nothing that an open editor leaves about."""

from queue import Queue
from threading import Event, Thread

import pytest

from vanban.pipeline.watch import saves
from vanban.pipeline.workspace import Workspace


class Seen:
    """The saves that were told, as they come."""

    def __init__(self, workspace):
        self.workspace, self.stop, self.queue, self.names = workspace, Event(), Queue(), set()
        self.listener = Thread(target=self._listen)
        self.listener.start()

    def _listen(self):
        for paths in saves(self.workspace, self.stop):
            self.queue.put([path.name for path in paths])

    def begun(self):
        """From the first word on, nothing is missed."""
        assert self.queue.get(timeout=30) == []
        return self

    def until(self, name):
        while name not in self.names:
            self.names |= set(self.queue.get(timeout=30))
        return self.names


@pytest.fixture
def workspace(tmp_path):
    for name in ("data/2023", "templates", "output"):
        (tmp_path / name).mkdir(parents=True)
    return Workspace(tmp_path, tmp_path / "data", tmp_path / "templates", tmp_path / "output")


@pytest.fixture
def seen(workspace):
    seen = Seen(workspace).begun()
    yield seen
    seen.stop.set()
    seen.listener.join()


def test_a_saved_data_file_is_told(workspace, seen):
    (workspace.data / "2023" / "nhiem_vu.yaml").write_text("nam: 2023")
    assert seen.until("nhiem_vu.yaml") == {"nhiem_vu.yaml"}


def test_only_what_documents_are_made_from_counts(workspace, seen):
    for name in ("~$ke_hoach.docx", ".ke_hoach.docx.swp", "ghi_chu.txt", "ke_hoach.docx.tmp"):
        (workspace.templates / name).write_text("")
    (workspace.output / "bao_cao.docx").write_text("")
    (workspace.templates / "ke_hoach.docx").write_text("")
    assert seen.until("ke_hoach.docx") == {"ke_hoach.docx"}


def test_a_file_put_in_its_place_by_a_rename_is_told(workspace, seen):
    (workspace.data / "~co_quan.tmp").write_text("ten: Sở")
    (workspace.data / "~co_quan.tmp").rename(workspace.data / "co_quan.yaml")
    assert seen.until("co_quan.yaml") == {"co_quan.yaml"}
