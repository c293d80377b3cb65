"""Which files a year's data are in, how the clerk would type their names, and which names are wrong."""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from vanban.core.chu import bo_dau, gan_nhat
from vanban.core.dataclass import dataclass
from vanban.core.finding import Finding, Place
from vanban.model.base import BanGhi
from vanban.model.chi_so import ChiSo
from vanban.model.co_quan import CoQuan
from vanban.model.ke_hoach import KeHoach
from vanban.model.ky_bao_cao import Ky
from vanban.model.nhiem_vu import PhanCong

CO_QUAN = "co_quan"
CUA_NAM: Mapping[str, type[BanGhi]] = {"chi_so": ChiSo, "ke_hoach": KeHoach, "nhiem_vu": PhanCong}
KET_QUA = "ket_qua"
VAN_BAN = "van_ban"
TEP: Mapping[str, type[BanGhi]] = {CO_QUAN: CoQuan, **CUA_NAM}
INIT = "python build.py init"
INIT_AGENCY = f"{INIT} THU_MUC --agency …"
_NAME = re.compile(r"[a-z0-9_]{1,33}")  # with the year it is the name of the Word file


def years(data_dir: Path) -> tuple[int, ...]:
    """The years that have a folder, in order."""
    return tuple(int(p.name) for p in _entries(data_dir) if re.fullmatch(r"[12]\d{3}", p.name) and p.is_dir())


def _entries(folder: Path) -> list[Path]:
    """What is in a folder by name; nothing when it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def is_document_name(name: str) -> bool:
    """Whether a document's file may have this name: it names the Word file too, and none of the year's own files."""
    return bool(_NAME.fullmatch(name)) and name not in CUA_NAM


def document_name(name: str) -> str:
    """The name that comes nearest to what a clerk typed: `Công văn gửi KH` becomes `cong_van_gui_kh`."""
    plain = re.sub(r"[^a-z0-9]+", "_", bo_dau(name).lower()).strip("_")[:33] or VAN_BAN
    return f"{VAN_BAN}_{plain}" if plain in CUA_NAM else plain


def free_name(name: str, taken: Collection[str]) -> str:
    """The name, with a number after it where it is taken: `gui_kh`, then `gui_kh_2`."""
    numbered = (f"{name[: 32 - len(str(number))]}_{number}" for number in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml")


@dataclass(frozen=True)
class Layout:
    """The files of one year; `shown` is the data folder as the clerk would type it."""

    data_dir: Path
    year: int
    shown: Path

    @property
    def folder(self) -> str:
        """The folder of the year as the clerk would type it."""
        return (self.shown / str(self.year)).as_posix()

    def path(self, key: str) -> Path:
        """Where the file of a key is."""
        return self.data_dir / self._relative(key)

    def name(self, key: str) -> str:
        """The file of a key as the clerk would type it."""
        return (self.shown / self._relative(key)).as_posix()

    def _relative(self, key: str) -> Path:
        return Path(f"{key}.yaml") if key == CO_QUAN else Path(str(self.year), *f"{key}.yaml".split("/"))

    def no_folder(self) -> Finding | None:
        """The finding when the folder of the data or of the year is missing."""
        if not self.data_dir.is_dir():
            place = Place(self.shown.as_posix())
            return Finding("thieu-thu-muc", place, "không có thư mục dữ liệu", f"tạo bộ mẫu bằng {INIT_AGENCY}")
        known = years(self.data_dir)
        if self.year in known:
            return None
        place = Place(self.folder)
        listed = ", ".join(map(str, known)) or "chưa có năm nào"
        return Finding(
            "thieu-nam",
            place,
            f"không có thư mục của năm {self.year}; các năm đang có: {listed}",
            f"chọn một năm đang có, hoặc tạo thư mục của năm mới bằng {INIT} --year {self.year}",
        )

    def documents(self) -> tuple[str, ...]:
        """The names of the year's documents that have a file of their own."""
        files = _entries(self.data_dir / str(self.year) / VAN_BAN)
        return tuple(path.stem for path in files if path.suffix == ".yaml" and is_document_name(path.stem))

    def strays(self) -> Iterator["Stray"]:
        """The YAML files of the year that nobody reads."""
        yield from self._strays("", tuple(CUA_NAM))
        yield from self._strays(f"{KET_QUA}/", tuple(ky.value for ky in Ky))
        taken = set(self.documents())
        for path in _entries(self.data_dir / str(self.year) / VAN_BAN):
            if _is_yaml(path) and not (path.suffix == ".yaml" and is_document_name(path.stem)):
                place = Place((self.shown / str(self.year) / VAN_BAN / path.name).as_posix())
                name = free_name(document_name(path.stem), taken)
                taken.add(name)
                yield Stray(place, f"{VAN_BAN}/{name}", ())

    def _strays(self, folder: str, known: tuple[str, ...]) -> Iterator["Stray"]:
        for path in _entries(self.data_dir / str(self.year) / folder):
            if _is_yaml(path) and not (path.suffix == ".yaml" and path.stem in known):
                near = gan_nhat(path.stem, known)
                place = Place((self.shown / str(self.year) / folder / path.name).as_posix())
                yield Stray(place, near and folder + near, known)


@dataclass(frozen=True)
class Stray:
    """A YAML file under a name that nobody reads, and the key it was most likely meant for."""

    place: Place
    meant: str | None
    known: tuple[str, ...]

    def finding(self) -> Finding:
        """What to rename it to."""
        name = self.place.file.rpartition("/")[2]
        names = ", ".join(f"{known}.yaml" for known in self.known)
        required = f"đặt tên là một trong: {names}; hoặc chuyển tệp đi nơi khác"
        if self.meant:
            required = f"đổi tên thành {self.meant.rpartition('/')[2]}.yaml"
        return Finding("ten-tep-la", self.place, f"không có tệp dữ liệu nào tên {name}", required)
