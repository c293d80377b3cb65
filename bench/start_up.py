"""What a start costs: whole processes against an empty Python, in processor time of the same run, and where it goes.

Each command runs several times in turn with the others; the least time of each counts, for a busy machine only adds.
Before each start that builds, words of the plan are really changed: they are read, checked, shown and judged.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 15
WORDS = ("Khắc phục các tiêu chí bị", "Khắc phục những tiêu chí bị")  # how the trích yếu of the plan begins, in turn
BUILDS = "one document, cold"
MOST = 15


def cpu_ms(*arguments: str) -> float:
    """Processor time of one Python process, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def commands(root: str) -> dict[str, tuple[str, ...]]:
    """The commands by what they stand for; the first is the measure of the others."""
    document = str(Path(root, "output", "bao_cao-quy_1-2023.docx"))
    return {
        "an empty Python": ("-c", ""),
        "--help": ("build.py", "--help"),
        "status": ("build.py", "status", "--root", root),
        "no-change build": ("build.py", "--root", root),
        BUILDS: ("build.py", "--root", root, "--only", "ke_hoach"),
        "check of one file": ("build.py", "check", document),
    }


def change(root: str) -> None:
    """Change what the plan shows, to and fro."""
    plan = Path(root, "data", "2023", "ke_hoach.yaml")
    text = plan.read_text("utf-8")
    old, new = WORDS if f"  {WORDS[0]}" in text else reversed(WORDS)
    if f"  {old}" not in text:
        raise RuntimeError(f"{plan}: no “{old}” to change")
    plan.write_text(text.replace(f"  {old}", f"  {new}", 1), "utf-8")


def imports(*arguments: str) -> Counter[str]:
    """Milliseconds that each package takes to import, without what it imports of others."""
    program = [sys.executable, "-X", "importtime", *arguments]
    run = subprocess.run(program, check=True, capture_output=True, text=True, cwd=ROOT)
    taken: Counter[str] = Counter()
    for line in run.stderr.splitlines():
        own, _, name = line.removeprefix("import time:").rpartition("|")
        words = own.split("|")[0].strip()
        if words.isdigit():
            taken[".".join(name.strip().split(".")[: 1 + name.strip().startswith("vanban")])] += int(words) / 1000
    return taken


def main() -> None:
    """Print the table of commands, then the packages that one document imports."""
    with tempfile.TemporaryDirectory() as root:
        for name in ("data", "templates"):
            shutil.copytree(ROOT / name, Path(root, name))
        subprocess.run([sys.executable, "-m", "compileall", "-q", "vanban"], check=True, cwd=ROOT)
        cpu_ms("build.py", "--root", root)
        times: dict[str, list[float]] = {name: [] for name in commands(root)}
        for _ in range(RUNS):
            for name, arguments in commands(root).items():
                if name == BUILDS:
                    change(root)
                times[name].append(cpu_ms(*arguments))
        bare = min(times["an empty Python"])
        for name, found in times.items():
            print(f"{name:20} {min(found):7.0f} ms   {min(found) / bare:5.1f} x an empty Python")
        change(root)
        for name, taken in imports(*commands(root)[BUILDS]).most_common(MOST):
            print(f"  {taken:6.1f} ms  importing {name}")


if __name__ == "__main__":
    main()
