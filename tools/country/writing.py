"""The country into a folder: one workspace an agency, and a list of what was made."""

import json
from pathlib import Path
from random import Random
from typing import Any

import yaml

from tools.country.agency import agency
from tools.country.index import groups, index
from tools.country.outcomes import outcomes
from tools.country.plan import assignments, plan, tasks
from tools.country.poison import POISONS, poison
from tools.country.units import Unit, country, some

YEAR = 2026
SEED = 2026
ALL = 4035
LIST = "quoc-gia.json"
_DUMPER: type[Any] = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_country(folder: Path, *, units: int = ALL, seed: int = SEED, poisoned: float = 0.0) -> dict[str, str]:
    """Write so many workspaces below `folder`; returns the poison of each by its folder, "" for sound ones.

    `poisoned` is the share of workspaces whose data are wrong, 0.01 for one in a hundred. The data of an agency
    depend on the seed and the agency alone, not on how many others are written. Raises ValueError for a bad count.
    """
    chosen = some(country(seed), units)
    wrong = _wrong([unit.folder for unit in chosen], seed, poisoned)
    for unit in chosen:
        write_unit(folder / unit.folder, unit, seed)
        if kind := wrong.get(unit.folder):
            poison(folder / unit.folder / "data", kind)
    made = {unit.folder: wrong.get(unit.folder, "") for unit in chosen}
    (folder / LIST).write_text(json.dumps(made, ensure_ascii=False, indent=1), "utf-8")
    return made


def write_unit(root: Path, unit: Unit, seed: int) -> None:
    """Write the workspace of one agency."""
    random = Random(f"{seed}:{unit.folder}")  # noqa: S311 - figures, not secrets
    who = agency(unit, random)
    fields = groups(random)
    made = tasks(unit, fields, random)
    year = f"data/{YEAR}"
    files = {
        "data/co_quan.yaml": who,
        f"{year}/chi_so.yaml": index(unit, YEAR - 1, fields, random),
        f"{year}/ke_hoach.yaml": plan(unit, YEAR, fields, random),
        f"{year}/nhiem_vu.yaml": assignments(made),
        f"{year}/ket_qua/quy_1.yaml": outcomes(unit, YEAR, fields, made, random),
    }
    (root / year / "ket_qua").mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        text = yaml.dump(content, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=110)
        (root / name).write_text(text, "utf-8")


def _wrong(folders: list[str], seed: int, share: float) -> dict[str, str]:
    """Which are poisoned and how: every way in turn, at least one when any share is asked for."""
    count = max(1, round(len(folders) * share)) if share else 0
    chosen = Random(f"{seed}:poison").sample(sorted(folders), count)  # noqa: S311
    return {folder: list(POISONS)[number % len(POISONS)] for number, folder in enumerate(chosen)}
