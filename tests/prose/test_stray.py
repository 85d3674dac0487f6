"""Marks and links that are read as words."""

import pytest

from explainer.prose.spans import scan
from explainer.prose.stray import strays


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Round.[^claim:moon", ["6 mark [^claim:moon: did you mean “[^claim:moon]”?"]),
        ("Round.[claim:moon]", ["6 mark [claim:moon]: did you mean “[^claim:moon]”?"]),
        ("Round.(^statement:ash)", ["6 mark (^statement:ash): did you mean “[^statement:ash]”?"]),
        ("Round.( ^own )", ["6 mark ( ^own: did you mean “[^own]”?"]),
        ("[Ash] (entity:ash) said", ["6 link (entity:ash): delete the space before it"]),
        ("[Ash](entity:ash said", ["5 link (entity:ash: close it with “)”: “(entity:ash)”"]),
        ("*Ash* (entity:ash) said", ["6 link (entity:ash): write “[words](entity:ash)”"]),
        ("Round.[^claim:moon] [Ash](entity:ash)[^own] [own] (x:y) (claims: two) 2^own", []),
        (r"`[claim:moon]` \[claim:moon\] \(entity:ash\)", []),
    ],
)
def test_what_was_meant(text: str, found: list[str]) -> None:
    words = [f"{one.offset} {'mark' if one.is_mark else 'link'} {one.written}: {one.hint}" for one in strays(scan(text))]
    assert words == found
