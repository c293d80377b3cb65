"""The embedded channel: a ready bundle in a folder, whole or not at all, for a person to hand over."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from vanban.publish.names import check_batch
from vanban.send.channels.interface import Channel, Letter, Payload, Result, Session
from vanban.send.channels.metadata import as_json, as_xml
from vanban.send.channels.naming import stem_of
from vanban.send.channels.placing import PlacingSession, standing
from vanban.send.parcel import Parcel, Recipient

JSON, XML = "thong-tin.json", "thong-tin.xml"


class FolderChannel(Channel):
    """Bundles in the folder `folder`: one subfolder a letter with the document's files and its data."""

    ten: ClassVar[str] = "thu_muc"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def address(self, recipient: Recipient) -> str:
        """The recipient's name: no address is needed."""
        return recipient.ten

    def message_id(self, parcel: Parcel, recipient: Recipient) -> str:
        """The document and the recipient."""
        return f"{parcel.ma}|{recipient.ten}"

    def prepare(self, letter: Letter) -> Payload:
        """The files of the document, its data in JSON and XML."""
        files = {tep.ten: tep.du_lieu for tep in letter.parcel.files}
        bundle = [*files.items(), (JSON, as_json(letter)), (XML, as_xml(letter))]
        check_batch(name for name, _ in bundle)
        return Payload(stem_of(letter), tuple(bundle))

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The folder, made when it is not there. Raises OutputError."""
        yield PlacingSession(self._folder)

    def found(self, payload: Payload) -> Result | None:
        """A bundle that stands there with exactly these bytes is proof: bundles appear whole or not at all."""
        return standing(self._folder, payload)
