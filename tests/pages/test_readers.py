"""Who read what is found without reading the rest, and what is added is found beside it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from explainer.pages.readers import Readers, lines_of
from explainer.pages.reads import Read

READS: tuple[Read, ...] = (
    *(("records", f"claim:lamp-{number}") for number in (1, 10, 100, 2)),
    *(("records", "claim:\tlamp\n"), ("records", "claim:låmp"), ("printed", ("claim:a", ("citations", 0, "words")))),
    *(("a", "*"), ("zz", "*")),
)
MADE_OF = some.dictionaries(some.integers(0, 99).map(str), some.frozensets(some.sampled_from(READS)))


def read_by(made_of: dict[str, frozenset[Read]], *names: str) -> dict[str, set[Read]]:
    return {name: set(reads) for name, reads in made_of.items() if reads and (not names or name in names)}


@settings(deadline=None)
@given(MADE_OF)
def test_each_is_found_among_any_others(made_of: dict[str, frozenset[Read]]) -> None:
    found = Readers(lines_of(made_of))
    assert found.of(READS) == read_by(made_of)
    for read in READS:
        assert found.of([read]) == {name: {read} for name, reads in made_of.items() if read in reads}


@settings(deadline=None)
@given(MADE_OF, MADE_OF)
def test_what_is_added_stands_beside_what_was_there(old: dict[str, frozenset[Read]], new: dict[str, frozenset[Read]]) -> None:
    named = {f"1000{name}": reads for name, reads in new.items()}
    readers = Readers(lines_of(old))
    readers.add(named)
    both = {**old, **named}
    assert readers.of(READS) == read_by(both)
    assert Readers(readers.lines, readers.more).of(READS) == read_by(both)
    tidied = readers.tidied({"7", "8", "10007"})
    assert tidied.of(READS) == (read_by(both) if tidied is readers else read_by(both, "7", "8", "10007"))


def test_little_that_was_added_is_left_beside_the_lines() -> None:
    readers = Readers(lines_of({"1": [("records", f"claim:lamp-{number}") for number in range(20)]}))
    readers.add({"2": READS[:1]})
    assert readers.tidied({"2"}) is readers
    readers.add({"3": READS})
    tidied = readers.tidied({"3"})
    assert (tidied.lines, tidied.more) == (lines_of({"3": READS}), {})


@pytest.mark.parametrize("lines", [b"", b"\n", b"\n\n\t\n", b"nonsense", b'["records", "claim:lamp-1"]'])
def test_lines_that_are_none_hold_nothing(lines: bytes) -> None:
    assert Readers(lines).of(READS) == {}
