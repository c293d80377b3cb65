"""A document read in full and by likeness: where both can read it they must see the same, to the last value."""

from vanban.inspect import view
from vanban.inspect.alike.pieces import Unusual
from vanban.inspect.docview import DocView
from vanban.inspect.package import Package, PackageError, open_package

TIMES = 2  # first without knowing the document, then knowing it
in_full = view.read_opened


def by_likeness(package: Package) -> DocView | None:
    """What is read by likeness alone, None for what must be read in full. Any other failure inside is one of ours."""
    try:
        return view._by_likeness(package)
    except (Unusual, PackageError, RecursionError):
        return None


def both_ways(package: Package) -> DocView:
    """What a reader sees of it. Raises AssertionError when one way sees something else, and PackageError."""
    short = [by_likeness(package) for _ in range(TIMES)]
    try:
        full = in_full(package)
    except PackageError:
        assert short == [None] * TIMES, "what is refused is refused by likeness too"
        raise
    for seen in short:
        assert seen is None or (seen == full and [*seen.stories()] == [*full.stories()])
    return full


def same(one: DocView, other: DocView) -> bool:
    """Whether two views are equal in every value and every type: 12 is not 12.0, a text no number."""
    return one == other and repr(one) == repr(other)


def alike(data: bytes) -> DocView:
    """A document that is read by likeness, and to be seen the same in full."""
    package = open_package(data)
    found = by_likeness(package)
    assert found is not None, "this is in the form of our own documents"
    assert same(found, both_ways(package))
    return found
