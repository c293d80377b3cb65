"""A profile of the checker: the exceptions an agency makes from the rule book, each with its reason."""

from typing import Literal

from vanban.core.record_fields import Field
from vanban.model.base import BanGhi, Chu, Ten


class NgoaiLe(BanGhi):
    """One exception: a rule, or one way to fail it, judged otherwise or not at all."""

    quy_tac: Ten = Field(description="Mã quy tắc ở docs/quy-tac.md, ví dụ can-cu/sai-dau-ket")
    ma: Ten | None = Field(default=None, description="Mã lỗi của quy tắc; bỏ trống là mọi lỗi của quy tắc")
    muc: Literal["BỎ QUA", "GHI CHÚ", "CẢNH BÁO", "SAI"] = Field(description="Mức thay cho mức của quy tắc")
    ly_do: Chu = Field(description="Vì sao; được in trong mọi bản kết quả")


class HoSoNgoaiLe(BanGhi):
    """A profile file."""

    ten: Ten = Field(description="Tên hồ sơ, in trong bản kết quả")
    ngoai_le: tuple[NgoaiLe, ...] = Field(min_length=1, description="Từng ngoại lệ, mỗi ngoại lệ có lý do")
