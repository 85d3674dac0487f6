"""Pointing at words inside a field."""

import pytest

from explainer.check.spotting import spotted
from explainer.model.identifier import Identifier
from tests.check.weaving import woven

TEXT = """
--- data/claims.yml
moon:
  text: >-
    The moon is round
    and rough.

    It is far.
  title: far
other: {text: "It is \\u0066lat.", citations: [{source: log}]}
--- data/disputes.yml
shape:
  question: Which?
  about: meaning
  positions:
    - summary: round
      claims: [far]
--- docs/index.md
---
title: The moon
---

# The moon
"""


@pytest.mark.parametrize(
    ("subject", "path", "words", "place"),
    [
        ("claim:moon", ("text",), "moon is round", "data/claims.yml:3:9"),
        ("claim:moon", ("text",), "rough.", "data/claims.yml:4:9"),
        ("claim:moon", ("text",), "far", "data/claims.yml:6:11"),
        ("claim:moon", ("text",), "title", "data/claims.yml:2:9"),
        ("claim:moon", ("title",), "far", "data/claims.yml:7:10"),
        ("claim:other", ("text",), "flat", "data/claims.yml:8:15"),
        ("claim:other", ("text",), "It i…", "data/claims.yml:8:16"),
        ("dispute:shape", ("positions", 0, "summary"), "far", "data/disputes.yml:5:16"),
        ("chapter:index", (), "moon", "docs/index.md:2:12"),
        ("chapter:index", (), "# The moon", "docs/index.md:1:1"),
    ],
)
def test_spotted(subject: str, path: tuple[str | int, ...], words: str, place: str) -> None:
    assert str(spotted(woven(TEXT), Identifier(subject), path, words)) == place
