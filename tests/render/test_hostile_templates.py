"""A template that was damaged, or bent by hand, gives a document or our own error: never a crash, never half a file."""

import copy
import io
import random
import zipfile

import pytest
from lxml import etree

from tests.render.contexts import Context
from tests.render.word import p, row, table, zipped
from vanban.core.errors import TemplateError
from vanban.inspect.text import lines

ROUNDS = 60
TEXTS = ("{{", "}}", "{% if %}", "{", "{{ ten }}", "{%p endfor %}", "{%tr endif %}", "é")
VALUES = ("", "x", "-5", "99999999999", "{{ ten }}", "Normal", "KeNgang")


def bend(data: bytes, chance: random.Random) -> bytes:
    """Move, copy, remove and change elements of an XML part."""
    root = etree.fromstring(data)
    for _ in range(chance.randint(1, 4)):
        nodes = [node for node in root.iter() if node.getparent() is not None]
        if not nodes:
            break
        node = chance.choice(nodes)
        match chance.randrange(5):
            case 0:
                node.getparent().remove(node)
            case 1 if node.attrib:
                node.attrib.pop(chance.choice(list(node.attrib)))
            case 2 if node.attrib:
                node.set(chance.choice(list(node.attrib)), chance.choice(VALUES))
            case 3:
                node.getparent().append(copy.deepcopy(node))
            case _:
                node.text = (node.text or "") + chance.choice(TEXTS)
    return etree.tostring(root)


def bent(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(parts))
    return zipped({**parts, name: bend(parts[name], chance)})


@pytest.fixture
def sound(templates):
    rows = row("{%tr for h in hang %}"), row("{{ h.ten }}", p("{{ ke }}", style="KeNgang")), row("{%tr endfor %}")
    templates.block("dau", p("{{r dam }}", style="QuocHieu") + table(*rows))
    return templates.main(p('{%p include "khoi/dau.docx" %}') + table(*rows) + p("{{ ten }}"), title="{{ ten }}")


@pytest.mark.parametrize("file", ["mau.docx", "khoi/dau.docx"])
@pytest.mark.parametrize("seed", range(3))
def test_gives_a_readable_document_or_our_error(sound, file, seed):
    chance = random.Random(seed)
    path = sound.folder / file
    data = path.read_bytes()
    for _ in range(ROUNDS):
        path.write_bytes(bent(data, chance))
        try:
            assert lines(sound.filled(Context()))
        except TemplateError as error:
            assert all(finding.place.file.startswith("templates/") for finding in error.findings)
