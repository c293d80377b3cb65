"""What a clerk names to be compared: a Word file, a YAML file, a folder of data, or a document by its name."""

from collections.abc import Mapping
from pathlib import Path

from vanban.compare.records import Source
from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError, UsageError
from vanban.core.finding import Level
from vanban.inspect.package import PackageError, open_package
from vanban.pipeline.check import shown_name
from vanban.pipeline.issuing import job_named
from vanban.pipeline.jobs import Job
from vanban.pipeline.registering_issued import issued_jobs
from vanban.pipeline.verifying_again import made_again
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.source.datafile import bytes_of
from vanban.source.text import decode
from vanban.source.tree import parse

_YAML = (".yaml", ".yml")
_MOST_FILES = 2_000
_WHAT = "Ghi tên tệp .docx, tệp .yaml, thư mục dữ liệu, hoặc tên văn bản như ke_hoach-2023."


@dataclass(frozen=True)
class WordSide:
    """A Word file, and what it is called."""

    name: str
    data: bytes


@dataclass(frozen=True)
class DataSide:
    """Files of data by their names below the folder ("" for a lone file), and what the whole is called."""

    name: str
    files: Mapping[str, Source]


Side = WordSide | DataSide


def open_side(named: str, root: Path, *, now: bool) -> Side:
    """What is named; of a document by its name: as it was issued, or with `now` as the data give it today.

    Raises UsageError, DataError when a file cannot be read, what making a document raises.
    """
    path = Path(named)
    if path.is_dir():
        return _folder(path)
    if path.suffix.lower() in _YAML:
        return DataSide(shown_name(path), {"": read_source(path)})
    if path.is_file() or path.suffix.lower() == ".docx":
        return _word(path)
    return _document(named, open_workspace(root), now=now)


def read_source(path: Path) -> Source:
    """A file of data as a tree, whatever its keys. Raises DataError."""
    shown = path.as_posix()
    text = decode(bytes_of(path, shown), shown)
    tree = parse(text.text, shown)
    if errors := [finding for finding in (*text.findings, *tree.findings) if finding.level is Level.ERROR]:
        raise DataError(errors)
    return Source(tree.value, tree.places, shown)


def _folder(path: Path) -> DataSide:
    folder = path / "data" if (path / "data").is_dir() else path
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _YAML and p.is_file())
    if not found or len(found) > _MOST_FILES:
        raise UsageError(f"Thư mục {path} không có tệp dữ liệu nào, hoặc có quá nhiều.", _WHAT)
    files: dict[str, Source] = {}
    faults: list[DataError] = []
    for file in found:
        try:
            files[file.relative_to(folder).as_posix()] = read_source(file)
        except DataError as error:
            faults.append(error)
    if faults:
        raise DataError([finding for error in faults for finding in error.findings])
    return DataSide(folder.as_posix(), files)


def _word(path: Path) -> WordSide:
    try:
        data = path.read_bytes()
        open_package(data)
    except OSError:
        raise UsageError(f"Không đọc được tệp {path}.", "Xem lại tên tệp; đóng chương trình đang mở tệp.") from None
    except PackageError as error:
        raise UsageError(f"{path}: {error}.", "Lưu lại thành Word Document (*.docx) rồi so sánh.") from error
    return WordSide(shown_name(path), data)


def _document(named: str, workspace: Workspace, *, now: bool) -> WordSide:
    job = job_named(workspace, named)
    if now:
        return WordSide(f"{named}, soạn từ dữ liệu hiện nay", made_again(workspace, job))
    return _as_it_was(workspace, job)


def _as_it_was(workspace: Workspace, job: Job) -> WordSide:
    for frozen in issued_jobs(workspace, [job]).values():
        path = frozen.folder / job.target.name
        if path.is_file():
            return WordSide(f"bản đã ban hành số {frozen.so_ky_hieu}", path.read_bytes())
    if job.target.is_file():
        return WordSide(f"{job.target.name} trong {job.target.parent.name}/", job.target.read_bytes())
    raise UsageError(f"{job.title} chưa ban hành, trong output/ cũng chưa có.", "Soạn văn bản trước, hoặc ghi tên tệp.")
