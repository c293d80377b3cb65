"""Authority to sign: nobody signs on behalf of himself."""

from collections.abc import Iterator

from vanban.core.chu import bo_dau
from vanban.model.co_quan import NguoiKy
from vanban.model.consistency import records
from vanban.model.consistency.check import Check, each
from vanban.model.consistency.fault import Fault, Path
from vanban.model.dataset import Dataset

_KY_CHO_NGUOI_KHAC = ("KT.", "TL.", "TUQ.")


@each(records.nguoi_ky)
def tu_ky_thay(_: Dataset, path: Path, person: NguoiKy) -> Iterator[Fault]:
    """With KT., TL. and TUQ. the title of the signatory is not the title signed for."""
    for index, authority in enumerate(person.quyen_han):
        if authority.hinh_thuc in _KY_CHO_NGUOI_KHAC and _same(authority.cho, person.chuc_vu):
            where = (*path, "quyen_han", index, "cho")
            found = f"{person.ho_ten} là {person.chuc_vu}, không ký {authority.hinh_thuc} cho chính chức vụ đó"
            required = "ghi ở cho chức vụ của người được ký thay; người đứng đầu tự ký thì bỏ quyen_han"
            yield Fault("tu-ky-thay", where, found, required, related=(((*path, "chuc_vu"), "chức vụ người ký"),))


def _same(one: str, other: str) -> bool:
    return bo_dau(one).casefold() == bo_dau(other).casefold()


KIEM_TRA: tuple[Check, ...] = (tu_ky_thay,)
