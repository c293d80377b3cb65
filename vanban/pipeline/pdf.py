"""Word files to PDF files: each proved, then written beside its source; the log of what failed is kept."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import EngineMissing, PdfError, UsageError
from vanban.inspect.docview import DocView
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pdf.proved import NO_VIEWS, Look, proved_pdfs
from vanban.pipeline.build import Progress
from vanban.pipeline.jobs import Job
from vanban.pipeline.pdf_targets import Asked, Pdfs
from vanban.publish.keeping import write_keeping
from vanban.publish.published import Published
from vanban.publish.single import make_folder, write_over
from vanban.publish.work import state_folder

Seen = Callable[[str], None]
_LOGS = "pdf-log"
_SIGNED = b"/ByteRange"


@dataclass(frozen=True)
class Turned:
    """One Word file: where its PDF is, or why there is none, and where the log of the program is.

    `reason` says what became of another PDF that stood there.
    """

    source: Path
    result: Path | PdfProblem
    log: Path | None = None
    reason: str = ""


def make_pdfs(
    documents: Mapping[str, bytes],
    asked: Asked,
    seen: Seen | None = None,
    look: Look | None = None,
    views: Mapping[str, DocView] = NO_VIEWS,
) -> Mapping[str, bytes | PdfProblem]:
    """The proved PDF of each document, by the same names; see `proved_pdfs`. Raises UsageError, EngineMissing."""
    session, engine, options = asked.session, asked.engine, asked.options
    return proved_pdfs(documents, session=session, engine=engine, options=options, seen=seen, look=look, views=views)


def pdfs_of_jobs(
    documents: Mapping[Job, bytes],
    views: Mapping[Job, DocView],
    asked: Asked,
    root: Path,
    progress: Progress,
    look: Look,
) -> Pdfs:
    """The proved PDF of each document of a build; without any engine, the reason: the documents are good all the same.

    `views` holds what a reader sees of those that were read before; `look` is shown each PDF by its document's name.
    Raises UsageError when there is no such engine, OutputError when a log cannot be written.
    """
    by_name = {job.target.name: job for job in documents}
    done: list[str] = []

    def seen(name: str) -> None:
        done.append(name)
        progress(len(done), len(documents), f"PDF: {by_name[name].title}")

    try:
        files = {job.target.name: data for job, data in documents.items()}
        results = make_pdfs(files, asked, seen, look, {job.target.name: view for job, view in views.items()})
    except EngineMissing as error:
        return Pdfs(asked.options, error=error)
    made = {by_name[name]: result for name, result in results.items() if isinstance(result, bytes)}
    problems = {by_name[name]: result for name, result in results.items() if isinstance(result, PdfProblem)}
    logs = make_folder(state_folder(root) / _LOGS) if problems else root
    told = tuple((job, problem, keep_log(logs, job.target.stem, problem)) for job, problem in problems.items())
    return Pdfs(asked.options, made, told)


def turn_files(
    named: Sequence[Path], asked: Asked, folder: Path | None, seen: Seen | None = None
) -> tuple[Turned, ...]:
    """Write the PDF of each Word file beside it, or into `folder`; a folder stands for the Word files in it.

    A signed PDF is never overwritten, one that is not what this command or a build wrote there is kept under another
    name. Raises UsageError, EngineMissing, OutputError.
    """
    paths = tuple(dict.fromkeys(path for name in named for path in _files(name)))
    if folder is not None:
        make_folder(folder)
    targets = {path: (folder or path.parent) / f"{path.stem}.pdf" for path in paths}
    _check_targets(targets)
    ready: dict[str, bytes] = {}
    results: dict[Path, bytes | PdfProblem] = {}
    for path in paths:
        found = _bytes(path, targets[path])
        if isinstance(found, PdfProblem):
            results[path] = found
        else:
            ready[str(path)] = found
    made = make_pdfs(ready, asked, seen) if ready else {}
    results |= {Path(name): result for name, result in made.items()}
    pdfs = {targets[path]: result for path, result in results.items() if isinstance(result, bytes)}
    written = write_keeping(pdfs)
    return tuple(_turned(path, targets[path], results[path], written) for path in paths)


def refuse_failures(problems: int, total: int) -> None:
    """Raise PdfError when there are any."""
    if problems:
        raise PdfError(f"{problems}/{total} văn bản chưa có PDF.", "Xem lý do và cách xử lý nêu ở từng tệp.")


def keep_log(folder: Path, name: str, problem: PdfProblem) -> Path | None:
    """Write what the program said into `<folder>/<name>-pdf.log`; None when it said nothing."""
    return write_over(folder / f"{name}-pdf.log", f"{problem}\n\n{problem.log}\n".encode()) if problem.log else None


def _turned(source: Path, target: Path, result: bytes | PdfProblem, written: Mapping[Path, Published]) -> Turned:
    if isinstance(result, PdfProblem):
        return Turned(source, result, keep_log(target.parent, target.stem, result))
    return Turned(source, written[target].path, reason=written[target].reason)


def _bytes(path: Path, target: Path) -> bytes | PdfProblem:
    try:
        if target.is_file() and _SIGNED in target.read_bytes():
            return PdfProblem(Fault.SIGNED, target.name, "Chuyển PDF đã ký sang chỗ khác, hoặc dùng --out.")
        return path.read_bytes()
    except OSError as error:
        return not_read(error)


def not_read(error: OSError) -> PdfProblem:
    """Why a file cannot be read, in words for a clerk."""
    if isinstance(error, FileNotFoundError):
        return PdfProblem(Fault.NOT_READ, "không có tệp này", "Xem lại tên tệp và thư mục.")
    found = "hệ điều hành không cho đọc tệp này"
    return PdfProblem(Fault.NOT_READ, found, "Đóng chương trình đang mở tệp, xem lại quyền đọc tệp.")


def _files(named: Path) -> list[Path]:
    if not named.is_dir():
        if named.suffix.lower() != ".docx":
            raise UsageError(f"{named} không phải tệp .docx.", "Ghi tên tệp .docx, hoặc thư mục có tệp .docx.")
        return [named]
    found = sorted(p for p in named.glob("*.docx") if p.is_file() and not p.name.startswith(("~$", ".")))
    if not found:
        raise UsageError(f"Thư mục {named} không có tệp .docx nào.", "Ghi tên tệp, hoặc thư mục có tệp .docx.")
    return found


def _check_targets(targets: Mapping[Path, Path]) -> None:
    if len({str(target).lower() for target in targets.values()}) < len(targets):
        raise UsageError("Hai tệp Word cùng cho một tên PDF.", "Chuyển từng tệp vào thư mục riêng bằng --out.")
