"""Reports of every kind of outcome, for every way to show them."""

from tests.rules.engine.fakes import fault, make, reading, van_ban
from vanban.inspect.content import Spot
from vanban.rules.engine import judge
from vanban.rules.profile import Profile
from vanban.rules.report import FileReport, Pardon, Problem, Report
from vanban.rules.rule import Level, Mend

SCRIPT = "<script>alert('x')</script> & “A”"


def report() -> Report:
    """SAI at three places, a warning in a header, a note on the file, a waived fault, a crash, one passed over."""
    rules = [
        make("do-la", fault(1), fault(2), fault(4), level=Level.SAI),
        make("dau-trang", fault(spot=Spot("header", 1), found=SCRIPT), level=Level.CANH_BAO, mend=Mend.CHU),
        make("ca-tep", fault(), level=Level.GHI_CHU, mend=Mend.DU_LIEU),
        make("mien", fault(3, found="chỗ được miễn")),
        make("ha-muc", fault(5)),
        make("hong", crash=KeyError("x")),
        make("khac-loai", types=("QĐ",)),
        make("dat"),
    ]
    pardons = {
        ("thu/mien", ""): Pardon(None, "vì bản gốc như vậy"),
        ("thu/ha-muc", ""): Pardon(Level.GHI_CHU, "chưa bắt buộc"),
    }
    return judge(reading(van_ban(SO_KY_HIEU="Số: 04/KH-SYT")), Profile("Hồ sơ thử", pardons), rules=rules)


def good() -> Report:
    """Nothing to mend."""
    return judge(reading(), rules=[make("dat")])


def files() -> tuple[FileReport, ...]:
    """A file with everything, a good one, one that cannot be judged."""
    problem = Problem("không phải tệp Word .docx", "lưu lại thành .docx")
    return (FileReport("kế hoạch 1.docx", report()), FileReport("tot.docx", good()), FileReport("hong.docx", problem))
