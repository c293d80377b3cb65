"""Pydantic without its plugins: looking for them reads the metadata of every installed library, at every start."""

import sys
from types import ModuleType

_SEARCH = "pydantic.plugin._loader"


def leave_out_plugins() -> None:
    """Put a search that finds nothing in the place of pydantic's, before the first model is made.

    No setting of pydantic's leaves the search out: with all plugins disabled it still loads `importlib.metadata`, and
    with it the readers of mail and of CSV. Where pydantic keeps its search elsewhere, a start is slower, no more.
    """
    nothing = ModuleType(_SEARCH)
    vars(nothing)["get_plugins"] = tuple
    sys.modules.setdefault(_SEARCH, nothing)
