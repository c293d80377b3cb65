"""What a template may say, checked against the documented fields of its context before anything is filled.

Templates use a small part of Jinja: `{{ names }}`, `for`, `if`, `include`, comparisons. Everything else is refused,
which is also the first wall of the sandbox. Walking the syntax tree with the types of the fields finds an unknown
name in a loop, a header or a block, and the fields that no template shows.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args, get_origin, get_type_hints

from jinja2 import nodes

from vanban.core.chu import gan_nhat
from vanban.core.lengths import Length
from vanban.core.picture import Picture
from vanban.core.rich import RichText
from vanban.render.context_types import is_context
from vanban.render.environment import LOOP_NAMES, OUTSIDE_TEXT, RULE_INDENT

Scope = Mapping[str, Any]
_PLAIN = (str, int)
_RUNS = (RichText, Picture)


@dataclass(frozen=True)
class Breach:
    """A place where template and context disagree: line of the source, what was found, what to write."""

    line: int
    found: str
    required: str


@dataclass
class Contract:
    """The walk over one template and its blocks; collects breaches by source and the fields used."""

    sources: Callable[[str], nodes.Template]
    used: set[tuple[type, str]] = field(default_factory=set)
    breaches: dict[str, list[Breach]] = field(default_factory=dict)
    _name: str = ""

    def check(self, name: str, tree: nodes.Template, scope: Scope) -> None:
        """Walk one source under its name."""
        outer, self._name = self._name, name
        for node in tree.body:
            self._statement(node, scope)
        self._name = outer

    def _breach(self, node: nodes.Node, found: str, required: str) -> None:
        breach = Breach(node.lineno, found, required)
        known = self.breaches.setdefault(self._name, [])
        if breach not in known:
            known.append(breach)

    def _statement(self, node: nodes.Node, scope: Scope) -> None:
        match node:
            case nodes.Output():
                for child in node.nodes:
                    self._output(child, scope)
            case nodes.For():
                self._loop(node, scope)
            case nodes.If():
                self._type(node.test, scope)
                branches: list[nodes.Node] = [*node.body, *node.elif_, *node.else_]
                for branch in branches:
                    self._statement(branch, scope)
            case nodes.Include(template=nodes.Const(value=str(name))):
                self._include(node, name, scope)
            case _:
                self._breach(node, type(node).__name__.lower(), "mẫu chỉ được dùng {{ tên }}, for, if và include")

    def _include(self, node: nodes.Node, name: str, scope: Scope) -> None:
        try:
            tree = self.sources(name)
        except LookupError:
            self._breach(node, f'include "{name}"', "tên một khối có thật trong templates/khoi/")
            return
        self.check(name, tree, scope)

    def _loop(self, node: nodes.For, scope: Scope) -> None:
        items = self._type(node.iter, scope)
        if get_origin(items) is not tuple:
            if items is not None:
                self._breach(node, f"for … in {_words(node.iter)}", "tên của một danh sách")
            item = None
        else:
            item = get_args(items)[0]
        if not isinstance(node.target, nodes.Name) or node.recursive or node.test:
            self._breach(node, "for", "dạng for tên in danh_sach")
            return
        inner = {**scope, node.target.name: item, "loop": LOOP_NAMES}
        for child in (*node.body, *node.else_):
            self._statement(child, inner)

    def _output(self, node: nodes.Node, scope: Scope) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        outside = isinstance(node, nodes.Filter) and node.name == OUTSIDE_TEXT
        inner: nodes.Node | None = node.node if isinstance(node, nodes.Filter) and outside else node
        kind = self._type(inner, scope) if inner is not None else None
        if kind is None:
            return
        words = _words(inner)
        if kind in _RUNS and not outside:
            self._breach(node, f"{{{{ {words} }}}}", f"{{{{r {words} }}}} (nội dung có định dạng riêng)")
        elif kind is Length:
            self._breach(node, f"{{{{ {words} }}}}", "đặt độ dài này trong đoạn kiểu KeNgang, một mình một đoạn")
        elif kind not in (*_RUNS, *_PLAIN):
            self._breach(node, f"{{{{ {words} }}}}", f"tên cụ thể hơn, như {words}.{_first_field(kind)}")

    def _type(self, node: nodes.Node | None, scope: Scope) -> Any:
        """The type of an expression; None when unknown, after the breach was noted."""
        match node:
            case nodes.Name():
                return self._name_type(node, scope)
            case nodes.Getattr():
                return self._field_type(node, self._type(node.node, scope))
            case nodes.Const(value=str() | int() as value):
                return type(value)
            case nodes.Not():
                self._type(node.node, scope)
                return bool
            case nodes.And() | nodes.Or():
                self._type(node.left, scope)
                self._type(node.right, scope)
                return bool
            case nodes.Compare():
                for part in (node.expr, *(operand.expr for operand in node.ops)):
                    self._type(part, scope)
                return bool
            case nodes.Call(node=nodes.Name(name=name)) if name == RULE_INDENT:
                return self._rule(node, scope)
        if node is not None:
            self._breach(node, _words(node), "một tên trong danh mục tên của mẫu (docs/mau.md)")
        return None

    def _rule(self, node: nodes.Call, scope: Scope) -> Any:
        kind = self._type(node.args[0], scope)
        if kind not in (None, Length):
            self._breach(node, _words(node.args[0]), "một độ dài: đoạn kiểu KeNgang chỉ dành cho đường kẻ")
        return int

    def _name_type(self, node: nodes.Name, scope: Scope) -> Any:
        if node.name in scope:
            kind = scope[node.name]
            owner = scope.get("")
            if owner is not None and node.name in {f.name for f in dataclasses.fields(owner)}:
                self.used.add((owner, node.name))
            return kind
        self._unknown(node, node.name, [name for name in scope if name])
        return None

    def _field_type(self, node: nodes.Getattr, owner: Any) -> Any:
        if owner is None:
            return None
        if owner is LOOP_NAMES:
            if node.attr in LOOP_NAMES:
                return int
            self._unknown(node, f"loop.{node.attr}", LOOP_NAMES)
            return None
        if not is_context(owner) or node.attr not in get_type_hints(owner):
            names = list(get_type_hints(owner)) if is_context(owner) else []
            self._unknown(node, _words(node), names)
            return None
        self.used.add((owner, node.attr))
        return get_type_hints(owner)[node.attr]

    def _unknown(self, node: nodes.Node, name: str, known: Iterable[str]) -> None:
        near = gan_nhat(name.rpartition(".")[2], known)
        required = f"có phải ý là {near}?" if near else "một tên trong danh mục tên của mẫu (docs/mau.md)"
        self._breach(node, f"không có tên {name}", required)


def _words(node: nodes.Node | None) -> str:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_words(node.node)}.{node.attr}"
        case nodes.Const():
            return repr(node.value)
        case nodes.Filter():
            return f"{_words(node.node)}|{node.name}"
        case nodes.Call():
            return f"{_words(node.node)}(…)"
        case nodes.Getitem():
            return f"{_words(node.node)}[…]"
    return type(node).__name__.lower()


def _first_field(kind: Any) -> str:
    return next(iter(get_type_hints(kind)), "…") if is_context(kind) else "…"
