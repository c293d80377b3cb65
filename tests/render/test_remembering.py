"""A compiled template is remembered: the same bytes without compiling, never a stale one, never a damaged one."""

import hashlib
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.render.contexts import Context
from tests.render.word import p, row, table
from vanban.core.errors import TemplateError
from vanban.core.lengths import Pt
from vanban.render.filling import fill
from vanban.render.remembering import MOST_ENTRIES, Memory
from vanban.render.templates import compiled_template

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from tests.render.contexts import Context
from vanban.render.filling import fill
from vanban.render.remembering import Memory
from vanban.render.templates import compiled_template
template = compiled_template(Path(sys.argv[1]), "mau.docx", Context, {}, Memory(Path(sys.argv[2]), "1"))
assert fill(template, Context())
print([name for name in ("jinja2", "docxtpl", "docx") if name in sys.modules])
"""


@pytest.fixture
def memory(tmp_path):
    return Memory(tmp_path / "nho", "1")


@pytest.fixture
def everything(templates):
    rows = row("{%tr for h in hang %}"), row("{{ h.ten }}", "{{ loop.index }}"), row("{%tr endfor %}")
    templates.block("dau", p("{{ ten }}", style="QuocHieu") + p("{{ dau.ke }}", style="KeNgang"))
    body = p('{%p include "khoi/dau.docx" %}') + p("{{r hinh }}{{r dam }}") + table(*rows)
    body += p("{% if so > 1 and not trong %}a{% elif co %}b{% else %}c{% endif %}".replace(">", "&gt;"))
    return templates.main(body, title="{{ ten }}")


def compiled(templates, memory, context=Context, sizes=None):
    return compiled_template(templates.folder, "mau.docx", context, sizes or {}, memory)


def entry(memory) -> Path:
    (found,) = memory.folder.iterdir()
    return found


def test_what_is_remembered_gives_the_same_bytes(everything, memory):
    first = compiled(everything, memory)
    second = compiled(everything, memory)
    assert second is not first
    assert fill(second, Context()) == fill(first, Context()) == everything.filled(Context())
    assert (second.unused, second.character_styles) == (first.unused, first.character_styles)


def test_what_is_remembered_is_not_compiled(everything, memory, monkeypatch):
    compiled(everything, memory)
    monkeypatch.setattr("vanban.render.compiling.compile_template", None)
    assert fill(compiled(everything, memory), Context())


def test_another_process_loads_nothing_that_compiles(everything, memory):
    compiled(everything, memory)
    command = [sys.executable, "-c", PROGRAM, str(everything.folder), str(memory.folder)]
    run = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_wrong_value_is_told_at_its_tag_as_before(everything, memory):
    wrong = Context(ten=5)  # type: ignore[arg-type]
    told = []
    for _ in range(2):
        with pytest.raises(TemplateError) as caught:
            fill(compiled(everything, memory), wrong)
        told.append(caught.value.findings)
    assert told[0] == told[1]
    assert told[0][0].place.file == "templates/khoi/dau.docx"


class TestIsNotUsed:
    def test_after_a_template_has_changed(self, everything, memory):
        compiled(everything, memory)
        everything.main(p("khác"))
        assert fill(compiled(everything, memory), Context()) == everything.filled(Context())

    def test_after_a_block_has_changed(self, everything, memory):
        compiled(everything, memory)
        everything.block("dau", p("khác"))
        assert fill(compiled(everything, memory), Context()) == everything.filled(Context())

    @pytest.mark.parametrize("change", ["program", "sizes", "context"])
    def test_when_it_was_made_otherwise(self, everything, memory, change):
        @dataclass(frozen=True)
        class Other(Context):
            """The same and one more."""

            moi: str = ""

        key = memory.key(everything.folder, "mau.docx", Context, {"QuocHieu": Pt(12)})
        program, sizes, context = {
            "program": ("2", Pt(12), Context),
            "sizes": ("1", Pt(13), Context),
            "context": ("1", Pt(12), Other),
        }[change]
        other = Memory(memory.folder, program).key(everything.folder, "mau.docx", context, {"QuocHieu": sizes})
        assert other != key

    @pytest.mark.parametrize("place", [0, 40, 100, -1])
    def test_when_a_byte_of_it_is_wrong(self, everything, memory, place):
        compiled(everything, memory)
        data = bytearray(entry(memory).read_bytes())
        data[place] ^= 1
        entry(memory).write_bytes(data)
        assert memory.recall(entry(memory).stem, Context) is None
        assert fill(compiled(everything, memory), Context()) == everything.filled(Context())

    @pytest.mark.parametrize("length", [0, 10, 35, 500])
    def test_when_it_was_cut_off(self, everything, memory, length):
        compiled(everything, memory)
        entry(memory).write_bytes(entry(memory).read_bytes()[:length])
        assert memory.recall(entry(memory).stem, Context) is None


class TestAnEntryThatSomebodyElseWrote:
    """Its hash is right, its steps are not: no code of it runs."""

    @pytest.mark.parametrize(
        ("honest", "evil"),
        [
            ('["name", "ten"]', '["name", "ten.__class__"]'),
            ('["name", "ten"]', '["field", ["name", "ten"], "__class__"]'),
            ('["name", "ten"]', '["call", "exit"]'),
            ('["name", "ten"]', "5"),
            ('["name", "hang"]', '["name", "__import__(0)"]'),
            ('"For", "h"', '"For", "h in []: exit() #"'),
            ('"For"', '"Exec"'),
            ('"RULE", ', '"RULE", "exit()", '),
        ],
    )
    def test_is_not_used(self, everything, memory, honest, evil):
        compiled(everything, memory)
        content = entry(memory).read_bytes()[32:]
        length = int.from_bytes(content[:4], "big")
        head = content[4 : 4 + length].decode()
        assert honest in head
        head = head.replace(honest, evil)
        changed = len(head.encode()).to_bytes(4, "big") + head.encode() + content[4 + length :]
        entry(memory).write_bytes(hashlib.sha256(changed).digest() + changed)
        assert memory.recall(entry(memory).stem, Context) is None


def test_a_folder_that_cannot_be_written_is_no_fault(everything, tmp_path):
    (tmp_path / "tep").write_text("x")
    assert fill(compiled(everything, Memory(tmp_path / "tep" / "nho", "1")), Context())
    assert fill(compiled(everything, Memory(tmp_path / "tep", "1")), Context())


def test_a_link_to_another_folder_is_not_followed(everything, tmp_path):
    (tmp_path / "khac").mkdir()
    (tmp_path / "nho").symlink_to(tmp_path / "khac")
    compiled(everything, Memory(tmp_path / "nho", "1"))
    assert list((tmp_path / "khac").iterdir()) == []


def test_the_oldest_entries_go(everything, memory):
    template = compiled(everything, memory)
    for number in range(MOST_ENTRIES + 5):
        memory.keep(f"{number}", template)
    assert len(list(memory.folder.iterdir())) == MOST_ENTRIES


def test_faults_are_told_every_time(templates, memory):
    templates.main(p("{{ khong_co }}"))
    for _ in range(2):
        with pytest.raises(TemplateError):
            compiled(templates, memory)


def test_a_template_that_is_not_there_is_told(templates, memory):
    with pytest.raises(TemplateError):
        compiled(templates, memory)
