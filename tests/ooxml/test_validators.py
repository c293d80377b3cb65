"""Both validators can fail: a sound file passes, and damage is found."""

import re
import zipfile
from io import BytesIO

import docx
import pytest

from tests.ooxml import validate
from tests.ooxml.validate import audit_errors, ooxml_errors, sdk_errors

SOUND = '<w:p><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>'
TABLE = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>"
DAMAGES = {
    "elements in the wrong order": SOUND.replace(
        '<w:spacing w:after="120"/><w:jc w:val="both"/>', '<w:jc w:val="both"/><w:spacing w:after="120"/>'
    ),
    "a value that the schema does not know": SOUND.replace('"both"', '"justify"'),
    "an element that does not exist": SOUND.replace("<w:t>Kế hoạch</w:t>", "<w:chu>Kế hoạch</w:chu>"),
    "a table without a grid": TABLE.replace("<w:tblGrid><w:gridCol/></w:tblGrid>", ""),
}


def package(body: str) -> bytes:
    """The default file of python-docx with another body, without the part that disagrees with its styles."""
    default, target = BytesIO(), BytesIO()
    docx.Document().save(default)
    with zipfile.ZipFile(default) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            text = re.sub(
                rb'<(?:Override|Relationship) [^>]*"/?(?:word/)?stylesWithEffects\.xml"[^>]*/>', b"", old.read(name)
            )
            if name == "word/document.xml":
                text = re.sub(rb"(?s)(<w:body>).*(<w:sectPr)", lambda m: m[1] + body.encode() + m[2], text)
            if name != "word/stylesWithEffects.xml":
                new.writestr(name, text)
    return target.getvalue()


@pytest.mark.parametrize("body", [SOUND, TABLE])
def test_a_sound_file_has_no_errors(body):
    assert ooxml_errors(package(body)) == []


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_found_by_both_validators(damage):
    finders = {error.partition(":")[0] for error in ooxml_errors(package(DAMAGES[damage]))}
    assert finders == {"Open XML SDK", "openxml-audit"}


def test_the_place_of_an_error_is_told():
    errors = ooxml_errors(package(DAMAGES["elements in the wrong order"]))
    assert all("/word/document.xml" in error and "pPr[1]" in error and "spacing" in error for error in errors)


def test_a_file_that_is_no_package_is_an_error():
    assert ooxml_errors("Đây là văn bản thường, không phải tệp Word.".encode())


def test_the_second_validator_knows_more_than_the_schema(tmp_path):
    """The default file of python-docx: the SDK accepts it, Word may want to repair it."""
    path = tmp_path / "default.docx"
    docx.Document().save(path)
    assert sdk_errors(path) == []
    assert "stylesWithEffects" in audit_errors(path)[0]


def test_a_missing_validator_is_a_failure_not_a_pass(monkeypatch, tmp_path):
    monkeypatch.setattr(validate, "SDK_FOLDER", tmp_path)
    validate.sdk.cache_clear()
    with pytest.raises(FileNotFoundError, match="make test brings it"):
        ooxml_errors(package(SOUND))
