"""Where in a template something is wrong, in the words of the clerk who opens it in Word."""

from collections.abc import Mapping

from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place

_PART_WORDS = {
    "officeDocument": "thân văn bản",
    "header": "đầu trang",
    "footer": "chân trang",
    "footnotes": "chú thích cuối trang",
    "endnotes": "chú thích cuối văn bản",
    "core-properties": "thuộc tính tệp",
}


@dataclass(frozen=True)
class Teller:
    """Makes the findings of one template: `folder` as messages name it, each part with what it is."""

    folder: str
    name: str
    kinds: Mapping[str, str]

    def finding(self, code: str, source: str, found: str, required: str, text: str = "") -> Finding:
        """A fault in a source: a part of the template, a block, or "" for the file as a whole.

        Args:
            code: the kind of fault.
            source: the name of the part or the block.
            found: what stands there.
            required: what to write.
            text: the text of the paragraph, "" when the fault is of no one paragraph.
        """
        file = source if source.startswith("khoi/") else self.name
        part = "" if file == source or not source else self._part(source)
        place = ", ".join(filter(None, (part, f"đoạn “{text}”" if text else "")))
        return Finding(code, Place(f"{self.folder}/{file}"), f"{place}: {found}" if place else found, required)

    def _part(self, source: str) -> str:
        return _PART_WORDS.get(self.kinds.get(source, ""), f"phần {source}")
