"""Examples of records that have no page, or not the one that was meant: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

RECORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no-mapping-of-records": """
            Wrong:
                --- data/claims.yml
                - id: moon-is-round
                  text: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "record-not-mapping": """
            Wrong:
                --- data/claims.yml
                moon-is-round: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "bad-name": """
            Wrong:
                --- data/claims.yml
                Moon is round:
                  text: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "same-identifier": """
            Wrong:
                --- data/claims/moon.yml
                moon-is-round:
                  text: The moon is round.
                --- data/claims/shapes.yml
                moon-is-round:
                  text: The full moon looks like a disc.

            Right:
                --- data/claims/moon.yml
                moon-is-round:
                  text: The moon is round.
                --- data/claims/shapes.yml
                moon-looks-like-a-disc:
                  text: The full moon looks like a disc.
            """,
        "name-unlike-file": """
            Wrong:
                --- data/claims/sun.yml
                id: moon-is-round
                text: The moon is round.

            Right:
                --- data/claims/moon-is-round.yml
                id: moon-is-round
                text: The moon is round.
            """,
        "tombstone-with-fields": """
            Wrong:
                --- data/claims.yml
                moon-is-flat:
                  text: The moon is flat.
                  tombstone: Nobody said so.

            Right:
                --- data/claims.yml
                moon-is-flat:
                  tombstone: Nobody said so.
            """,
        "derived-key": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  kind: claim
                  text: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "record-of-other-kind": """
            Wrong:
                --- data/claims.yml
                almanac:
                  title: The Almanac
                  publisher: unknown
                  read: whole

            Right:
                --- data/sources.yml
                almanac:
                  title: The Almanac
                  publisher: unknown
                  read: whole
            """,
    }
)
"""By the fault's name."""
