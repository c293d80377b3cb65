"""The register of a year as a Word document to be printed and bound: its cover, its table, the end of the chain."""

from collections.abc import Sequence
from pathlib import Path

import vanban
from vanban.core.errors import UsageError
from vanban.core.ngay import ngay_ngan
from vanban.doctypes.so_van_ban_di import Context, HangSo
from vanban.model.co_quan import CoQuan
from vanban.pipeline.registering import agency, opened
from vanban.pipeline.workspace import Workspace
from vanban.publish.single import write_over
from vanban.register.book import DECREE, book
from vanban.register.states import VanBanDi
from vanban.render.compiling import compile_template
from vanban.render.filling import fill

TEMPLATE = "so_van_ban_di.docx"
_SHIPPED = Path(vanban.__file__).parent / "register"


def write_word(workspace: Workspace, nam: int, target: Path) -> Path:
    """Write the book of the year by the workspace's own template, or the program's.

    Raises UsageError for a year without a number, TemplateError, RegisterError, OutputError.
    """
    co_quan = agency(workspace)
    with opened(workspace, co_quan) as register:
        documents, head = register.entries(nam), register.head()
    if not documents:
        raise UsageError(f"Sổ năm {nam} chưa có số nào để in.", "Xem lại năm bằng lựa chọn --year.")
    own = (workspace.templates / TEMPLATE).is_file()
    template = compile_template(workspace.templates if own else _SHIPPED, TEMPLATE, Context, {})
    return write_over(target, fill(template, _context(co_quan, nam, documents, head)))


def _context(co_quan: CoQuan, nam: int, documents: Sequence[VanBanDi], head: tuple[int, str]) -> Context:
    made = book(documents, nam=nam, co_quan=co_quan.ten, head=head)
    numbers = [document.so.so for document in documents]
    days = [document.so.ngay for document in documents]
    return Context(
        chu_quan=co_quan.chu_quan.ten.upper() if co_quan.chu_quan else "",
        co_quan=co_quan.ten.upper(),
        nam=nam,
        tu_ngay=ngay_ngan(min(days)),
        den_ngay=ngay_ngan(max(days)),
        tu_so=f"{min(numbers):02d}",
        den_so=f"{max(numbers):02d}",
        bang=tuple(HangSo(**dict(zip(DECREE, line, strict=True))) for line in made.dong),
        so_dong=f"{len(documents):02d}",
        dau_chuoi=made.dau_chuoi,
    )
