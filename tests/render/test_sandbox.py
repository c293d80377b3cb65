"""Every attempt to get out of a template is refused when the template is compiled, and has done nothing by then."""

import time
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import DictLoader
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext

from tests.render.contexts import Context, Dau
from tests.render.escapes import EXPRESSIONS, INCLUDES, attempts
from tests.render.word import p, row, table
from vanban.core.errors import TemplateError
from vanban.core.rich import RichText
from vanban.render.compiling import compile_template
from vanban.render.environment import make_environment


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


class TestTheSecondWall:
    """What the environment itself refuses, should a tag ever get past the compiler."""

    @pytest.fixture
    def environment(self):
        return make_environment(DictLoader({}))

    @pytest.mark.parametrize(
        "expression",
        [
            "dau.__class__",
            "dau.__dict__",
            "dam.runs",
            "hinh.png",
            "ten.format",
            "ke.pt",
            "danh_sach.count",
            "''.join",
            "la.ten",
        ],
    )
    def test_undeclared_attributes(self, environment, expression):
        names = {f.name: getattr(Context(), f.name) for f in fields(Context)}
        with pytest.raises((SecurityError, TypeError)):
            environment.from_string(f"{{{{ {expression} }}}}").render(names | {"la": SimpleNamespace(ten="x")})

    @pytest.mark.parametrize("call", ["ham()", "ten.format(dau)", "ten.upper()", "'{0.__class__}'.format(dau)"])
    def test_every_call(self, environment, call):
        with pytest.raises(SecurityError):
            environment.from_string(f"{{{{ {call} }}}}").render(ten="{0.__class__}", ham=print, dau=Dau())

    def test_declared_fields_and_loop_counters_are_read(self, environment):
        source = "{% for d in dau.dong %}{{ loop.index }}{{ d }}{% endfor %}"
        assert environment.from_string(source).render(dau=Dau()) == "1SỞ NỘI VỤ"

    def test_there_are_no_globals_filters_or_tests(self, environment):
        assert set(environment.globals) == {"le_ke"}
        assert (environment.filters, environment.tests) == ({}, {})

    def test_only_named_counters_of_a_loop(self, environment):
        loop = LoopContext((), None, None)  # type: ignore[arg-type]
        assert environment.is_safe_attribute(loop, "index", None)
        assert not environment.is_safe_attribute(loop, "cycle", None)

    def test_types_and_rich_texts_are_opaque(self, environment):
        assert not environment.is_safe_attribute(Dau, "so", None)
        assert not environment.is_safe_attribute(RichText(()), "runs", None)


def test_there_are_enough_attempts():
    assert len(attempts()) + len(INCLUDES) > 200
