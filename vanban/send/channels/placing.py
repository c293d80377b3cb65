"""Something new in a folder: a file or a bundle of files, whole or not at all, never over anything."""

from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.disk import sync_folder
from vanban.publish.staging import staging
from vanban.publish.target import check_folder
from vanban.send.channels.interface import Payload, Result, Session
from vanban.send.states import TrangThai


class PlacingSession(Session):
    """A folder that is there and may be written; made when only its parent is. Raises OutputError."""

    def __init__(self, folder: Path) -> None:
        self._folder = check_folder(folder)
        self._folder.mkdir(exist_ok=True)

    def send(self, payload: Payload) -> Result:
        """Put the payload in place; the very same one that stands there already counts."""
        if (self._folder / payload.noi).exists():
            return standing(self._folder, payload) or Result(
                TrangThai.TU_CHOI, f"Đã có {payload.noi} với nội dung khác; không ghi đè."
            )
        try:
            self._place(payload)
        except OutputError as error:
            return standing(self._folder, payload) or Result(TrangThai.TU_CHOI_TAM, error.message)
        return standing(self._folder, payload) or Result(
            TrangThai.KHONG_RO, f"Đã ghi {payload.noi} nhưng đọc lại không thấy đúng như đã ghi."
        )

    def _place(self, payload: Payload) -> None:
        with staging(self._folder) as work:
            for name, data in payload.tep:
                work.write(name if is_file(payload) else f"{payload.noi}/{name}", data)
            if not is_file(payload):
                sync_folder(work.folder / payload.noi)
            work.move(payload.noi)


def is_file(payload: Payload) -> bool:
    """Whether the payload is one file under its own name; else its files stand in a folder of the payload's name."""
    return [name for name, _ in payload.tep] == [payload.noi]


def standing(folder: Path, payload: Payload) -> Result | None:
    """Proof that exactly this payload stands in the folder: it appears whole or not at all; else None."""
    place = folder / payload.noi
    try:
        files = [place] if is_file(payload) else list(place.iterdir())
        there = {path.name: path.read_bytes() for path in files}
    except OSError:
        return None
    return Result(TrangThai.DA_GUI, f"Đã đặt {payload.noi} vào thư mục.") if there == dict(payload.tep) else None
