"""A document made again from the data as they are now, to hold a file against it; each one once."""

from vanban.core.dataclass import dataclass
from vanban.core.errors import TemplateError, VanbanError
from vanban.inspect.package import PackageError, open_package
from vanban.pipeline.agency_profile import agency_profile
from vanban.pipeline.jobs import Job, Selection, find_jobs
from vanban.pipeline.making import compile_templates, make_one
from vanban.pipeline.showing import read_for
from vanban.pipeline.workspace import Workspace
from vanban.provenance.origin import Origin
from vanban.provenance.stamp import Stamp
from vanban.provenance.stamping import find_stamp


@dataclass(frozen=True)
class Again:
    """What came of it.

    Attributes:
        data: the bytes, b"" when the document cannot be made now; `why` says why not.
        changed: what is not as it was when the file was made: `du-lieu`, `mau`, `chuong-trinh`.
    """

    data: bytes
    why: str = ""
    changed: tuple[str, ...] = ()


class Workshop:
    """Makes documents of a workspace again."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._made: dict[str, tuple[bytes, str]] = {}

    def again(self, stamp: Stamp) -> Again | None:
        """The document that a stamp names, as it would be made now; None when the workspace has no such document."""
        job = self._job(stamp.origin.ma)
        if job is None:
            return None
        if job.target.stem not in self._made:
            self._made[job.target.stem] = self._make(job)
        data, why = self._made[job.target.stem]
        now = find_stamp(open_package(data)) if data else None
        return Again(data, why, _changed(stamp.origin, now.origin) if now else ())

    def standing(self, stamp: Stamp) -> bytes | None:
        """The file in the output folder, when it carries this very stamp."""
        path = self._workspace.output / f"{stamp.origin.ma}.docx"
        job = self._job(stamp.origin.ma)
        try:
            data = path.read_bytes() if job and path.is_file() else b""
            return data if data and find_stamp(open_package(data)) == stamp else None
        except (OSError, PackageError):
            return None

    def _job(self, ma: str) -> Job | None:
        try:
            jobs = find_jobs(self._workspace, Selection())
        except VanbanError:
            return None
        return next((job for job in jobs if job.target.stem == ma), None)

    def _make(self, job: Job) -> tuple[bytes, str]:
        try:
            return made_again(self._workspace, job), ""
        except VanbanError as error:
            return b"", error.message


def made_again(workspace: Workspace, job: Job) -> bytes:
    """The document of a job as it would be made now; nothing is judged. Raises DataError, TemplateError."""
    loaded = read_for(workspace, (job,), agency_profile(workspace))
    templates, faults = compile_templates((job,), {job.nam: loaded})
    if faults:
        raise TemplateError(faults)
    return make_one(job, loaded, templates).data


def _changed(before: Origin, now: Origin) -> tuple[str, ...]:
    pairs = {
        "du-lieu": (before.du_lieu, now.du_lieu),
        "mau": (before.mau_bam, now.mau_bam),
        "chuong-trinh": (before.chuong_trinh_bam, now.chuong_trinh_bam),
    }
    return tuple(name for name, (old, new) in pairs.items() if old != new)
