"""The rules of the house that no linter knows: sizes, names, first lines, words, imports, papers."""

import ast
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST_LINES = 200
LONGER_FILES = {
    "vanban/core/times_widths.py": "data: a table of widths, written by tools/gen_times_widths.py",
}
NAMES_THAT_SAY_NOTHING = re.compile(r"(utils?|helpers?|misc|common|managers?)(_|$)|_(utils?|helpers?|managers?)$")
BINARY = {".docx", ".dotx", ".xlsx", ".pdf", ".png", ".ttf", ".jpg", ".zip"}
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "registry." + "npmjs", "index" + "-url", "files." + "pypi")
MACHINE_PATH = re.compile(r"(?<![\w./~:-])/(?:work|tmp|root|home|opt|mnt|Users)/\w")
PAPERS = ("LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", ".ci/run", "pyproject.toml")


def ignored() -> set[str]:
    """What .gitignore leaves out of the project: folders by name, with `/` before those at the root; and git's own."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    return {line.rstrip("/") for line in lines if line.endswith("/")} | {"/.git"}


IGNORED = ignored()


def project_files(folder: Path = ROOT) -> list[Path]:
    """Every file of the project."""
    found: list[Path] = []
    for path in sorted(folder.iterdir()):
        if {path.name, f"/{path.relative_to(ROOT).as_posix()}"} & IGNORED:
            continue
        if path.is_dir():
            found += [] if path.match("*.egg-info") else project_files(path)
        elif not path.name.startswith(("~$", ".~lock")):
            found.append(path)
    return found


FILES = project_files()
TEXTS = [path for path in FILES if path.suffix.lower() not in BINARY]
MODULES = [path for path in FILES if path.suffix == ".py"]
PACKAGE = [path for path in MODULES if path.is_relative_to(ROOT / "vanban")]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def test_the_project_is_found():
    assert {"vanban/core/lengths.py", "pyproject.toml", ".ci/run"} <= set(map(name, FILES))


def test_no_module_of_the_package_is_too_long():
    lengths = {name(path): len(read(path).splitlines()) for path in PACKAGE}
    assert {file: lines for file, lines in lengths.items() if lines > MOST_LINES and file not in LONGER_FILES} == {}


def test_every_exception_from_the_length_is_still_needed():
    assert [file for file in LONGER_FILES if len(read(ROOT / file).splitlines()) <= MOST_LINES] == []


def test_no_module_has_a_name_that_says_nothing():
    assert [name(path) for path in MODULES if NAMES_THAT_SAY_NOTHING.search(path.stem)] == []


def test_every_module_says_its_job_in_its_first_line():
    without = [name(path) for path in MODULES if not (ast.get_docstring(ast.parse(read(path))) or "").strip()]
    assert without == []


def test_every_text_is_utf_8_in_one_normal_form():
    assert [name(path) for path in TEXTS if not unicodedata.is_normalized("NFC", read(path))] == []


def test_no_text_names_a_package_registry():
    found = {name(path): word for path in TEXTS for word in REGISTRIES if word in read(path)}
    assert found == {}


def test_no_text_holds_a_path_of_one_machine():
    found = {name(path): match.group() for path in TEXTS for match in MACHINE_PATH.finditer(read(path))}
    assert found == {}


@pytest.mark.parametrize(
    ("text", "hit"),
    [("see /wor" + "k/x", True), ("'/tm" + "p/a'", True), ("https://example.vn/home/x", False), ("../tmp/x", False)],
)
def test_the_search_for_paths_finds_them(text, hit):
    assert bool(MACHINE_PATH.search(text)) is hit


def test_no_test_skips_itself():
    words = re.compile(r"\b(?:pytest|unittest)\." + r"(?:mark\.)?(?:skip\w*|xfail|importorskip)\b")
    assert [name(path) for path in MODULES if words.search(read(path))] == []


@pytest.mark.parametrize("folder", ["tests/ooxml", "bench/peers/node"])
def test_the_locks_of_node_packages_pin_content_not_places(folder):
    lock = json.loads(read(ROOT / folder / "package-lock.json"))
    packages = [found for place, found in lock["packages"].items() if place]
    assert packages
    assert all("integrity" in found and "resolved" not in found for found in packages)


@pytest.mark.parametrize("paper", PAPERS)
def test_the_papers_are_there(paper):
    assert read(ROOT / paper).strip()


def test_the_licence_is_mit_and_the_package_says_so():
    assert read(ROOT / "LICENSE").startswith("MIT License\n\nCopyright (c) 2026 Vanban contributors\n")
    assert 'license = "MIT"' in read(ROOT / "pyproject.toml")


@pytest.mark.parametrize("program", [".ci/run", "tools/system_packages.sh"])
def test_programs_can_be_run(program):
    assert (ROOT / program).stat().st_mode & 0o111
    assert "set -euo pipefail" in read(ROOT / program)


def test_imports_run_one_way():
    program = Path(sys.executable).parent / "lint-imports"
    run = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
