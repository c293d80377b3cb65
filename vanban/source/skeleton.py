"""The empty forms of the data files, every key explained by what the models say of it."""

from pathlib import Path

from vanban.core.record_fields import FieldInfo
from vanban.model.base import BanGhi
from vanban.source.edit.editor import Editor
from vanban.source.places import Step
from vanban.source.shape import is_list, record_in

_FOLDER = Path(__file__).parent / "khung"


def open_skeleton(name: str, model: type[BanGhi], shown: str) -> Editor:
    """The form of a file, explained and ready to be filled; `shown` is the name errors give it."""
    editor = Editor((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), shown)
    _explain(editor, model, (), set())
    return editor


def _explain(editor: Editor, model: type[BanGhi], path: tuple[Step, ...], told: set[tuple[type, str]]) -> None:
    """Write above each key what it means, where it first appears."""
    for name, value in editor.value(path).items():
        field, here = model.model_fields[name], (*path, name)
        if (model, name) not in told:
            told.add((model, name))
            editor.comment(here, _words(field, blank=value is None))
        record = record_in(field.annotation)
        if record and isinstance(value, dict):
            _explain(editor, record, here, told)
        if record and isinstance(value, list):
            for index in range(len(value)):
                _explain(editor, record, (*here, index), told)


def _words(field: FieldInfo, *, blank: bool) -> str:
    """The description of a field, with those of the keys that go into it when it is blank."""
    record = record_in(field.annotation)
    words = field.description
    if not (blank and record):
        return words
    keys = (f"{name} ({inner.description})" for name, inner in record.model_fields.items())
    lead = "mỗi mục một dấu gạch, gồm" if is_list(field.annotation) else "ghi ở các dòng dưới, thụt vào:"
    return f"{words}; {lead} {', '.join(keys)}"
