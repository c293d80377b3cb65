"""Every attempt to get out of a template is refused when the template is compiled, and has done nothing by then."""

import time
from pathlib import Path

import pytest
from jinja2 import DictLoader

from tests.render.contexts import Context
from tests.render.escapes import EXPRESSIONS, INCLUDES, attempts
from tests.render.word import p, row, table
from vanban.core.errors import TemplateError
from vanban.render.compiling import compile_template
from vanban.render.environment import make_environment
from vanban.render.finishing import Unsound
from vanban.render.program import BUILTINS, PartProgram
from vanban.render.steps import Elif, Else, End, For, If, Steps, Value


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def refused(templates) -> TemplateError:
    start = time.monotonic()
    with pytest.raises(TemplateError) as caught:
        compile_template(templates.folder, "mau.docx", Context, {})
    assert time.monotonic() - start < 30  # machines under load are slow; an endless search would take hours
    assert all(finding.found and finding.required for finding in caught.value.findings)
    return caught.value


@pytest.fixture(autouse=True)
def nothing_is_written(templates):
    templates.block("dau", p("x"))
    (templates.folder / "bi_mat.docx").write_bytes((templates.folder / "khoi/dau.docx").read_bytes())
    (templates.folder / "mau.docx").touch()
    before = sorted(path for path in templates.folder.parent.rglob("*"))
    here = sorted(Path.cwd().iterdir())
    yield
    assert sorted(path for path in templates.folder.parent.rglob("*")) == before
    assert sorted(Path.cwd().iterdir()) == here


@pytest.mark.parametrize("text", [pytest.param(text, id=text[:40]) for text in attempts()])
def test_in_a_paragraph_is_refused(templates, text):
    if text in ("# for d in danh_sach",):
        assert templates.main(p(text)).texts(Context()) == [text]
    else:
        refused(templates.main(p(escaped(text))))


@pytest.mark.parametrize("text", [pytest.param(f"{{{{ {e} }}}}", id=e[:40]) for e in EXPRESSIONS])
def test_in_the_properties_is_refused(templates, text):
    refused(templates.main(p("x"), title=escaped(text)))


@pytest.mark.parametrize("text", [pytest.param(f"{{{{ {e} }}}}", id=e[:40]) for e in EXPRESSIONS])
def test_in_a_rule_is_refused(templates, text):
    refused(templates.main(p(escaped(text), style="KeNgang")))


@pytest.mark.parametrize("text", [pytest.param(f"{{{{ {e} }}}}", id=e[:40]) for e in EXPRESSIONS])
def test_in_a_block_is_refused(templates, text):
    templates.block("khac", p(escaped(text)))
    error = refused(templates.main(p('{%p include "khoi/khac.docx" %}')))
    assert error.findings[0].place.file == "templates/khoi/khac.docx"
    (templates.folder / "khoi/khac.docx").unlink()


@pytest.mark.parametrize("what", INCLUDES)
def test_an_include_of_anything_but_a_block_is_refused(templates, what):
    refused(templates.main(p(f"{{%p include {escaped(what)} %}}")))


@pytest.mark.parametrize("name", ["co", "so", "ten", "dau", "hinh", "dam", "ke"])
def test_a_loop_over_what_is_no_list_is_refused(templates, name):
    rows = row(f"{{%tr for d in {name} %}}"), row("x"), row("{%tr endfor %}")
    refused(templates.main(table(*rows)))


NAME = ("name", "ten")
LOOP = ("name", "loop")


def program(*steps):
    return PartProgram(Steps(steps, (("", "", ""),)), Context, frozenset())


class TestTheSecondWall:
    """What is no step of a template never becomes a program, should it ever get past the contract."""

    @pytest.mark.parametrize(
        "expression",
        [
            ("field", ("name", "dau"), "__class__"),
            ("field", ("name", "dau"), "__dict__"),
            ("field", ("name", "dam"), "runs"),
            ("field", ("name", "hinh"), "png"),
            ("field", NAME, "format"),
            ("field", ("name", "ke"), "pt"),
            ("field", ("name", "danh_sach"), "count"),
            ("field", ("const", ""), "join"),
            ("field", LOOP, "index"),
            ("name", "loop"),
            ("name", "__builtins__"),
            ("name", "c"),
            ("name", "texts"),
            ("name", "ten.format(c)"),
            ("name", "ten or __import__('os')"),
            ("const", 1.5),
            ("const", None),
            ("const", ["x"]),
            ("not", ("name", "x")),
            ("and", NAME, ("name", "x")),
            ("compare", NAME, "eq) or print(", NAME),
            ("compare", NAME, "is", NAME),
            ("compare", NAME, "eq"),
            ("call", NAME),
            (NAME,),
            (),
        ],
    )
    @pytest.mark.parametrize("kind", [lambda e: Value(e, "TEXT", 0), lambda e: If(e, 0), lambda e: For("d", e, 0)])
    def test_expressions(self, expression, kind):
        with pytest.raises(Unsound):
            program(kind(expression), End())

    @pytest.mark.parametrize("name", ["a b", "a): print(", "1a", "", "a.b"])
    def test_names_of_items(self, name):
        with pytest.raises(Unsound):
            program(For(name, ("name", "danh_sach"), 0), End())

    @pytest.mark.parametrize("name", ["co", "dau", "danh_sach", "hinh", "ke", "dam"])
    def test_values_that_are_no_text(self, name):
        with pytest.raises(Unsound):
            program(Value(("name", name), "TEXT", 0))

    @pytest.mark.parametrize(("name", "place"), [("ten", "RUN"), ("ten", "RULE"), ("dam", "ATTRIBUTE"), ("ten", "NO")])
    def test_values_in_the_wrong_place(self, name, place):
        with pytest.raises(Unsound):
            program(Value(("name", name), place, 0))

    @pytest.mark.parametrize("steps", [[End()], [Else()], [Elif(NAME, 0)], [If(NAME, 0)], [For("d", NAME, 0), End()]])
    def test_steps_without_their_pair(self, steps):
        with pytest.raises(Unsound):
            program(*steps)

    def test_a_program_knows_no_builtins_that_do_anything(self):
        assert {"len": len, "enumerate": enumerate} == BUILTINS

    def test_declared_fields_and_loop_counters_are_read(self):
        steps = (
            For("d", ("field", ("name", "dau"), "dong"), 0),
            Value(("field", LOOP, "index"), "TEXT", 0),
            Value(("name", "d"), "TEXT", 0),
            End(),
        )
        assert program(*steps).fill(Context(), bytes) == ("1SỞ NỘI VỤ".encode(), False)

    def test_the_environment_has_no_globals_filters_or_tests(self):
        environment = make_environment(DictLoader({}))
        assert (environment.globals, environment.filters, environment.tests) == ({}, {}, {})


def test_there_are_enough_attempts():
    assert len(attempts()) + len(INCLUDES) > 200
