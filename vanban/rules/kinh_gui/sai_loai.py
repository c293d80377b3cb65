"""Which types of document have `Kính gửi`."""

from collections.abc import Iterator

from vanban.roles.element import Role
from vanban.rules.rule import Clause, Context, Fault, rule
from vanban.rules.shown import fault, pieces, says_kinh_gui, words
from vanban.rules.type_names import ABBREVIATIONS

_WITH = ("TTr", "BC", "CV", "")


def check(context: Context) -> Iterator[Fault]:
    """A document of unknown type is let be; so is the `… điện:` of a công điện."""
    if context.van_ban.loai in _WITH:
        return
    for piece in list(filter(says_kinh_gui, pieces(context, Role.KINH_GUI)))[:1]:
        name = ABBREVIATIONS.get(context.van_ban.loai, context.van_ban.loai)
        yield fault("sai-loai", piece, f"{words(piece)} trong {name}", "chỉ tờ trình, báo cáo, công văn có Kính gửi")


RULE = rule(
    id="kinh-gui/sai-loai",
    title='Loại văn bản này không có "Kính gửi"',
    why=(
        '"Kính gửi" chỉ dùng trong tờ trình, báo cáo của cấp dưới gửi cấp trên và công văn; văn bản khác ghi nơi '
        "nhận ở cuối."
    ),
    clause=Clause("ND30-PL1", "Phần I, Mục II, khoản 9"),
    fix="Bỏ dòng Kính gửi; ghi cơ quan nhận vào Nơi nhận.",
    codes={
        "sai-loai": "Có Kính gửi trong loại văn bản không dùng Kính gửi",
    },
    needs=(Role.KINH_GUI,),
)(check)
