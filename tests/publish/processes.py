"""Scenarios in processes of their own, and small disks to run them on."""

import json
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]


def command(scenario: str, *arguments: object) -> list[str]:
    """The command that runs a function of scenario.py."""
    return [sys.executable, "-m", "tests.publish.scenario", scenario, *map(str, arguments)]


def run(scenario: str, *arguments: object) -> object:
    """Run a scenario to its end; what it told."""
    return _told(command(scenario, *arguments))


def run_mounted(options: str, place: Path, scenario: str, *arguments: object) -> object:
    """Run a scenario where `mount <options> <place>` holds for it alone."""
    script = f'mount {options} "$0" && exec "$@"'
    return _told(["unshare", "-rm", "sh", "-c", script, str(place), *command(scenario, *arguments)])


def start(scenario: str, *arguments: object) -> "subprocess.Popen[str]":
    """Start a scenario and wait until it says that it has begun."""
    process = subprocess.Popen(command(scenario, *arguments), cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def kill(process: "subprocess.Popen[str]") -> None:
    """End a process as a power cut does."""
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def may_mount(place: Path) -> bool:
    """Whether this machine lets a test mount a disk of its own."""
    try:
        made = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", str(place)], capture_output=True)
    except FileNotFoundError:
        return False
    return made.returncode == 0


def _told(words: list[str]) -> object:
    done = subprocess.run(words, cwd=REPOSITORY, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
