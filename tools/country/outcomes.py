"""data/<năm>/ket_qua/quy_1.yaml of an agency: what became of each task by the middle of March."""

from datetime import date, timedelta
from random import Random
from typing import Any

from tools.country.index import Group
from tools.country.plan import Task, written
from tools.country.units import Unit

_LATE = (
    "Chờ hướng dẫn của cơ quan cấp trên về biểu mẫu thống kê",
    "Đơn vị phối hợp gửi số liệu chậm",
    "Nhân sự phụ trách thay đổi sau khi sắp xếp tổ chức bộ máy",
)


def outcomes(
    unit: Unit, year: int, fields: tuple[Group, ...], made: tuple[Task, ...], random: Random
) -> dict[str, Any]:
    """The content of the file."""
    lead = "Ủy ban nhân dân" if unit.commune else "Lãnh đạo cơ quan"
    return {
        "ky": "quy_1",
        "phat_hanh": {
            "so": random.randint(61, 180),
            "ngay": written(date(year, 3, random.choice((16, 17)))),
            "nguoi_ky": "cap_pho",
            "noi_nhan": "bao_cao",
            "luu": {"don_vi_soan_thao": "VP"},
        },
        "chi_dao_dieu_hanh": [
            f"{lead} đã ban hành Kế hoạch và giao nhiệm vụ cho từng phòng, đơn vị ngay từ đầu năm; việc thực hiện được "
            "kiểm điểm tại cuộc họp giao ban hằng tháng.",
        ],
        "ket_qua_linh_vuc": [
            {"linh_vuc": group.id, "noi_dung": [f"{_count(group.parts[0].part.ket_qua, random)}."]} for group in fields
        ],
        "uu_diem": ["Các phòng, đơn vị chủ động triển khai nhiệm vụ, phối hợp kịp thời với Văn phòng."],
        "ton_tai": ["Một số nhiệm vụ chậm so với tiến độ; việc gửi số liệu của vài bộ phận chưa đúng hạn."],
        "nguyen_nhan": ["Công chức kiêm nhiệm nhiều việc; một số quy trình mới ban hành cần thời gian làm quen."],
        "phuong_huong": ["Hoàn thành các nhiệm vụ đến hạn trong quý II, trước hết là những tiêu chí còn mất điểm."],
        "kien_nghi": [f"Đề nghị {unit.province.committee} sớm tổ chức tập huấn về Chỉ số Cải cách hành chính."],
        "nhiem_vu": [row for task in made if (row := _outcome(unit, year, task, random))],
    }


def _outcome(unit: Unit, year: int, task: Task, random: Random) -> dict[str, Any]:
    """What was done: due tasks are done or late with a reason, some of the others are on their way."""
    row: dict[str, Any] = {"nhiem_vu": task.id, "ket_qua": _count(task.scored.part.ket_qua, random)}
    if task.due > date(year, 3, 14):
        return row if random.random() < 0.6 else {}
    if random.random() < 0.15:
        return {**row, "ly_do": random.choice(_LATE)}
    day = task.due - timedelta(days=random.randint(1, 20))
    paper = {
        "ten": task.scored.part.san_pham.partition(";")[0],
        "so_ky_hieu": f"{random.randint(20, 300)}/{unit.short}-VP",
        "ngay": written(day - timedelta(days=1)),
    }
    return {**row, "ngay_hoan_thanh": written(day), "tai_lieu_kiem_chung": [paper]}


def _count(words: str, random: Random) -> str:
    return words.format(so=f"{random.randint(2, 24):02}", tram=random.randint(100, 999))
