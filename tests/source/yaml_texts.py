"""YAML texts as clerks write them, with every style, comments everywhere, and which path each comment belongs to."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

WORDS = st.lists(
    st.sampled_from(
        ["Sở", "kế hoạch", "7,5", "1.10", "“Đạt”", "&", "03/2023", "no", "a: b", "it's", "#1", "– đ/c", "🙂"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
PLAIN = st.lists(
    st.sampled_from(["Sở", "kế hoạch", "7,5", "1.10", "“Đạt”", "03/2023", "đ/c", "🙂"]), min_size=1, max_size=6
)


@dataclass
class Written:
    """A text in the making: `comments` are the paths of end-of-line comments, `above` those of whole lines."""

    lines: list[str] = field(default_factory=list)
    comments: dict[str, tuple] = field(default_factory=dict)
    above: dict[str, tuple] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


@st.composite
def yaml_texts(draw):
    """A mapping of mappings, lists and scalars."""
    out = Written()
    if draw(st.booleans()):
        out.lines.append("# Đầu tệp")
    _mapping(draw, out, (), 0, 0)
    return out


def _mapping(draw, out, path, indent, depth, first_prefix=None):
    for index in range(draw(st.integers(1, 3))):
        here = (*path, f"k{index}")
        prefix = " " * indent
        if index == 0 and first_prefix is not None:
            prefix = first_prefix
        else:
            _above(draw, out, here, indent)
        _value(draw, out, here, f"{prefix}k{index}:", indent, depth)


def _above(draw, out, path, indent, deeper=0):
    if draw(st.integers(0, 4)) == 0:
        out.lines.append("")
    if draw(st.integers(0, 3)) == 0:
        name = f"t{len(out.above)}."
        out.above[name] = path
        out.lines.append(" " * (indent + deeper) + f"# {name}")


def _eol(draw, out, path):
    if draw(st.integers(0, 3)):
        return ""
    name = f"c{len(out.comments)}."
    out.comments[name] = path
    return f"  # {name}"


def _value(draw, out, path, head, indent, depth):
    kind = draw(st.sampled_from(["scalar", "scalar", "mapping", "list", "flow"])) if depth < 3 else "scalar"
    if kind == "mapping":
        out.lines.append(head + _eol(draw, out, path))
        _mapping(draw, out, path, indent + 2, depth + 1)
    elif kind == "list":
        out.lines.append(head + _eol(draw, out, path))
        _list(draw, out, path, indent + draw(st.sampled_from([0, 2])), depth + 1)
    elif kind == "flow":
        out.lines.append(f"{head} {_flow(draw, 0)}{_eol(draw, out, path)}")
    else:
        _scalar(draw, out, path, head, indent)


def _list(draw, out, path, indent, depth):
    for index in range(draw(st.integers(1, 4))):
        here = (*path, index)
        _above(draw, out, here, indent)
        dash = " " * indent + "-"
        if depth < 3 and draw(st.booleans()):
            _mapping(draw, out, here, indent + 2, depth + 1, first_prefix=f"{dash} ")
        else:
            _scalar(draw, out, here, dash, indent)


def _scalar(draw, out, path, head, indent):
    style = draw(
        st.sampled_from(["blank", "plain", "two lines", "own line", "single", "double", ">-", "|", "long quote"])
    )
    deep = " " * (indent + 2)
    if style == "blank":
        out.lines.append(head + _eol(draw, out, path))
    elif style == "plain":
        out.lines.append(f"{head} {' '.join(draw(PLAIN))}{_eol(draw, out, path)}")
    elif style == "two lines":
        out.lines += [f"{head} {' '.join(draw(PLAIN))}", f"{deep}{' '.join(draw(PLAIN))}{_eol(draw, out, path)}"]
    elif style == "own line":
        out.lines += [head + _eol(draw, out, path), f"{deep}{' '.join(draw(PLAIN))}{_eol(draw, out, path)}"]
    elif style == "single":
        out.lines.append(f"{head} '{draw(WORDS).replace(chr(39), chr(39) * 2)}'{_eol(draw, out, path)}")
    elif style == "double":
        out.lines.append(f'{head} "{draw(WORDS)}"{_eol(draw, out, path)}')
    elif style == "long quote":
        out.lines += [f'{head} "{draw(WORDS)}', f'{deep}{draw(WORDS)}"{_eol(draw, out, path)}']
    else:
        out.lines.append(f"{head} {style}{_eol(draw, out, path)}")
        out.lines += [deep + draw(WORDS) for _ in range(draw(st.integers(1, 3)))]


def _flow(draw, depth):
    kind = draw(st.sampled_from(["list", "mapping"]))
    items = []
    for index in range(draw(st.integers(0, 3))):
        value = " ".join(w for w in draw(PLAIN) if "," not in w) or "x"
        if depth < 1 and draw(st.booleans()):
            value = _flow(draw, depth + 1)
        elif kind == "mapping" and draw(st.booleans()):
            value = ""
        items.append(f"f{index}: {value}" if kind == "mapping" else value)
    tail = ", " if items and draw(st.booleans()) else ""
    return f"[{', '.join(items)}{tail}]" if kind == "list" else f"{{{', '.join(items)}{tail}}}"
