"""A clerk may open a template in another program and save it: the documents stay what they were.

LibreOffice does to a file what Word does too: it makes new style ids from the names without accents, splits runs,
and notes things of its own.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.templates.shipped import FILES, FOLDER, name
from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.inspect.text import lines
from vanban.model.ky_bao_cao import Ky
from vanban.pipeline.data import load
from vanban.render.compiling import compile_template
from vanban.render.filling import fill

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Every template as LibreOffice saves it."""
    folder = tmp_path_factory.mktemp("saved")
    for place in sorted({path.parent for path in FILES}):
        target = folder / place.relative_to(FOLDER)
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        files = [path for path in FILES if path.parent == place]
        run = [*command, "--convert-to", "docx", "--outdir", target, *files]
        subprocess.run(run, check=True, capture_output=True, timeout=300)
        assert all((target / path.name).is_file() for path in files)
    return folder


@pytest.fixture(scope="module")
def dataset():
    return load(DATA, 2023).dataset


def texts(folder: Path, doc, dataset) -> list[tuple[str, int, int]]:
    own = next((ten for ten, record in dataset.van_ban.items() if record.loai == doc.id), "")
    which = own if doc.named else Ky.NAM
    compiled = compile_template(folder, doc.template, doc.context, CO_CHU["13-14-14"])
    assert compiled.unused == ()
    return [(line.text, line.table, line.row) for line in lines(fill(compiled, doc.build(dataset, which)))]


@pytest.mark.parametrize("doc", TYPES, ids=lambda doc: doc.id)
def test_all_templates_and_blocks_give_the_same_text(saved, dataset, doc):
    assert texts(saved, doc, dataset) == texts(FOLDER, doc, dataset)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_one_file_among_the_shipped_ones_gives_the_same_text(saved, dataset, file, tmp_path):
    mixed = tmp_path / "templates"
    shutil.copytree(FOLDER, mixed)
    shutil.copy(saved / name(file), mixed / name(file))
    for doc in TYPES:
        assert texts(mixed, doc, dataset) == texts(FOLDER, doc, dataset)
