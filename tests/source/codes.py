"""Every code that reading can give, gathered from the calls that name them, and every code of the rules of data."""

import ast
from collections.abc import Iterator
from pathlib import Path

from vanban.rules.registry import data_rules

PACKAGE = Path(__file__).parents[2] / "vanban"
GIVE_CODES = {"Finding", "Encoding", "_Words", "_at", "Refused", "_convert", "finding"}


def codes() -> set[str]:
    modules = [*(PACKAGE / "source").glob("*.py"), *(PACKAGE / "model").rglob("*.py")]
    told = {code for module in modules for code in named(ast.parse(module.read_text(encoding="utf-8")))}
    return told | {code for rule in data_rules() for code in rule.codes}


def named(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node.func) in GIVE_CODES:
            yield from (a.value for a in node.args[:3] if isinstance(a, ast.Constant) and is_code(a.value))


def called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_code(value: object) -> bool:
    return (
        isinstance(value, str)
        and "-" in value
        and value.isascii()
        and value.islower()
        and value.replace("-", "").isalnum()
    )
