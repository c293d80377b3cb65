"""Checked syntax trees to steps: blocks are put in where they are named, expressions become data."""

from collections.abc import Callable, Iterator

from jinja2 import nodes

from vanban.render.contract import Source
from vanban.render.prepare import Prepared
from vanban.render.steps import Elif, Else, End, Expression, For, If, Static, Step, Value
from vanban.render.tags import Place


class Lowering:
    """One part of a template whose contract holds; `block` gives the source of a block."""

    def __init__(self, block: Callable[[str], Source]) -> None:
        self.block = block
        self.tags: list[tuple[str, str, str]] = []
        self._sources: list[tuple[str, Prepared]] = []

    def steps(self, name: str, source: Source) -> Iterator[Step]:
        """The steps of a source under its name."""
        tree, prepared = source
        self._sources.append((name, prepared))
        yield from self._body(tree.body)
        self._sources.pop()

    def _body(self, body: list[nodes.Node]) -> Iterator[Step]:
        for node in body:
            match node:
                case nodes.Output():
                    yield from map(self._output, node.nodes)
                case nodes.For(target=nodes.Name(name=name)):
                    yield For(name, expression(node.iter), self._tag(node))
                    yield from self._body(node.body)
                    yield from self._otherwise(node.else_)
                    yield End()
                case nodes.If():
                    yield If(expression(node.test), self._tag(node))
                    yield from self._body(node.body)
                    for branch in node.elif_:
                        yield Elif(expression(branch.test), self._tag(branch))
                        yield from self._body(branch.body)
                    yield from self._otherwise(node.else_)
                    yield End()
                case nodes.Include(template=nodes.Const(value=name)):
                    yield from self.steps(name, self.block(name))
                case _:
                    raise TypeError(type(node).__name__)

    def _otherwise(self, body: list[nodes.Node]) -> Iterator[Step]:
        if body:
            yield Else()
            yield from self._body(body)

    def _output(self, node: nodes.Expr) -> Step:
        if isinstance(node, nodes.TemplateData):
            return Static(node.data)
        tag = self._sources[-1][1].tag(node.lineno)
        place = (tag.place if tag else Place.TEXT).name
        if isinstance(node, nodes.Call):
            value, width = node.args
            return Value(expression(value), place, self._tag(node), width.as_const())
        return Value(expression(node), place, self._tag(node))

    def _tag(self, node: nodes.Node) -> int:
        name, prepared = self._sources[-1]
        tag = prepared.tag(node.lineno)
        self.tags.append((name, tag.source, tag.excerpt) if tag else (name, "", ""))
        return len(self.tags) - 1


def expression(node: nodes.Node | None) -> Expression:
    """An expression as data. Raises TypeError for what no template may say."""
    match node:
        case nodes.Name():
            return "name", node.name
        case nodes.Getattr():
            return "field", expression(node.node), node.attr
        case nodes.Const(value=str() | int() as value):
            return "const", value
        case nodes.Not():
            return "not", expression(node.node)
        case nodes.And() | nodes.Or():
            word = "and" if isinstance(node, nodes.And) else "or"
            return word, expression(node.left), expression(node.right)
        case nodes.Compare():
            pairs = [part for operand in node.ops for part in (operand.op, expression(operand.expr))]
            return "compare", expression(node.expr), *pairs
    raise TypeError(type(node).__name__)
