"""Bits of XML that do not stand in a document of our own, or not where they are put."""


def run(inside: str) -> str:
    return f"<w:r>{inside}</w:r>"


def text(inside: str, attributes: str = "") -> str:
    return f"<w:t{attributes}>{inside}</w:t>"


PARAGRAPH = f"<w:p>{run(text('a'))}</w:p>"
OF_TEXT = [
    "chữ", "&amp;", "]]>", "\0", text("a"), "<w:t/>", text(""), text("a > b"), text(" a "), text("a\nb\t"),
    text("&amp;&lt;"), text("&#38;"), text("&lt;w:p&gt;&quot;&apos;"), text("&la;"), text("]]>"), text("\r\n"),
    text("\ufffe"), text("\x01"), text("\u2028\x85"), text("\ud800"), text("a<w:b/>"), text("a<w:b/>c"),
    text(" a", ' xml:space="default"'), text(" a", ' a="x>y"'), text(" a", " xml:space='preserve'"),
    "<m:t xmlns:m='http://schemas.openxmlformats.org/wordprocessingml/2006/main'> a</m:t>",
]  # fmt: skip
OF_RUNS = [
    run(text("thêm")), run("<w:sym w:char='F0B7'/>"), run("<w:drawing/>"), run("<w:tab/>"),
    run("<w:br w:type='page'/>"), run("<w:fldChar w:fldCharType='begin'/>"), run("<w:instrText>PAGE</w:instrText>"),
    run("<w:fldChar w:fldCharType='separate'/>"), run("<w:fldChar w:fldCharType='end'/>"),
    f"<w:fldSimple w:instr='PAGE'>{run(text('3'))}</w:fldSimple>", f"<w:hyperlink>{run(text('a'))}</w:hyperlink>",
    f"<w:ins>{run(text('a'))}</w:ins>", "<w:bookmarkStart w:id='1'/>", f"<w:rPr>{text('a')}</w:rPr>",
    f"<w:r xmlns:w='urn:khac'>{text('a')}</w:r>",
]  # fmt: skip
OF_BLOCKS = [
    "<w:p/>", "<w:p />", "<w:p>", "</w:p>", "</w:p >", f"<w:p\n>{run(text('a'))}</w:p>", PARAGRAPH, "<w:tbl/>",
    "<w:tr/>", "<w:tc>", "<w:tc/>", "</w:tc>", "</w:tr>", "</w:tbl>",
    f"<w:tbl><w:tr><w:tc>{PARAGRAPH}</w:tc></w:tr></w:tbl>",
    "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", f"<w:sdt><w:sdtContent>{PARAGRAPH}</w:sdtContent></w:sdt>",
    f"<w:p xmlns:w='urn:khac'>{run(text('a'))}</w:p>", "</w:body>", "<w:body>", "<w:sectPr/>",
]  # fmt: skip
OF_PROPERTIES = [
    "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:tblPr><w:jc w:val='center'/></w:tblPr>", "<w:trPr><w:del/></w:trPr>",
    "<w:tcPr><w:tcW w:w='9'/></w:tcPr>", "<w:pPr><w:jc w:val='center'/></w:pPr>", "<w:rPr><w:vanish/></w:rPr>",
    " xmlns:w='urn:khac'", " w:val='9'",
]  # fmt: skip
OF_NO_ELEMENT = ["<!-- <w:p> -->", "<![CDATA[<w:p>]]>", "<?x <w:t>?>", "<!--", "-->"]
BITS = [*OF_TEXT, *OF_RUNS, *OF_BLOCKS, *OF_PROPERTIES, *OF_NO_ELEMENT]
