"""With KT., TL. and TUQ. the title of the signatory is not the title signed for."""

from collections.abc import Iterator

from vanban.core.chu import bo_dau
from vanban.model import records
from vanban.model.co_quan import NguoiKy
from vanban.model.dataset import Dataset
from vanban.model.records import Path
from vanban.rules.data_rule import DataFault, data_rule, each
from vanban.rules.rule import Clause

_KY_CHO_NGUOI_KHAC = ("KT.", "TL.", "TUQ.")


@each(records.nguoi_ky)
def check(_: Dataset, path: Path, person: NguoiKy) -> Iterator[DataFault]:
    """Each authority of each signatory."""
    for index, authority in enumerate(person.quyen_han):
        if authority.hinh_thuc in _KY_CHO_NGUOI_KHAC and _same(authority.cho, person.chuc_vu):
            where = (*path, "quyen_han", index, "cho")
            found = f"{person.ho_ten} là {person.chuc_vu}, không ký {authority.hinh_thuc} cho chính chức vụ đó"
            required = "ghi ở cho chức vụ của người được ký thay; người đứng đầu tự ký thì bỏ quyen_han"
            yield DataFault("tu-ky-thay", where, found, required, (((*path, "chuc_vu"), "chức vụ người ký"),))


def _same(one: str, other: str) -> bool:
    return bo_dau(one).casefold() == bo_dau(other).casefold()


RULE = data_rule(
    id="quyen-ky/tu-ky-thay",
    title="Người ký ký thay chính chức vụ của mình",
    why="KT., TL., TUQ. là ký cho người khác: cấp phó ký thay cấp trưởng, cấp dưới ký thừa lệnh, thừa ủy quyền.",
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 7"),
    fix="Ghi ở cho chức vụ của người được ký thay; người đứng đầu tự ký thì bỏ quyen_han.",
    codes={"tu-ky-thay": "Chức vụ được ký thay là chức vụ của người ký"},
)(check)
