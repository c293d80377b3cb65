"""Proved PDF a second on every core, against one soffice a file and against unoserver, in the same run.

Ours reads every PDF back and compares it with its document; the others only convert. The best of three rounds counts,
in which everybody takes turns; seconds of a core say more than the clock where other programs run beside. unoserver is
installed from its package into build/unoserver and needs the system's python3-uno; without it that line is left out.
`--soak` converts 500 documents and prints the memory on the way.
"""

import contextlib
import io
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import docx

from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.pdf.engines.installation import environment
from vanban.pdf.options import Limits
from vanban.pdf.proved import open_session, proved_pdfs
from vanban.pipeline.data import load
from vanban.render.compiling import compile_template
from vanban.render.filling import fill

ROOT = Path(__file__).parents[1]
UNOSERVER = ROOT / "build" / "unoserver"
SYSTEM_PYTHON = Path("/usr/bin/python3")  # the one that python3-uno is for
PORT = 2902
ROUNDS = 3
OURS = "ours, proved, started before"
TEXT = "Sở Nội vụ đề nghị các sở, ban, ngành khẩn trương rà soát, thực hiện nhiệm vụ được giao đúng thời hạn. "
CLIENT = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unoserver.client import UnoClient
def turn(number, path):
    client = UnoClient(server="127.0.0.1", port=sys.argv[1 + number % 2])
    client.convert(inpath=path, outpath=str(Path(path).with_suffix(".pdf")), convert_to="pdf")
def side(start):
    for number, path in list(enumerate(sys.argv[3:]))[start::2]:
        turn(number, path)
with ThreadPoolExecutor(2) as threads:
    list(threads.map(side, (0, 1)))
"""


def letters(count: int) -> dict[str, bytes]:
    """Letters of one page."""
    made = {}
    for number in range(count):
        document = docx.Document()
        document.styles["Normal"].font.name = "Times New Roman"
        document.core_properties.title = f"Công văn {number}"
        for paragraph in range(8):
            document.add_paragraph(f"{number}.{paragraph} {TEXT * 3}")
        file = io.BytesIO()
        document.save(file)
        made[f"cv-{number}.docx"] = file.getvalue()
    return made


class Plans:
    """The shipped kế hoạch, sixteen pages, filled anew each time."""

    def __init__(self) -> None:
        plan = next(kind for kind in TYPES if kind.id == "ke_hoach")
        self._context = plan.build(load(ROOT / "data", 2023).dataset, None)
        self._template = compile_template(ROOT / "templates", plan.template, plan.context, CO_CHU["13-14-14"])

    def __call__(self, count: int) -> dict[str, bytes]:
        """So many of them."""
        return {f"kh-{number}.docx": fill(self._template, self._context) for number in range(count)}


def ours(documents: dict[str, bytes]) -> None:
    """Our own pool with its proof, started anew."""
    failed = [str(result) for result in proved_pdfs(documents).values() if not isinstance(result, bytes)]
    if failed:
        raise SystemExit("\n".join(failed[:3]))


class Open:
    """Our own pool with its proof, started before the clock as the others' servers are."""

    def __init__(self) -> None:
        self._session = open_session()
        self(letters(4))

    def __call__(self, documents: dict[str, bytes]) -> None:
        """Convert and prove the documents."""
        failed = [one for one in proved_pdfs(documents, session=self._session).values() if not isinstance(one, bytes)]
        if failed:
            raise SystemExit(str(failed[0]))

    def close(self) -> None:
        """End the processes."""
        self._session.__exit__()


def one_a_file(documents: dict[str, bytes], side_by_side: int) -> None:
    """A soffice for each file."""
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(side_by_side) as threads:
        paths = written(documents, Path(name))
        list(
            threads.map(
                lambda pair: soffice(pair[1], Path(name) / f"profile-{pair[0] % side_by_side}"), enumerate(paths)
            )
        )


def soffice(path: Path, profile: Path) -> None:
    """Convert one file as everybody does."""
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(path.parent), str(path)], capture_output=True, check=True)


def written(documents: dict[str, bytes], folder: Path) -> list[Path]:
    """The documents as files."""
    for name, data in documents.items():
        (folder / name).write_bytes(data)
    return [folder / name for name in documents]


