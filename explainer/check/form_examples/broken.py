"""Examples of YAML that is broken, or read otherwise than it looks: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

BROKEN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "broken-yaml": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon: it is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: "The moon: it is round."
            """,
        "duplicate-key": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  text: The moon is quite round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is quite round.
            """,
        "key-not-text": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  [note]: Ask Ash.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  note: Ask Ash.
            """,
        "tag": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: !Look the moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: "!Look the moon is round."
            """,
        "merge-key": """
            Wrong:
                --- data/claims.yml
                moon-is-round: &moon
                  text: The moon is round.
                  topics: [shape]
                moon-is-rough:
                  <<: *moon
                  text: The moon is rough.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  topics: [shape]
                moon-is-rough:
                  text: The moon is rough.
                  topics: [shape]
            """,
        "bad-alias": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  title: *round

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  title: "*round"
            """,
        "aliases-too-large": """
            Wrong:
                A list of which every entry repeats the whole list above it, five times over.

            Right:
                The entries that are meant, each written once.
            """,
        "too-deep": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: [[[[[[[[[[[[[[[[[[[[[The moon is round.]]]]]]]]]]]]]]]]]]]]]

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "several-documents": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                ---
                moon-is-rough:
                  text: The moon is rough.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                moon-is-rough:
                  text: The moon is rough.
            """,
        "null-word": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  title: null

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "text-in-comment": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is number #1 in the sky.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: "The moon is number #1 in the sky."
            """,
        "too-many-faults": """
            Wrong:
                A file of a thousand claims, each with a key that claims do not have.

            Right:
                The same file with the key that was meant.
            """,
        "typographic-delimiters": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: “The moon is round.”

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: "The moon is round."
            """,
        "unused-anchor": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: &Moon and sun are round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: "&Moon and sun are round."
            """,
    }
)
"""By the fault's name."""
