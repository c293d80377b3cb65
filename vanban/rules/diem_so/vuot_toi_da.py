"""No component has more points than its maximum."""

from collections.abc import Iterator

from vanban.core.so import viet_so
from vanban.model import records
from vanban.model.chi_so import ThanhPhan
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause


@each(records.thanh_phan)
def check(_: Dataset, path: Path, part: ThanhPhan) -> Iterator[DataFault]:
    """The points of the agency itself, and those of the appraisal."""
    for key, words, points in (("tu_cham", "tự chấm", part.tu_cham), ("tham_dinh", "thẩm định", part.tham_dinh)):
        if points is not None and points > part.diem_toi_da:
            most = viet_so(part.diem_toi_da)
            found = f"điểm {words} {viet_so(points)} lớn hơn điểm tối đa {most}"
            related = (((*path, "diem_toi_da"), "điểm tối đa"),)
            yield DataFault("diem-vuot-toi-da", (*path, key), found, f"tối đa {most}", related)


RULE = data_rule(
    id="diem-so/vuot-toi-da",
    title="Điểm lớn hơn điểm tối đa",
    why="Không tiêu chí nào được quá điểm tối đa; số gõ sai làm sai mọi tổng điểm, tỷ lệ in trong văn bản.",
    clause=Clause("QD85", "Chỉ số kèm theo"),
    fix="Sửa điểm hoặc điểm tối đa theo quyết định công bố Chỉ số.",
    codes={"diem-vuot-toi-da": "Điểm tự chấm hoặc thẩm định lớn hơn điểm tối đa"},
    pardonable=False,
)(check)
