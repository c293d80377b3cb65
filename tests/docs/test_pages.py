"""What the pages say of files, commands, keys and codes is so."""

import importlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.docs.pages import HANDBOOK, PAGES, README, ROOT, commands, fences, links, page_id
from vanban.cli.main import cli
from vanban.core.errors import VanbanError
from vanban.core.record_fields import InvalidRecord
from vanban.model.base import BanGhi
from vanban.model.ket_qua import KetQua
from vanban.model.ky_bao_cao import Ky
from vanban.model.van_ban_rieng import RECORDS, VanBanCoTenLoai
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.workspace import open_workspace
from vanban.source.layout import KET_QUA, TEP, VAN_BAN
from vanban.source.tree import parse

GUIDES = (README, HANDBOOK, ROOT / "CONTRIBUTING.md")
ADDRESS = re.compile(r"# data/(?:\d{4}/)?(?P<key>[\w/]+)\.yaml")
EXAMPLES = [block for page in (README, HANDBOOK) for block in fences(page, "yaml")]


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_links_lead_somewhere(page):
    assert [link for link in links(page) if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=page_id)
def test_the_readme_leads_to_every_page(page):
    assert f"docs/{page.name}" in links(README)


COMMANDS = [(page, line) for page in (*GUIDES, ROOT / "docs" / "ke-hoach-2023.md") for line in commands(page)]


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=[f"{page_id(page)}: {line}" for page, line in COMMANDS])
def test_commands_can_be_typed(page, line):
    try:
        with cli.make_context("build.py", shlex.split(line)) as group:
            name, command, rest = cli.resolve_command(group, group._protected_args + group.args)
            command.make_context(name, rest, parent=group).close()
    except click.exceptions.Exit as end:
        assert end.exit_code == 0


def test_the_guides_have_commands():
    assert len({line for _, line in COMMANDS}) > 8


@pytest.mark.parametrize("page", GUIDES, ids=page_id)
def test_targets_of_make_exist(page):
    targets = set(re.findall(r"^(?!\.)([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)`", page.read_text("utf-8"))) <= targets


def model_of(block: str) -> type[BanGhi]:
    """The model of the file that the first line of an example names."""
    match = ADDRESS.match(block)
    assert match, f"the first line names no data file:\n{block}"
    key = match["key"]
    if key.startswith(f"{VAN_BAN}/"):
        return RECORDS.get(parse(block, key).value["loai"], VanBanCoTenLoai)
    return KetQua if key.startswith(f"{KET_QUA}/") else TEP[key]


def wrong(error: InvalidRecord) -> list[str]:
    """What is wrong in an example, other than keys and items it leaves out."""
    return [f"{fault.path}: {fault.required or fault.kind}" for fault in error.faults if fault.kind != "missing"]


@pytest.mark.parametrize("block", EXAMPLES, ids=lambda block: block.split("\n", 1)[0])
def test_examples_of_data_are_valid(block):
    tree = parse(block, "example")
    assert tree.findings == ()
    try:
        model_of(block).model_validate(tree.value)
    except InvalidRecord as error:
        assert wrong(error) == []


def test_every_data_file_has_an_example():
    shown = {ADDRESS.match(block)["key"] for block in EXAMPLES}
    assert {key.partition("/")[0] for key in shown} == {*TEP, KET_QUA, VAN_BAN}


def table(page: Path, head: str) -> list[list[str]]:
    """The cells of the table whose first row begins with `head`."""
    lines = page.read_text("utf-8").partition(f"\n| {head} |")[2].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


ON_DEMAND = (
    "vanban.register.errors",
    "vanban.send.errors",
    "vanban.provenance.errors",
)  # loaded by those commands only


def errors(kind: type[VanbanError] = VanbanError) -> Iterator[type[VanbanError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from errors(below)


def test_every_exit_code_is_told():
    for name in ON_DEMAND:
        importlib.import_module(name)
    told = {int(code) for code, _ in table(README, "Exit code")}
    assert told == {0, 130, *(error.exit_code for error in errors())}


def test_an_exit_code_means_one_thing():
    """A class inherits the code of the one it narrows; two that state a code of their own do not share it."""
    own = [error for error in errors() if "exit_code" in vars(error)]
    assert len({error.exit_code for error in own}) == len(own)


def test_the_documents_of_the_shipped_example_are_told():
    jobs = find_jobs(open_workspace(ROOT), Selection())
    told = {name.strip("`"): title for name, title in table(README, "File in `output/`")}
    assert list(told) == [job.target.name for job in jobs]
    assert [job.title for job in jobs if not told[job.target.name].startswith(job.title)] == []


def test_every_page_of_the_layout_exists():
    block = next(block for block in fences(README, "") if block.startswith("build.py "))
    names = {line.split()[0] for line in block.splitlines()}
    made = {"output/"}
    assert [name for name in names - made if not (ROOT / name).exists()] == []


def test_the_parts_of_the_architecture_are_the_packages():
    parts = {part.strip("`").partition("/")[0] for part, _, _ in table(ROOT / "docs" / "architecture.md", "Part")}
    assert parts == {path.parent.name for path in (ROOT / "vanban").glob("*/__init__.py")}


def test_fragments_of_the_original_plan_are_its_own():
    original = (ROOT / "tests" / "data" / "ke-hoach-2023.md").read_text("utf-8")
    cells = [cell for cell, *_ in table(ROOT / "docs" / "ke-hoach-2023.md", "Bản gốc")]
    assert cells
    assert [cell for cell in cells if cell not in original] == []


def test_what_the_handbook_says_of_periods_is_so():
    told = {name.strip("`"): (closed, due) for name, _, closed, due in table(HANDBOOK, "Tệp")}
    assert list(told) == [f"{ky.value}.yaml" for ky in Ky]
    for ky in Ky:
        closed = ky.chot_so_lieu(2023)[1]
        assert told[f"{ky.value}.yaml"] == (f"{closed.day}/{closed.month}", f"17/{closed.month}")
