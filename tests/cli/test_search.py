"""What somebody means who gives a name, an address or words."""

import pytest

from explainer.cli.search import holding, named
from explainer.weave.web import Web
from tests.make import weave_text

STORY = """
--- data/claims.yml
moon:
  text: The moon is [round](term:round) – "really".
  citations:
    - {source: almanac, form: quotes, words: Truly round.}
--- data/sources.yml
almanac: {title: The Almanac, publisher: unknown, read: whole}
--- data/entities.yml
ash: {name: Ash, type: person}
moon: {name: The Moon, type: place}
--- data/statements.yml
ash-round: {speaker: ash, words: It is as round as a ball., citations: [{source: almanac, form: quotes}]}
--- data/terms.yml
round: {title: round, text: Without corners.}
--- docs/sky/night.md
# Night

The moon is round – “really”.[^claim:moon] It shines.[^own]
--- docs/help.md
---
explainer: {story: no}
---
The moon is round.
"""


@pytest.fixture(scope="module")
def web() -> Web:
    return weave_text(STORY)


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("claim:moon", ["claim:moon"]),
        ("moon", ["claim:moon", "entity:moon"]),
        ("http://127.0.0.1:8000/claims/moon/", ["claim:moon"]),
        ("https://example.org/below/claims/moon?a=b", ["claim:moon"]),
        ("/entities/ash/#ash-round", ["statement:ash-round"]),
        ("entities/ash/", ["entity:ash"]),
        ("http://127.0.0.1:8000/sky/night/", ["chapter:sky/night"]),
        ("http://127.0.0.1:8000/", []),
        ("claims/sun/", []),
        ("", []),
    ],
)
def test_a_name_or_an_address(web: Web, what: str, found: list[str]) -> None:
    assert list(named(web, what)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the moon is round - 'really'", ["chapter:sky/night docs/sky/night.md:3", "claim:moon data/claims.yml:2"]),
        ("The moon is round", ["chapter:sky/night docs/sky/night.md:3", "claim:moon data/claims.yml:2"]),
        ("Truly", ["claim:moon data/claims.yml:4"]),
        ("as a ball", ["statement:ash-round data/statements.yml:1"]),
        ("corners", ["term:round data/terms.yml:1"]),
        ("almanac", ["source:almanac data/sources.yml:1"]),
        ("square", []),
    ],
)
def test_words_that_stand_in_a_text(web: Web, words: str, found: list[str]) -> None:
    assert [f"{each} {position.file}:{position.line}" for each, position, _ in holding(web, words)] == found
