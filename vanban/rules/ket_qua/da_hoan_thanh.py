"""A task that is done has no outcome in a later period."""

from collections.abc import Iterator

from vanban.model import records
from vanban.model.dataset import Dataset
from vanban.model.ky_bao_cao import Ky
from vanban.model.records import BaoCao, Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.bao_cao)
def check(dataset: Dataset, path: Path, report: BaoCao) -> Iterator[DataFault]:
    """Each outcome of each period."""
    done = dict(_da_xong(dataset, report.ky))
    for where, outcome in records.listed(path, report.ket_qua, "nhiem_vu"):
        for at, ma in records.written(where, outcome, "nhiem_vu"):
            if ma in done:
                found = f"nhiệm vụ {ma} đã hoàn thành ở kỳ trước ({done[ma][0]}.yaml)"
                required = "xóa kết quả này, hoặc bỏ ngày hoàn thành ở kỳ trước"
                yield DataFault("da-hoan-thanh", at, found, required, ((done[ma], "ngày hoàn thành"),))


def _da_xong(dataset: Dataset, ky: Ky) -> Iterator[tuple[str, Path]]:
    """The tasks finished in earlier periods, as far as can be read, each with where its day of finish stands."""
    for path, row in records.ket_qua(dataset):
        if row.ky in ky.truoc:
            for where, _ in records.written(path, row.ket_qua, "ngay_hoan_thanh"):
                yield from ((ma, where) for _, ma in records.written(path, row.ket_qua, "nhiem_vu"))


RULE = data_rule(
    id="ket-qua/da-hoan-thanh",
    title="Nhiệm vụ đã hoàn thành lại có kết quả ở kỳ sau",
    why="Việc đã báo hoàn thành thì các kỳ sau không kể lại; kể lại thì hai báo cáo nói trái nhau.",
    clause=Clause("QUY-UOC-DL", "kết quả nhiệm vụ"),
    fix="Xóa kết quả ở kỳ sau, hoặc bỏ ngày hoàn thành ở kỳ trước nếu việc chưa xong.",
    codes={"da-hoan-thanh": "Kết quả của nhiệm vụ đã có ngay_hoan_thanh ở kỳ trước"},
)(check)
