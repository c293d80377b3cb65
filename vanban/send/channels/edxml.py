"""edXML: messages in a spool folder, from where the province's own connector takes them to the national axis."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from vanban.send.channels.interface import Channel, Letter, Payload, Result, Session
from vanban.send.channels.naming import file_in, stem_of
from vanban.send.channels.placing import PlacingSession, standing
from vanban.send.edxml.codes import organ_id
from vanban.send.edxml.header import parcel_id
from vanban.send.edxml.message import message_bytes
from vanban.send.edxml.settings import EdxmlSettings
from vanban.send.parcel import Parcel, Recipient


class EdxmlChannel(Channel):
    """One `.edxml` file a letter; “đã gửi” means handed over to the spool, what happens then is told by receipts."""

    ten: ClassVar[str] = "edxml"

    def __init__(self, spool: Path, settings: EdxmlSettings | None = None) -> None:
        self._spool = spool
        self._settings = settings or EdxmlSettings()

    def address(self, recipient: Recipient) -> str:
        """The recipient's mã định danh."""
        return organ_id(recipient.ma_dinh_danh, recipient.ten, self._settings)

    def message_id(self, parcel: Parcel, recipient: Recipient) -> str:
        """DocumentId: the same for every recipient of the document."""
        del recipient
        return parcel_id(parcel, self._settings)

    def prepare(self, letter: Letter) -> Payload:
        """The message, valid and read back. Raises SendError."""
        name = file_in(stem_of(letter), "edxml")
        return Payload(name, ((name, message_bytes(letter, self._settings)),))

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The spool folder. Raises OutputError."""
        yield PlacingSession(self._spool)

    def found(self, payload: Payload) -> Result | None:
        """The very message still stands in the spool; once the connector took it there is no proof here."""
        return standing(self._spool, payload)
