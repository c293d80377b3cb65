"""Finds every rule: one file a rule, its path is its id; what is not so stops the program."""

import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

from vanban.rules.rule import Rule

_HERE = Path(__file__).parent


@cache
def all_rules() -> tuple[Rule, ...]:
    """The rule book, by area and name. Raises RuntimeError that names the file which is not as it must be."""
    return load_rules(_HERE, __package__)


def load_rules(folder: Path, package: str) -> tuple[Rule, ...]:
    """The rules of every `<area>/<fault>.py` in a folder that is the package of this name.

    Raises RuntimeError for a file that fails to import, holds no rule or several, whose rule's id is not its path,
    or repeats the id of another.
    """
    found: dict[str, str] = {}
    rules = []
    for path in rule_files(folder):
        module = f"{package}.{path.parent.name}.{path.stem}"
        rule = _rule_of(_imported(module), module)
        if rule.id in found:
            raise RuntimeError(f"{module}: the id {rule.id} is that of {found[rule.id]}")
        if rule.id != path_id(path):
            raise RuntimeError(f"{module}: the id {rule.id} is not its path, {path_id(path)}")
        found[rule.id] = module
        rules.append(rule)
    return tuple(sorted(rules, key=lambda rule: rule.id.split("/")))


def rule_files(folder: Path = _HERE) -> Iterator[Path]:
    """The files that must hold a rule, in order."""
    return (path for path in sorted(folder.glob("*/*.py")) if path.stem != "__init__")


def path_id(path: Path) -> str:
    """The id that the rule of a file must have: `<khu-vuc>/<ten-loi>`."""
    return f"{path.parent.name}/{path.stem}".replace("_", "-")


def _imported(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise RuntimeError(f"{name}: the rule file fails to import: {error}") from error


def _rule_of(module: ModuleType, name: str) -> Rule:
    rules = [value for value in vars(module).values() if isinstance(value, Rule)]
    if len(rules) != 1 or not isinstance(getattr(module, "RULE", None), Rule):
        raise RuntimeError(f"{name}: a rule file holds exactly one rule, under the name RULE")
    return rules[0]
