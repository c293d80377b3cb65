"""Which documents can be built, from which files, into which file; found from the names of files alone."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.doctypes.registry import TYPES, DocType
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.workspace import Workspace
from vanban.publish.key import build_key, program_fingerprint
from vanban.publish.names import file_name

PROFILE = "ngoai_le.yaml"  # the exceptions of the agency from the rule book, where it has any


@dataclass(frozen=True)
class Selection:
    """What the clerk asked for; empty means everything."""

    types: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    periods: tuple[Ky, ...] = ()


@dataclass(frozen=True, eq=False)
class Job:
    """One document to build; two jobs are the same only when they are one object."""

    doc: DocType
    nam: int
    ky: Ky | None
    target: Path
    inputs: Mapping[str, Path]
    listing: tuple[str, ...]

    @property
    def title(self) -> str:
        """`Báo cáo quý I năm 2023`, `Kế hoạch năm 2023`."""
        return f"{self.doc.ten_loai} {self.ky.ten(self.nam) if self.ky else f'năm {self.nam}'}"

    def key(self) -> str:
        """The build key, of the files as they are when it is first asked for: equal keys give equal bytes."""
        return self._key

    @cached_property
    def _key(self) -> str:
        return build_key(program=program_fingerprint(), options="\n".join(self.listing), inputs=self.inputs)


def find_jobs(workspace: Workspace, selection: Selection) -> tuple[Job, ...]:
    """The selected documents, in the order of years, types and periods.

    Raises UsageError when a year, a type or a period was asked for that is not there.
    """
    years = years_asked(workspace, selection.years)
    jobs = [job for nam in years for doc in TYPES for job in _jobs_of(workspace, nam, doc)]
    if selection.types:
        jobs = [job for job in jobs if job.doc.id in selection.types]
    if selection.periods:
        _check_periods(workspace, years, selection.periods)
        jobs = [job for job in jobs if job.ky in selection.periods]
    return tuple(jobs)


def years_asked(workspace: Workspace, asked: tuple[int, ...]) -> tuple[int, ...]:
    """The years that were asked for, all of them when none was. Raises UsageError when one has no data."""
    present = workspace.years()
    missing = ", ".join(str(nam) for nam in asked if nam not in present)
    if missing or not present:
        known = ", ".join(map(str, present)) or "chưa có năm nào"
        raise UsageError(
            f"Không có dữ liệu{f' năm {missing}' if missing else ''} trong {workspace.data}.",
            f"Các năm đã có: {known}. Tạo năm mới bằng lệnh init.",
        )
    return tuple(nam for nam in present if not asked or nam in asked)


def _check_periods(workspace: Workspace, years: Iterable[int], asked: tuple[Ky, ...]) -> None:
    present = {ky for nam in years for ky in Ky if period_file(workspace, nam, ky).is_file()}
    missing = [ky.value for ky in asked if ky not in present]
    if missing:
        known = ", ".join(ky.value for ky in Ky if ky in present) or "chưa có kỳ nào"
        raise UsageError(
            f"Chưa có tệp kết quả của kỳ {', '.join(missing)}.",
            f"Các kỳ đã có: {known}. Tạo tệp cho kỳ mới bằng lệnh init --period.",
        )


def period_file(workspace: Workspace, nam: int, ky: Ky) -> Path:
    """The outcomes file of a period."""
    return workspace.data / str(nam) / "ket_qua" / f"{ky.value}.yaml"


def _jobs_of(workspace: Workspace, nam: int, doc: DocType) -> list[Job]:
    if not doc.periodic:
        return [_job(workspace, nam, doc, None)]
    return [_job(workspace, nam, doc, ky) for ky in Ky if period_file(workspace, nam, ky).is_file()]


def _job(workspace: Workspace, nam: int, doc: DocType, ky: Ky | None) -> Job:
    data = {name: workspace.data / name for name in (source.format(nam=nam) for source in (*doc.sources(ky), PROFILE))}
    templates = template_files(workspace.templates, doc)
    names = (doc.id, *((ky.value,) if ky else ()), str(nam))
    target = workspace.output / file_name(*names)
    return Job(doc, nam, ky, target, data | templates, _listing(workspace.data / str(nam)))


def template_files(folder: Path, doc: DocType) -> dict[str, Path]:
    """The files that the template of a document is compiled from, by name."""
    blocks = sorted((folder / "khoi").glob("*.docx"))
    return {f"templates/{path.name}": path for path in (folder / doc.template, *blocks) if path.name[0] not in "~."}


def _listing(folder: Path) -> tuple[str, ...]:
    """Names of the year's files: a misnamed file must not hide behind a no-change build."""
    return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.y*ml")))
