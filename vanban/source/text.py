"""Bytes → text: UTF-8 and nothing else, with a finding that says how to save again for what is not."""

from itertools import islice

from vanban.core.chu import ky_tu_cam
from vanban.core.dataclass import dataclass
from vanban.core.errors import DataError
from vanban.core.finding import Finding, Place
from vanban.source.legacy import TCVN3, VNI, Encoding, doubtful, guess, words_in

MAX_BYTES = 5 * 1024 * 1024
MOST_CONTROLS = 50
_LUU_LAI = "mở tệp bằng Notepad, chọn Tệp → Lưu dưới dạng, ô Mã hóa chọn UTF-8, rồi lưu lại"
_LINE_BREAKS = "\u2028\u2029\ufeff"


@dataclass(frozen=True)
class SourceText:
    """The text of a file, its lines ended by line feeds, and what was found amiss while it could still be read."""

    text: str
    findings: tuple[Finding, ...] = ()


def decode(raw: bytes, file: str) -> SourceText:
    """Read the bytes of a file that goes by the name `file`. Raises DataError when they are no UTF-8 text."""
    if len(raw) > MAX_BYTES:
        raise DataError([_too_big(file)])
    if _is_utf16(raw):
        found = "tệp được lưu bằng bảng mã UTF-16 (Notepad gọi là Unicode)"
        raise DataError([Finding("bang-ma-utf-16", Place(file, 1, 1), found, _LUU_LAI)])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError([_not_utf8(raw, error.start, file)]) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for character in _LINE_BREAKS:
        text = text.replace(character, " ")
    findings = _mojibake(text, file)
    if ky_tu_cam(text):
        findings += _control_characters(text.split("\n"), file)
        text = _without_controls(text)
    return SourceText(text, tuple(findings))


def _too_big(file: str) -> Finding:
    found = f"tệp lớn hơn {MAX_BYTES // 1024 // 1024} MB"
    return Finding("tep-qua-lon", Place(file), found, "xem lại có chép nhầm tệp khác vào đây không")


def _is_utf16(raw: bytes) -> bool:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = raw[:4096]
    return max(head[::2].count(0), head[1::2].count(0)) * 4 >= len(head) > 1


def _not_utf8(raw: bytes, start: int, file: str) -> Finding:
    before = raw[:start].decode("utf-8-sig").replace("\r\n", "\n")
    place = Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
    encoding = guess(raw)
    if encoding:
        return Finding(encoding.code, place, f"tệp được lưu bằng bảng mã {encoding.name}", encoding.remedy)
    return Finding("bang-ma-la", place, "từ chỗ này tệp không theo bảng mã UTF-8", _LUU_LAI)


def _mojibake(text: str, file: str) -> list[Finding]:
    """Lines of an old encoding pasted into a UTF-8 file; one sure line makes the doubtful ones suspect too."""
    doubted = doubtful(text)
    for encoding in (TCVN3, VNI):
        if len(words_in(encoding, doubted)) < 2:
            continue
        odd = ((n, line, doubtful(line)) for n, line in enumerate(text.split("\n"), 1))
        suspects = [(n, line, words_in(encoding, words)) for n, line, words in odd if words]
        if any(len(words) > 1 for _, _, words in suspects):
            return [_pasted(encoding, n, line, words, file) for n, line, words in suspects if words]
    return []


def _pasted(encoding: Encoding, number: int, line: str, words: tuple[str, ...], file: str) -> Finding:
    required = f"gõ lại đoạn chữ này bằng Unicode ({encoding.read(' '.join(words[:4]))}…), hoặc chuyển mã bằng UniKey"
    found = f"{' '.join(words[:4])}… là chữ {encoding.name} dán vào tệp UTF-8"
    return Finding(encoding.code, Place(file, number, line.index(words[0]) + 1), found, required)


def _control_characters(lines: list[str], file: str) -> list[Finding]:
    bad = ((n, line, char) for n, line in enumerate(lines, 1) if (char := ky_tu_cam(line)))
    return [
        Finding(
            "ky-tu-cam",
            Place(file, number, line.index(char) + 1),
            f"ký tự điều khiển U+{ord(char):04X}, không nhìn thấy trên màn hình",
            "xóa ký tự đó: xóa cả đoạn chữ quanh chỗ này rồi gõ lại, không dán từ Word",
        )
        for number, line, char in islice(bad, MOST_CONTROLS)
    ]


def _without_controls(text: str) -> str:
    while char := ky_tu_cam(text):
        text = text.replace(char, " ")
    return text
