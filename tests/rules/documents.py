"""Good documents: every type of the decree in several layouts, every layout with several types."""

from dataclasses import dataclass
from functools import cache, cached_property
from itertools import cycle

from tests.roles import layouts
from tests.roles.samples import KE_HOACH, QUYET_DINH, SAMPLES
from tests.roles.samples_of_types import OF_TYPES
from tests.roles.word import Word
from tests.rules.dressing import dressed
from tests.rules.sheet import found_in
from vanban.inspect.view import read
from vanban.roles.element import Reading, Role, VanBan
from vanban.roles.reading import read_roles

ADDRESS = "Địa chỉ: số 45 đường Hùng Vương, Lạng Sơn. Điện thoại: 02053 812 123; Email: snv@langson.gov.vn"
# What the other documents do not show: chapters, sections, stamps, marks at the foot, an annex.
EVERYTHING = QUYET_DINH.with_(
    about=("HỎA TỐC", "LƯU HÀNH NỘI BỘ"),
    text=(
        *QUYET_DINH.text[:4],
        (Role.PHAN_CHUONG, "Chương I"),
        (Role.TIEU_DE_PHAN_CHUONG, "QUY ĐỊNH CHUNG"),
        (Role.MUC, "Mục 1"),
        (Role.TIEU_DE_MUC, "PHẠM VI, ĐỐI TƯỢNG"),
        (Role.DIEU, "Điều 1. Phạm vi điều chỉnh"),
        (Role.KHOAN, "1. Quyết định này quy định chi tiết về cải cách hành chính, có Phụ lục kèm theo, như sau:"),
        (Role.DIEM, "a) Đối với các sở thì áp dụng từ nay;"),
        (Role.DIEM, "b) Đối với các huyện thì áp dụng từ năm sau."),
        *QUYET_DINH.text[6:],
    ),
    recipients=(*QUYET_DINH.recipients, "PL.(300)"),
)
TWO_ANNEXES = KE_HOACH.with_(
    number="Số: 45/KH-SLĐTBXH",
    date="Lạng Sơn, ngày 22 tháng 3 năm 2023",
    text=(*KE_HOACH.text[:-1], (Role.NOI_DUNG, "Nhiệm vụ cụ thể tại Phụ lục I, Phụ lục II kèm theo Kế hoạch này./.")),
)
_KEM_THEO = {
    "everything": "(Kèm theo Quyết định số 85/QĐ-UBND ngày 20 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh)",
    "two_annexes": "(Kèm theo Kế hoạch số 45/KH-SLĐTBXH ngày 22 tháng 3 năm 2023 của Sở)",
}
_ANNEXES = {
    "everything": (("Phụ lục", "DANH MỤC NHIỆM VỤ"),),
    "two_annexes": (("Phụ lục I", "DANH MỤC NHIỆM VỤ"), ("Phụ lục II", "DANH MỤC SẢN PHẨM")),
}
BY_NAME = {**SAMPLES, **OF_TYPES, "everything": EVERYTHING, "two_annexes": TWO_ANNEXES}
_ROWS_AGREE = ("bao_cao",)  # where every line has a row, number and date stand in one only for heads of equal height
_HEADS = {
    **{head.__name__: tuple(BY_NAME) for head in (
        layouts.merged_cells, layouts.one_row, layouts.spacer_column, layouts.nested_tables, layouts.line_breaks,
        layouts.number_outside_the_table, layouts.tabs, layouts.spaces, layouts.tabs_on_the_right_only,
        layouts.text_boxes, layouts.text_boxes_in_another_order, layouts.two_by_two,
    )},
    layouts.a_row_a_line.__name__: _ROWS_AGREE,
    layouts.cells_for_each_line.__name__: _ROWS_AGREE,
}  # fmt: skip


@dataclass(frozen=True)
class Good:
    """A good document: the sample it says, and how its head and foot are laid out."""

    sample: str
    head: str
    foot: str

    @property
    def name(self) -> str:
        """The three in one."""
        return f"{self.sample}-{self.head}-{self.foot}"

    @cached_property
    def data(self) -> bytes:
        """The file."""
        return dressed(raw(self.sample, self.head, self.foot))

    @cached_property
    def reading(self) -> Reading:
        """The parts found in it."""
        return read_roles(read(self.data))

    @property
    def van_ban(self) -> VanBan:
        """The one document in it."""
        (van_ban,) = self.reading.van_ban
        return van_ban

    @cached_property
    def found(self) -> frozenset[str]:
        """What is found in it as it is: hints at most."""
        return frozenset(found_in(self.reading))


def raw(sample: str, head: str = "two_by_two", foot: str = "foot_table") -> bytes:
    """A document as people make it, in the looks that Word begins with."""
    word, words = Word(), BY_NAME[sample]
    layouts.write(word, words, head=getattr(layouts, head), foot=getattr(layouts, foot))
    if sample == "everything":
        word.document.sections[0].different_first_page_header_footer = True
        word.document.sections[0].first_page_footer.paragraphs[0].text = ADDRESS
    for annex in _ANNEXES.get(sample, ()):
        word.section().lines(*annex, _KEM_THEO[sample], "Nội dung của phụ lục.")
    return word.bytes()


@cache
def good_documents() -> tuple[Good, ...]:
    """Every type in three layouts and every layout of head and foot in several types, the plainest first."""
    plain = [Good(sample, "two_by_two", "foot_table") for sample in BY_NAME]
    feet = cycle(foot.__name__ for foot in layouts.FEET)
    fitting = {sample: [head for head, samples in _HEADS.items() if sample in samples] for sample in BY_NAME}
    turned = [
        Good(sample, fitting[sample][(number + step) % len(fitting[sample])], next(feet))
        for number, sample in enumerate(BY_NAME)
        for step in (0, 4, 8)
    ]
    in_rows = [Good("bao_cao", head, next(feet)) for head, samples in _HEADS.items() if samples == _ROWS_AGREE]
    return tuple(dict.fromkeys([*plain, *turned, *in_rows]))
