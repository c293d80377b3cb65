"""The exceptions that an agency makes from the rule book: data/ngoai_le.yaml, for its data and for its documents."""

from vanban.core.errors import DataError
from vanban.core.finding import Finding
from vanban.pipeline.workspace import Workspace
from vanban.pipeline.year_files import PROFILE
from vanban.rules.profile import STRICT, Profile, load_profile
from vanban.rules.registry import all_rules

NO_PROFILE = "none"


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
