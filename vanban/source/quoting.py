"""A piece of a file as a message shows it: one line, one normal form, not too long."""

from vanban.core.chu import chuan_hoa, ky_tu_cam

MOST = 100


def quote(text: str) -> str:
    """The text on one line, without control characters, cut at 100 characters."""
    while char := ky_tu_cam(text):
        text = text.replace(char, "�")
    text = chuan_hoa(text)
    return text if len(text) <= MOST else text[: MOST - 1].rstrip() + "…"
