"""Both sets of sizes that the decree gives reach the letterhead of every document."""

import pytest

from tests.templates.shipped import FOLDER
from vanban.doctypes.registry import TYPES
from vanban.doctypes.the_thuc import CO_CHU
from vanban.inspect.package import parse_xml
from vanban.inspect.text import W
from vanban.render.compiling import compile_template
from vanban.render.styles import style_map


@pytest.mark.parametrize("doc", TYPES, ids=lambda doc: doc.id)
@pytest.mark.parametrize("name", CO_CHU)
def test_the_styles_of_the_letterhead_have_the_sizes_of_the_agency(doc, name):
    compiled = compile_template(FOLDER, doc.template, doc.context, CO_CHU[name])
    styles = style_map(parse_xml(compiled.kept["word/styles.xml"].content(), "styles"))
    found = {style: int(styles[style].find(f"{W}rPr/{W}sz").get(W + "val")) / 2 for style in CO_CHU[name]}
    assert found == {style: float(size) for style, size in CO_CHU[name].items()}
