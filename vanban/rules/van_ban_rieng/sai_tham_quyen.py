"""What only the head or a deputy decides or asks for is not signed by order or by authorisation."""

from collections.abc import Iterator

from vanban.model.co_quan import NguoiKy
from vanban.model.dataset import Dataset
from vanban.model.records import Path, van_ban_rieng
from vanban.model.van_ban_rieng import QuyetDinh, ToTrinh, VanBanRieng
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause, Level

_GIAO_KY = ("TL.", "TUQ.")
_TEN = {QuyetDinh: "quyết định", ToTrinh: "tờ trình"}


@each(van_ban_rieng)
def check(dataset: Dataset, path: Path, document: VanBanRieng) -> Iterator[DataFault]:
    """Each quyết định and tờ trình."""
    name = _TEN.get(type(document))
    person = next((one for one in dataset.co_quan.nguoi_ky if one.id == document.phat_hanh.nguoi_ky), None)
    mark = _mark(person) if name and person else ""
    if name and person and mark:
        found = f"{person.ho_ten} ký {mark} {name}"
        required = f"người ký là người đứng đầu, hoặc cấp phó ký thay (KT.); xem lại quy chế về việc giao ký {name}"
        yield DataFault("ky-sai-tham-quyen", (*path, "phat_hanh", "nguoi_ky"), found, required)


def _mark(person: NguoiKy) -> str:
    return next((one.hinh_thuc for one in person.quyen_han if one.hinh_thuc in _GIAO_KY), "")


RULE = data_rule(
    id="van-ban-rieng/sai-tham-quyen",
    title="Quyết định, tờ trình do người được giao ký thừa lệnh, thừa ủy quyền ký",
    why=(
        "Người đứng đầu ký hoặc giao cấp phó ký thay; ký thừa lệnh, thừa ủy quyền chỉ với loại văn bản mà quy chế "
        "của cơ quan cho phép."
    ),
    clause=Clause("ND30", "Điều 13"),
    fix="Đổi người ký; quy chế của cơ quan cho phép thì ghi ngoại lệ kèm lý do.",
    codes={"ky-sai-tham-quyen": "Người ký quyết định hoặc tờ trình có quyền hạn TL. hoặc TUQ."},
    level=Level.CANH_BAO,
)(check)
