"""Documents that have no number yet: drafted, checked."""

from collections.abc import Mapping

from vanban.register.desk import Desk
from vanban.register.entry import checked_text
from vanban.register.events import BEFORE_NUMBER, TrangThai, Viec
from vanban.register.states import refused

_STATES = {Viec.DU_THAO.value: TrangThai.DU_THAO, Viec.DA_KIEM_TRA.value: TrangThai.DA_KIEM_TRA}
_LATEST = (
    "SELECT ma, viec FROM lich_su WHERE stt IN (SELECT max(stt) FROM lich_su WHERE ma <> '' GROUP BY ma) ORDER BY ma"
)


def record_draft(desk: Desk, event: Viec, ma: str, detail: Mapping[str, str]) -> None:
    """Write that a document was drafted or checked, inside a transaction. Raises RegisterError."""
    if event not in BEFORE_NUMBER:
        raise refused(f"“{event}” không phải là việc của dự thảo")
    content = {name: checked_text(name, text) for name, text in detail.items()}
    desk.history.append(event, content, ma=checked_text("Mã văn bản", ma))


def drafts(desk: Desk) -> dict[str, TrangThai]:
    """The state of every key whose last event is one of a draft."""
    return {ma: _STATES[event] for ma, event in desk.connection.execute(_LATEST) if event in _STATES}
