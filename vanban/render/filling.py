"""A compiled template and its names to the bytes of a document."""

from typing import Any

from vanban.core.errors import TemplateError
from vanban.package.writing import Member, assemble, pack
from vanban.render.compiled import CompiledTemplate
from vanban.render.drawing import Pictures, add_pictures
from vanban.render.finishing import Unsound, finish, lacking_style, refuse_oversized
from vanban.render.values import NoStyle

_BROKEN_PROMISE = "báo người lập trình: giá trị không đúng loại đã hứa"


def fill(template: CompiledTemplate, context: Any) -> bytes:
    """Fill a template with a context (an instance of the dataclass it was compiled for).

    Returns a whole .docx; equal input gives equal bytes. Raises TemplateError when a value has no place in the
    document or the filled document is not sound.
    """
    pictures = Pictures(template.kept, template.last_drawing)
    members: dict[str, Member] = dict(template.kept)
    for part in template.programs:
        pictures.part = part
        members[part] = pack(part, _filled(template, part, context, pictures))
    add_pictures(members, pictures)
    return assemble(members)


def _filled(template: CompiledTemplate, part: str, context: Any, pictures: Pictures) -> bytes:
    try:
        data, lacks = template.programs[part].fill(context, pictures.place)
        refuse_oversized(data)
        return finish(part, data, template.character_styles) if lacks else data
    except NoStyle as error:
        raise _unsound(template, part, lacking_style(str(error))) from error
    except Unsound as error:
        raise _unsound(template, part, error) from error
    except (TypeError, AttributeError) as error:
        raise _failed(template, part, error) from error


def _unsound(template: CompiledTemplate, part: str, error: Unsound) -> TemplateError:
    return TemplateError([template.teller.finding("mau-khong-dien-duoc", part, error.found, error.required)])


def _failed(template: CompiledTemplate, part: str, error: Exception) -> TemplateError:
    source, tag, text = template.programs[part].tag_of(error)
    found = f"thẻ {tag}: {error}" if tag else str(error)
    return TemplateError([template.teller.finding("mau-khong-dien-duoc", source or part, found, _BROKEN_PROMISE, text)])
