"""The data files of another agency: the forms with its names, and one example of everything else."""

from vanban.core.dataclass import dataclass
from vanban.model.van_ban_rieng import CongVan
from vanban.source.edit.editor import Editor
from vanban.source.layout import CO_QUAN, CUA_NAM, TEP, VAN_BAN
from vanban.source.skeleton import open_skeleton

FIRST_YEAR = 2021  # of the reform programme that the form of the plan cites
LAST_YEAR = 2199
_LETTER = "gui_ke_hoach"
_UBND = "Ủy ban nhân dân "


@dataclass(frozen=True)
class NewAgency:
    """What must be known of an agency before its first document; `nam` is the year of its first plan."""

    ten: str
    viet_tat: str
    chu_quan: str
    dia_danh: str
    dia_ban: str
    nam: int


def dia_ban_theo(chu_quan: str, dia_danh: str) -> str:
    """The area when none was given: that of the Ủy ban nhân dân above the agency, else the place."""
    return chu_quan.removeprefix(_UBND) if chu_quan.startswith(_UBND) else dia_danh


def new_agency(agency: NewAgency) -> dict[str, str]:
    """The text of each file by its name below the data folder."""
    names = {CO_QUAN: f"{CO_QUAN}.yaml", **{key: f"{agency.nam}/{key}.yaml" for key in CUA_NAM}}
    names[_LETTER] = f"{agency.nam}/{VAN_BAN}/{_LETTER}.yaml"
    editors = {key: open_skeleton(key, TEP.get(key, CongVan), name) for key, name in names.items()}
    _co_quan(editors[CO_QUAN], agency)
    editors["chi_so"].set(["nam"], str(agency.nam - 1))
    _ke_hoach(editors["ke_hoach"], agency.nam)
    editors[_LETTER].set(["phat_hanh", "ngay"], str(agency.nam))
    editors["nhiem_vu"].set(["nhiem_vu", 0, "thoi_han"], f"30/11/{agency.nam}")
    return {names[key]: editor.done() for key, editor in editors.items()}


def _co_quan(editor: Editor, agency: NewAgency) -> None:
    editor.set(["ten"], agency.ten)
    editor.set(["viet_tat"], agency.viet_tat)
    editor.set(["chu_quan", "ten"], agency.chu_quan)
    editor.set(["dia_danh"], agency.dia_danh)
    editor.set(["dia_ban"], agency.dia_ban)


def _ke_hoach(editor: Editor, nam: int) -> None:
    editor.set(["nam"], str(nam))
    editor.set(["phat_hanh", "ngay"], str(nam))
    editor.set(["thoi_gian", "tu"], f"01/01/{nam}")
    editor.set(["thoi_gian", "den"], f"31/12/{nam}")
