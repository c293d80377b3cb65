"""Finds every rule: one file a rule, its path is its id; what is not so stops the program."""

import importlib
import os
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from vanban.rules.data_rule import DataRule
from vanban.rules.rule import Requirement, Rule, Subject

_HERE = Path(__file__).parent


@cache
def all_rules() -> tuple[Requirement, ...]:
    """The whole rule book, by area and name. Raises RuntimeError that names the file which is not as it must be."""
    return load_rules(_HERE, __package__)


@cache
def document_rules() -> tuple[Rule, ...]:
    """The rules that judge a document."""
    return tuple(rule for rule in load_rules(_HERE, __package__, Subject.VAN_BAN) if isinstance(rule, Rule))


@cache
def page_rules() -> tuple[Rule, ...]:
    """Those of them that look at printed pages."""
    return tuple(rule for rule in document_rules() if rule.on_paper)


@cache
def data_rules() -> tuple[DataRule, ...]:
    """The rules that judge the data of a year; those of documents are not even imported."""
    return tuple(rule for rule in load_rules(_HERE, __package__, Subject.DU_LIEU) if isinstance(rule, DataRule))


def load_rules(folder: Path, package: str, subject: Subject | None = None) -> tuple[Requirement, ...]:
    """The rules of every `<area>/<fault>.py` in a folder that is the package of this name.

    Args:
        folder: where the areas are.
        package: the name of the package that the folder is.
        subject: only the areas that judge this; None: every area.

    Raises RuntimeError for a file that fails to import, holds no rule or several, whose rule's id is not its path,
    repeats the id of another, or judges something else than its area.
    """
    found: dict[str, str] = {}
    rules = []
    for area, files in groupby(rule_files(folder), key=attrgetter("area")):
        judges = getattr(_imported(f"{package}.{area}"), "SUBJECT", Subject.VAN_BAN)
        for file in files if subject in (None, judges) else ():
            module = f"{package}.{area}.{file.name}"
            rule = _rule_of(_imported(module), module)
            if rule.subject is not judges:
                raise RuntimeError(f"{module}: the rule judges {rule.subject}, its area {judges}")
            if rule.id in found:
                raise RuntimeError(f"{module}: the id {rule.id} is that of {found[rule.id]}")
            if rule.id != file.id:
                raise RuntimeError(f"{module}: the id {rule.id} is not its path, {file.id}")
            found[rule.id] = module
            rules.append(rule)
    return tuple(sorted(rules, key=lambda rule: rule.id.split("/")))


class RuleFile(NamedTuple):
    """A file that must hold a rule: the name of its folder, its own without the ending."""

    area: str
    name: str

    @property
    def id(self) -> str:
        """The id that its rule must have: `<khu-vuc>/<ten-loi>`."""
        return f"{self.area}/{self.name}".replace("_", "-")


def rule_files(folder: Path = _HERE) -> Iterator[RuleFile]:
    """The files that must hold a rule, in order. Every start asks: a folder is listed once, and no path is made."""
    with os.scandir(folder) as listed:
        areas = sorted(entry.name for entry in listed if entry.is_dir())
    for area in areas:
        for name in sorted(os.listdir(folder / area)):  # noqa: PTH208 - names are all that is asked for
            if name.endswith(".py") and name != "__init__.py":
                yield RuleFile(area, name.removesuffix(".py"))


def _imported(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise RuntimeError(f"{name}: the rule file fails to import: {error}") from error


def _rule_of(module: ModuleType, name: str) -> Requirement:
    rules = [value for value in vars(module).values() if isinstance(value, Requirement)]
    if len(rules) != 1 or not isinstance(getattr(module, "RULE", None), Requirement):
        raise RuntimeError(f"{name}: a rule file holds exactly one rule, under the name RULE")
    return rules[0]
