"""A copy of the document with a comment at each place: sound, and its text is the same."""

import re

from lxml import etree

from tests.ooxml.test_validators import package
from tests.ooxml.validate import ooxml_errors
from tests.reports.samples import report
from tests.rules.engine.fakes import document, fault, make
from vanban.inspect.package import open_package
from vanban.inspect.text import W, lines
from vanban.inspect.view import read
from vanban.reports.comments import with_comments
from vanban.roles.element import Reading, VanBan
from vanban.rules.engine import judge

BOX = (
    '<w:p><w:r><w:t>Trước</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" '
    'style="width:100pt;height:50pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>Trong hộp</w:t></w:r></w:p>'
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)


def judged(data: bytes, *faults):
    view = read(data)
    return judge(Reading(view, (VanBan("KH", {}, {}, (), (), (0, 0), view.sections),)), rules=[make("a", *faults)])


def comments(data: bytes, name: str = "word/comments.xml") -> list[tuple[str, str]]:
    """Author and text of every comment."""
    root = open_package(data).xml(name)
    return [(c.get(W + "author"), "\n".join("".join(p.itertext()) for p in c.iter(W + "p"))) for c in root]


def commented(data: bytes) -> list[str]:
    """The text between the marks of every comment, by number."""
    root = open_package(data).xml("word/document.xml")
    found = []
    for start in root.iter(W + "commentRangeStart"):
        end = root.xpath(f"//w:commentRangeEnd[@w:id='{start.get(W + 'id')}']", namespaces={"w": W[1:-1]})[0]
        nodes = list(root.iter())
        between = nodes[nodes.index(start) : nodes.index(end)]
        found.append((int(start.get(W + "id")), "".join(n.text or "" for n in between if n.tag == W + "t")))
    return [words for _, words in sorted(found)]


def test_every_place_has_its_comment_and_the_copy_is_sound():
    copy = with_comments(document(), report())
    assert ooxml_errors(copy) == []
    assert commented(copy) == ["Số: 04/KH-SYT", "Tiêu đề", "Nội dung một", "Ô đầu", "Ô cuối", "Số: 04/KH-SYT"]
    assert {author for author, _ in comments(copy)} == {"Vanban"}
    assert comments(copy)[1][1] == (
        "SAI: Quy tắc do-la\nHiện có: thế này\nCần: thế kia\nCách sửa: sửa đi\n"
        "Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II (thu/do-la)"
    )


def test_the_text_is_the_same():
    copy = with_comments(document(), report())
    assert lines(copy) == lines(document())
    assert [p.text for p in read(copy).body.paragraphs] == [p.text for p in read(document()).body.paragraphs]


def test_what_is_in_a_header_is_told_at_the_beginning_with_its_place():
    words = [text for _, text in comments(with_comments(document(), report())) if "dau-trang" in text]
    assert "Ở: đầu trang, đoạn 1" in words[0]


def test_what_is_waived_has_no_comment_and_what_was_lowered_says_why():
    words = "\n".join(text for _, text in comments(with_comments(document(), report())))
    assert "thu/mien" not in words
    assert "Mức đã đổi theo hồ sơ ngoại lệ: chưa bắt buộc" in words


def test_the_same_report_gives_the_same_bytes():
    assert with_comments(document(), report()) == with_comments(document(), report())


def test_an_existing_comments_part_is_extended():
    once = with_comments(document(), judged(document(), fault(1)))
    twice = with_comments(once, judged(once, fault(2, found="lần hai")))
    assert ooxml_errors(twice) == []
    assert commented(twice) == ["Tiêu đề", "Nội dung một"]
    assert len(comments(twice)) == 2
    assert [name for name in open_package(twice).parts if "comments" in name] == ["word/comments.xml"]


def test_a_range_of_paragraphs_has_one_comment():
    copy = with_comments(document(), judged(document(), fault(1, 2, 3)))
    assert ooxml_errors(copy) == []
    assert commented(copy) == ["Tiêu đềNội dung mộtNội dung hai"]


def test_a_range_that_leaves_its_cell_is_marked_at_its_beginning():
    copy = with_comments(document(), judged(document(), fault(4, 5)))
    assert ooxml_errors(copy) == []
    assert commented(copy) == ["Ô đầu"]


def test_text_in_a_box_is_commented_on_where_the_box_is_anchored():
    data = package(BOX)
    index = next(p.index for p in read(data).body.paragraphs if p.text == "Trong hộp")
    copy = with_comments(data, judged(data, fault(index)))
    root = open_package(copy).xml("word/document.xml")
    start = root.find(f".//{W}commentRangeStart")
    assert next(start.iterancestors(W + "txbxContent"), None) is None
    assert lines(copy) == lines(data)


def test_a_file_without_references_gets_them():
    data = document()
    parts = dict(open_package(data).parts)
    del parts["word/_rels/document.xml.rels"]
    from vanban.package.writing import write_package

    copy = with_comments(write_package(parts), judged(data, fault(1)))
    assert len(comments(copy)) == 1
    root = etree.fromstring(open_package(copy).parts["word/_rels/document.xml.rels"])
    assert re.search("/comments$", root[0].get("Type"))
