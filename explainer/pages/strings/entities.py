"""Words of the pages of people, organisations and things."""

from collections.abc import Mapping
from typing import Final


class EntityWords:
    """What is said of and by somebody or something."""

    at_the_time = "What they were at the time"
    roles_missing = "No role is recorded."
    belongs_to = "Belongs to"
    made_by = "Made or issued by"
    its_text = "Its text"
    also_called = "Also called"
    same_as = "Elsewhere"
    together_with = "with"
    said_nothing = "No statement of theirs is recorded. That does not mean they said nothing."
    no_claims_about = "Nothing else is recorded yet."
    members = "Who belongs to it"
    made = "What it made or issued"
    until = "until"
    since = "from"


ENTITY_TYPES: Final[Mapping[str, str]] = {
    "person": "People",
    "organisation": "Organisations",
    "group": "Groups",
    "model": "Models",
    "instrument": "Laws, orders, letters and lawsuits",
    "programme": "Programmes",
    "outlet": "Outlets",
    "place": "Places",
}

ENTITY_TYPE: Final[Mapping[str, str]] = {
    "person": "person",
    "organisation": "organisation",
    "group": "group",
    "model": "model",
    "instrument": "instrument",
    "programme": "programme",
    "outlet": "outlet",
    "place": "place",
}

ENTITY_HEADS: Final[Mapping[str, tuple[str, str]]] = {
    "said": ("What they said", "What it said"),
    "said-of": ("What was said of them", "What was said of it"),
    "claims": ("Claims about them", "Claims about it"),
    "claims-from": ("Claims that rest on their word", "Claims that rest on its word"),
    "published": ("Sources they published", "Sources it published"),
}
"""Heads of an entity's page, for people and groups, and for everything else."""
