"""Python's garbage collector during a build."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from hooks.publish.host.collector import settle


class _Known:
    """Something that knows itself, so that only the collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


def test_what_a_build_before_has_left_is_freed() -> None:
    """A server that builds again and again does not fill the memory."""
    known = _Known()
    left = weakref.ref(known)
    settle()
    del known
    gc.collect()
    assert left() is not None
    settle(anew=True)
    assert left() is None
