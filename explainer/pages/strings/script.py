"""What scripts show in browsers, by the names under which they ask for it."""

from collections.abc import Mapping
from typing import Final

from explainer.pages.strings.table import Say

SCRIPT_WORDS: Final[Mapping[str, str]] = {
    "claim": Say.claim,
    "statement": Say.statement,
    "close": "Close",
    "meaning": "What this means",
    "of": "of",
    "cite": "cite",
    "copy": "copy",
    "copyLink": "copy link",
    "copied": "copied",
    "notCopied": "could not be copied",
    "all_shown": Say.all_shown,
    "fetching": "The evidence is being fetched.",
    "left_out": "– left out",
    "more_statements": Say.more_statements,
    "not_fetched": "The data could not be fetched.",
    "nothing_fits": "Nothing that is recorded fits all of this.",
    "shown_disputes": "Shown: {} of {}.",
    "shown_counts": "Shown: {} of {} statements, {} of {} speakers.",
}
"""What the script shows; its parts find it under `say`."""

STEP_WORDS: Final[Mapping[str, str]] = {
    "group": "Steps through the changes of this page",
    "previous": "← previous",
    "next": "next →",
    "keys": "keys p and n",
    "one": Say.preview_one_change,
    "several": Say.preview_changes,
    "at": "change {} of {}: {}",
}
"""What the script of a preview of a change shows."""
