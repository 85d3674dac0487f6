"""Examples of chapters that cannot be read as they were meant: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CHAPTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "chapter-not-utf-8": """
            Wrong:
                A chapter that was saved as “Unicode”, which is UTF-16 in some programs.

            Right:
                The same chapter, saved as UTF-8.
            """,
        "chapter-too-big": """
            Wrong:
                A chapter of over a million letters.

            Right:
                The same words in several chapters.
            """,
        "control-character": """
            Wrong:
                A chapter with the sign for a bell, U+0007, which a terminal left in it.

            Right:
                The same chapter without it.
            """,
        "bad-front-matter": """
            Wrong:
                --- docs/index.md
                ---
                title: The moon: its shape
                ---

                # The moon

            Right:
                --- docs/index.md
                ---
                title: "The moon: its shape"
                ---

                # The moon
            """,
        "unknown-setting": """
            Wrong:
                --- docs/index.md
                ---
                explainer: {storey: no}
                ---

                # The moon

            Right:
                --- docs/index.md
                ---
                explainer: {story: no}
                ---

                # The moon
            """,
        "first-lines-hidden": """
            Wrong:
                --- docs/index.md
                Note: the moon is round.[^own]

            Right:
                --- docs/index.md
                # A note

                Note: the moon is round.[^own]
            """,
        "file-included": """
            Wrong:
                --- docs/index.md
                # The moon

                --8<-- "shape.md"

            Right:
                --- docs/index.md
                # The moon

                The moon is round.[^own]
            """,
        "unsafe-html": """
            Wrong:
                --- docs/index.md
                # The moon

                <iframe src="moon.html"></iframe>

            Right:
                --- docs/index.md
                # The moon

                See [its shape](#the-moon).[^own]
            """,
        "unsafe-link": """
            Wrong:
                --- docs/index.md
                # The moon

                See [the almanac](www.almanac.example).[^own]

            Right:
                --- docs/index.md
                # The moon

                See [the almanac](https://www.almanac.example).[^own]
            """,
        "loaded-from-elsewhere": """
            Wrong:
                --- docs/index.md
                # The moon

                ![The moon](https://almanac.example/moon.png)

            Right:
                --- docs/index.md
                # The moon

                ![The moon](moon.png)
            """,
        "link-as-html": """
            Wrong:
                --- docs/index.md
                # The moon

                See <a href="https://almanac.example/">the almanac</a>.[^own]

            Right:
                --- docs/index.md
                # The moon

                See [the almanac](https://almanac.example/).[^own]
            """,
        "malformed-reference": """
            Wrong:
                --- docs/index.md
                # The moon

                Ask [Ash](entity:Ash).[^own]

            Wrong:
                --- docs/index.md
                # The moon

                Ask [[Ash]], (Ash)[entity:ash] or <a href="entity:ash">Ash</a>.[^own]

            Right:
                --- docs/index.md
                # The moon

                Ask [Ash](entity:ash).[^own]
            """,
        "unknown-kind": """
            Wrong:
                --- docs/index.md
                # The moon

                Ask [Ash](person:ash).[^own]

            Right:
                --- docs/index.md
                # The moon

                Ask [Ash](entity:ash).[^own]
            """,
    }
)
"""By the fault's name."""
