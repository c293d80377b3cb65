"""Faults of the name of the type."""

from tests.rules.faults.fault import forms, looks, lower, says
from tests.rules.sheet import ALIGN
from vanban.roles.element import Role

R = Role
FAULTS = (
    looks("ten-loai/sai-co-chu:co-chu", R.TEN_LOAI, size=16),
    looks("ten-loai/sai-kieu-chu:khong-dam", R.TEN_LOAI, bold=False),
    looks("ten-loai/sai-kieu-chu:nghieng", R.TEN_LOAI, italic=True),
    says("ten-loai/sai-kieu-chu:khong-in-hoa", R.TEN_LOAI, ".+", lower),
    forms("ten-loai/khong-canh-giua:khong-giua", R.TEN_LOAI, alignment=ALIGN["left"]),
)
