"""The data that goes with a document (Nghị định 30/2020/NĐ-CP, Phụ lục VI Phần II), as JSON and as XML."""

import json
from collections.abc import Mapping
from typing import Any

from lxml import etree

from vanban.send.channels.interface import Letter


def fields_of(letter: Letter) -> dict[str, Any]:
    """The fields in the decree's names and order; those without a value are left out. Dates as dd/mm/yyyy (Date10)."""
    parcel, rest = letter.parcel, letter.parcel.thong_tin
    found = {
        "OrganId": parcel.ben_gui.ma_dinh_danh,
        "TypeName": parcel.ten_loai,
        "CodeNumber": parcel.so,
        "CodeNotation": parcel.ky_hieu,
        "IssuedDate": f"{parcel.ngay:%d/%m/%Y}",
        "OrganName": parcel.ben_gui.ten,
        "Subject": parcel.trich_yeu,
        "Language": rest.ngon_ngu,
        "PageAmount": rest.so_trang,
        "Description": rest.ghi_chu,
        "SignerInfo": _some({"Position": parcel.nguoi_ky.chuc_vu, "FullName": parcel.nguoi_ky.ho_ten}),
        "To": _some({"OrganId": letter.recipient.ma_dinh_danh, "OrganName": letter.recipient.ten}),
        "Priority": rest.do_khan,
        "IssuedAmount": rest.so_ban,
        "DueDate": f"{rest.han_tra_loi:%d/%m/%Y}" if rest.han_tra_loi else "",
    }
    return {**_some(found), "Files": [{"Name": t.ten, "Title": t.ten_goi, "SHA256": t.sha256} for t in parcel.files]}


def as_json(letter: Letter) -> bytes:
    """The fields as JSON, for people and programs."""
    return (json.dumps(fields_of(letter), ensure_ascii=False, indent=2) + "\n").encode()


def as_xml(letter: Letter) -> bytes:
    """The fields as XML: one element a field, `File` elements in `Files`."""
    root = etree.Element("Document")
    _fill(root, fields_of(letter))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _fill(parent: etree._Element, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        child = etree.SubElement(parent, name)
        if isinstance(value, Mapping):
            _fill(child, value)
        elif isinstance(value, list):
            for item in value:
                _fill(etree.SubElement(child, name.removesuffix("s")), item)
        else:
            child.text = str(value)


def _some(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", None)}
