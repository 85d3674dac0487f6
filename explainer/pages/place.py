"""Records as seen from pages at one depth: claims, statements and sources, with what stands behind them and their uses."""

from typing import Any

from markupsafe import Markup

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.pages.backing import Backing
from explainer.pages.badges import in_short
from explainer.pages.stances import stances_of
from explainer.pages.uses import mentions_of, uses_of
from explainer.pages.wording import (
    claim_plain,
    first_and_rest,
    is_contested,
    names_its_speaker,
    same_occasion,
    source_in_short,
)


class Place(Backing):
    """What templates call to draw records on pages of one depth; they know it as `at`."""

    def said(self, subject: Identifier) -> Markup:
        """A claim's text; under an open dispute, it is named who says so, and in which dispute."""
        return self.once(("said", subject), lambda: self._said(subject, with_disputes=True))

    def said_here(self, subject: Identifier) -> Markup:
        """The same without the disputes, for where they are named beside it."""
        return self._said(subject, with_disputes=False)

    def _said(self, subject: Identifier, *, with_disputes: bool) -> Markup:
        text = self.inline(subject, "text")
        if not is_contested(self.web, subject):
            return text
        found = first_and_rest(self.web.evidence.get(subject, ()))
        disputes = self.web.standing[subject].disputed_by if with_disputes else ()
        return self.part("contested", subject, text, found, disputes, names_its_speaker(self.web, subject))

    def claim(self, subject: Identifier) -> Markup:
        """A claim as an item of a list, with its standing in one line and a link to its page."""
        return self.once(("claim", subject), lambda: self._record("claim", subject, Claim))

    def claim_line(self, subject: Identifier) -> Markup:
        """A claim in short: its words as a link, whether it is disputed, and what stands behind it in plain words."""
        return self.once(("claim_line", subject), lambda: self._claim_line(subject))

    def _claim_line(self, subject: Identifier) -> Markup:
        claim = self.web.library.get(subject, Claim)
        if claim is None:
            return self.link(subject)
        standing = self.web.standing[subject]
        behind = (standing.origins.words, ", ".join(words for _, words in in_short(standing.reading)))
        return self.part("claim_line", claim, claim_plain(self.web, subject), is_contested(self.web, subject), behind)

    def statement(self, subject: Identifier, after: Identifier | None = None) -> Markup:
        """A statement in full: who, when, what, on which topics, and where it is recorded. Without who and when where it
        stands after another of the same occasion."""
        last = self.web.library.get(after, Statement) if after else None
        own = self.web.library.get(subject, Statement)
        with_head = last is None or own is None or not same_occasion(last, own)
        return self.once(("statement", subject, with_head), lambda: self._statement(subject, with_head=with_head))

    def statement_of(self, speaker: Identifier, subject: Identifier, *, with_head: bool) -> Markup:
        """The same on its speaker's own page: without the speaker, with its citations in few words, and without when it was
        said where that has just been said."""
        return self._statement(subject, speaker, with_head=with_head)

    def _statement(self, subject: Identifier, speaker: Identifier | None = None, *, with_head: bool = True) -> Markup:
        statement = self.web.library.get(subject, Statement)
        if statement is None:
            return self.link(subject)
        found, stances = self.web.evidence.get(subject, ()), stances_of(self.web, statement)
        others = [each for each in statement.speaker if each != speaker]
        # what several said has its address on the page of the first
        here = f"#{self.web.permalinks[subject].anchor}" if speaker == statement.speaker[0] else self.href(subject)
        return self.part("statement", statement, stances, found, here, others, speaker is not None, with_head)

    def statement_line(self, subject: Identifier) -> Markup:
        """A statement in one line: when, who, what."""
        return self.once(("statement_line", subject), lambda: self._record("statement_line", subject, Statement))

    def source(self, subject: Identifier) -> Markup:
        """A source in one line: title, publisher, date, and what we read of it."""
        return self.once(("source", subject), lambda: self._record("source", subject, Source))

    def source_in_short(self, subject: Identifier) -> Markup:
        """A source by who published it and when, leading to it."""
        return self.link(subject, ", ".join(filter(None, source_in_short(self.web, subject))))

    def uses(self, subject: Identifier) -> Markup:
        """Where the record is used: every record and chapter that refers to it, with the sentence; empty where none does."""
        uses = uses_of(self.web, subject)
        return self.part("uses", uses) if uses else Markup("")

    def mentions(self, subject: Identifier) -> Markup:
        """The same without what the pages of entities, topics and sources list by themselves."""
        mentions = mentions_of(self.web, subject)
        return self.part("uses", mentions) if mentions else Markup("")

    def _record(self, name: str, subject: Identifier, kind: type[Any]) -> Markup:
        record = self.web.library.get(subject, kind)
        return self.link(subject) if record is None else self.part(name, record)
