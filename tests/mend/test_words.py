"""The words stay, letter for letter, and so do tables, pictures, notes and changes; what would not is refused."""

import io

import pytest
from docx import Document
from lxml import etree

from tests.golden.documents import shipped_documents
from tests.mend.documents import good, raw
from tests.ooxml.test_validators import package
from tests.ooxml.validate import ooxml_errors
from tests.rules.sheet import Sheet, look, say
from vanban.inspect.package import PackageError, open_package
from vanban.inspect.text import W
from vanban.inspect.view import read
from vanban.mend.bench import Edit
from vanban.mend.guard import WordsChangedError, hold_against
from vanban.mend.mending import mend
from vanban.package.writing import write_package
from vanban.roles.element import Role
from vanban.rules.profile import Profile
from vanban.rules.report import Pardon


def texts(data: bytes) -> list[str]:
    return [p.text for p in read(data).body.paragraphs if p.text.strip()]


def with_body(data: bytes, change) -> bytes:
    parts = dict(open_package(data).parts)
    root = etree.fromstring(parts["word/document.xml"])
    change(root)
    return write_package({**parts, "word/document.xml": etree.tostring(root)})


@pytest.mark.parametrize("name", ["ke_hoach", "cong_van", "everything"])
def test_words_are_the_same_but_for_the_listed_edits(name):
    mended = mend(raw(name))
    edits = {edit.before: edit.after for edit in mended.edits}
    assert [edits.get(text, text) for text in texts(raw(name))] == texts(mended.data)


def test_every_edit_is_listed_once_with_the_whole_paragraph():
    sheet = Sheet(good("cong_van"))
    say(sheet.of(Role.NOI_KINH_GUI)[0], "- Bộ Nội  vụ,")
    edits = mend(sheet.bytes()).edits
    assert edits == (Edit("- Bộ Nội  vụ,", "- Bộ Nội vụ;"),)


def test_a_word_in_runs_of_many_looks_keeps_them():
    sheet = Sheet(good("ke_hoach"))
    paragraph = sheet.of(Role.CAN_CU)[1].paragraph
    say(paragraph, lambda text: text.rstrip(".;"))
    words = paragraph.text
    first = paragraph.runs[0]
    first.text = words[:9]
    stressed = paragraph.add_run(words[9:])
    look(paragraph, size=13, italic=True, font="Times New Roman")
    stressed.font.underline = True
    mended = mend(sheet.bytes())
    found = next(p for p in read(mended.data).body.paragraphs if p.text == f"{words}.")
    assert [(run.text, run.format.underlined) for run in found.runs] == [(words[:9], False), (f"{words[9:]}.", True)]


def test_tables_pictures_and_styles_survive():
    name = "bao_cao-quy_1-2023"
    source = shipped_documents()[name]

    def spoil(root):
        for size in list(root.iter(W + "pgMar")):
            size.set(W + "left", "1134")
        for run in list(root.iter(W + "r"))[::7]:
            look_of = run.find(W + "rPr")
            look_of = look_of if look_of is not None else run.makeelement(W + "rPr")
            run.insert(0, look_of)
            etree.SubElement(look_of, W + "sz").set(W + "val", "20")

    broken = with_body(source, spoil)
    mended = mend(broken)
    before, after = read(source), read(mended.data)
    assert [table.rows and len(table.rows) for table in after.body.tables] == [len(t.rows) for t in before.body.tables]
    assert [(d.kind, d.width) for d in after.body.drawings] == [(d.kind, d.width) for d in before.body.drawings]
    assert [p.style for p in after.body.paragraphs] == [p.style for p in before.body.paragraphs]
    kept = {n: d for n, d in open_package(broken).parts.items() if n.startswith(("word/media", "word/styles"))}
    assert {n: open_package(mended.data).parts[n] for n in kept} == kept


CHANGES = (
    "<w:p><w:r><w:t>Một </w:t></w:r>"
    '<w:ins w:id="1" w:author="A" w:date="2023-01-01T00:00:00Z"><w:r><w:t xml:space="preserve"> thêm  vào</w:t></w:r>'
    '</w:ins><w:del w:id="2" w:author="A" w:date="2023-01-01T00:00:00Z"><w:r><w:delText>bỏ đi</w:delText></w:r></w:del>'
    '<w:hyperlink w:anchor="a"><w:r><w:rPr><w:color w:val="0000FF"/></w:rPr><w:t>liên kết</w:t></w:r></w:hyperlink>'
    "</w:p>"
)


