"""Who is measured, how each is used, and where each comes from."""

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from vanban.package.writing import LEVEL

BENCH = Path(__file__).parents[1]
ROOT = BENCH.parent
NODE = ROOT / "build" / "peers"
OURS = "vanban"


@dataclass(frozen=True)
class Peer:
    """An engine: its name, the command of its runner, how it is used, what installs it if anything must.

    With `own_look` it cannot take the look of the template.
    """

    name: str
    command: tuple[str, ...]
    use: str
    install: tuple[str, ...] = ()
    own_look: bool = False


def _python(runner: str) -> tuple[str, ...]:
    return (sys.executable, "-m", f"peers.{runner}")


def _node(runner: str) -> tuple[str, ...]:
    return ("node", str(BENCH / "peers" / "node" / f"{runner}.js"))


def _pip(package: str) -> tuple[str, ...]:
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["bench"]
    wanted = [requirement for requirement in extra if requirement.startswith(package)]
    return (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)


NPM = ("npm", "install", "--prefix", str(NODE), "--no-save", "--ignore-scripts", "--no-audit", "--no-fund")

PEERS = (
    Peer(
        OURS,
        _python("with_ours"),
        f"template checked and compiled once, remembered, then filled; deflate at level {LEVEL}",
    ),
    Peer("vanban, nothing kept", _python("with_ours_compiling"), "opened, checked and compiled for each document"),
    Peer("docxtpl", _python("with_docxtpl"), "stock: open, render, save"),
    Peer("docxtemplater", _node("with_docxtemplater"), "unzip, render with paragraphLoop, toBuffer", NPM),
    Peer("carbone", _node("with_carbone"), "carbone.render of the template's path", NPM),
    Peer("easy-template-x", _node("with_easy_template_x"), "TemplateHandler.process", NPM),
    Peer(
        "docx-mailmerge2",
        _python("with_mailmerge"),
        "merge, merge_rows; has no nested lists, so each bullet is a field of its own",
        _pip("docx-mailmerge2"),
    ),
    Peer("python-docx", _python("with_python_docx"), "no template: paragraphs, tables and looks by its calls"),
    Peer(
        "pandoc",
        _python("with_pandoc"),
        "Markdown and a reference document; a process for each document; its own look of paragraphs",
        _pip("pypandoc-binary"),
        own_look=True,
    ),
)
