"""Rules made for a test, and files they are asked about."""

from functools import cache

from tests.ooxml.test_validators import package
from vanban.inspect.content import Spot
from vanban.inspect.docview import DocView
from vanban.inspect.view import read
from vanban.roles.element import Piece, Reading, Role, VanBan
from vanban.rules.rule import Clause, Fault, Level, Rule, rule

WORDS = ("Số: 04/KH-SYT", "Tiêu đề", "Nội dung một", "Nội dung hai", "Ô đầu", "Ô cuối", "Kết thúc")
CLAUSE = Clause("ND30-PL1", "Mục II")


def document(words: tuple[str, ...] = WORDS) -> bytes:
    """Four paragraphs, a table of two cells, a last paragraph."""
    return package(
        "".join(map(_paragraph, words[:4]))
        + '<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr>'
        + '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>'
        + f"<w:tr>{''.join(f'<w:tc>{_width()}{_paragraph(word)}</w:tc>' for word in words[4:6])}</w:tr></w:tbl>"
        + _paragraph(words[6])
    )


def _paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _width() -> str:
    return '<w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>'


@cache
def view() -> DocView:
    return read(document())


def van_ban(loai: str = "KH", **roles: str) -> VanBan:
    """A document; `SO_KY_HIEU="Số: 04/KH-SYT"` makes the words of the first paragraph play a part."""
    first = view().body.paragraphs[0]
    elements = {Role[name]: (_piece(first, words),) for name, words in roles.items()}
    return VanBan(loai, elements, {}, (), (), (0, len(view().body.paragraphs)), view().sections)


def _piece(paragraph, words: str) -> Piece:
    return Piece(paragraph._replace(text=words), 0, len(words))


def reading(*documents: VanBan) -> Reading:
    return Reading(view(), documents or (van_ban(),))


def fault(*paragraphs: int, code: str = "sai", spot: Spot | None = None, found="thế này", required="thế kia") -> Fault:
    return Fault(code, spot, found, required, paragraphs)


def make(name: str, *faults: Fault, crash: Exception | None = None, **more) -> Rule:
    """A rule that yields these faults, then crashes when told to."""

    def check(context):
        yield from faults
        if crash:
            raise crash

    told = {"title": f"Quy tắc {name}", "why": "vì vậy", "clause": CLAUSE, "fix": "sửa đi", "codes": {"sai": "sai"}}
    return rule(id=f"thu/{name}", **{**told, "level": Level.SAI, **more})(check)
