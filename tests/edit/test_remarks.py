"""Where notes and comments name a record."""

from pathlib import Path

from explainer.edit.remarks import remarks
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from tests.make import files_of

FILES = files_of(
    """
    --- data/claims.yml
    # See moon-is-round, and claim:moon.
    moon-is-round:
      text: "The moon # moon-is-round"
      note: >-
        Not as claim:moon-is-round-or-so,
        but as moon-is-round.
    moon: {text: The moon., note: "moon, and claim:moon"}
    flat: {text: It is flat., superseded_by: moon-is-round} # for moon-is-round
    --- data/claims/sun.yml
    id: sun
    text: The sun.
    note: unlike source:moon-is-round and claim:moon-is-round
    --- data/ledger/published.json
    {"version": 1, "published": ["claim:moon-is-round"]}
    --- docs/index.md
    # On claim:moon
    """
)


def places(named: str) -> tuple[str, ...]:
    return remarks(Project(root=Path()), FILES, Identifier(named))


def test_names_of_several_words_are_found_without_their_kind() -> None:
    assert places("claim:moon-is-round") == (
        "data/claims.yml:1",
        "data/claims.yml:3",  # a hash sign within a text: one place too many does no harm
        "data/claims.yml:6",
        "data/claims.yml:8",
        "data/claims/sun.yml:3",
    )


def test_other_names_need_it() -> None:
    assert places("claim:moon") == ("data/claims.yml:1", "data/claims.yml:7")
    assert places("claim:sun") == ()
