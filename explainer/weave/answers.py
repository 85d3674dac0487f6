"""The state of each question's answer, from what it needs."""

from collections.abc import Mapping, Sequence

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.question import Question
from explainer.weave.naming import Naming
from explainer.weave.party import PartyLine
from explainer.weave.web import Answer, Standing
from explainer.weave.words import listed


class Answers:
    """Works out the states of answers."""

    def __init__(
        self,
        library: Library,
        standing: Mapping[Identifier, Standing],
        topics: Mapping[Identifier, tuple[Identifier, ...]],
        naming: Naming,
    ) -> None:
        self._library = library
        self._standing = standing
        self._topics = topics
        self._naming = naming
        self._line = PartyLine(library)

    def all(self) -> dict[Identifier, Answer]:
        """The answer state of every question."""
        return {question.id: self._answer(question) for question in self._library.of(Question)}

    def _answer(self, question: Question) -> Answer:
        named = [need for need in question.needs if isinstance(need, Identifier)]
        claims = [claim for need in named if (claim := self._library.get(need, Claim))]
        holding = [claim for claim in claims if claim.superseded_by is None]
        if any(self._standing[claim.id].is_contested for claim in claims):
            return Answer("disputed", "disputed")
        if not holding:
            return Answer("not-known", "not known")
        # A need that names a claim which is not there, or there no more, is as good as unknown.
        is_part = len(claims) < len(question.needs)
        only = self._only(question, holding)
        names = listed([self._naming.name(each) for each in only])
        if is_part:
            return Answer("partly", f"partly answered, by {names} only" if only else "partly answered", only)
        return Answer("answered", f"answered by {names} only" if only else "answered", only)

    def _only(self, question: Question, holding: Sequence[Claim]) -> tuple[Identifier, ...]:
        """The parties from whom everything comes that the answer rests on; none where anything else does too."""
        found: list[Identifier] = []
        for claim in holding:
            topics = (*question.topics, *self._topics[claim.id])
            only = self._line.parties_to(self._standing[claim.id].origins, topics)
            if not only:
                return ()
            found += only
        return tuple(dict.fromkeys(found))
