"""Faults of numbers and dates in the text."""

from tests.rules.faults.fault import Fault, says
from vanban.roles.element import Role


def _ends_with(code: str, words: str) -> Fault:
    return says(code, Role.NOI_DUNG, r"(?<!/)[.:]$", words)


FAULTS = (
    _ends_with("con-so/dau-thap-phan:dau-cham", " đạt 81.52%."),
    _ends_with("con-so/dem-thieu-so-0:mot-chu-so", " có 5 nhiệm vụ."),
    _ends_with("con-so/ngay-thieu-so-0:ngay", " trước ngày 5/3/2023."),
    _ends_with("con-so/ngay-thieu-so-0:thang", " trước ngày 15 tháng 1 năm 2023."),
)
