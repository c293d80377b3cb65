"""Looking at pages: every document as pictures, one a page, and one sheet with all of them."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.pdf.problem import Fault, PdfProblem
from vanban.pipeline.build import BuildResult
from vanban.pipeline.pdf import make_pdfs, not_read
from vanban.pipeline.pdf_targets import Asked, pdf_target
from vanban.pipeline.workspace import Workspace
from vanban.previews.contact_sheet import contact_sheet
from vanban.previews.pages import NotAPdf, page_pictures, png
from vanban.publish.folder import write_folder
from vanban.publish.single import make_folder, write_over

FOLDER = "xem-truoc"
_KINDS = (".docx", ".pdf")


@dataclass(frozen=True)
class Preview:
    """The pictures of one document: the sheet with all its pages, the folder with one picture a page."""

    sheet: Path
    folder: Path
    pages: int


@dataclass(frozen=True)
class Looked:
    """A file that was asked about: its pictures, or why there are none."""

    source: Path
    result: Preview | PdfProblem


def preview_files(
    named: Sequence[Path], asked: Asked, folder: Path | None, seen: Callable[[str], None] | None = None
) -> tuple[Looked, ...]:
    """Write the pictures of each Word or PDF file into `xem-truoc` beside it, or into `folder`.

    Raises UsageError for files of other kinds and for two files of one name, EngineMissing, OutputError.
    """
    paths = tuple(dict.fromkeys(named))
    places = {path: (folder or path.parent / FOLDER) / path.stem for path in paths}
    _check(paths, places)
    found = {path: _bytes(path) for path in paths}
    words = {str(path): data for path, data in found.items() if isinstance(data, bytes) and path.suffix != ".pdf"}
    made = make_pdfs(words, asked, seen) if words else {}
    return tuple(Looked(path, _looked(made.get(str(path), found[path]), places[path])) for path in paths)


def refresh(workspace: Workspace, result: BuildResult) -> tuple[Preview, ...]:
    """The pictures of every PDF that a build made, and of the current ones that have none yet. Raises OutputError."""
    folder = workspace.output / FOLDER
    pdfs = {job.target.stem: data for job, data in result.pdfs.made.items()}
    for job in result.skipped:
        if job.target.stem not in pdfs and not (folder / job.target.stem).is_dir() and pdf_target(job).is_file():
            pdfs[job.target.stem] = pdf_target(job).read_bytes()
    return tuple(_preview(pdf, folder / name) for name, pdf in pdfs.items())


def _looked(pdf: bytes | PdfProblem, place: Path) -> Preview | PdfProblem:
    try:
        return pdf if isinstance(pdf, PdfProblem) else _preview(pdf, place)
    except NotAPdf:
        return PdfProblem(Fault.BROKEN, place.name, "Xem lại tệp PDF có mở được không.")


def _preview(pdf: bytes, place: Path) -> Preview:
    pictures = list(page_pictures(pdf))
    digits = max(2, len(str(len(pictures))))
    files = {f"trang-{number:0{digits}d}.png": png(picture) for number, picture in enumerate(pictures, start=1)}
    make_folder(place.parent)
    folder = write_folder(place, files)
    sheet = write_over(place.with_name(f"{place.name}.png"), png(contact_sheet(pictures)))
    return Preview(sheet, folder, len(pictures))


def _check(paths: Sequence[Path], places: Mapping[Path, Path]) -> None:
    for path in paths:
        if path.suffix.lower() not in _KINDS:
            raise UsageError(f"{path} không phải tệp .docx hoặc .pdf.", "Ghi tên tệp Word hoặc PDF cần xem trước.")
    if len({str(place).lower() for place in places.values()}) < len(places):
        raise UsageError("Hai tệp cùng cho một tên ảnh.", "Xem trước từng tệp, mỗi tệp vào một thư mục bằng --out.")


def _bytes(path: Path) -> bytes | PdfProblem:
    try:
        return path.read_bytes()
    except OSError as error:
        return not_read(error)
