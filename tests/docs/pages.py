"""The pages that people write, and what stands in their code blocks."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
HANDBOOK = ROOT / "docs" / "huong-dan.md"
PAGES = (*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md")))
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"(?:python3?|bin/python|Scripts\\python) build\.py((?: [^\s`|]+)*)")


def page_id(page: Path) -> str:
    """The name of a page as one would type it."""
    return page.relative_to(ROOT).as_posix()


def fences(page: Path, language: str) -> list[str]:
    """The code blocks of a page in a language, "" for those without one."""
    return [body for kind, body in _FENCE.findall(page.read_text("utf-8")) if kind == language]


def commands(page: Path) -> list[str]:
    """What follows `python build.py` wherever a page says it in a block or between backticks."""
    text = page.read_text("utf-8")
    code = [body for _, body in _FENCE.findall(text)] + re.findall(r"`([^`\n]+)`", _FENCE.sub("", text))
    return sorted({match.strip() for piece in code for match in _COMMAND.findall(piece)})


def links(page: Path) -> list[str]:
    """The targets of a page's links to files of the project."""
    targets = re.findall(r"\]\(([^)\s]+)\)", _FENCE.sub("", page.read_text("utf-8")))
    return [target for target in targets if "://" not in target]
