"""The document types there are, and which files each is made from. Light: building imports the module of its type."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from vanban.core.dataclass import dataclass
from vanban.model.ky_bao_cao import Ky


@dataclass(frozen=True)
class DocType:
    """A type of document: a template, and the module of `vanban.doctypes` with its `Context` and `build`."""

    id: str
    ten_loai: str
    viet_tat: str
    template: str
    periodic: bool

    @property
    def context(self) -> type:
        """The dataclass whose fields the template may show."""
        context: type = self._module().Context
        return context

    @property
    def build(self) -> Callable[..., Any]:
        """`build(dataset, ky)` gives the context of one document."""
        build: Callable[..., Any] = self._module().build
        return build

    def _module(self) -> Any:
        return import_module(f"vanban.doctypes.{self.id}")

    def sources(self, ky: Ky | None) -> tuple[str, ...]:
        """The data files the document is made from, below the data folder; `{nam}` stands for the year's folder."""
        common = ("co_quan.yaml", "{nam}/chi_so.yaml", "{nam}/ke_hoach.yaml", "{nam}/nhiem_vu.yaml")
        periods = (*ky.truoc, ky) if ky else ()
        return common + tuple(f"{{nam}}/ket_qua/{period.value}.yaml" for period in periods)


TYPES: tuple[DocType, ...] = (
    DocType("ke_hoach", "Kế hoạch", "KH", "ke_hoach.docx", periodic=False),
    DocType("bao_cao", "Báo cáo", "BC", "bao_cao.docx", periodic=True),
)
