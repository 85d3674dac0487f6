"""Examples of what tools write or are set to, and of working copies: wrong and right."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TOOLS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bad-ledger": """
            Wrong:
                --- data/ledger/published.json
                {"version": 1, "published": ["claim:The moon"]}

            Right:
                --- data/ledger/published.json
                {"version": 1, "published": []}
            """,
        "copy-not-read": """
            Wrong:
                A source with `copy: almanac.txt`, and no such file in the folder of working copies.

            Right:
                The same source, with the file in that folder.
            """,
        "copy-changed": """
            Wrong:
                A working copy that was saved anew, with other words, since quotations were looked up in it.

            Right:
                The same copy, once `explainer verify --texts FOLDER` has looked all of them up again.
            """,
        "look-up-not-repeated": """
            Wrong:
                An entry of the ledger that says of a quotation that its words stand in the copy, where they do not.

            Right:
                The entry that `explainer verify --texts FOLDER` writes.
            """,
        "link-leads-elsewhere": """
            Wrong:
                A quotation of three words from paragraph 2, which stand in paragraph 1 as well.

            Right:
                The same quotation with the words before it as `prefix`.
            """,
        "bad-setting": """
            Wrong:
                --- mkdocs.yml
                plugins:
                  - explainer:
                      licens: CC BY 4.0

            Right:
                --- mkdocs.yml
                plugins:
                  - explainer:
                      licence: CC BY 4.0
            """,
    }
)
"""By the fault's name."""
