"""Expressions as data to Python source with their types: documented fields, counters, comparisons, nothing else."""

from collections.abc import Mapping
from typing import Any

from vanban.render.context_types import LOOP_NAMES, fields_with_types, is_context
from vanban.render.finishing import Unsound
from vanban.render.steps import Expression

Scope = Mapping[str, tuple[str, Any]]
"""What a name is in Python, and its type; of `loop` the number of the loop."""

WRONG = Unsound("bước không rõ nghĩa", "chép lại mẫu gốc vào templates/")
_COUNTERS = {
    "index": "i{0}",
    "index0": "(i{0} - 1)",
    "first": "(i{0} == 1)",
    "last": "(i{0} == len(x{0}))",
    "length": "len(x{0})",
}
_OPERATORS = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">=", "in": "in", "notin": "not in"}


def code_of(expression: Expression, scope: Scope) -> tuple[str, Any]:
    """Python source of an expression and its type. Raises Unsound for a name or a form that is not known."""
    match expression:
        case ("name", str(name)) if name in scope and name != "loop":
            return scope[name]
        case ("field", ("name", "loop"), str(name)) if "loop" in scope and name in LOOP_NAMES:
            return _COUNTERS[name].format(scope["loop"][0]), bool if name in ("first", "last") else int
        case ("field", owner, str(name)):
            code, kind = code_of(owner, scope)
            if is_context(kind) and name in fields_with_types(kind):
                return f"{code}.{name}", fields_with_types(kind)[name]
        case ("const", str() | int() as value):
            return repr(value), type(value)
        case ("not", inner):
            return f"(not {code_of(inner, scope)[0]})", bool
        case ("and" | "or" as word, left, right):
            return f"({code_of(left, scope)[0]} {word} {code_of(right, scope)[0]})", bool
        case ("compare", first, *rest) if rest and len(rest) % 2 == 0:
            return f"({code_of(first, scope)[0]}{''.join(_compared(rest, scope))})", bool
    raise WRONG


def _compared(rest: list[Any], scope: Scope) -> list[str]:
    if any(operator not in _OPERATORS for operator in rest[::2]):
        raise WRONG
    pairs = zip(rest[::2], rest[1::2], strict=True)
    return [f" {_OPERATORS[operator]} {code_of(operand, scope)[0]}" for operator, operand in pairs]


def counts(expression: Expression) -> bool:
    """Whether an expression asks for a counter of the loop it stands in."""
    return expression[:2] == ("field", ("name", "loop")) or any(counts(e) for e in expression if isinstance(e, tuple))
