"""What a page of figures must say of where they were read: processor, memory, system, programs, and how busy it was."""

import os
import platform
import re
import subprocess
from pathlib import Path


def machine() -> str:
    """The processor, its cores, the memory and the system, without the name of the host."""
    name = re.search(r"model name\s*: (.+)", _text("/proc/cpuinfo"))
    kibibytes = re.search(r"MemTotal:\s+(\d+)", _text("/proc/meminfo"))
    system = re.search(r'PRETTY_NAME="(.+)"', _text("/etc/os-release"))
    told = [name[1] if name else platform.machine(), f"{os.cpu_count()} cores"]
    told += [f"{int(kibibytes[1]) / 2**20:.0f} GiB"] if kibibytes else []
    return ", ".join([*told, system[1] if system else platform.system()])


def programs() -> str:
    """The versions of what runs the engines."""
    node, office = _first_line("node", "--version"), _first_line("soffice", "--version")
    found = [f"Python {platform.python_version()}", f"Node.js {node.removeprefix('v')}", office.rpartition(" ")[0]]
    return ", ".join(text for text in found if text and not text.endswith(" "))


def load() -> float:
    """The programs that were at work or waiting for a core in the last minute, on average."""
    return os.getloadavg()[0]


def _text(path: str) -> str:
    return Path(path).read_text(encoding="utf-8") if Path(path).exists() else ""


def _first_line(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().partition("\n")[0]
    except (OSError, subprocess.CalledProcessError):
        return ""
