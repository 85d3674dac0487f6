"""Examples of files that are not read, or not as they were meant: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FILES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "no-facts": """
            Wrong:
                A project without a folder `data/`.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "unreadable-file": """
            Wrong:
                A file that another program keeps for itself, so that it cannot be opened.

            Right:
                The same file, after that program was closed.
            """,
        "link-refused": """
            Wrong:
                A symbolic link `data/claims/moon.yml` that leads to a file outside the project.

            Right:
                A copy of that file in `data/claims/`.
            """,
        "unknown-place": """
            Wrong:
                --- data/claim.yml
                moon-is-round:
                  text: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "other-file": """
            Wrong:
                --- data/claims/notes.md
                Ask Ash about the moon.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
                  note: Ask Ash about the moon.
            """,
        "bad-file-name": """
            Wrong:
                A file in `data/claims/` whose name holds a line break.

            Right:
                The same file, called `moon.yml`.
            """,
        "file-too-large": """
            Wrong:
                A file `data/claims.yml` of 6 MB.

            Right:
                The same records in several files in `data/claims/`.
            """,
        "not-utf-8": """
            Wrong:
                A file that was saved as “Unicode”, which is UTF-16 in some programs.

            Right:
                The same file, saved as UTF-8.
            """,
        "not-plain-text": r"""
            Wrong:
                --- data/claims.yml
                {\rtf1\ansi
                moon-is-round:\
                  text: The moon is round.\
                }

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "misnamed-file": """
            Wrong:
                --- data/claims.yml.txt
                moon-is-round:
                  text: The moon is round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
        "control-character": """
            Wrong:
                A text with the sign for a bell, U+0007, which a terminal left in it.

            Right:
                The same text without it.
            """,
        "direction-character": """
            Wrong:
                A text in which everything behind U+202E is read from right to left.

            Right:
                The same text without that character.
            """,
        "garbled-letters": """
            Wrong:
                --- data/claims.yml
                moon-is-round:
                  text: The sun &amp; the moon are round.

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The sun & the moon are round.
            """,
        "invisible-character": """
            Wrong:
                A word with a space of no width in it, U+200B, as it stands on many web pages.

            Right:
                The same word without it.
            """,
        "merge-conflict": """
            Wrong:
                A file in which Git left a line of seven signs `<` because two people changed the same place.

            Right:
                The same file with one of the two versions, and without the three lines of signs.
            """,
        "empty-file": """
            Wrong:
                --- data/claims.yml
                # nothing yet

            Right:
                --- data/claims.yml
                moon-is-round:
                  text: The moon is round.
            """,
    }
)
"""By the fault's name."""
