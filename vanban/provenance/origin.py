"""What a document was made from, as names and hashes."""

from vanban.core.dataclass import dataclass


@dataclass(frozen=True)
class Origin:
    """What a document was made from.

    Attributes:
        ma: its key, such as `ke_hoach-2023`.
        loai: its type; `nam` its year, `ky` its period, "" for none.
        du_lieu: hash of what it shows of the data.
        mau: name of its template; `mau_bam` the hash of the template with its blocks.
        chuong_trinh: version of the program; `chuong_trinh_bam` the hash of its files and libraries.
    """

    ma: str
    loai: str
    nam: str
    ky: str
    du_lieu: str
    mau: str
    mau_bam: str
    chuong_trinh: str
    chuong_trinh_bam: str
