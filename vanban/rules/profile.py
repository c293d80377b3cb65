"""What an agency lets pass, and why: a profile pardons faults of rules; a crash it cannot pardon."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from vanban.core.chu import gan_nhat
from vanban.core.dataclass import dataclass, field
from vanban.core.errors import DataError, UsageError
from vanban.core.finding import Finding
from vanban.rules.report import Pardon
from vanban.rules.rule import Level, Requirement

if TYPE_CHECKING:
    from vanban.source.profile import ProfileFile

_WAIVED = "BỎ QUA"
SHIPPED = Path(__file__).parent / "profiles"


@dataclass(frozen=True, slots=True)
class Profile:
    """Pardons by rule id and code; the code "" stands for every code of the rule."""

    name: str = ""
    pardons: Mapping[tuple[str, str], Pardon] = field(default_factory=dict)

    def pardon(self, rule: Requirement, code: str) -> Pardon | None:
        """What becomes of a fault; None when the profile does not speak of it. What names the code goes first."""
        if not rule.pardonable:
            return None
        return self.pardons.get((rule.id, code)) or self.pardons.get((rule.id, ""))


STRICT = Profile()


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with the program."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.yaml")))


def load_profile(named: str, rules: Iterable[Requirement]) -> Profile:
    """A shipped profile by its name, or one of the agency by its path.

    Raises UsageError when there is none, DataError with every fault of the file and the place of each.
    """
    path = SHIPPED / f"{named}.yaml" if named in shipped_profiles() else Path(named)
    if not path.is_file():
        listed = ", ".join(shipped_profiles())
        raise UsageError(f"Không có hồ sơ ngoại lệ {named}.", f"Ghi đường dẫn tới tệp YAML, hoặc một trong: {listed}.")
    from vanban.source.profile import read_profile  # loads yaml and the models: only where there are exceptions

    return checked(read_profile(path, named), {rule.id: rule for rule in rules})


def checked(file: "ProfileFile", rules: Mapping[str, Requirement]) -> Profile:
    """The profile that a file describes.

    Raises DataError when it speaks of rules or codes that are not there, or that allow of no exception.
    """
    faults = [fault for index in range(len(file.record.ngoai_le)) if (fault := _fault(file, index, rules))]
    if faults:
        raise DataError(faults)
    pardons = {
        (entry.quy_tac, entry.ma or ""): Pardon(None if entry.muc == _WAIVED else Level(entry.muc), entry.ly_do)
        for entry in file.record.ngoai_le
    }
    return Profile(file.record.ten, pardons)


def _fault(file: "ProfileFile", index: int, rules: Mapping[str, Requirement]) -> Finding | None:
    entry = file.record.ngoai_le[index]
    if entry.quy_tac not in rules:
        place = file.place(("ngoai_le", index, "quy_tac"))
        near = gan_nhat(entry.quy_tac, rules)
        required = f"có phải ý là {near}?" if near else "ghi mã một quy tắc trong docs/quy-tac.md"
        return Finding("quy-tac-la", place, f"không có quy tắc {entry.quy_tac}", required)
    if not rules[entry.quy_tac].pardonable:
        place = file.place(("ngoai_le", index, "quy_tac"))
        found = f"quy tắc {entry.quy_tac} không có ngoại lệ: trái thì số liệu in ra sai hoặc không soạn được văn bản"
        return Finding("khong-duoc-ngoai-le", place, found, "xóa mục này, sửa dữ liệu theo quy tắc")
    codes = rules[entry.quy_tac].codes
    if entry.ma and entry.ma not in codes:
        place = file.place(("ngoai_le", index, "ma"))
        required = f"một trong các mã: {', '.join(codes)}; hoặc bỏ dòng này để nói đến mọi lỗi của quy tắc"
        return Finding("ma-la", place, f"quy tắc {entry.quy_tac} không có mã {entry.ma}", required)
    earlier = [(other.quy_tac, other.ma) for other in file.record.ngoai_le[:index]]
    if (entry.quy_tac, entry.ma) in earlier:
        place = file.place(("ngoai_le", index, "quy_tac"))
        return Finding("ngoai-le-lap-lai", place, f"đã có ngoại lệ cho {entry.quy_tac}", "gộp hai mục làm một")
    return None
