"""Faults of letters: font, colour, code."""

from tests.rules.faults.fault import looks, says
from vanban.roles.element import Role

R = Role
FAULTS = (
    looks("chu/sai-phong:khac-phong", R.NOI_DUNG, font="Arial"),
    looks("chu/sai-phong:khac-phong", R.QUOC_HIEU, font="Calibri"),
    looks("chu/phong-cu:tcvn3", R.NOI_DUNG, font=".VnTime"),
    looks("chu/phong-cu:vni", R.NOI_DUNG, font="VNI-Times"),
    looks("chu/sai-mau:khac-den", R.NOI_DUNG, colour="0000FF"),
    looks("chu/sai-mau:khac-den", R.DANH_SACH_NOI_NHAN, colour="FF0000"),
    says("chu/dau-roi:to-hop", R.NOI_DUNG, "ế", "e\u0302\u0301"),
)
