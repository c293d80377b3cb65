"""A build judges what it made: errors of form stop it, an exception with its reason lets it pass."""

import zipfile
from pathlib import Path

import pytest

from tests.pipeline.conftest import EVERY, quiet
from vanban.cli.main import main
from vanban.core.errors import DataError, Nonconforming
from vanban.core.finding import Level
from vanban.pipeline.build import build
from vanban.pipeline.jobs import Selection

PLAN = Selection(types=("ke_hoach",))


def rewrite(path: Path, part: str, old: str, new: str) -> None:
    """Change a text in one part of a Word file, as a clerk does by editing the template."""
    with zipfile.ZipFile(path) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    text = parts[part].decode()
    assert old in text
    parts[part] = text.replace(old, new).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


@pytest.fixture
def narrow(workspace):
    """A template whose left margin is 20 mm, less than the decree asks for."""
    rewrite(workspace.templates / "ke_hoach.docx", "word/document.xml", 'w:left="1701"', 'w:left="1134"')
    return workspace


def test_the_shipped_documents_have_no_error_and_no_warning(workspace):
    result = build(workspace, Selection(), quiet, strict=True)
    assert len(result.built) == EVERY
    assert {finding.level for finding in result.findings} == {Level.NOTE}


def test_the_last_ground_of_the_real_plan_passes_with_the_reason_in_its_data(workspace):
    notes = [f for f in build(workspace, PLAN, quiet).findings if f.code == "can-cu/sai-dau-ket"]
    assert len(notes) == 1
    assert "Để phát huy" in notes[0].required


def test_a_margin_out_of_range_stops_the_build(narrow):
    with pytest.raises(Nonconforming) as caught:
        build(narrow, PLAN, quiet)
    assert [finding.code.split("/")[0] for finding in caught.value.findings] == ["trang"]
    assert not narrow.output.exists()


def test_it_is_told_with_its_clause_and_exit_code_7(narrow, capsys):
    assert main(["--root", str(narrow.root), "--only", "ke_hoach"]) == 7
    told = capsys.readouterr().err
    assert "20 mm" in told
    assert "Mục I" in told


def test_an_exception_of_the_agency_lets_it_pass_with_its_reason(narrow):
    with pytest.raises(Nonconforming) as caught:
        build(narrow, PLAN, quiet)
    rule = caught.value.findings[0].code
    (narrow.data / "ngoai_le.yaml").write_text(
        f"ten: Ngoại lệ của Sở\nngoai_le:\n  - quy_tac: {rule}\n    muc: BỎ QUA\n    ly_do: giấy in sẵn khổ hẹp\n",
        "utf-8",
    )
    result = build(narrow, PLAN, quiet)
    assert [built.published.path.name for built in result.built] == ["ke_hoach-2023.docx"]
    assert any("giấy in sẵn khổ hẹp" in finding.required for finding in result.findings)


def test_a_new_exception_is_a_reason_to_build_again(workspace):
    assert len(build(workspace, PLAN, quiet).built) == 1
    assert len(build(workspace, PLAN, quiet).built) == 0
    (workspace.data / "ngoai_le.yaml").write_text(
        "ten: Ngoại lệ\nngoai_le:\n  - quy_tac: trang/le-sai\n    muc: BỎ QUA\n    ly_do: giấy in sẵn\n", "utf-8"
    )
    assert len(build(workspace, PLAN, quiet).built) == 1


def test_an_exception_without_a_reason_is_an_error_with_its_place(workspace):
    (workspace.data / "ngoai_le.yaml").write_text(
        "ten: Ngoại lệ\nngoai_le:\n  - quy_tac: trang/sai-le\n    muc: BỎ QUA\n", "utf-8"
    )
    with pytest.raises(DataError) as caught:
        build(workspace, PLAN, quiet)
    assert caught.value.findings[0].place.file.endswith("data/ngoai_le.yaml")
