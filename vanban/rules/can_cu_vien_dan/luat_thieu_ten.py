"""A law is cited by its name, which stands right after the kind: Luật Thủy lợi."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.records import Path, VanBanPhatHanh
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_CO_TEN = ("luật", "bộ luật", "pháp lệnh")


@each(records.van_ban)
def check(_: Dataset, path: Path, document: VanBanPhatHanh) -> Iterator[DataFault]:
    """The grounds of every document."""
    for where, ground in records.listed(path, document, "can_cu"):
        if ground.loai.lower() in _CO_TEN:
            name = ground.trich_yeu or "Thủy lợi"
            how = "ghi" if ground.trich_yeu else "ghi cả tên, ví dụ"
            ten = f"{ground.loai} {name[:1].upper()}{name[1:]}" if len(name) <= 150 else f"{ground.loai} …"
            required = f"{how} loai: {ten}" + ("; bỏ khóa trich_yeu" if ground.trich_yeu else "")
            yield DataFault("luat-thieu-ten", (*where, "loai"), f"căn cứ là “{ground.loai}”, chưa có tên", required)


RULE = data_rule(
    id="can-cu-vien-dan/luat-thieu-ten",
    title="Căn cứ là luật, pháp lệnh mà tên không ghi liền tên loại",
    why=(
        "Luật, bộ luật, pháp lệnh được viện dẫn bằng tên: Căn cứ Luật Thủy lợi ngày 19/6/2017. Ghi tên ở trich_yeu thì "
        "văn bản in “Luật ngày 19/6/2017 Thủy lợi”."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 6"),
    fix="Ghi cả tên ở khóa loai, ví dụ Luật Thủy lợi; bỏ trich_yeu.",
    codes={"luat-thieu-ten": "loai chỉ là Luật, Bộ luật hoặc Pháp lệnh, không có tên"},
    pardonable=False,
)(check)
