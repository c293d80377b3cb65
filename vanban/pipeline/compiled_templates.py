"""Templates compiled once a process: agencies that use the same files share what was compiled from them."""

from functools import lru_cache

from vanban.doctypes.registry import DocType
from vanban.doctypes.the_thuc import CO_CHU
from vanban.pipeline.year_files import YearFiles
from vanban.publish.key import build_key, program_fingerprint
from vanban.publish.work import STATE
from vanban.render.compiled import CompiledTemplate
from vanban.render.remembering import Memory
from vanban.render.templates import compiled_template

_MOST = 32  # compiled templates that a process keeps, the last used ones


class _Changed(Exception):
    """The files were others when the template had been compiled than when they were hashed."""

    def __init__(self, template: CompiledTemplate) -> None:
        self.template = template


def compiled(files: YearFiles, doc: DocType, co_chu: str) -> CompiledTemplate:
    """The template of a document type for a set of type sizes. Raises TemplateError."""
    try:
        return _compiled(_content(files, doc), _Where(files, doc, co_chu))
    except _Changed as changed:  # good for this run, which will not be current for the next; never kept
        return changed.template


def _content(files: YearFiles, doc: DocType) -> str:
    return build_key(program="", options="", inputs=files.template_digests(doc))


class _Where:
    """Where to compile from. What counts is the content: two folders of the same name are one."""

    def __init__(self, files: YearFiles, doc: DocType, co_chu: str) -> None:
        self.files, self.doc, self.co_chu = files, doc, co_chu
        self._same = (files.workspace.templates.name, doc.id, co_chu)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Where) and self._same == other._same

    def __hash__(self) -> int:
        return hash(self._same)


@lru_cache(maxsize=_MOST)
def _compiled(content: str, where: _Where) -> CompiledTemplate:
    workspace, doc = where.files.workspace, where.doc
    memory = Memory(workspace.root / STATE / "mau", program_fingerprint())
    template = compiled_template(workspace.templates, doc.template, doc.context, CO_CHU[where.co_chu], memory)
    if _content(where.files.as_now(), doc) != content:
        raise _Changed(template)
    return template
