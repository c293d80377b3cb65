"""The exceptions that an agency makes from the rule book: data/ngoai_le.yaml, for its data and for its documents."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.pipeline.workspace import Workspace
from vanban.pipeline.year_files import PROFILE
from vanban.rules.profile import STRICT, Profile, load_profile
from vanban.rules.registry import all_rules
from vanban.rules.report import Pardon

if TYPE_CHECKING:
    from vanban.model.dataset import Dataset
    from vanban.pipeline.jobs import Job

NO_PROFILE = "none"
_LAST_GROUND = ("can-cu/sai-dau-ket", "cuoi")
_IN_DATA = "ngoại lệ ghi trong dữ liệu của văn bản"


def named_profile(named: str) -> Profile:
    """A profile by its name or path; `none` is no exception at all.

    Raises UsageError when there is none of that name, DataError when it has faults.
    """
    return STRICT if named == NO_PROFILE else load_profile(named, all_rules())


def agency_profile(workspace: Workspace) -> Profile:
    """The exceptions of the agency, none when it has no such file. Raises DataError when the file has faults."""
    path = workspace.data / PROFILE
    return load_profile(path.as_posix(), all_rules()) if path.is_file() else STRICT


def profile_or_faults(workspace: Workspace) -> tuple[Profile, list[Finding]]:
    """The exceptions, or none and the faults of the file, to be told together with those of the data."""
    try:
        return agency_profile(workspace), []
    except DataError as error:
        return STRICT, list(error.findings)


def with_data(profile: Profile, job: "Job", dataset: "Dataset") -> Profile:
    """The profile and the exceptions that the data of this document make themselves."""
    if job.doc.periodic or job.doc.named or not dataset.ke_hoach.dau_ket_can_cu:
        return profile
    own: Mapping[tuple[str, str], Pardon] = {_LAST_GROUND: Pardon(None, dataset.ke_hoach.dau_ket_can_cu.ly_do)}
    return Profile(" và ".join(filter(None, (profile.name, _IN_DATA))), {**profile.pardons, **own})
