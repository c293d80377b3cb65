"""Pictures, lines and shapes, of today's Word and of old ones."""

import pytest

from tests.inspect.effective.drawn import EMU, PICTURE, anchor, group, inline, shape, transform, vml
from tests.inspect.effective.word import p, r, view
from vanban.inspect.docview import Offset


def drawings(content, **more):
    return view(p(r(inside=content)), **more).body.drawings


@pytest.mark.parametrize(
    ("content", "kind", "width", "height", "weight"),
    [
        (inline(PICTURE, 100, 50), "picture", 100, 50, 0),
        (anchor(PICTURE, 100, 50), "picture", 100, 50, 0),
        (anchor(shape("line"), 100, 0), "line", 100, 0, 0.75),
        (anchor(shape("straightConnector1"), 100, 0), "line", 100, 0, 0.75),
        (anchor(shape("line", "<a:ln w='12700'/>"), 100, 0), "line", 100, 0, 1),
        (anchor(shape("line", "<a:ln w='12700'><a:noFill/></a:ln>"), 100, 0), "line", 100, 0, 0),
        (anchor(shape("line", "<a:ln/>"), 100, 0), "line", 100, 0, 0.5),
        (anchor(shape("rect"), 80, 20), "shape", 80, 20, 0.75),
        (inline("<c:chart xmlns:c='x'/>", 100, 50), "object", 100, 50, 0),
        (vml("<v:line from='10pt,0' to='110pt,0' strokeweight='1pt'/>"), "line", 100, 0, 1),
        (vml("<v:line from='1in,0' to='2in,0'/>"), "line", 72, 0, 0.75),
        (vml("<v:line from='0,0' to='100,0'/>"), "line", 75, 0, 0.75),
        (vml("<v:line from='x' to='100pt,0'/>"), "line", 100, 0, 0.75),
        (vml("<v:shape type='#_x0000_t32' style='width:90pt;height:0'/>"), "line", 90, 0, 0.75),
        (vml("<v:shape o:connectortype='straight' style='width:90pt;height:0'/>"), "line", 90, 0, 0.75),
        (vml("<v:shape style='width:60pt;height:30pt'><v:imagedata/></v:shape>"), "picture", 60, 30, 0),
        (vml("<v:rect style='width:60pt;height:30pt' stroked='f'/>"), "shape", 60, 30, 0),
        (vml("<v:rect style='width:200pt;height:1.5pt' o:hr='t'/>"), "line", 200, 1.5, 1.5),
        (vml("<v:rect style='width:0;height:1.5pt' o:hr='t' o:hrpct='500'/>"), "line", 233.85, 1.5, 1.5),
        ("<w:object><v:shape style='width:60pt;height:30pt'><v:imagedata/></v:shape></w:object>", "object", 60, 30, 0),
    ],
)  # fmt: skip
def test_what_is_drawn_and_how_large(content, kind, width, height, weight):
    (found,) = drawings(content)
    assert found.kind == kind
    assert (found.width.pt, found.height.pt, found.weight.pt) == pytest.approx((width, height, weight), abs=0.01)


def test_a_picture_has_the_words_that_stand_for_it():
    assert drawings(inline(PICTURE, 100, 50, alt="Biểu đồ"))[0].alt_text == "Biểu đồ"
    assert (
        drawings(vml("<v:shape alt='Dấu' style='width:9pt;height:9pt'><v:imagedata/></v:shape>"))[0].alt_text == "Dấu"
    )


@pytest.mark.parametrize(
    ("content", "is_inline", "across"),
    [
        (inline(PICTURE, 9, 9), True, Offset()),
        (anchor(PICTURE, 9, 9, x=20), False, Offset("column", "", 20)),
        (anchor(PICTURE, 9, 9, align="center", of="margin"), False, Offset("margin", "center")),
        (vml("<v:rect style='position:absolute;margin-left:20pt;width:9pt'/>"), False, Offset("text", "", 20)),
        (vml("<v:line style='position:absolute' from='20pt,5pt' to='90pt,5pt'/>"), False, Offset("text", "", 20)),
        (vml("<v:rect style='width:9pt;height:9pt'/>"), True, Offset("text")),
        (vml("<v:rect style='position:absolute;mso-position-horizontal:center;"
             "mso-position-horizontal-relative:page;width:9pt;height:9pt'/>"), False, Offset("page", "center")),
    ],
)  # fmt: skip
def test_where_it_stands(content, is_inline, across):
    (found,) = drawings(content)
    assert (found.inline, found.across) == (is_inline, across)


def test_each_part_of_a_group_is_drawn_at_its_own_size():
    first = shape(box=transform(1000, 0, 1000, 0))
    second = shape("rect", box=transform(0, 500, 2000, 500), text=p("MẬT"))
    outer = transform(0, 0, 200 * EMU, 100 * EMU)
    content = anchor(group(first, second, box=outer, inner=(0, 0, 2000, 1000)), 200, 100, x=5)
    found = drawings(content)
    assert [(d.kind, d.width.pt, d.height.pt, d.across.distance.pt) for d in found] == [
        ("line", 100, 0, 105),
        ("shape", 200, 50, 5),
    ]
    assert found[1].text_box == 1


def test_each_part_of_an_old_group_is_drawn_at_its_own_size():
    content = vml(
        "<v:group style='position:absolute;width:200pt;height:100pt' coordsize='2000,1000'>"
        "<v:line from='0,0' to='1000,0'/><v:rect style='left:0;top:500;width:2000;height:500'/></v:group>"
    )
    assert [(d.kind, d.width.pt, d.height.pt) for d in drawings(content)] == [("line", 100, 0), ("shape", 200, 50)]


def test_a_deleted_or_hidden_drawing_is_not_drawn():
    assert drawings(f"<w:t>x</w:t></w:r><w:del><w:r>{anchor(PICTURE, 9, 9)}</w:r></w:del><w:r>") == ()
    assert view(p(r(inside=anchor(PICTURE, 9, 9), rpr="vanish"))).body.drawings == ()


def test_a_drawing_names_its_anchor():
    assert view(p("a") + p(r(inside=anchor(PICTURE, 9, 9)))).body.drawings[0].paragraph == 1
