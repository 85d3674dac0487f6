"""Garbage is not looked for during the pause, and is again after it."""

import gc

import pytest

from explainer.weave.pause import no_collecting


def test_collecting_goes_on_afterwards() -> None:
    assert gc.isenabled()
    with no_collecting():
        assert not gc.isenabled()
        with no_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_a_mistake_too() -> None:
    with pytest.raises(ZeroDivisionError), no_collecting():
        raise ZeroDivisionError
    assert gc.isenabled()
