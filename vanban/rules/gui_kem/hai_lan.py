"""A document is sent along once."""

from collections.abc import Iterator

from vanban.model.dataset import Dataset
from vanban.model.own_records import nhac_den
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule
from vanban.rules.rule import Clause


def check(dataset: Dataset) -> Iterator[DataFault]:
    """The lists of each document together: what is attached is no draft."""
    first: dict[tuple[str, str], Path] = {}
    for path, mention in nhac_den(dataset):
        before = first.setdefault((mention.ten, mention.den), path)
        if before != path:
            found, related = f"{mention.den} đã ghi ở trên", ((before, "ghi lần đầu"),)
            yield DataFault("gui-kem-hai-lan", path, found, "bỏ dòng chép thừa này", related)


RULE = data_rule(
    id="gui-kem/hai-lan",
    title="Một văn bản gửi kèm hai lần",
    why="Danh sách gửi kèm là căn cứ để nơi nhận kiểm đếm; ghi hai lần một văn bản thì đếm sai.",
    clause=Clause("QUY-UOC-DL", "mã số"),
    fix="Bỏ dòng chép thừa.",
    codes={"gui-kem-hai-lan": "Một tên hai lần ở gui_kem, ở du_thao, hoặc ở cả hai"},
    pardonable=False,
)(check)
