"""Templates compiled once a process: agencies that use the same files share what was compiled from them."""

from functools import lru_cache

from vanban.doctypes.registry import DocType
from vanban.doctypes.the_thuc import CO_CHU
from vanban.pipeline.workspace import Workspace
from vanban.pipeline.year_files import template_files
from vanban.publish.key import build_key, program_fingerprint
from vanban.publish.work import STATE
from vanban.render.compiled import CompiledTemplate
from vanban.render.remembering import Memory
from vanban.render.templates import compiled_template

_MOST = 32  # compiled templates that a process keeps, the last used ones


def compiled(workspace: Workspace, doc: DocType, co_chu: str) -> CompiledTemplate:
    """The template of a document type for a set of type sizes, from the files as they are now. Raises TemplateError."""
    content = build_key(program="", options="", inputs=template_files(workspace.templates, doc))
    return _compiled(content, _Where(workspace, doc, co_chu))


class _Where:
    """Where to compile from. What counts is the content: two folders of the same name are one."""

    def __init__(self, workspace: Workspace, doc: DocType, co_chu: str) -> None:
        self.workspace, self.doc, self.co_chu = workspace, doc, co_chu
        self._same = (workspace.templates.name, doc.id, co_chu)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Where) and self._same == other._same

    def __hash__(self) -> int:
        return hash(self._same)


@lru_cache(maxsize=_MOST)
def _compiled(_: str, where: _Where) -> CompiledTemplate:
    memory = Memory(where.workspace.root / STATE / "mau", program_fingerprint())
    doc = where.doc
    return compiled_template(where.workspace.templates, doc.template, doc.context, CO_CHU[where.co_chu], memory)