def test_tracked_changes_and_links_survive():
    mended = mend(package(CHANGES))
    assert ooxml_errors(mended.data) == []
    root = open_package(mended.data).xml("word/document.xml")
    assert [node.text for node in root.iter(W + "delText")] == ["bỏ đi"]
    assert len(list(root.iter(W + "ins"))) == len(list(root.iter(W + "del"))) == 1
    (paragraph,) = (p for p in read(mended.data).body.paragraphs if p.text)
    assert paragraph.text == "Một thêm vàoliên kết"
    assert {run.format.colour for run in paragraph.runs} == {"auto"}


def test_footnotes_are_mended_and_stay():
    data = raw("ke_hoach")
    notes = (
        f'<w:footnotes xmlns:w="{W[1:-1]}"><w:footnote w:id="1"><w:p><w:r><w:t>Ghi chú.</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    parts = dict(open_package(data).parts)
    parts["word/footnotes.xml"] = notes.encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        f'<Relationship Id="rIdNotes" Type="{kind}" Target="footnotes.xml"/></Relationships>'.encode(),
    )
    mended = mend(write_package(parts))
    (note,) = read(mended.data).footnotes.paragraphs
    assert note.text == "Ghi chú."
    assert {run.format.font for run in note.runs} == {"Times New Roman"}


def test_what_a_profile_waives_is_left_as_it_is():
    sheet = Sheet(good("ke_hoach"))
    say(sheet.of(Role.CAN_CU)[-1], lambda text: text.rstrip(".") + ";")
    source = sheet.bytes()
    profile = Profile("thử", {("can-cu/sai-dau-ket", "cuoi"): Pardon(None, "bản gốc như vậy")})
    assert mend(source, profile).data == source
    assert [edit.after[-1] for edit in mend(source).edits] == ["."]


def test_a_file_that_needs_nothing_keeps_its_very_bytes():
    mended = mend(good("cong_van"))
    assert (mended.data, mended.repaired, mended.edits) == (good("cong_van"), (), ())


def changed(name: str, old: str, new: str) -> bytes:
    document = Document(io.BytesIO(good(name)))
    for paragraph in document.paragraphs:
        if old in paragraph.text:
            say(paragraph, lambda text: text.replace(old, new))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


class TestTheGuard:
    def test_a_word_that_is_not_listed(self):
        with pytest.raises(WordsChangedError):
            hold_against(good("ke_hoach"), changed("ke_hoach", "thực trạng", "thực tế"), ())

    def test_a_listed_edit_may_not_change_a_word(self):
        edit = Edit("- Đánh giá đúng thực trạng.", "- Đánh giá đúng thực tế.")
        with pytest.raises(WordsChangedError):
            hold_against(good("ke_hoach"), changed("ke_hoach", "thực trạng", "thực tế"), [edit])

    def test_punctuation_must_be_listed(self):
        copy = changed("ke_hoach", "thực trạng.", "thực trạng;")
        with pytest.raises(WordsChangedError):
            hold_against(good("ke_hoach"), copy, ())
        hold_against(good("ke_hoach"), copy, [Edit("- Đánh giá đúng thực trạng.", "- Đánh giá đúng thực trạng;")])

    def test_a_number_may_not_change(self):
        edit = Edit("2. Yêu cầu", "3. Yêu cầu")
        with pytest.raises(WordsChangedError):
            hold_against(good("ke_hoach"), changed("ke_hoach", "2. Yêu", "3. Yêu"), [edit])

    def test_a_paragraph_may_not_go(self):
        def drop(root):
            body = root.find(W + "body")
            body.remove(next(p for p in body.iterchildren(W + "p") if "".join(p.itertext()).strip()))

        with pytest.raises(WordsChangedError):
            hold_against(good("ke_hoach"), with_body(good("ke_hoach"), drop), ())

    def test_a_table_may_not_go(self):
        def empty(root):
            body = root.find(W + "body")
            body.insert(0, etree.fromstring(f'<w:tbl xmlns:w="{W[1:-1]}"/>'))

        with pytest.raises(WordsChangedError):
            hold_against(with_body(good("ke_hoach"), empty), good("ke_hoach"), ())


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0old", good.__doc__.encode()])
def test_what_is_no_word_file_is_refused_in_our_words(data):
    with pytest.raises(PackageError):
        mend(data)


def test_a_part_with_entities_is_refused():
    parts = dict(open_package(good("ke_hoach")).parts)
    parts["word/document.xml"] = b'<!DOCTYPE a [<!ENTITY b "c">]>' + parts["word/document.xml"]
    with pytest.raises(PackageError, match="DOCTYPE"):
        mend(write_package(parts))
