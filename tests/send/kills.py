"""Processes that send and are killed, and what must hold afterwards: `python -m tests.send.kills <scenario> …`."""

import itertools
import json
import os
import random
import resource
import signal
import smtplib
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.send.letters import PARCEL, Clock
from vanban.core.errors import OutputError
from vanban.send.channels.edxml import EdxmlChannel
from vanban.send.channels.folder import FolderChannel
from vanban.send.channels.interface import Channel
from vanban.send.channels.mail_server import BaoMat, MailServer
from vanban.send.channels.smtp import SmtpChannel
from vanban.send.outbox import Outbox, open_outbox
from vanban.send.parcel import Recipient

TOUCHES = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate", "socket.connect"}
WAIT = 120.0  # seconds


def channel_of(place: Path, port: int) -> Channel:
    """The mail server at this port of this machine; a folder when it is 0, the spool of edXML when it is -1."""
    if port < 0:
        return EdxmlChannel(place / "goi")
    if port:
        return SmtpChannel(MailServer("127.0.0.1", port, BaoMat.KHONG, ten_may="localhost"), moi_phut=None)
    return FolderChannel(place / "goi")


def outbox_at(place: Path) -> Outbox:
    return open_outbox(place / "hop-gui.db", clock=Clock())


def begun(place: Path) -> Path:
    """An empty outbox in a folder of its own."""
    place.mkdir()
    outbox_at(place).close()
    return place


def recipients(tag: str, letters: int) -> list[Recipient]:
    """Addresses that no other place has."""
    return [
        Recipient(f"{tag} {number}", f"H37.{number + 10}", f"{tag}-{number}@example.vn") for number in range(letters)
    ]


def queue(place: Path, port: int, letters: int) -> None:
    with outbox_at(place) as outbox:
        outbox.queue(PARCEL, recipients(place.name, letters), channel_of(place, port))


def deliver(place: Path, port: int, letters: int = 2) -> None:
    """Queue and send, as a clerk does who begins again without knowing how far it went."""
    queue(place, port, letters)
    with outbox_at(place) as outbox:
        outbox.deliver(channel_of(place, port), confirm=True, wait=WAIT)


