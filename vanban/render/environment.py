"""The one Jinja environment: sandboxed, strict, escaping, refusing."""

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from jinja2 import BaseLoader, StrictUndefined
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vanban.core.lengths import Length
from vanban.core.picture import Picture
from vanban.core.rich import RichText
from vanban.render.values import finalize, rule_indent

LOOP_NAMES = ("index", "index0", "first", "last", "length")
RULE_INDENT = "le_ke"
_OPAQUE = (Length, Picture, RichText)


@cache
def _field_names(kind: Any) -> frozenset[str]:
    return frozenset(f.name for f in fields(kind))


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """Templates may read the documented fields of the context and the loop counters, and call nothing."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002
        """Allow declared dataclass fields and loop counters only."""
        if isinstance(obj, LoopContext):
            return attr in LOOP_NAMES
        if isinstance(obj, (type, *_OPAQUE)) or not is_dataclass(obj):
            return False
        return attr in _field_names(obj.__class__)

    def is_safe_callable(self, obj: Any) -> bool:
        """Allow only the measure of a rule, which the compiler itself puts in."""
        return obj is rule_indent


def make_environment(loader: BaseLoader) -> TemplateEnvironment:
    """The environment every template is compiled in; `loader` resolves the blocks."""
    environment = TemplateEnvironment(
        loader=loader, autoescape=True, undefined=StrictUndefined, finalize=finalize, keep_trailing_newline=True
    )
    environment.globals.clear()
    environment.globals[RULE_INDENT] = rule_indent
    environment.filters.clear()
    environment.tests.clear()
    return environment
