"""The `send` command: shows what would go where, sends when confirmed, keeps what was found out and answered."""

from collections.abc import Collection, Sequence
from pathlib import Path

from vanban.cli.console import OUT, escape
from vanban.core.errors import UsageError
from vanban.pipeline.sending import Plan, letters, plan, receive, retry, send, settle
from vanban.pipeline.workspace import Workspace, open_workspace
from vanban.send.errors import SendError
from vanban.send.states import FAILED, Message, TrangThai

_CHANNELS = {"thu_muc": "xếp vào thư mục", "thu_dien_tu": "thư điện tử", "edxml": "trục liên thông"}
_NOT_SENT = FAILED | {TrangThai.KHONG_RO, TrangThai.CHO_GUI}


def run(
    name: str | None,
    to: tuple[str, ...],
    settle: int | None,
    reason: str | None,
    receipt: Path | None,
    letter: int | None,
    root: Path,
    *,
    confirm: bool,
    retry: bool,
    arrived: bool | None,
) -> None:
    """Do the one thing that was asked. Raises VanbanError; SendError too when a letter did not get through."""
    workspace = open_workspace(root)
    if settle is not None:
        _settle(workspace, settle, arrived, reason)
    elif receipt is not None:
        _tell([receive(workspace, receipt, letter)])
    elif retry:
        _retry(workspace, confirm=confirm)
    elif name is None:
        _tell(letters(workspace))
    elif not to:
        raise UsageError("Chưa ghi gửi đến đâu.", "Ghi mã nơi gửi ở data/co_quan.yaml, ví dụ --to so_noi_vu.")
    elif confirm:
        sent = send(workspace, name, to)
        _kept(sent.giu_nguyen)
        _sent(sent.letters, sent.tu_truoc)
    else:
        _planned(plan(workspace, name, to))


def _kept(parts: Sequence[str]) -> None:
    if parts:
        OUT.print(
            f"[yellow]Giữ như lần gửi đầu[/]  {escape(', '.join(parts))}: dữ liệu nay đã khác, nhưng "
            "văn bản gửi mọi nơi phải như nhau."
        )


def _planned(planned: Plan) -> None:
    _kept(planned.giu_nguyen)
    for one in planned.letters:
        way = f"{one.ten}: {_CHANNELS[one.kenh]}" + (f" ({one.dia_chi})" if one.dia_chi != one.ten else "")
        done = f"; đã có thư số {one.message.id} ({one.message.trang_thai}), không gửi lần nữa" if one.message else ""
        OUT.print(f"[bold]Sẽ gửi[/]  {escape(way + done)}")
        for file, size in one.tep:
            OUT.print(f"    {escape(file)} ({size / 1000:.0f} KB)", style="dim")
    OUT.print("[bold]Chưa gửi gì; thêm --confirm để gửi.[/]")


def _retry(workspace: Workspace, *, confirm: bool) -> None:
    left = retry(workspace, confirm=confirm)
    if confirm:
        _sent(left)
        return
    _tell(left)
    OUT.print("[bold]Chưa gửi lại thư nào; thêm --confirm để gửi.[/]" if left else "Không có thư nào phải gửi lại.")


def _settle(workspace: Workspace, key: int, arrived: bool | None, reason: str | None) -> None:
    if arrived is None or not reason:
        raise UsageError("Thiếu --arrived hoặc --not-arrived, hoặc --reason.", "Ghi nơi nhận có thư chưa và hỏi ai.")
    _tell([settle(workspace, key, arrived=arrived, reason=reason)])


def _sent(messages: Sequence[Message], before: Collection[int] = ()) -> None:
    _tell(messages, before)
    left = [message for message in messages if message.trang_thai in _NOT_SENT]
    if left:
        raise SendError(
            f"{len(left)}/{len(messages)} thư chưa đến nơi.",
            "Thư bị từ chối: sửa chỗ sai rồi gửi lại bằng --retry --confirm. Thư không rõ: hỏi nơi nhận rồi ghi bằng "
            "--settle.",
        )


def _tell(messages: Sequence[Message], before: Collection[int] = ()) -> None:
    for message in messages:
        number = message.van_ban.rsplit("|", 4)[2]
        detail = f" ({message.chi_tiet})" if message.chi_tiet else ""
        line = f"Thư {message.id}  {number}  {message.recipient.ten}: {message.trang_thai}{detail}"
        line += "; thư đã gửi từ lần trước, lần này không gửi lại" if message.id in before else ""
        OUT.print(escape(line))
