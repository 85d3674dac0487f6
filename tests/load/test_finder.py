"""Where values stand."""

import pytest

from explainer.load import Loaded
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.position import FieldPath, Position

MOON = Identifier("claim:moon")


def _spots(library: Library, subject: str, *paths: str) -> list[tuple[int, int]]:
    """Lines and columns of the values at paths such as `topics 1`."""
    return [library.find(Identifier(subject), _steps(path))[1:] for path in paths]


def _steps(path: str) -> FieldPath:
    return tuple(int(step) if step.lstrip("-").isdigit() else step for step in path.split())


def test_values_of_a_record(library: Library) -> None:
    """
    --- data/claims.yml
    sun: {text: The sun.}
    moon:
      text:
        The moon.
      topics: [shape, "size"]
      citations:
        - source: almanac
          locator:
            paragraph: 2
        - statement: word
    """
    assert _spots(library, "claim:moon", "", "text", "topics", "topics 1") == [(2, 1), (4, 5), (5, 11), (5, 19)]
    assert _spots(library, "claim:moon", "citations", "citations 0", "citations 1 statement") == [(6, 3), (7, 7), (10, 18)]
    assert _spots(library, "claim:moon", "citations 0 locator", "citations 0 locator paragraph") == [(8, 7), (9, 20)]
    assert _spots(library, "claim:sun", "", "text") == [(1, 1), (1, 13)]


def test_a_path_that_leads_nowhere_ends_at_the_nearest_value(library: Library) -> None:
    """
    --- data/claims.yml
    moon:
      text: The moon.
      topics: shape
      citations:
        - source: almanac
    """
    assert _spots(library, "claim:moon", "title", "topics 0", "citations 7") == [(1, 1), (3, 11), (4, 3)]
    assert _spots(library, "claim:moon", "citations 0 locator page", "text x", "3") == [(5, 7), (2, 9), (1, 1)]
    assert _spots(library, "claim:moon", "citations x", "citations -1") == [(4, 3), (4, 3)]


def test_names_of_attributes_and_identifiers_as_keys(library: Library) -> None:
    """
    --- data/statements/word.yml
    id: word
    speaker: astronomer
    when: {edtf: 2026-06-12, from: printed}
    stances:
      shape: {stance: supports}
      topic:size: {stance: opposes}
    """
    assert _spots(library, "statement:word", "", "when from_", "when from") == [(1, 1), (3, 32), (3, 32)]
    assert _spots(library, "statement:word", "stances topic:shape stance", "stances topic:size") == [(5, 19), (6, 15)]


def test_tombstones(library: Library) -> None:
    """
    --- data/claims.yml
    moon:
      tombstone: {why: Gone., now: "claim:sun"}
    star:
      tombstone: Gone.
    """
    assert _spots(library, "claim:moon", "", "why", "now") == [(1, 1), (2, 20), (2, 32)]
    assert _spots(library, "claim:star", "", "why") == [(3, 1), (4, 14)]


def test_of_two_records_the_kept_one_is_found(loaded: Loaded) -> None:
    """
    --- data/claims/a.yml
    moon: {text: The moon.}
    --- data/claims/b.yml
    moon: {text: Another moon.}
    """
    assert loaded.library.find(MOON, ("text",)) == Position("data/claims/a.yml", 1, 14)


def test_lines(library: Library) -> None:
    """
    --- data/claims.yml
    moon:
      text: The moon.
    """
    places = [Position("data/claims.yml", line) for line in (1, 2, 3, 4, 0)]
    assert [library.line(place) for place in places] == ["moon:", "  text: The moon.", "", "", ""]
    assert library.line(Position("data/none.yml")) == ""


def test_an_unknown_record_raises(library: Library) -> None:
    """
    --- data/claims.yml
    moon: {text: The moon.}
    """
    with pytest.raises(LookupError, match="there is no record claim:sun"):
        library.find(Identifier("claim:sun"), ())