def in_child(work: Callable[[], object]) -> int:
    """The id of a forked process that does the work and ends with 0."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    return child


def ended(child: int) -> int:
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code


def steps(place: Path, port: int) -> int:
    """How many steps one sending has."""
    reader, writer = os.pipe()
    begun(place)

    def work() -> None:
        counter = watch(0)
        deliver(place, port)
        os.write(writer, str(next(counter)).encode())

    assert ended(in_child(work)) == 0
    os.close(writer)
    with os.fdopen(reader) as told:
        return int(told.read())


def die_at(root: Path, port: int, chosen: Iterable[int]) -> dict[str, object]:
    """Kill a sending at each of these steps; what became of every address, and the states seen after the kill."""
    final: dict[str, str] = {}
    seen: set[str] = set()
    kills = 0
    for step in chosen:
        place = begun(root / f"s{step}")

        def work(place: Path = place, step: int = step) -> None:
            watch(step)
            deliver(place, port)

        kills += ended(in_child(work)) != 0
        seen |= set(go_on(place, port, final))
    return {"kills": kills, "seen": sorted(seen), "final": final}


def go_on(place: Path, port: int, final: dict[str, str], letters: int = 2) -> list[str]:
    """Look, then send again as a clerk would: what was broken off stays unknown or is proved, the rest goes once."""
    with outbox_at(place) as outbox:
        assert len(outbox.messages()) in (0, letters)
    queue(place, port, letters)
    with outbox_at(place) as outbox:
        after_kill = [str(message.trang_thai) for message in outbox.messages()]
        assert set(after_kill) <= {"chờ gửi", "đã gửi", "không rõ"}
        before = bundles(place)
        check_bundles(outbox, place, port)
        outbox.retry_failed(channel_of(place, port), permanent=True)
        outbox.deliver(channel_of(place, port), confirm=True, wait=WAIT)
        check_bundles(outbox, place, port)
        for was, message in zip(after_kill, outbox.messages(), strict=True):
            now = str(message.trang_thai)
            assert (was, now) in {
                ("chờ gửi", "đã gửi"),
                ("đã gửi", "đã gửi"),
                ("không rõ", "không rõ"),
                ("không rõ", "đã gửi"),
            }
            assert port <= 0 or (was, now) != ("không rõ", "đã gửi")
            assert message.so_lan == 1
            final[message.dia_chi] = now
        assert before.items() <= bundles(place).items()
    assert sqlite3.connect(place / "hop-gui.db").execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return after_kill


def bundles(place: Path) -> dict[str, int]:
    """The bundles that stand in the folder, each with what tells it from one made again."""
    return {path.name: path.stat().st_ino for path in place.glob("goi/[!.]*")}


def check_bundles(outbox: Outbox, place: Path, port: int) -> None:
    """Every bundle is whole, and every letter that counts as sent has one."""
    if port > 0:
        return
    channel = channel_of(place, port)
    for message in outbox.messages():
        payload = channel.prepare(outbox.letter(message.id))
        assert (place / "goi" / payload.noi).exists() is bool(channel.found(payload))
        assert message.trang_thai != "đã gửi" or channel.found(payload)


def watch(step: int) -> "itertools.count[int]":
    """Count the steps of this process: statements of SQLite, calls that touch the disk or the server; die at one."""
    counter = itertools.count(1)

    def count(*_: object) -> None:
        if next(counter) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def connect(*given: object, **options: object) -> sqlite3.Connection:
        connection = real(*given, **options)
        connection.set_trace_callback(count)
        return connection

    real, sqlite3.connect = sqlite3.connect, connect
    for name in ("send", "getreply"):
        setattr(smtplib.SMTP, name, counted(getattr(smtplib.SMTP, name), count))
    sys.addaudithook(lambda event, _: count() if event in TOUCHES else None)
    return counter


def counted(call: Callable[..., object], count: Callable[[], None]) -> Callable[..., object]:
    """The call, with a step before it and one after."""

    def both(*given: object) -> object:
        count()
        result = call(*given)
        count()
        return result

    return both


def some_steps(root: str, port: str, kills: str) -> None:
    """Kill at so many steps, spread over one sending."""
    total = steps(Path(root, "dem"), int(port))
    stride = total / int(kills)
    tell(die_at(Path(root), int(port), sorted({int(1 + stride * n) for n in range(int(kills))})))


def every_step(root: str, port: str) -> None:
    """Kill at every step."""
    total = steps(Path(root, "dem"), int(port))
    tell(die_at(Path(root), int(port), range(1, total)))


def at_random(root: str, port: str, kills: str, processes: str, seed: str) -> None:
    """Processes that send the same outbox are killed at random moments, until so many were."""
    dice, final, killed = random.Random(int(seed)), {}, 0
    for number in itertools.count():
        place = begun(Path(root, f"r{seed}-{number}"))
        children = [in_child(lambda place=place: deliver(place, int(port), 6)) for _ in range(int(processes))]
        for child in children:
            time.sleep(dice.uniform(0, 0.3))
            os.kill(child, signal.SIGKILL)
        killed += sum(ended(child) != 0 for child in children)
        go_on(place, int(port), final, 6)
        if killed >= int(kills):
            break
    tell({"kills": killed, "final": final})


def at_once(root: str, port: str, processes: str) -> None:
    """Processes queue and send the same document at the same time."""
    place = begun(Path(root, "cung-luc"))
    children = [in_child(lambda: deliver(place, int(port), 6)) for _ in range(int(processes))]
    assert [ended(child) for child in children] == [0] * int(processes)
    with outbox_at(place) as outbox:
        tell({"final": {message.dia_chi: str(message.trang_thai) for message in outbox.messages()}})


def small_disk(root: str) -> None:
    """Send with every amount of free space from none to plenty; nothing counts as sent that is not there whole."""
    place, ballast, told = Path(root, "dia"), Path(root, "ballast"), set()
    queue(begun(place), 0, 8)
    for free in range(0, 120_000, 8192):
        disk = os.statvfs(root)
        with ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(1, disk.f_bavail * disk.f_frsize - free))
        told |= set(sent_here(place))
        ballast.unlink()
    told |= set(sent_here(place))
    tell({"told": sorted(told)})


def small_files(root: str, room: str) -> None:
    """Send where no file may be written beyond so many bytes."""
    place = Path(root, f"tep-{room}")
    queue(begun(place), 0, 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(room), int(room)))
    tell({"told": sent_here(place)})


def sent_here(place: Path) -> list[str]:
    """Try to send all, failed ones again; the errors met."""
    told = []
    channel = channel_of(place, 0)
    try:
        with outbox_at(place) as outbox:
            try:
                outbox.retry_failed(channel)
                outbox.deliver(channel, confirm=True, wait=WAIT)
            except OutputError as error:
                told.append(str(error))
            check_bundles(outbox, place, 0)
            told += [str(message.trang_thai) for message in outbox.messages()]
    except OutputError as error:
        told.append(str(error))
    return told


def tell(found: object) -> None:
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
