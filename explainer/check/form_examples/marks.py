"""Examples of marks and notes in chapters: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

MARKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "malformed-mark": """
            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.[^claim: moon-is-round]

            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.[claim:moon-is-round]

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]
            """,
        "mark-in-heading": """
            Wrong:
                --- docs/index.md
                # The moon is round[^claim:moon-is-round]

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]
            """,
        "mark-in-link": """
            Wrong:
                --- docs/index.md
                # The moon

                [Ash says that it is round.[^claim:moon-is-round]](entity:ash)

            Right:
                --- docs/index.md
                # The moon

                [Ash](entity:ash) says that it is round.[^claim:moon-is-round]
            """,
        "mark-in-html": """
            Wrong:
                --- docs/index.md
                # The moon

                <div>The moon is round.[^claim:moon-is-round]</div>

            Right:
                --- docs/index.md
                # The moon

                <div markdown>
                The moon is round.[^claim:moon-is-round]
                </div>
            """,
        "mark-without-sentence": """
            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.

                [^claim:moon-is-round]

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]
            """,
        "mark-defined": """
            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]

                [^claim:moon-is-round]: Ash said so.

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]
            """,
        "footnote-without-text": """
            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.[^moon-is-round]

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^claim:moon-is-round]
            """,
        "footnote-defined-twice": """
            Wrong:
                --- docs/index.md
                # The moon

                The moon is round.[^1][^own]

                [^1]: As seen from here.[^own]
                [^1]: Or nearly so.[^own]

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^1][^own]

                [^1]: As seen from here, or nearly so.[^own]
            """,
    }
)
"""By the fault's name."""
