"""Examples of views in chapters: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

VIEWS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unknown-block": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timelin
                ///

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                ///
            """,
        "unknown-option": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline
                    topic: [shape]
                ///

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]
                ///
            """,
        "option-missing": """
            Wrong:
                --- docs/index.md
                # The moon

                /// dispute
                ///

            Right:
                --- docs/index.md
                # The moon

                /// dispute
                    id: shape-of-the-moon
                ///
            """,
        "bad-option": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline
                    from: 12 June 2026
                ///

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                    from: 2026-06-12
                ///
            """,
        "block-not-closed": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]
                ///
            """,
        "option-not-indented": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline
                topics: [shape]
                ///

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]
                ///
            """,
        "block-as-text": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline:
                    topics: [shape]
                ///

            Right:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]
                ///
            """,
        "words-in-block": """
            Wrong:
                --- docs/index.md
                # The moon

                /// timeline
                    topics: [shape]

                This is what happened.[^own]
                ///

            Right:
                --- docs/index.md
                # The moon

                This is what happened.[^own]

                /// timeline
                    topics: [shape]
                ///
            """,
    }
)
"""By the fault's name."""
