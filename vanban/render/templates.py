"""A compiled template by its name: remembered from an earlier run, or compiled."""

from collections.abc import Mapping
from pathlib import Path

from vanban.core.lengths import Pt
from vanban.render.compiled import CompiledTemplate
from vanban.render.remembering import Memory


def compiled_template(
    folder: Path, name: str, context: type, sizes: Mapping[str, Pt], memory: Memory | None = None
) -> CompiledTemplate:
    """The template `folder/name` for contexts of the given type; see `compiling.compile_template`.

    What has been compiled before is read from the memory, without loading what compiles. Raises TemplateError.
    """
    key = ""
    if memory is not None:
        try:
            key = memory.key(folder, name, context, sizes)
        except OSError:
            memory = None  # compiling tells what cannot be read
    if memory is not None and (known := memory.recall(key, context)):
        return known
    from vanban.render.compiling import compile_template  # docxtpl and jinja2 take longer to load than all the rest

    template = compile_template(folder, name, context, sizes)
    if memory is not None and memory.key(folder, name, context, sizes) == key:  # nobody saved a template meanwhile
        memory.keep(key, template)
    return template
