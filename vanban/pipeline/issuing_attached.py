"""What a document sends along must have its number first; its frozen files are frozen again with the document."""

from collections.abc import Iterable

from vanban.core.errors import OutputError
from vanban.model.dataset import Dataset
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.workspace import Workspace
from vanban.register.archive import is_whole
from vanban.register.errors import RegisterError
from vanban.register.events import IN_FORCE
from vanban.register.register import Register
from vanban.register.states import VanBanDi


def attached_files(workspace: Workspace, register: Register, job: Job, dataset: Dataset) -> dict[str, bytes]:
    """The files of the documents that the job's document sends along, by name, as the register froze them.

    Raises RegisterError when one has no number yet, OutputError when its frozen copy is not whole.
    """
    names = dataset.van_ban[job.ten].gui_kem if job.doc.named else ()
    jobs = {one.ten: one for one in find_jobs(workspace, Selection(years=(job.nam,)))} if names else {}
    issued = {name: _issued(register, jobs[name]) for name in names}
    _refuse_unnumbered(workspace, job, [jobs[name] for name, document in issued.items() if document is None])
    documents = [document for document in issued.values() if document]
    return {name: data for document in reversed(documents) for name, data in _files(register, document).items()}


def _issued(register: Register, job: Job) -> VanBanDi | None:
    return next((one for one in reversed(register.of_key(job.target.stem)) if one.trang_thai in IN_FORCE), None)


def _refuse_unnumbered(workspace: Workspace, job: Job, lacking: Iterable[Job]) -> None:
    if missing := list(lacking):
        titles = ", ".join(f"{one.title} ({one.target.stem})" for one in missing)
        commands = "; ".join(f"python build.py issue {one.target.stem}{workspace.option}" for one in missing)
        raise RegisterError(f"{job.title} gửi kèm văn bản chưa có số: {titles}.", f"Cấp số trước bằng lệnh: {commands}")


def _files(register: Register, document: VanBanDi) -> dict[str, bytes]:
    folder = register.folder(document)
    if not is_whole(folder, document.tep):
        raise OutputError(
            f"Bản lưu của văn bản gửi kèm số {document.so_ky_hieu} ở {folder} không còn nguyên.",
            "Xem chỗ bị sửa bằng lệnh register --verify, đưa đúng tệp từ bản sao lưu về rồi chạy lại lệnh.",
        )
    return {file.ten: (folder / file.ten).read_bytes() for file in document.tep}
