"""A Word template to a compiled template: checked against its context, ready to be filled many times."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from lxml import etree

from vanban.core.chu import gan_nhat
from vanban.core.errors import TemplateError
from vanban.core.finding import Finding
from vanban.core.lengths import Pt
from vanban.inspect.package import PackageError, is_xml
from vanban.package.writing import pack
from vanban.render.blocks import CLOSE_OR_RESTORE, UNREADABLE, BlockError, BlockLoader, bring_styles
from vanban.render.compiled import CompiledTemplate
from vanban.render.context_types import fields_of, root_scope
from vanban.render.contract import Contract, Source
from vanban.render.environment import make_environment
from vanban.render.finishing import Unsound
from vanban.render.lowering import Lowering
from vanban.render.opening import FILLED, PROPERTIES, Opened, open_clean
from vanban.render.prepare import Prepared, prepare_part, prepare_properties
from vanban.render.steps import Steps
from vanban.render.styles import STYLES, character_styles, set_language, set_sizes, style_map
from vanban.render.telling import Teller
from vanban.render.wholeness import Walk

_RESTORE = "chép lại mẫu gốc vào templates/"
_NOTHING: Source = (nodes.Template([], lineno=1), Prepared("", (), ()))


def compile_template(folder: Path, name: str, context: type, sizes: Mapping[str, Pt]) -> CompiledTemplate:
    """Compile `folder/name` for contexts of the given dataclass; `sizes` sets the font size of styles by id.

    Raises TemplateError with every unknown name, forbidden tag and missing block of the template and its blocks.
    """
    teller = Teller(folder.name, name, {})
    try:
        opened = open_clean((folder / name).read_bytes())
    except OSError:
        raise TemplateError([teller.finding("khong-co-mau", "", UNREADABLE, CLOSE_OR_RESTORE)]) from None
    except PackageError as error:
        raise TemplateError([teller.finding("mau-hong", "", str(error), _RESTORE)]) from None
    return _Compiler(folder, name, context, opened).compile(sizes)


class _Compiler:
    def __init__(self, folder: Path, name: str, context: type, opened: Opened) -> None:
        self.name, self.context, self.opened = name, context, opened
        self.loader = BlockLoader(folder)
        self.environment = make_environment(self.loader)
        self.teller = Teller(folder.name, name, opened.kinds)
        self.blocks: dict[str, Source] = {}
        self.drawings: list[int] = []
        self.findings: list[Finding] = []

    def compile(self, sizes: Mapping[str, Pt]) -> CompiledTemplate:
        for part, found, required in self.opened.dangers:
            self._tell("mau-nguy-hiem", part, found, required)
        trees = dict(self._parse_parts())
        self._refuse_strays()
        contract = Contract(self._block)
        for part, source in trees.items():
            contract.check(part, source, root_scope(self.context))
        for breach in contract.breaches:
            self._tell("mau-sai-ten", breach.source, breach.found, breach.required, breach.text)
        self._finish_styles(sizes)
        self._refuse_findings()
        parts = {part: self._steps(part, source) for part, source in trees.items()}
        self._refuse_findings()
        return self._compiled(parts, contract)

    def _refuse_findings(self) -> None:
        if self.findings:
            raise TemplateError(list(dict.fromkeys(self.findings)))

    def _compiled(self, parts: Mapping[str, Steps], contract: Contract) -> CompiledTemplate:
        kept = {part: _bytes(tree) for part, tree in self.opened.trees.items() if part not in parts}
        members = {part: pack(part, content) for part, content in {**self.opened.others, **kept}.items()}
        unused = tuple(f"{o.__name__}.{n}" for o, n in fields_of(self.context) if (o, n) not in contract.used)
        styles = character_styles(style_map(self.opened.styles))
        template = CompiledTemplate(
            self.name, self.context, members, parts, styles, unused, self.teller, max(self.drawings, default=0)
        )
        try:
            template.make_programs()
        except Unsound as error:
            self._tell("mau-sai-the", "", error.found, error.required)
        self._refuse_findings()
        return template

    def _steps(self, part: str, source: Source) -> Steps:
        lowering = Lowering(self._block)
        walk = Walk(always=self.opened.kinds[part] != PROPERTIES and self.opened.trees[part].prefix != "w")
        try:
            steps = walk.whole(lowering.steps(part, source))
        except Unsound as error:
            self._tell("mau-sai-the", part, error.found, error.required)
            return Steps((), ())
        self.drawings += [int(number) for number in walk.drawings if number.isdecimal()]
        return Steps(steps, tuple(lowering.tags), walk.always)

    def _tell(self, code: str, source: str, found: str, required: str, text: str = "") -> None:
        self.findings.append(self.teller.finding(code, source, found, required, text))

    def _parse_parts(self) -> Iterator[tuple[str, Source]]:
        styles = style_map(self.opened.styles)
        for part, tree in self.opened.trees.items():
            kind = self.opened.kinds[part]
            if kind in FILLED or kind == PROPERTIES:
                prepared = prepare_part(tree, styles) if kind in FILLED else prepare_properties(tree)
                if not prepared.plain:
                    yield part, self._parse(part, prepared)

    def _parse(self, name: str, prepared: Prepared) -> Source:
        for fault in prepared.faults:
            self._tell("mau-sai-the", name, fault.found, fault.required, fault.text)
        try:
            return self.environment.parse(prepared.source), prepared
        except (TemplateSyntaxError, RecursionError) as error:
            tag = prepared.tag(getattr(error, "lineno", 0))
            found = f"thẻ {tag.source} viết chưa đúng" if tag else "có thẻ viết chưa đúng"
            self._tell("mau-sai-the", name, found, "sửa thẻ này; xem docs/mau.md", tag.excerpt if tag else "")
            return _NOTHING

    def _block(self, name: str) -> Source:
        if name not in self.blocks:
            self.blocks[name] = self._read_block(name)
        return self.blocks[name]

    def _read_block(self, name: str) -> Source:
        try:
            prepared = self.loader.block(name).prepared
        except TemplateNotFound:
            known = self.loader.known()
            raise LookupError(gan_nhat(name, known) or ", ".join(known)) from None
        except BlockError as error:
            self._tell("khoi-hong", name, error.found, error.required)
            return _NOTHING
        return self._parse(name, prepared)

    def _refuse_strays(self) -> None:
        for part, data in self.opened.others.items():
            if is_xml(part) and (b"{{" in data or b"{%" in data):
                self._tell("mau-sai-the", part, "thẻ đặt ở chỗ không điền được", "đặt thẻ trong chữ của văn bản")

    def _finish_styles(self, sizes: Mapping[str, Pt]) -> None:
        styles = self.opened.trees[STYLES]
        for block, found in bring_styles(styles, self.loader.blocks):
            self._tell("kieu-lech", block, found, "sửa cho hai kiểu giống nhau: mở hai khối bằng Word, dùng Organizer")
        set_language(styles)
        set_sizes(styles, sizes)


def _bytes(tree: etree._Element) -> bytes:
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
