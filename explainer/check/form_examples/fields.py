"""Examples of fields that cannot be read: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unknown-key": """
            Wrong:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topic: [shape]}

            Right:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topics: [shape]}
            """,
        "missing-key": """
            Wrong:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown}

            Right:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole}
            """,
        "wrong-type": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: almanac

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations:
                    - source: almanac
            """,
        "empty-value": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  title:

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "unknown-choice": """
            Wrong:
                --- data/entities.yml
                moon: {name: The moon, type: planet}

            Right:
                --- data/entities.yml
                moon: {name: The moon, type: place}
            """,
        "bad-identifier": """
            Wrong:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topics: [Shape of the moon]}

            Right:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topics: [shape-of-the-moon]}
            """,
        "unknown-kind": """
            Wrong:
                --- data/terms.yml
                moon: {title: moon, text: A thing in the sky., see_also: ["person:ash"]}

            Right:
                --- data/terms.yml
                moon: {title: moon, text: A thing in the sky., see_also: ["entity:ash"]}
            """,
        "wrong-kind": """
            Wrong:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topics: ["entity:ash"]}

            Right:
                --- data/claims.yml
                moon-is-round: {text: The moon is round., topics: ["topic:shape"], about: ["entity:ash"]}
            """,
        "bad-date": """
            Wrong:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, published: 12/6/26}

            Right:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, published: 2026-06-12}
            """,
        "bad-amount": """
            Wrong:
                --- data/claims.yml
                crater-count:
                  text: It has some eighty craters.
                  value: {measure: craters, of: entity:moon, amount: some eighty}

            Right:
                --- data/claims.yml
                crater-count:
                  text: It has some eighty craters.
                  value: {measure: craters, of: entity:moon, amount: ~80}
            """,
        "bad-address": """
            Wrong:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, url: almanac.example/moon}

            Wrong:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://almanac.example/moon)."}

            Right:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, url: "https://almanac.example/moon"}
            """,
        "bad-locator": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, locator: {sentences: [2]}}]

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, locator: {paragraph: 3, sentences: [2]}}]
            """,
        "not-a-number": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, locator: {paragraph: third}}]

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, locator: {paragraph: 3}}]
            """,
        "not-yes-or-no": """
            Wrong:
                --- data/measures.yml
                craters: {title: Craters, type: count, grows: sometimes}

            Right:
                --- data/measures.yml
                craters: {title: Craters, type: count, grows: yes}
            """,
        "bad-citation": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{locator: {paragraph: 3}}]

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, locator: {paragraph: 3}}]
            """,
        "bad-hop": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, via: [{named: no}]}]

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  citations: [{source: almanac, via: [{who: an astronomer, named: no}]}]
            """,
        "ignore-without-reason": """
            Wrong:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, ignore: {source-without-address: ""}}

            Right:
                --- data/sources.yml
                almanac: {title: The Almanac, publisher: unknown, read: whole, ignore: {source-without-address: on paper}}
            """,
        "placeholder": """
            Wrong:
                --- data/claims.yml
                moon-is-round: {text: TODO}

            Right:
                --- data/claims.yml
                moon-is-round: {text: The moon is round.}
            """,
    }
)
"""By the fault's name."""
