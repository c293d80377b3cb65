"""No document sends itself along."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.own_records import NhacDen, nhac_den
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(nhac_den)
def check(_: Dataset, path: Path, mention: NhacDen) -> Iterator[DataFault]:
    """Each mention."""
    if mention.den == mention.ten:
        yield DataFault("gui-kem-chinh-no", path, f"{mention.ten} tự gửi kèm nó", "ghi văn bản khác, hoặc bỏ dòng này")


RULE = data_rule(
    id="gui-kem/chinh-no",
    title="Văn bản gửi kèm chính nó",
    why="Văn bản gửi kèm phải có số trước khi văn bản gửi nó được cấp số; không văn bản nào có số trước chính nó.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Ghi tên văn bản khác, hoặc bỏ dòng này.",
    codes={"gui-kem-chinh-no": "Tên ở gui_kem hoặc du_thao là tên của chính tệp này"},
    pardonable=False,
)(check)
