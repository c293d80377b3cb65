"""What a template may say, checked against the documented fields of its context before anything is filled.

Templates use a small part of Jinja: `{{ names }}`, `for`, `if`, `include`, comparisons. Everything else is refused,
which is also the first wall of the sandbox. Walking the syntax tree with the types of the fields finds an unknown
name in a loop, a header or a block, and the fields that no template shows.
"""

from collections.abc import Callable
from typing import Any

from jinja2 import nodes

from vanban.core.dataclass import dataclass
from vanban.core.lengths import Length
from vanban.core.listing import Listing
from vanban.core.picture import Picture
from vanban.core.rich import RichText
from vanban.render.context_types import LOOP_NAMES, fields_with_types, is_context, item_type, may_be_none
from vanban.render.expressions import LIST_OF_NAMES, Expressions, Scope, words
from vanban.render.prepare import Prepared
from vanban.render.rules import RULE_INDENT
from vanban.render.tags import Place, Tag

Source = tuple[nodes.Template, Prepared]
_PLAIN = (str, int)
_RUNS = (RichText, Picture)
_FREE_LOOPS = 2
_FITS = {
    Place.TEXT: (*_PLAIN, Listing),
    Place.RUN: _RUNS,
    Place.SPAN: (int,),
    Place.SHADE: (str,),
    Place.MERGE: (bool,),
}
_OF_CELLS = {Place.SPAN: "một số cột, từ 1 trở lên", Place.SHADE: "một màu sáu chữ số như D9D9D9, hoặc auto"}
_PLAIN_ONLY = {
    Place.ATTRIBUTE: "chỉ điền được chữ thường vào chữ thay thế của hình",
    Place.PROPERTY: "chỉ điền được chữ thường vào thuộc tính tệp",
}


@dataclass(frozen=True)
class Breach:
    """A place where template and context disagree: the source, the text, what was found, what to write."""

    source: str
    text: str
    found: str
    required: str


class Contract:
    """The walk over one template and its blocks; collects breaches and the fields used."""

    def __init__(self, block: Callable[[str], Source]) -> None:
        self.block = block
        self.breaches: dict[Breach, None] = {}
        self.expressions = Expressions(self._breach)
        self._sources: list[tuple[str, Prepared]] = []
        self._loops: list[tuple[str, bool]] = []  # the name of each item, and whether its list is no other item's

    @property
    def used(self) -> set[tuple[type, str]]:
        """The fields that the sources name."""
        return self.expressions.used

    def check(self, name: str, source: Source, scope: Scope) -> None:
        """Walk one source under its name."""
        tree, prepared = source
        self._sources.append((name, prepared))
        for node in tree.body:
            self._statement(node, scope)
        self._sources.pop()

    def _breach(self, node: nodes.Node, found: str, required: str) -> None:
        tag = self._tag(node)
        self.breaches[Breach(self._sources[-1][0], tag.excerpt if tag else "", found, required)] = None

    def _tag(self, node: nodes.Node) -> Tag | None:
        return self._sources[-1][1].tag(node.lineno)

    def _statement(self, node: nodes.Node, scope: Scope) -> None:
        match node:
            case nodes.Output():
                for child in node.nodes:
                    if not isinstance(child, nodes.TemplateData):
                        self._output(child, scope)
            case nodes.For():
                self._loop(node, scope)
            case nodes.If():
                self.expressions.condition(node.test, scope)
                branches: list[nodes.Node] = [*node.body, *node.elif_, *node.else_]
                for branch in branches:
                    self._statement(branch, scope)
            case nodes.Include(template=nodes.Const(value=str(name)), with_context=True, ignore_missing=False):
                self._include(node, name, scope)
            case nodes.Include():
                self._breach(node, "include không ghi thẳng tên khối", 'dạng include "khoi/….docx"')
            case _:
                self._breach(node, "thẻ không được dùng", "mẫu chỉ được dùng {{ tên }}, for, if và include")

    def _include(self, node: nodes.Node, name: str, scope: Scope) -> None:
        if name in [source for source, _ in self._sources]:
            self._breach(node, f"khối {name} đặt chính nó vào trong nó", "bỏ thẻ include này")
            return
        try:
            source = self.block(name)
        except LookupError as error:
            self._breach(node, f'include "{name}": không có khối này', str(error))
            return
        self.check(name, source, {known: kind for known, kind in scope.items() if known != "loop"})

    def _loop(self, node: nodes.For, scope: Scope) -> None:
        items = self.expressions.type_of(node.iter, scope)
        item = item_type(items)
        if items is not None and item is None:
            self._breach(node, f"{words(node.iter)} không phải danh sách", "for … in tên của một danh sách")
        if not isinstance(node.target, nodes.Name) or node.recursive or node.test:
            self._breach(node, "for viết không đúng dạng", "dạng for tên in danh_sach")
            return
        name = node.target.name
        if name in scope or name in ("loop", RULE_INDENT) or name.startswith("_"):
            self._breach(node, f"for … in đặt tên {name}, trùng một tên đã có", "đặt tên khác cho mục của danh sách")
        self._loops.append((name, _root(node.iter) not in [known for known, _ in self._loops]))
        if sum(free for _, free in self._loops) > _FREE_LOOPS:
            self._breach(node, "quá nhiều for lồng nhau trên những danh sách rời nhau", "bỏ bớt for")
        for child in node.body:
            self._statement(child, {**scope, name: item, "loop": LOOP_NAMES})
        self._loops.pop()
        for child in node.else_:
            self._statement(child, scope)

    def _output(self, node: nodes.Node, scope: Scope) -> None:
        tag = self._tag(node)
        place = tag.place if tag else Place.TEXT
        if place is Place.SPAN and isinstance(node, nodes.Call):
            node = node.args[0]
        if place is Place.RULE and isinstance(node, nodes.Call):
            if self.expressions.type_of(node.args[0], scope) not in (None, Length):
                self._breach(node, _shown(tag), "một độ dài: đoạn kiểu Kẻ ngang chỉ dành cho đường kẻ")
            return
        kind = self.expressions.type_of(node, scope)
        if kind is not None and (required := _wanted(kind, place, words(node))):
            self._breach(node, _shown(tag), required)


def _wanted(kind: Any, place: Place, name: str) -> str:
    """What to write instead of a value of this type in this place; "" when it fits."""
    if kind in _FITS.get(place, _PLAIN):
        return ""
    if place in _OF_CELLS:
        return _OF_CELLS[place]
    if may_be_none(kind):
        return f"một tên luôn có giá trị; {name} có thể không có"
    if item_type(kind) is not None:
        return f"lặp danh sách này: for dong in {name}"
    if is_context(kind):
        return f"tên cụ thể hơn, như {name}.{next(iter(fields_with_types(kind)))}"
    if kind is bool:
        return f"if {name} … endif; đây là điều kiện, không in được"
    if kind is Length:
        return "đặt độ dài này một mình trong một đoạn kiểu Kẻ ngang"
    if kind in (*_PLAIN, Listing):
        return f"{{{{ {name} }}}} (chữ thường, không có định dạng riêng)"
    if kind in _RUNS:
        return _PLAIN_ONLY.get(place) or f"{{{{r {name} }}}} (nội dung có định dạng riêng)"
    return LIST_OF_NAMES


def _shown(tag: Tag | None) -> str:
    return f"thẻ {tag.source}" if tag else "thẻ"


def _root(node: nodes.Node) -> str:
    while isinstance(node, nodes.Getattr):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else ""
