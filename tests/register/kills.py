"""Processes that are killed at a step of their work, and what must hold afterwards."""

import itertools
import os
import signal
import sqlite3
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.register.making import errors, letter, make, new_register, opened, plan, told
from vanban.core.errors import VanbanError
from vanban.register.archive import is_whole
from vanban.register.events import ISSUED, UNFINISHED, TrangThai
from vanban.register.register import Register
from vanban.register.states import VanBanDi

TOUCHES = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.scandir", "os.truncate"}
SETTLED = ISSUED | {TrangThai.GIU_SO, TrangThai.HUY_SO}
Action = Callable[[Register], object]


def issue(register: Register) -> VanBanDi:
    return register.issue(plan("b"), make)


def issue_held(register: Register) -> VanBanDi:
    return register.issue(plan("b"), make, held=2)


def withdraw(register: Register) -> VanBanDi:
    return register.withdraw(1, "sai thẩm quyền", letter("b"), make)


def replace(register: Register) -> VanBanDi:
    return register.replace(1, "sai nội dung", plan("b"), make)


def reserve(register: Register) -> VanBanDi:
    """Hold a number for the document, then take it up."""
    held = register.reserve("KH", "KH-SLĐTBXH", plan().ngay, "chờ ký", ma="b")
    return register.issue(plan("b"), make, held=held.so.id)


def recover(register: Register) -> object:
    return register.recover()


ACTIONS: dict[str, Action] = {
    "issue": issue,
    "issue_held": issue_held,
    "reserve": reserve,
    "replace": replace,
    "withdraw": withdraw,
}


def died(path: Path, action: Action, step: int) -> bool:
    """Whether a child was killed at this step: a call that touches the disk, or a statement given to SQLite."""
    child = os.fork()
    if child == 0:
        try:
            _die_at(step)
            with opened(path) as register:
                action(register)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, -signal.SIGKILL)
    return ended != 0


def begun(folder: Path, name: str) -> Path:
    """A register with one issued document, and a held number where the action wants one."""
    path = new_register(folder)
    with opened(path) as register:
        register.issue(plan("a"), make)
        if name == "issue_held":
            register.reserve("KH", "KH-SLĐTBXH", plan().ngay, "chờ ký")
    return path


def check_after_kill(path: Path, register: Register) -> None:
    """Before anything is settled: the chain is whole, what is issued is whole, the rest is absent or being written."""
    assert told(errors(register)) == ""
    for document in register.entries(2023):
        folder = register.folder(document)
        assert document.trang_thai in SETTLED | UNFINISHED
        assert is_whole(folder, document.tep) or (not document.thu_muc or not folder.exists())
        assert document.trang_thai not in ISSUED or is_whole(folder, document.tep)
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def check_settled(register: Register) -> list[VanBanDi]:
    """After `recover`: nothing unfinished, nothing strange, numbers from 1 without a gap."""
    assert told(register.verify()) == ""
    documents = list(register.entries(2023))
    assert {document.trang_thai for document in documents} <= SETTLED
    assert [document.so.so for document in documents] == list(range(1, len(documents) + 1))
    changing = {(d.so.id, d.thay_doi.van_ban) for d in documents if d.thay_doi and d.trang_thai in ISSUED}
    assert changing == {(change.van_ban, document.so.id) for document in documents for change in document.bi}
    return documents


def go_on(register: Register, action: Action) -> None:
    """The clerk tries again: the document is issued once, under this number or a new one."""
    held = [found for found in register.entries(2023) if found.trang_thai is TrangThai.GIU_SO]
    issued = [found for found in register.entries(2023) if found.ma == "b" and found.trang_thai in ISSUED]
    if issued:
        try:
            action(register)
        except VanbanError:
            pass
        else:
            raise AssertionError("issued twice")
    elif held:
        register.issue(plan("b"), make, held=held[0].so.id)
    else:
        action(register)
    issued = [found for found in register.entries(2023) if found.ma == "b" and found.trang_thai in ISSUED]
    assert len(issued) == 1
    check_settled(register)


def die_at_every_step(folder: Path, name: str) -> dict[str, object]:
    """Kill an action at its first step, the next one at its second, until one lives; kills and outcomes."""
    seen: set[str] = set()
    for step in itertools.count(1):
        place = folder / str(step)
        place.mkdir()
        path = begun(place, name)
        if not died(path, ACTIONS[name], step):
            return {"kills": step - 1, "seen": sorted(seen)}
        seen |= settle_and_go_on(path, ACTIONS[name])
    raise AssertionError


def settle_and_go_on(path: Path, action: Action) -> set[str]:
    """Check, recover, check, try again, check; how `recover` ended what was left."""
    with opened(path) as register:
        check_after_kill(path, register)
        ends = {settled.ket_cuc.name for settled in register.recover()}
        check_settled(register)
        assert register.recover() == ()
        go_on(register, action)
        return ends


def die_while_recovering(folder: Path, at: int) -> int:
    """Kill an issue at step `at`, then `recover` at every step of its own; the kills."""
    for step in itertools.count(1):
        place = folder / f"{at}-{step}"
        place.mkdir()
        path = begun(place, "issue")
        assert died(path, issue, at)
        if not died(path, recover, step):
            return step
        settle_and_go_on(path, issue)
    raise AssertionError


def _die_at(step: int) -> None:
    steps = itertools.count(1)

    def count(_: object = None) -> None:
        if next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def connect(*given: object, **options: object) -> sqlite3.Connection:
        connection = real(*given, **options)
        connection.set_trace_callback(count)
        return connection

    real, sqlite3.connect = sqlite3.connect, connect
    sys.addaudithook(lambda event, _: count() if event in TOUCHES else None)
