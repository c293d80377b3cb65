"""Many agencies in one run: each by itself, whatever is wrong with the others; what came of it in run_results.json."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from tools.country.writing import write_country
from vanban.cli.main import cli, main
from vanban.core.errors import BatchIncomplete, UsageError
from vanban.pipeline.batch_results import Results
from vanban.pipeline.batch_rows import Status, UnitRow


@pytest.fixture(scope="module")
def country(tmp_path_factory):
    """Six agencies, one with wrong data."""
    folder = tmp_path_factory.mktemp("country")
    made = write_country(folder, units=6, poisoned=0.1)
    return folder, next(unit for unit, kind in made.items() if kind)


@pytest.fixture(scope="module")
def first(country, tmp_path_factory):
    """The results of a first run over them, and its exit."""
    folder, _ = country
    path = tmp_path_factory.mktemp("results") / "run_results.json"
    code = main(["batch", str(folder), "--jobs", "2", "--results", str(path)])
    return json.loads(path.read_bytes()), code, path


def test_one_wrong_agency_fails_alone_with_its_places(country, first):
    folder, wrong = country
    results, code, _ = first
    assert code == BatchIncomplete.exit_code
    assert {row["unit"]: row["status"] for row in results["units"]} == {
        unit: "failed" if unit == wrong else "built" for unit in (row["unit"] for row in results["units"])
    }
    row = next(row for row in results["units"] if row["unit"] == wrong)
    places = [finding["place"]["file"] for document in row["documents"] for finding in document["findings"]]
    assert places
    assert all(place.startswith(str(folder / wrong / "data")) for place in places)
    assert not (folder / wrong / "output").exists()


def test_every_document_is_told_with_the_hash_of_its_file(country, first):
    results, _, _ = first
    documents = [one for row in results["units"] if row["status"] == "built" for one in row["documents"]]
    assert len(documents) == 10
    for document in documents:
        data = Path(document["file"]).read_bytes()
        assert document["sha256"] == hashlib.sha256(data).hexdigest()
        assert document["status"] == "built"
        assert document["seconds"] > 0
    assert results["counts"]["built"] == 10
    assert results["state"] == "complete"


def test_a_second_run_builds_nothing(country, first, tmp_path):
    folder, _ = country
    path = tmp_path / "again.json"
    main(["batch", str(folder), "--jobs", "1", "--results", str(path)])
    counts = json.loads(path.read_bytes())["counts"]
    assert (counts["built"], counts["current"]) == (0, 10)


def test_retry_does_what_was_wrong_and_keeps_the_rest(country, first, tmp_path):
    folder, wrong = country
    _, _, path = first
    sound = tmp_path / "sound"
    write_country(sound, units=6)
    results = tmp_path / "run_results.json"
    before = json.loads(path.read_bytes())
    moved = tmp_path / "moved"
    shutil.copytree(folder / wrong, moved)
    shutil.rmtree(moved / "data")
    shutil.copytree(sound / wrong / "data", moved / "data")
    for row in before["units"]:
        row["folder"] = str(moved) if row["unit"] == wrong else row["folder"]
    results.write_text(json.dumps(before), "utf-8")
    assert main(["batch", "--retry", str(results), "--jobs", "1"]) == 0
    after = json.loads(results.read_bytes())
    assert {row["status"] for row in after["units"]} == {"built"}
    assert len(after["units"]) == 6
    assert (after["counts"]["built"], after["counts"]["failed"]) == (2, 0)


def test_select_shard_and_out(country, first, tmp_path):
    folder, wrong = country
    unit = next(row["unit"] for row in first[0]["units"] if row["unit"] != wrong)
    path = tmp_path / "r.json"
    words = ["batch", str(folder), "--select", unit, "--shard", "1/1", "--out", str(tmp_path / "ra"), "--jobs", "1"]
    assert main([*words, "--results", str(path)]) == 0
    made = sorted(path.relative_to(tmp_path / "ra").as_posix() for path in (tmp_path / "ra").rglob("*.docx"))
    assert made == [f"{unit}/bao_cao-quy_1-2026.docx", f"{unit}/ke_hoach-2026.docx"]


def test_shares_that_are_run_in_one_folder_tell_of_themselves_apart(country, first, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for share in ("1/2", "2/2"):
        main(["batch", str(country[0]), "--shard", share, "--jobs", "1"])
    told = [json.loads(Path(f"run_results-{number}-2.json").read_bytes())["units"] for number in (1, 2)]
    assert sorted(row["unit"] for rows in told for row in rows) == sorted(row["unit"] for row in first[0]["units"])


def test_agencies_that_had_no_turn_are_counted(tmp_path):
    waiting = [UnitRow(name, name, Status.WAITING) for name in ("a", "b", "c")]
    results = Results(tmp_path / "r.json", {}, waiting, None)
    results.add(UnitRow("a", "a", Status.LOST))
    counts = json.loads(results.write("stopped").read_bytes())["counts"]
    assert (counts["lost"], counts["waiting"]) == (1, 2)


@pytest.mark.parametrize(
    "words",
    [
        ["batch"],
        ["batch", "khong-co"],
        ["batch", "data", "--shard", "3/2"],
        ["batch", "data", "--send-back"],
        ["batch", "--retry", "pyproject.toml"],
        ["batch", "--retry", "khong-co.json"],
    ],
)
def test_what_cannot_be_asked_is_told(words, capsys):
    assert main(words) == UsageError.exit_code
    assert "Lệnh chưa đúng" in capsys.readouterr().err


def test_the_help_page_is_there():
    assert "run_results.json" in CliRunner().invoke(cli, ["batch", "--help"]).output
