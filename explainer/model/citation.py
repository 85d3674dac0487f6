"""One use of a source by a record: where, in which form, through whom, and in what words."""

from dataclasses import dataclass
from typing import Annotated, Literal

from explainer.model.identifier import Identifier, Names, SourceId, StatementId
from explainer.model.locator import Locator

Form = Literal["quotes", "partly-quotes", "reports", "asserts"]
By = Literal["spokesperson", "document", "unnamed", "outlet", "translation", "rewrite", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One link of the chain from whoever said something to the source cited. A bare name stands for a page of ours."""

    entity: Annotated[Identifier, Names(("entity", "source"))] | None = None
    """The person, body or document, where it has a page."""
    who: str | None = None
    """Who it is in words, where there is no page: `a person familiar with the matter`."""
    group: Literal["government", "company", "unknown"] | None = None
    """Which side an unnamed person was on, as far as the source says."""
    named: bool = True
    """Whether the source names this person or body."""
    reason: str | None = None
    """The reason the outlet gives for not naming: `spoke on condition of anonymity`."""
    by: By | None = None
    """How it was passed on at this hop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A quotation: exact words as printed. Bare text in YAML stands for `{exact: …}`."""

    exact: str
    """The words, with `…` or `[…]` where some are left out."""
    prefix: str | None = None
    """Up to five words before, where the words stand in several places."""
    suffix: str | None = None
    """Up to five words after, where the words stand in several places."""
    language: str | None = None
    """Language tag of the words, where it is not the source's."""
    translation_of: str | None = None
    """The original words, where `exact` is a translation."""
    wide_gap: bool = False
    """Declares that words left out span more than the next paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A use of a source, or of a statement (then words, chain and place come from there). Exactly one is given."""

    source: SourceId | None = None
    """The source that was used."""
    statement: StatementId | None = None
    """The statement that was used; its citations are the evidence."""
    locator: Locator | None = None
    """The place in the source."""
    form: Form | None = None
    """How the source gives it: `quotes`, `partly-quotes`, `reports` (says that somebody said so), or `asserts`
    (in the source's own voice)."""
    via: tuple[Hop, ...] | Literal["unknown"] | None = None
    """The chain from the speaker towards the cited source, which is not repeated; `unknown` is allowed and shown."""
    words: Words | None = None
    """The words as this source prints them."""
    faithful: Literal["yes", "differs", "unknown"] | None = None
    """Whether the words printed here are the speaker's own. `differs` needs `original`."""
    original: StatementId | None = None
    """The statement that holds the speaker's own words."""
    reach: Literal["sure", "unsure"] = "sure"
    """Whether the source's attribution surely covers this sentence."""
