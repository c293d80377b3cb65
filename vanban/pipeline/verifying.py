"""Whether files are as the program made them: by their stamp, then by what the workspace still knows of them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from vanban.core.dataclass import dataclass
from vanban.core.errors import UsageError
from vanban.inspect.package import MAX_TOTAL, PackageError
from vanban.pipeline.check import shown_name
from vanban.pipeline.verifying_again import Again, Workshop
from vanban.pipeline.verifying_issued import Issued, issued_as
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.provenance.verdict import State, Verdict, examine, with_old_text
from vanban.rules.report import Problem

_SAVE_AGAIN = "xem lại tên tệp; tệp Word kiểu cũ (.doc) thì lưu lại thành Word Document (*.docx)"


@dataclass(frozen=True)
class Verified:
    """What was found of one file.

    Attributes:
        name: as it was typed.
        result: the judgement, or why there is none.
        issued: the issued document that the file is, or was made from; None when no register knows it.
        again: what comes of making the document again from the data as they are; None when it was not asked or cannot.
        source: where the old texts were found: `ban-luu`, `output`, `soan-lai`, "" when they are not known.
    """

    name: str
    result: Verdict | Problem
    issued: Issued | None = None
    again: Again | None = None
    source: str = ""

    @property
    def state(self) -> State | None:
        """What the file is, None when it could not be read."""
        return self.result.state if isinstance(self.result, Verdict) else None

    @property
    def genuine(self) -> bool:
        """Whether a reader of the file sees what was made or issued."""
        return (self.state is not None and self.state.unchanged) or (self.issued is not None and self.issued.exact)


def verify_files(named: Sequence[Path], root: Path) -> tuple[Verified, ...]:
    """Judge the files, with what the workspace in `root` knows of them where it is one; nothing is written.

    Raises RegisterError when its register cannot be read.
    """
    workspace = _workspace(root)
    workshop = Workshop(workspace) if workspace else None
    return tuple(_verify(path, workspace, workshop) for path in dict.fromkeys(named))


def _workspace(root: Path) -> Workspace | None:
    try:
        return open_workspace(root)
    except UsageError:
        return None


def _verify(path: Path, workspace: Workspace | None, workshop: Workshop | None) -> Verified:
    name = shown_name(path)
    try:
        data = _bytes(path)
    except FileNotFoundError:
        return Verified(name, Problem("không có tệp này", "xem lại tên tệp và thư mục"))
    except OSError:
        return Verified(name, Problem("hệ điều hành không cho đọc tệp này", "đóng chương trình đang mở tệp"))
    found: Verdict | Problem
    try:
        found = examine(data)
    except PackageError as error:
        found = Problem(str(error), _SAVE_AGAIN)
    verdict = found if isinstance(found, Verdict) else None
    issued = issued_as(workspace, data, verdict.stamp if verdict else None) if workspace else None
    if verdict is None or verdict.stamp is None or workshop is None:
        return Verified(name, found, issued)
    return _with_sources(Verified(name, verdict, issued), verdict, data, workshop)


def _with_sources(verified: Verified, verdict: Verdict, data: bytes, workshop: Workshop) -> Verified:
    """What was found, with the old texts where anything the workspace has still holds them."""
    again = None if verified.issued or verdict.stamp is None else workshop.again(verdict.stamp)
    if verdict.state is not State.NGUYEN:
        for source, made in _sources(verified, verdict, again, workshop):
            if detailed := with_old_text(verdict, data, made):
                return Verified(verified.name, detailed, verified.issued, again, source)
    return Verified(verified.name, verdict, verified.issued, again)


def _sources(
    verified: Verified, verdict: Verdict, again: Again | None, workshop: Workshop
) -> Iterator[tuple[str, bytes]]:
    if verified.issued:
        yield "ban-luu", verified.issued.data
    if verdict.stamp and (standing := workshop.standing(verdict.stamp)):
        yield "output", standing
    if again and again.data:
        yield "soan-lai", again.data


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise UsageError(f"{path} là thư mục.", "Ghi tên từng tệp cần xem.")
    with path.open("rb") as file:
        data = file.read(MAX_TOTAL + 1)
    return data if len(data) <= MAX_TOTAL else b""