class Unoservers:
    """Two servers of unoserver, started before the clock."""

    def __init__(self, folder: Path) -> None:
        self.ports = [str(PORT), str(PORT + 2)]
        self._servers = [
            subprocess.Popen(
                [
                    UNOSERVER / "bin" / "unoserver",
                    "--port",
                    port,
                    "--uno-port",
                    str(int(port) + 1),
                    "--user-installation",
                    str(folder / port),
                ],
                env=dict(environment(folder)),
                start_new_session=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            for port in self.ports
        ]
        time.sleep(8)
        self(letters(2))

    def __call__(self, documents: dict[str, bytes]) -> None:
        """Convert the documents, half of them on each server."""
        with tempfile.TemporaryDirectory() as name:
            paths = written(documents, Path(name))
            command = [UNOSERVER / "bin" / "python", "-c", CLIENT, *self.ports, *paths]
            subprocess.run(command, check=True, capture_output=True)
            missing = [path for path in paths if not path.with_suffix(".pdf").is_file()]
            if missing:
                raise SystemExit(f"unoserver: {len(missing)} missing")

    def close(self) -> None:
        """End the servers."""
        for server in self._servers:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()


def unoserver_is_there() -> bool:
    """Install unoserver where it can work; False where it cannot."""
    uno = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False)
    if uno.returncode:
        print("unoserver left out: sudo apt-get install python3-uno brings what it needs")
        return False
    if not (UNOSERVER / "bin" / "unoserver").exists():
        subprocess.run([SYSTEM_PYTHON, "-m", "venv", "--system-site-packages", UNOSERVER], check=True)
        subprocess.run([UNOSERVER / "bin" / "pip", "install", "--quiet", "unoserver"], check=True)
    return True


Way = tuple[str, Callable[[dict[str, bytes]], None], int]


def compare(title: str, documents: Callable[[int], dict[str, bytes]], ways: Sequence[Way]) -> None:
    """Print the documents a second of each way, and how many times ours is as fast."""
    best: dict[str, float] = {}
    work: dict[str, float] = {}
    for _ in range(ROUNDS):
        for name, way, count in ways:
            made = documents(count)
            start, before = time.perf_counter(), seconds_of_work()
            way(made)
            rate = count / (time.perf_counter() - start)
            best[name] = max(best.get(name, 0), rate)
            work[name] = min(work.get(name, 999), (seconds_of_work() - before) / count)
    print(title)
    for name, rate in best.items():
        print(
            f"  {name:34} {rate:6.2f} documents/s, ours is {best[OURS] / rate:4.1f} times as fast;"
            f" {work[name]:5.2f} s of a core a document, ours {work[name] / work[OURS]:4.1f} times as light"
        )


def seconds_of_work() -> float:
    """The seconds of a core that this process and all it started have used so far, as the system counts them."""
    tree: dict[str, list[str]] = {}
    used: dict[str, float] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            tree.setdefault(fields[1], []).append(stat.parent.name)
            used[stat.parent.name] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    total, waiting = 0.0, [str(os.getpid())]
    while waiting:
        process = waiting.pop()
        total += used.get(process, 0)
        waiting += tree.get(process, [])
    return total


def soak(count: int = 500) -> None:
    """Convert many documents in one session; print the memory of each process on the way."""
    with open_session(limits=Limits(documents=count)) as session:
        for done in range(0, count, 50):
            results = proved_pdfs({f"{done}-{name}": data for name, data in letters(50).items()}, session=session)
            failed = sum(not isinstance(result, bytes) for result in results.values())
            print(f"{done + 50:4} documents, {failed} failed, MB of each process: {memory(os.getpid())}")


def memory(parent: int) -> list[int]:
    """The megabytes in use by this process and those it started."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    threads = Path(f"/proc/{parent}/task").iterdir()
    pids = {str(parent), *children, *(pid for task in threads for pid in (task / "children").read_text().split())}
    return sorted(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // 2**20 for pid in pids)


def main() -> None:
    """Run the comparison, or the soak."""
    if "--soak" in sys.argv:
        soak()
        return
    start = time.perf_counter()
    ours(letters(1))
    print(f"the first document, everything started anew: {time.perf_counter() - start:.2f} s")
    with tempfile.TemporaryDirectory() as name:
        unoservers = Unoservers(Path(name)) if unoserver_is_there() else None
        opened = Open()
        try:
            for title, documents, many, few in (("letters of one page", letters, 60, 6), ("kế hoạch", Plans(), 12, 4)):
                ways: list[Way] = [(OURS, opened, many), ("ours, started anew", ours, many)]
                ways.append(("one soffice a file", lambda made: one_a_file(made, 1), few))
                ways.append(("one soffice a file, two at a time", lambda made: one_a_file(made, 2), few))
                if unoservers:
                    ways.append(("two unoservers, started before", unoservers, many))
                compare(title, documents, ways)
        finally:
            opened.close()
            if unoservers:
                unoservers.close()


if __name__ == "__main__":
    main()
