"""What is to be known of sound data and templates: illustrative numbers, warnings, names that a template leaves out."""

from collections.abc import Iterable, Mapping

from vanban.core.finding import Finding, Level, Place
from vanban.pipeline.data import Loaded
from vanban.pipeline.workspace import Workspace
from vanban.render.compiled import CompiledTemplate


def noticed(
    workspace: Workspace, datasets: Mapping[int, Loaded], templates: Iterable[CompiledTemplate]
) -> list[Finding]:
    """The notes and warnings of a run, each once."""
    return [*illustrative(datasets.values(), Level.NOTE), *_warnings(datasets), *_unused(workspace, templates)]


def illustrative(datasets: Iterable[Loaded], level: Level) -> list[Finding]:
    """A reminder of this level for every file that still holds illustrative numbers, each once."""
    places = (
        loaded.place(key, "minh_hoa")
        for loaded in datasets
        for key, file in loaded.files.items()
        if getattr(file.record, "minh_hoa", None)
    )
    found, todo = "tệp có số liệu minh họa", "thay bằng số liệu thật rồi xóa khóa minh_hoa của tệp"
    return list(dict.fromkeys(Finding("so-lieu-minh-hoa", place, found, todo, level) for place in places))


def _warnings(datasets: Mapping[int, Loaded]) -> list[Finding]:
    return list(dict.fromkeys(finding for loaded in datasets.values() for finding in loaded.warnings))


def _unused(workspace: Workspace, templates: Iterable[CompiledTemplate]) -> list[Finding]:
    return list(
        dict.fromkeys(
            Finding(
                "mau-khong-dung-ten",
                Place(f"{workspace.templates.name}/{template.name}"),
                f"mẫu không dùng tên {name}",
                "đưa tên này vào mẫu, nếu không văn bản sẽ thiếu nội dung",
                Level.WARNING,
            )
            for template in templates
            for name in template.unused
        )
    )
