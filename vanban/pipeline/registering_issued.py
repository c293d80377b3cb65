"""Documents that have a number are never built again: which they are, and their frozen copies in the output folder."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Level, Place
from vanban.pipeline.jobs import Job
from vanban.pipeline.registering_place import standing_register
from vanban.pipeline.workspace import Workspace
from vanban.publish.atomic import publish
from vanban.publish.ledger import Ledger
from vanban.publish.published import Published

if TYPE_CHECKING:
    from vanban.register.states import VanBanDi


@dataclass(frozen=True)
class Frozen:
    """An issued document: its number, where its frozen files stand, the hashes of its own by name.

    What it attaches is frozen there too, and belongs to the documents attached.
    """

    so_ky_hieu: str
    folder: Path
    files: Mapping[str, str]


def issued_jobs(workspace: Workspace, jobs: Iterable[Job]) -> dict[Job, Frozen]:
    """The jobs whose document has a number that is in force. Raises RegisterError, OutputError."""
    path = standing_register(workspace)
    if path is None:
        return {}
    from vanban.register.events import IN_FORCE
    from vanban.register.numbers import Scheme
    from vanban.register.register import open_register

    found: dict[Job, Frozen] = {}
    with open_register(path, Scheme("")) as register:
        for job in jobs:
            for document in register.of_key(job.target.stem):
                if document.trang_thai in IN_FORCE:
                    own = (file for file in document.tep if Path(file.ten).stem == job.target.stem)
                    files = {file.ten: file.sha256 for file in own}
                    found[job] = Frozen(document.so_ky_hieu, register.folder(document), files)
    return found


def drafts_after_withdrawal(workspace: Workspace, jobs: Iterable[Job]) -> tuple[Finding, ...]:
    """A warning for each of these drafts that is made after its number was withdrawn: it is a new document."""
    path = standing_register(workspace)
    if path is None:
        return ()
    from vanban.register.events import ISSUED, TrangThai
    from vanban.register.numbers import Scheme
    from vanban.register.register import open_register

    found = []
    with open_register(path, Scheme("")) as register:
        for job in jobs:
            known = [document for document in register.of_key(job.target.stem) if document.trang_thai in ISSUED]
            if known and known[-1].trang_thai is TrangThai.THU_HOI:
                found.append(_new_draft(job, known[-1], register.folder(known[-1])))
    return tuple(found)


def _new_draft(job: Job, document: "VanBanDi", folder: Path) -> Finding:
    told = f"văn bản số {document.so_ky_hieu} đã bị thu hồi bằng {document.bi[-1].so_ky_hieu}"
    return Finding(
        "du-thao-sau-thu-hoi",
        Place(job.target.name),
        f"{told}; tệp Word này là dự thảo mới, chưa có số",
        f"ban hành lại thì cấp số mới bằng lệnh issue; bản đã thu hồi ở {folder}",
        Level.WARNING,
    )


def put_copies(issued: Mapping[Job, Frozen], workspace: Workspace, ledger: Ledger) -> tuple[Published, ...]:
    """Put into the output folder what was issued, where anything else stands there. Raises OutputError."""
    keys = {name: sha256 for frozen in issued.values() for name, sha256 in frozen.files.items()}
    lacking = {
        name: frozen.folder / name
        for frozen in issued.values()
        for name in frozen.files
        if not ledger.is_current(workspace.output / name, keys[name])
    }
    files = {name: path.read_bytes() for name, path in lacking.items() if path.is_file()}
    results = publish(files, workspace.output, root=workspace.root, ledger=ledger) if files else ()
    for result in results:
        ledger.record(result, key=keys[result.name], sources=[])
    return results


def told_of_copies(copies: Iterable[Published]) -> tuple[Finding, ...]:
    """A warning for each frozen copy that was put back over a file changed by hand, or could not be put back."""
    advice = (
        "muốn sửa văn bản đã ban hành thì thay thế, đính chính hoặc thu hồi: issue --replace, --correct, --withdraw"
    )
    return tuple(
        Finding("ban-sao-bi-sua", Place(copy.name), _told_of(copy), advice, Level.WARNING)
        for copy in copies
        if copy.reason
    )


def _told_of(copy: Published) -> str:
    if copy.kept is None:
        return copy.reason
    return (
        f"có người đã sửa tay tệp này; nó được giữ lại với tên {copy.kept.name}, {copy.name} nay lại là bản đã ban hành"
    )
