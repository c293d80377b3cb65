"""Agencies of one process share compiled templates; each gets that of its own files as they are."""

import shutil
from pathlib import Path

import pytest
from docx import Document

from vanban.pipeline import compiled_templates
from vanban.pipeline.jobs import Selection, find_jobs
from vanban.pipeline.workspace import open_workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def roots(tmp_path):
    compiled_templates._compiled.cache_clear()
    return [agency(tmp_path / name) for name in ("mot", "hai")]


def agency(root):
    for part in ("data", "templates"):
        shutil.copytree(ROOT / part, root / part)
    return root


def compiled(root):
    job = find_jobs(open_workspace(root), Selection(types=("ke_hoach",), years=(2023,)))[0]
    return compiled_templates.compiled(job.files, job.doc, "13-14-14")


def change(path):
    """Another word in the block: what a clerk saves in Word."""
    document = Document(str(path))
    document.add_paragraph("Thêm một dòng.")
    document.save(str(path))


def test_equal_files_in_two_folders_are_compiled_once(roots):
    assert compiled(roots[0]) is compiled(roots[1])


def test_a_changed_block_is_compiled_anew_for_its_agency_alone(roots):
    before = compiled(roots[0])
    change(roots[1] / "templates" / "khoi" / "cuoi_van_ban.docx")
    assert compiled(roots[1]) is not before
    assert compiled(roots[0]) is before


def test_a_template_saved_while_it_is_compiled_is_not_kept_for_what_it_was(roots, monkeypatch):
    block = roots[0] / "templates" / "khoi" / "cuoi_van_ban.docx"
    old, real = block.read_bytes(), compiled_templates.compiled_template

    def saved_meanwhile(*args):
        change(block)
        return real(*args)

    with monkeypatch.context() as patched:
        patched.setattr(compiled_templates, "compiled_template", saved_meanwhile)
        changed = compiled(roots[0])
    block.write_bytes(old)
    again = compiled(roots[0])
    assert again is not changed
    assert again is compiled(roots[1])
