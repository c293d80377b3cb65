"""A frozen parcel read back from what the outbox keeps of it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from vanban.send.errors import SendError
from vanban.send.parcel import BenGui, KieuGui, NghiepVu, NguoiKy, Parcel, Recipient, Tep, ThongTin, VanBanCu


def read_parcel(text: str, files: Mapping[str, bytes]) -> Parcel:
    """The parcel that `Parcel.to_json` wrote, with its files by name. Raises SendError when bytes changed since."""
    plain = json.loads(text)
    parcel = Parcel(
        **{name: plain[name] for name in ("so", "ky_hieu", "ten_loai", "trich_yeu")},
        ngay=date.fromisoformat(plain["ngay"]),
        ben_gui=BenGui(**plain["ben_gui"]),
        nguoi_ky=NguoiKy(**plain["nguoi_ky"]),
        files=tuple(Tep(tep["ten"], files.get(tep["ten"], b""), tep["ten_goi"]) for tep in plain["files"]),
        nghiep_vu=_business(plain["nghiep_vu"]),
        thong_tin=_rest(plain["thong_tin"]),
    )
    if parcel.to_json() != text:
        raise SendError(
            f"Bản đã đóng băng của văn bản {parcel.so_ky_hieu} trong hộp gửi không còn nguyên vẹn.",
            "Đưa bản sao gần nhất của hộp gửi về đúng chỗ; chưa gửi gì.",
        )
    return parcel


def read_recipient(text: str) -> Recipient:
    """The recipient as it was when the message was queued, or last given another address."""
    return Recipient(**json.loads(text))


def _business(plain: Mapping[str, Any]) -> NghiepVu:
    old = plain["van_ban_cu"]
    if old:
        old = VanBanCu(old["so"], old["ky_hieu"], date.fromisoformat(old["ngay"]), tuple(old["noi_da_nhan"]))
    added, removed = tuple(plain.get("noi_them", ())), tuple(plain.get("noi_bot", ()))
    return NghiepVu(KieuGui(plain["kieu"]), old, plain["ly_do"], plain["lan"], added, removed)


def _rest(plain: Mapping[str, Any]) -> ThongTin:
    due = plain["han_tra_loi"]
    rest = ThongTin(**{**plain, "noi_nhan": tuple(plain["noi_nhan"]), "han_tra_loi": None})
    return replace(rest, han_tra_loi=date.fromisoformat(due) if due else None)
