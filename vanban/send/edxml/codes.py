"""Codes of edXML: of agencies and of documents, its dates and times."""

from datetime import date, datetime

from vanban.send.edxml.settings import CODE_FORMS, EdxmlSettings, MaVanBan
from vanban.send.errors import SendError


def organ_id(code: str, whose: str, settings: EdxmlSettings) -> str:
    """The agency's code when it has the form that is set. Raises SendError that says whose it is."""
    if not CODE_FORMS[settings.dang_ma].fullmatch(code):
        raise SendError(
            f"Mã định danh của “{whose}” chưa có hoặc không đúng dạng: “{code}”.",
            "Sửa mã định danh trong co_quan.yaml (ví dụ H37.05) rồi chạy lại lệnh.",
        )
    return code


def document_id(organ: str, ngay: date, so: str, ky_hieu: str, settings: EdxmlSettings) -> str:
    """The document's code in the form that is set; the same for good."""
    match settings.ma_van_ban:
        case MaVanBan.QD_28_2018:
            return f"{organ}.{ngay.year}.{so}"
        case MaVanBan.QD_395_2020:
            return f"{organ}.{ngay.year}.{so}/{ky_hieu}"
    return f"{organ},{day(ngay)},{so}/{ky_hieu}"


def day(value: date) -> str:
    """`2023/01/15`."""
    return f"{value:%Y/%m/%d}"


def moment(value: datetime) -> str:
    """`2023/01/15 08:30:00`."""
    return f"{value:%Y/%m/%d %H:%M:%S}"


def read_moment(text: str) -> datetime:
    """A time as edXML writes it, without a zone. Raises ValueError."""
    return datetime.strptime(text.strip(), "%Y/%m/%d %H:%M:%S")  # noqa: DTZ007
