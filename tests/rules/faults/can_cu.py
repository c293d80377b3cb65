"""Faults of the căn cứ."""

from tests.rules.faults.fault import looks, says, upper
from vanban.roles.element import Role

R = Role
FAULTS = (
    says("can-cu/nhieu-can-cu-mot-dong:chung-dong", R.CAN_CU, r"(?=[;.]$)", "; Căn cứ Luật Lưu trữ năm 2011"),
    looks("can-cu/sai-co-chu:co-chu", R.CAN_CU, size=12),
    says("can-cu/sai-dau-ket:cuoi", R.CAN_CU, r"\.$", ";", which=-1),
    says("can-cu/sai-dau-ket:giua", R.CAN_CU, ";$", "."),
    looks("can-cu/sai-kieu-chu:khong-nghieng", R.CAN_CU, italic=False),
    looks("can-cu/sai-kieu-chu:dam", R.CAN_CU, bold=True),
    says("can-cu/sai-kieu-chu:in-hoa", R.CAN_CU, ".+", upper),
    says("can-cu/thieu-so-ky-hieu:thieu-so", R.CAN_CU, r"^(Thực hiện Quyết định) số \S+", r"\1"),
    says("can-cu/thieu-so-ky-hieu:thieu-so", R.CAN_CU, "^Căn cứ Luật .*(?=;)", "Căn cứ Nghị định của Chính phủ"),
)
