"""The made country: whole, the same for the same seed, right by the rule book, and wrong where it shall be."""

import hashlib
import json
import subprocess
import sys

import pytest

from tools.country.poison import POISONS
from tools.country.units import country, some
from tools.country.writing import ALL, LIST, SEED, write_country
from vanban.core.errors import DataError
from vanban.pipeline.build import build
from vanban.pipeline.data import load
from vanban.pipeline.jobs import Selection
from vanban.pipeline.workspace import open_workspace


def digest(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def test_every_commune_and_department_of_34_provinces():
    units = country(SEED)
    assert len(units) == ALL == len({unit.folder for unit in units})
    assert len({unit.province for unit in units}) == 34
    assert sum(unit.commune for unit in units) == 3321
    assert sum(unit.area.startswith("đặc khu") for unit in units) == 13


def test_a_part_of_the_country_is_spread_over_it():
    assert len({unit.province for unit in some(country(SEED), 120)}) == 34


@pytest.mark.parametrize("count", [0, ALL + 1])
def test_no_more_units_than_there_are(count):
    with pytest.raises(ValueError, match="units"):
        some(country(SEED), count)


def test_the_same_seed_writes_the_same_bytes_and_another_seed_others(tmp_path):
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        write_country(tmp_path / name, units=5, seed=seed)
    assert digest(tmp_path / "a") == digest(tmp_path / "b") != digest(tmp_path / "c")


def test_an_agency_does_not_depend_on_how_many_others_there_are(tmp_path):
    few, many = (write_country(tmp_path / str(units), units=units) for units in (10, 20))
    shared = sorted(few.keys() & many.keys())
    assert len(shared) == 10
    assert [digest(tmp_path / "10" / one) for one in shared] == [digest(tmp_path / "20" / one) for one in shared]


def test_the_rule_book_finds_nothing_in_the_data(tmp_path):
    for folder in write_country(tmp_path, units=60):
        assert load(tmp_path / folder / "data", 2026).warnings == (), folder


def test_the_documents_are_right(tmp_path):
    for folder in write_country(tmp_path, units=4):
        result = build(open_workspace(tmp_path / folder), Selection(), lambda *_: None, strict=True)
        assert [built.job.target.name for built in result.built] == ["ke_hoach-2026.docx", "bao_cao-quy_1-2026.docx"]
        assert result.findings == ()


def test_every_poison_is_found_at_its_place(tmp_path):
    made = write_country(tmp_path, units=2 * len(POISONS), poisoned=0.5)
    assert sorted(kind for kind in made.values() if kind) == sorted(POISONS)
    for folder, kind in made.items():
        if kind:
            with pytest.raises(DataError) as error:
                load(tmp_path / folder / "data", 2026)
            assert all(finding.place.file.startswith(str(tmp_path / folder)) for finding in error.value.findings), kind


def test_from_the_command_line(tmp_path):
    command = [sys.executable, "-m", "tools.country", tmp_path, "--units", "10", "--poison", "10%"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    made = json.loads((tmp_path / LIST).read_text("utf-8"))
    (wrong,) = (f"{kind}\t{folder}" for folder, kind in made.items() if kind)
    assert said == f"{wrong}\n10 workspaces in {tmp_path}\n"
