"""The number and date of an issued document in its data file: read, and written in place with every comment kept."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from vanban.core.errors import DataError
from vanban.core.ngay import ngay_ngan, parse_ngay_van_ban
from vanban.pipeline.data import Loaded
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.workspace import Workspace
from vanban.publish.single import write_over
from vanban.register.events import IN_FORCE, TrangThai
from vanban.register.register import Register
from vanban.register.settling import Settled
from vanban.register.states import VanBanDi
from vanban.source.edit.editor import Editor
from vanban.source.layout import KET_QUA, VAN_BAN
from vanban.source.text import decode

_ISSUING = "phat_hanh"


def data_key(job: Job) -> str:
    """The key of the file that has the number of the job's document."""
    if job.doc.named:
        return f"{VAN_BAN}/{job.ten}"
    return f"{KET_QUA}/{job.ky.value}" if job.ky else job.doc.id


def data_file(workspace: Workspace, job: Job) -> Path:
    """That file."""
    return workspace.data / str(job.nam) / f"{data_key(job)}.yaml"


def number_in(loaded: Loaded, job: Job) -> int | None:
    """The number that stands in the file."""
    number: int | None = getattr(loaded.files[data_key(job)].record, _ISSUING).so
    return number


def catch_up(workspace: Workspace, register: Register) -> tuple[Settled, ...]:
    """Make up for runs that were killed: settle what they left in the register, write numbers their data lack.

    A data file that cannot be edited now waits for the next time: it must not keep anyone from the register.
    """
    settled = register.recover()
    for job in find_jobs(workspace, Selection()):
        with suppress(DataError):
            write_number(workspace, job, register.of_key(job.target.stem))
    return settled


def write_number(workspace: Workspace, job: Job, known: Sequence[VanBanDi]) -> None:
    """Write the number in force, of those the document had, where it does not stand yet; blank a withdrawn one.

    Raises DataError when the file cannot be edited, OutputError when it cannot be written.
    """
    if not known:
        return
    path = data_file(workspace, job)
    text = decode(path.read_bytes(), path.as_posix()).text
    editor = Editor(text, path.as_posix())
    issued = [document for document in known if document.trang_thai in IN_FORCE]
    if issued:
        _put(editor, issued[-1])
    elif known[-1].trang_thai is TrangThai.THU_HOI and editor.value([_ISSUING, "so"]) == str(known[-1].so.so):
        editor.blank([_ISSUING, "so"])
    if (changed := editor.done()) != text:
        write_over(path, changed.encode())


def _put(editor: Editor, document: VanBanDi) -> None:
    so, ngay = str(document.so.so), editor.value([_ISSUING, "ngay"])
    if editor.value([_ISSUING, "so"]) == so and _same_day(ngay, document):
        return
    editor.set([_ISSUING, "ngay"], ngay_ngan(document.so.ngay))
    if "so" in editor.value([_ISSUING]):
        editor.set([_ISSUING, "so"], so)
    else:
        editor.add([_ISSUING, "so"], so, after="ngay")


def _same_day(text: object, document: VanBanDi) -> bool:
    try:
        return isinstance(text, str) and parse_ngay_van_ban(text).day_du == document.so.ngay
    except ValueError:
        return False
