"""The `verify` command: what each file is, told or written as JSON; the exit code is that of the worst file."""

import sys
from pathlib import Path

from vanban.cli import show_verify
from vanban.cli.console import ERR, OUT
from vanban.core.errors import UsageError
from vanban.pipeline.verifying import Verified, verify_files
from vanban.pipeline.verifying_json import verify_report
from vanban.provenance.errors import Edited, NotOurs
from vanban.provenance.verdict import State
from vanban.publish.single import write_over

_STDOUT = Path("-")


def run(files: tuple[Path, ...], json: Path | None, root: Path) -> None:
    """Judge the files. Raises Edited or NotOurs after everything was told, RegisterError, OutputError."""
    if json and json != _STDOUT and json.suffix.lower() in (".docx", ".pdf"):
        raise UsageError(f"Không ghi bản kết quả đè lên tệp {json}.", "Chọn tên khác cho bản kết quả.")
    found = verify_files(files, root)
    out = OUT
    if json == _STDOUT:  # a program reads along: people find the rest on the other stream
        out = ERR
        sys.stdout.write(verify_report(found).decode())
    for verified in found:
        show_verify.verified(verified, out)
    if json and json != _STDOUT:
        write_over(json, verify_report(found))
    _refuse(found)


def _refuse(found: tuple[Verified, ...]) -> None:
    bad = [verified for verified in found if not verified.genuine]
    strange = [verified for verified in bad if verified.state in (None, State.KHONG_PHAI)]
    total = len(found)
    if strange:
        raise NotOurs(
            f"{len(strange)}/{total} tệp không do chương trình soạn, hoặc không đọc được.",
            "Lấy lại tệp từ output/, hoặc từ bản lưu của sổ văn bản đi.",
        )
    if bad:
        raise Edited(
            f"{len(bad)}/{total} tệp đã sửa sau khi soạn.",
            "Nội dung cần giữ thì ghi vào dữ liệu rồi soạn lại; bản đã ban hành thì lấy lại từ bản lưu của sổ.",
        )
