"""Which documents can be built, from which files, into which file; found from the names of files alone."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from pathlib import Path

from vanban.core.dataclass import dataclass, field, replace
from vanban.core.errors import UsageError
from vanban.doctypes.registry import TYPES, DocType
from vanban.model.da_cap_so import DaCapSo
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.own_documents import (
    VAN_BAN,
    content_of,
    documents,
    mentioned,
    period_file,
    periods_shown,
)
from vanban.pipeline.registering_known import registered
from vanban.pipeline.workspace import Workspace, no_data
from vanban.pipeline.year_files import YearFiles
from vanban.publish.key import build_key, program_fingerprint
from vanban.publish.names import file_name


@dataclass(frozen=True)
class Selection:
    """What the clerk asked for; empty means everything."""

    types: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    periods: tuple[Ky, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Job:
    """One document to build; two jobs are the same only when they are one object.

    `ten` is the name by which data call it; `periods` and `documents` are what must be read for it, `known` what the
    register knows of the documents it shows.
    """

    doc: DocType
    nam: int
    ky: Ky | None
    ten: str
    target: Path
    inputs: Mapping[str, Path]
    files: YearFiles
    periods: frozenset[Ky] = frozenset()
    documents: frozenset[str] = frozenset()
    known: Mapping[str, DaCapSo] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """`Báo cáo quý I năm 2023`, `Kế hoạch năm 2023`, `Công văn “gửi Kế hoạch khắc phục các tiêu chí…”`."""
        if self.doc.named:
            return f"{self.doc.ten_loai} {self._subject or f'{self.ten} năm {self.nam}'}"
        return f"{self.doc.ten_loai} {self.ky.ten(self.nam) if self.ky else f'năm {self.nam}'}"

    @cached_property
    def _subject(self) -> str:
        from vanban.pipeline.subjects import subject  # only lists that name such a document need it

        words = subject(content_of(self.inputs[f"{self.nam}/{VAN_BAN}/{self.ten}.yaml"]), self.nam)
        return words and f"“{words}”"

    @property
    def which(self) -> Ky | str:
        """What the builder of the type asks for: a period, or the name by which data call the document."""
        return self.ky or self.ten

    def key(self) -> str:
        """The build key, of the files as they are when one of the year is first asked for: equal keys give equal bytes.

        What the register knows counts where it is shown.
        """
        return self._key

    @cached_property
    def _key(self) -> str:
        known = [f"{name} {known}" for name, known in sorted(self.known.items())]
        options = "\n".join([*self.files.listing, *known])
        return build_key(program=program_fingerprint(), options=options, inputs=self.files.digests(self.inputs))


def find_jobs(workspace: Workspace, selection: Selection) -> tuple[Job, ...]:
    """The selected documents, in the order of years, types and periods.

    Raises UsageError when a year, a type or a period was asked for that is not there.
    """
    years = years_asked(workspace, selection.years)
    jobs = [job for nam in years for job in _jobs_of_year(workspace, nam)]
    if selection.types:
        jobs = [job for job in jobs if job.doc.id in selection.types]
    if selection.names:
        jobs = [job for job in jobs if job.ten in selection.names]
    if selection.periods:
        _check_periods(workspace, years, selection.periods)
        jobs = [job for job in jobs if job.ky in selection.periods]
    return tuple(jobs)


def years_asked(workspace: Workspace, asked: tuple[int, ...]) -> tuple[int, ...]:
    """The years that were asked for, all of them when none was. Raises UsageError when one has no data."""
    present = workspace.years()
    if not present:
        raise no_data(
            f"Thư mục {workspace.data} chưa có dữ liệu của năm nào.",
            "Chép thư mục của năm (ví dụ 2024) vào đó",
        )
    if missing := [nam for nam in asked if nam not in present]:
        raise UsageError(
            f"Không có dữ liệu năm {', '.join(map(str, missing))} trong {workspace.data}.",
            f"Các năm đã có: {', '.join(map(str, present))}. "
            f"Tạo năm mới: python build.py init --year {missing[-1]}{workspace.option}.",
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


def _jobs_of_year(workspace: Workspace, nam: int) -> list[Job]:
    jobs: list[Job] = []
    files = YearFiles(workspace, nam)
    for doc in TYPES:
        if doc.periodic:
            present = (ky for ky in Ky if period_file(workspace, nam, ky).is_file())
            jobs += [_job(files, doc, ky.ten_bao_cao, doc.sources(ky), ky) for ky in present]
        elif not doc.named:
            jobs.append(_job(files, doc, doc.id, doc.sources()))
    own = documents(workspace, nam)
    if not own:
        return jobs
    stems = {name: _stem(name, nam) for name in (*(job.ten for job in jobs), *own)}
    known = registered(workspace, stems)
    return jobs + [_own_job(files, name, own, stems, known) for name in sorted(own, key=_order(own))]


def _own_job(
    files: YearFiles,
    ten: str,
    own: Mapping[str, DocType],
    names: Collection[str],
    known: Mapping[str, DaCapSo],
) -> Job:
    """A document with a file of its own, made from that, from the files of all it mentions, from the register."""
    shown = mentioned(files.workspace, files.nam, (ten,), names)
    documents, periods = shown & own.keys(), periods_shown(shown)
    sources = [f"{{nam}}/{VAN_BAN}/{name}.yaml" for name in sorted(documents)]
    sources += [f"{{nam}}/ket_qua/{ky.value}.yaml" for ky in Ky if ky in periods]
    job = _job(files, own[ten], ten, (*own[ten].sources(), *sources))
    told = {name: known[name] for name in sorted(shown - {ten}) if name in known}
    return replace(job, periods=periods, documents=documents, known=told)


def _order(own: Mapping[str, DocType]) -> Callable[[str], tuple[int, str]]:
    """By type, then by name."""
    return lambda name: (TYPES.index(own[name]), name)


def _stem(ten: str, nam: int) -> str:
    return Path(file_name(ten, str(nam))).stem


def _job(files: YearFiles, doc: DocType, ten: str, sources: Iterable[str], ky: Ky | None = None) -> Job:
    target = files.workspace.output / file_name(ten, str(files.nam))
    periods = frozenset((*ky.truoc, ky)) if ky else frozenset()
    return Job(doc, files.nam, ky, ten, target, files.of(doc, sources), files, periods)
