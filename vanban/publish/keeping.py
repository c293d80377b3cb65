"""Files beside a clerk's own: what we wrote there before is replaced, anything else is kept under another name."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path

from vanban.core.errors import OutputError
from vanban.publish.faults import output_error
from vanban.publish.ledger import Ledger
from vanban.publish.published import Outcome, Published
from vanban.publish.single import RETRY, write_over
from vanban.publish.target import Standing, look
from vanban.publish.work import STATE

_KEPT = "giu-lai"
_RECORD = "pdf.json"  # in .vanban: what was written here, as build.json has what builds wrote


def state_near(folder: Path) -> Path:
    """The folder whose `.vanban` remembers what is written into this one: the project it lies in, else itself."""
    folder = folder.resolve()
    return next((one for one in (folder, *folder.parents) if (one / STATE).is_dir()), folder)


def remembered(folder: Path) -> Ledger:
    """What was written into a folder by `write_keeping`."""
    return Ledger.read(state_near(folder) / STATE / _RECORD)


def write_keeping(files: Mapping[Path, bytes]) -> Mapping[Path, Published]:
    """Write each file, whole or not at all; a file that is not what we last wrote there is renamed first, and told.

    What a build wrote there is ours too. Raises OutputError for a target that is a link, a folder or read-only, and
    what `write_over` raises.
    """
    roots = {target: state_near(target.parent) for target in files}
    ledgers = {root: remembered(root) for root in dict.fromkeys(roots.values())}
    builds = {root: Ledger.of(root) for root in ledgers}
    found: dict[Path, Standing] = {}
    for target, data in files.items():
        sha256, root = hashlib.sha256(data).hexdigest(), roots[target]
        found[target], ours = _look(target, sha256, (ledgers[root], builds[root]))
        ledgers[root].announce(target, standing=ours, coming=sha256)
    for ledger in ledgers.values():
        ledger.write()
    return {target: _written(target, data, found[target]) for target, data in files.items()}


def _look(target: Path, sha256: str, ledgers: Iterable[Ledger]) -> tuple[Standing, str]:
    """What stands at a target, and its hash when one of the ledgers knows it as ours."""
    looks = [look(target, sha256, ledger) for ledger in ledgers]
    return next(((Standing.OURS, ours) for _, ours in looks if ours), looks[0])


def _written(target: Path, data: bytes, standing: Standing) -> Published:
    kept = _kept(target) if standing in (Standing.EDITED, Standing.OPEN) else None
    write_over(target, data)
    sha256 = hashlib.sha256(data).hexdigest()
    if kept is None:
        outcome = Outcome.NEW if standing is Standing.ABSENT else Outcome.REPLACED
        return Published(target.name, target, sha256, len(data), outcome)
    reason = (
        f"Tệp {target.name} có sẵn không phải bản chương trình ghi lần trước (có thể là bản quét, bản có ghi chú) nên "
        f"được giữ lại với tên {kept.name}; {target.name} nay là bản mới."
    )
    return Published(target.name, target, sha256, len(data), Outcome.KEPT_EDIT, kept, reason)


def _kept(target: Path) -> Path:
    """Rename what stands there to the first free name. Raises OutputError."""
    names = (target.with_name(f"{target.stem}-{_KEPT}-{number}{target.suffix}") for number in count(1))
    free = next(path for path in names if not os.path.lexists(path))
    try:
        return target.rename(free)
    except OSError as error:
        raise OutputError(output_error(error, target).message, RETRY) from error
