"""Equal input gives equal bytes: today, tomorrow, in another process, with another hash seed."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.render.contexts import Context
from tests.render.word import p, row, table
from vanban.package.writing import FIXED_TIME, write_package

ROOT = Path(__file__).parents[2]
PROGRAM = """
import hashlib, sys
from pathlib import Path
from tests.render.contexts import Context
from vanban.render.compiling import compile_template
from vanban.render.filling import fill
print(hashlib.sha256(fill(compile_template(Path(sys.argv[1]), "mau.docx", Context, {}), Context())).hexdigest())
"""


def everything(templates):
    for name in "cab":
        templates.block(name, p("{{ ten }}", style="QuocHieu") + p("{{ dau.ke }}", style="KeNgang"))
    includes = "".join(p(f'{{%p include "khoi/{name}.docx" %}}') for name in "bac")
    rows = row("{%tr for h in hang %}"), row("{{ h.ten }}"), row("{%tr endfor %}")
    return templates.main(includes + p("{{r hinh }}{{r dam }}") + table(*rows), styles=(), title="{{ ten }}")


def test_twice_in_one_process(templates):
    assert everything(templates).filled(Context()) == templates.filled(Context())


def test_in_other_processes_with_other_hash_seeds(templates):
    expected = hashlib.sha256(everything(templates).filled(Context())).hexdigest()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Ho_Chi_Minh"), ("4711", "America/Lima")):
        run = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(templates.folder)],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.strip() == expected


def test_a_template_copied_at_another_time_gives_the_same(templates):
    before = everything(templates).filled(Context())
    os.utime(templates.folder / "mau.docx", (0, 0))
    assert templates.filled(Context()) == before


def test_no_time_and_no_system_of_this_machine_is_written(templates):
    with zipfile.ZipFile(io.BytesIO(everything(templates).filled(Context()))) as archive:
        infos = archive.infolist()
    assert {info.date_time for info in infos} == {FIXED_TIME}
    assert {(info.create_system, info.external_attr) for info in infos} == {(0, 0o600 << 16)}


def test_the_order_of_the_parts_does_not_matter():
    parts = {"word/document.xml": b"d", "[Content_Types].xml": b"t", "a.xml": b"a", "_rels/.rels": b"r"}
    assert write_package(parts) == write_package(dict(reversed(parts.items())))


def test_the_content_types_come_first():
    with zipfile.ZipFile(
        io.BytesIO(write_package({"a": b"", "[Content_Types].xml": b"", "_rels/.rels": b""}))
    ) as archive:
        assert archive.namelist() == ["[Content_Types].xml", "_rels/.rels", "a"]
