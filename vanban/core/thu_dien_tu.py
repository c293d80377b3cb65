"""A plain mail address: one form in the data and on the letter."""

import re

DAI_NHAT = 100
_DIA_CHI = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")


def la_dia_chi_thu(text: str) -> bool:
    """Whether the text is a plain address: letters of ASCII, one `@`, a domain, nothing that a header could hide."""
    return bool(_DIA_CHI.fullmatch(text)) and len(text) <= DAI_NHAT and ".." not in text
