"""One kế hoạch: ours against stock docxtpl on the same template, context and machine, in the same run.

Prints medians of CPU time and ratios: compiled anew (open, compile, fill), remembered from an earlier run, and warm
(already compiled); then whole processes: a no-change build and a build of one document.
"""

import dataclasses
import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from engine import medians
from lxml import etree
from markupsafe import Markup

from vanban.core.rich import RichText
from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.inspect.package import open_package
from vanban.package.writing import write_package
from vanban.pipeline.data import load
from vanban.render.blocks import BlockLoader
from vanban.render.compiling import compile_template
from vanban.render.filling import fill
from vanban.render.leftovers import clean
from vanban.render.remembering import Memory
from vanban.render.rules import RULE_INDENT, draw_rules
from vanban.render.templates import compiled_template
from vanban.render.values import indent, runs

ROOT = Path(__file__).parents[1]
TEMPLATES = ROOT / "templates"
_ANY_STYLE = type("AnyStyle", (), {"__contains__": lambda *_: True})()


def median(action: Callable[[], object], runs: int) -> float:
    """Median seconds of an action, after one run that does not count."""
    action()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def stock_template() -> bytes:
    """The kế hoạch template with its rules measured, as stock docxtpl can read it."""
    package = open_package((TEMPLATES / "ke_hoach.docx").read_bytes())
    body = package.xml("word/document.xml")
    clean(body)
    draw_rules(body)
    return write_package({**package.parts, "word/document.xml": etree.tostring(body)})


def stock_render(template: bytes, context: dict[str, Any]) -> bytes:
    """What a user of docxtpl does: open, render, save."""
    environment = jinja2.Environment(loader=BlockLoader(TEMPLATES), autoescape=True, finalize=_shown)
    document = DocxTemplate(io.BytesIO(template))
    document.render({**context, RULE_INDENT: lambda *given: indent(*given).decode()}, environment)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _shown(value: object) -> object:
    return Markup(runs(value, _ANY_STYLE).decode()) if isinstance(value, RichText) else value


def process(*arguments: str) -> Callable[[], object]:
    """Run build.py as a clerk does, in a process of its own."""
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    return lambda: subprocess.run(command, check=True, capture_output=True, cwd=ROOT)


def in_process() -> None:
    """Compare warm and cold filling inside one process."""
    doc = TYPES[0]
    dataset = load(ROOT / "data", 2023).dataset
    context = doc.build(dataset, None)
    names = {f.name: getattr(context, f.name) for f in dataclasses.fields(context)}
    stock = stock_template()

    def compiled() -> Any:
        return compile_template(TEMPLATES, doc.template, doc.context, CO_CHU["12-13-13"])

    def remembered() -> Any:
        return compiled_template(TEMPLATES, doc.template, doc.context, CO_CHU["12-13-13"], memory)

    template = compiled()
    with tempfile.TemporaryDirectory() as folder:
        memory = Memory(Path(folder), "")
        actions = {
            "stock docxtpl": lambda: stock_render(stock, names),
            "vanban, compiled anew": lambda: fill(compiled(), context),
            "vanban, remembered": lambda: fill(remembered(), context),
            "vanban, warm": lambda: fill(template, context),
        }
        seconds = medians(actions, 15)
    base = seconds["stock docxtpl"]
    for name, value in seconds.items():
        print(f"{name:26} {value * 1000:8.1f} ms   {base / value:5.2f} x stock docxtpl")


def whole_processes() -> None:
    """Compare whole processes: Python alone, a no-change build, one document."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("data", "templates"):
            shutil.copytree(ROOT / name, root / name)
        process("--root", folder)()
        bare = median(lambda: subprocess.run([sys.executable, "-c", ""], check=True), 10)
        for name, arguments in (("no-change build", ()), ("one document, cold", ("--force", "--only", "ke_hoach"))):
            value = median(process("--root", folder, *arguments), 7)
            print(f"{name:26} {value * 1000:8.1f} ms   {value / bare:5.1f} x an empty Python")


if __name__ == "__main__":
    in_process()
    whole_processes()
