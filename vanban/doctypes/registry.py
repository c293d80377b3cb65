"""The document types there are, and which files each is made from. Light: building imports the module of its type."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.model.ky_bao_cao import Ky


@dataclass(frozen=True)
class DocType:
    """A type of document: a template, and the module of `vanban.doctypes` with its `Context` and `build`.

    There is one of a year, or one a period (`periodic`), or as many as have a file in `van_ban/` (`named`).
    """

    id: str
    ten_loai: str
    viet_tat: str
    template: str
    periodic: bool = False
    named: bool = False

    @property
    def context(self) -> type:
        """The dataclass whose fields the template may show."""
        context: type = self._module().Context
        return context

    @property
    def build(self) -> Callable[..., Any]:
        """`build(dataset, which)` gives the context of one document; `which` is its period or its name."""
        build: Callable[..., Any] = self._module().build
        return build

    def _module(self) -> Any:
        return import_module(f"vanban.doctypes.{self.id}")

    def sources(self, ky: Ky | None = None) -> tuple[str, ...]:
        """The data files the document is made from, below the data folder; `{nam}` stands for the year's folder.

        What a document with a file of its own names is not among them: only that file can tell.
        """
        common = ("co_quan.yaml", "{nam}/chi_so.yaml", "{nam}/ke_hoach.yaml", "{nam}/nhiem_vu.yaml")
        periods = (*ky.truoc, ky) if ky else ()
        return common + tuple(f"{{nam}}/ket_qua/{period.value}.yaml" for period in periods)


TYPES: tuple[DocType, ...] = (
    DocType("ke_hoach", "Kế hoạch", "KH", "ke_hoach.docx"),
    DocType("bao_cao", "Báo cáo", "BC", "bao_cao.docx", periodic=True),
    DocType("to_trinh", "Tờ trình", "TTr", "to_trinh.docx", named=True),
    DocType("quyet_dinh", "Quyết định", "QĐ", "quyet_dinh.docx", named=True),
    DocType("cong_van", "Công văn", "", "cong_van.docx", named=True),
    DocType("phieu_gui", "Phiếu gửi", "PG", "phieu_gui.docx", named=True),
    DocType("thong_bao", "Thông báo", "TB", "thong_bao.docx", named=True),
)
NAMED: Mapping[str, DocType] = {doc.id: doc for doc in TYPES if doc.named}
