"""A copy of the document with a Word comment at each place of an issue; its text stays as it is."""

from collections.abc import Mapping

from lxml import etree

from vanban.inspect.markup import VAL, Element
from vanban.inspect.package import open_package
from vanban.inspect.relationships import DOCUMENT
from vanban.inspect.text import W
from vanban.package.writing import write_package
from vanban.reports.anchors import after_properties, anchors
from vanban.reports.comments_part import CommentsPart, open_comments, xml_bytes
from vanban.rules.report import Issue, Report, Site
from vanban.rules.sources import cite


def with_comments(data: bytes, report: Report) -> bytes:
    """The copy, with a comment for every issue that is not waived, at each of its places.

    What concerns the whole file, a header or a note is told at the first paragraph. Raises PackageError.
    """
    package = open_package(data)
    document = package.xml(DOCUMENT)
    elements = anchors(package, document)
    part = open_comments(package, document)
    for issue in report.issues:
        for site in () if issue.waived else issue.sites:
            _comment(issue, site, elements, part)
    return write_package({**part.parts(package), DOCUMENT: xml_bytes(document)})


def _comment(issue: Issue, site: Site, elements: Mapping[int, Element], part: CommentsPart) -> None:
    where = [elements[index] for index in site.paragraphs if index in elements]
    if not where and elements:
        where = [elements[min(elements)]]
    if where:
        number = part.add(_words(issue, site))
        _mark(where[0], where[-1] if where[-1].getparent() is where[0].getparent() else where[0], number)


def _words(issue: Issue, site: Site) -> list[str]:
    rule = issue.rule
    words = [f"{issue.level}: {rule.title}", f"Hiện có: {issue.found}", f"Cần: {issue.required}"]
    if not site.paragraphs:
        words.insert(1, f"Ở: {site}")
    words += [f"Cách sửa: {rule.fix}", f"Căn cứ: {cite(rule.clause)} ({rule.id})"]
    return [*words, f"Mức đã đổi theo hồ sơ ngoại lệ: {issue.pardon.reason}"] if issue.pardon else words


def _mark(first: Element, last: Element, number: str) -> None:
    """Put the range around the content from the first paragraph to the last, then the sign of the comment."""
    start = etree.Element(W + "commentRangeStart", {W + "id": number})
    first.insert(after_properties(first), start)
    etree.SubElement(last, W + "commentRangeEnd", {W + "id": number})
    run = etree.SubElement(last, W + "r")
    size = etree.SubElement(etree.SubElement(run, W + "rPr"), W + "sz")
    size.set(VAL, "16")
    etree.SubElement(run, W + "commentReference", {W + "id": number})
