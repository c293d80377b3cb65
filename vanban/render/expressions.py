"""The types of what a template writes into its tags: names, fields, comparisons, and nothing else of Jinja."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from jinja2 import nodes

from vanban.core.chu import gan_nhat
from vanban.core.listing import Listing
from vanban.core.rich import RichText
from vanban.render.context_types import LOOP_NAMES, fields_with_types, is_context, item_type, may_be_none

Scope = Mapping[str, Any]
Complain = Callable[[nodes.Node, str, str], None]
LIST_OF_NAMES = "một tên trong danh mục tên của mẫu (docs/mau.md)"
_COMPARED = (str, int, bool)


class Expressions:
    """Finds the type of an expression; tells what is wrong with it, and remembers the fields it names."""

    def __init__(self, complain: Complain) -> None:
        self.complain = complain
        self.used: set[tuple[type, str]] = set()

    def type_of(self, node: nodes.Node | None, scope: Scope) -> Any:
        """The type of an expression; None when it has none, after the fault was told."""
        match node:
            case nodes.Name():
                return self._name(node, scope)
            case nodes.Getattr():
                return self._field(node, self.type_of(node.node, scope))
            case nodes.Const(value=str() | int() as value):
                return type(value)
            case nodes.Not():
                self.condition(node.node, scope)
                return bool
            case nodes.And() | nodes.Or():
                self.condition(node.left, scope)
                self.condition(node.right, scope)
                return bool
            case nodes.Compare():
                self._comparison(node, scope)
                return bool
        if node is not None:
            self.complain(node, "phép tính hoặc lời gọi trong thẻ", LIST_OF_NAMES)
        return None

    def condition(self, node: nodes.Node, scope: Scope) -> None:
        """Check what stands after `if`: something that can be false."""
        kind = self.type_of(node, scope)
        fits = kind in (None, *_COMPARED, RichText, Listing) or item_type(kind) is not None or may_be_none(kind)
        if not fits:
            self.complain(node, f"điều kiện {words(node)} luôn đúng", "một điều kiện, một chữ hoặc một danh sách")

    def _comparison(self, node: nodes.Compare, scope: Scope) -> None:
        left = self.type_of(node.expr, scope)
        for operand in node.ops:
            right = self.type_of(operand.expr, scope)
            wanted = item_type(right) if operand.op in ("in", "notin") and right is not str else right
            if None not in (left, right) and (left != wanted or left not in _COMPARED):
                self.complain(node, f"so sánh {words(node.expr)} với thứ khác loại", "so sánh chữ với chữ, số với số")
            left = right

    def _name(self, node: nodes.Name, scope: Scope) -> Any:
        if node.name not in scope or not node.name:
            self._unknown(node, node.name, [name for name in scope if name])
            return None
        owner = scope.get("")
        if owner is not None and node.name in fields_with_types(owner):
            self.used.add((owner, node.name))
        return scope[node.name]

    def _field(self, node: nodes.Getattr, owner: Any) -> Any:
        if owner is None:
            return None
        if owner is LOOP_NAMES:
            if node.attr in LOOP_NAMES:
                return bool if node.attr in ("first", "last") else int
            self._unknown(node, words(node), LOOP_NAMES)
            return None
        if not is_context(owner) or node.attr not in fields_with_types(owner):
            self._unknown(node, words(node), fields_with_types(owner) if is_context(owner) else ())
            return None
        self.used.add((owner, node.attr))
        return fields_with_types(owner)[node.attr]

    def _unknown(self, node: nodes.Node, name: str, known: Iterable[str]) -> None:
        if name == "loop":
            self.complain(node, f"{name} ngoài vòng for", "đặt thẻ này vào trong một for … endfor")
            return
        near = gan_nhat(name.rpartition(".")[2], known)
        self.complain(node, f"không có tên {name}", f"có phải ý là {near}?" if near else LIST_OF_NAMES)


def words(node: nodes.Node | None) -> str:
    """An expression as the clerk wrote it, as far as it is a name."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{words(node.node)}.{node.attr}"
        case nodes.Const():
            return f'"{node.value}"' if isinstance(node.value, str) else str(node.value)
    return "…"
