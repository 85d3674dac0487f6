"""What is shown of one citation: whose words its quotation is, the place in the source, and the address to follow."""

from dataclasses import dataclass
from typing import Final, Literal

from explainer.model.citation import Citation, Words
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.pages.deep_links import at_the_words, stand_there
from explainer.pages.strings import Say
from explainer.pages.text import safe_address
from explainer.pages.wording import locator_words
from explainer.weave.web import Evidence

Manner = Literal["own", "voice", "differs", "open"]
"""Whose words a quotation is: the speaker's own, the source's own, the source's wording of another's, not established."""

MANNERS: Final[dict[Manner, str]] = {
    "own": Say.its_words_own,
    "voice": Say.its_words_voice,
    "differs": Say.its_words_differ,
    "open": Say.its_words_open,
}
_OWN_DOCUMENTS: Final = frozenset({"statement", "post", "letter", "filing", "order"})


@dataclass(frozen=True, slots=True)
class Shown:
    """A citation, ready to be laid out."""

    evidence: Evidence
    words: Words | None
    manner: Manner | None
    label: str
    """The sentence before the quotation that says whose words it is; empty without one."""
    own_words: Identifier | None
    """The statement with the speaker's own words, where the source words it differently."""
    place: str
    """The locator in words."""
    address: str
    """Where to follow it, at the very words if they are known; empty where no address is established."""
    printed: Words | None
    """The words that are known to stand there: the quotation, or the speaker's own where the source is their own document."""
    page: str
    """The same without the words, for print."""
    archive: str
    """An archived copy of it, likewise at the words; empty where none is recorded."""
    archive_page: str

    @property
    def is_named(self) -> bool:
        """Whether the words on who says so lead to the source."""
        source = self.evidence.source
        return source is not None and any(part.target == source.id for part in self.evidence.attribution.parts)


def shown(evidence: Evidence, speaking: Statement | None) -> Shown:
    """What to show of `evidence`; `speaking` is the statement it stands behind, if it does."""
    citation, source = evidence.citation, evidence.source
    manner = whose_words(citation, source, speaking)
    words = citation.words
    sought = words or (speaking.words if speaking and source and _is_own_document(source, speaking) else None)
    linked = sought if source and stand_there(citation, source) else None
    page = safe_address(source.url if source else None)
    archive = safe_address(source.archive if source else None)
    return Shown(
        evidence=evidence,
        words=words,
        manner=manner,
        label=MANNERS[manner] if manner else "",
        own_words=citation.original if manner == "differs" else None,
        place=locator_words(citation.locator),
        address=at_the_words(page, linked),
        printed=sought,
        page=page,
        archive=at_the_words(archive, linked),
        archive_page=archive,
    )


def whose_words(citation: Citation, source: Source | None, speaking: Statement | None) -> Manner | None:
    """Whose words the citation's quotation is; None where it has none. Never the speaker's unless an editor said so or
    the source is the speaker's own document."""
    if citation.words is None:
        return None
    if citation.faithful == "differs":
        return "differs"
    if citation.faithful == "yes":
        return "own"
    if citation.faithful is None and speaking is None and citation.form == "asserts":
        return "voice"
    if citation.faithful is None and speaking is not None and source is not None and _is_own_document(source, speaking):
        return "own"
    return "open"


def _is_own_document(source: Source, speaking: Statement) -> bool:
    return source.medium in _OWN_DOCUMENTS and source.form != "republication" and source.publisher in speaking.speaker
