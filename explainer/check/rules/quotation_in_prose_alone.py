"""Finds quotations in the editors' own texts that no record holds as quoted."""

import re
from collections.abc import Iterator
from typing import Final

from explainer.check.naming import shortened
from explainer.check.own_words import own_words
from explainer.check.quotations import count_words, in_plain_form, quotations
from explainer.check.rule import Fault, rule
from explainer.check.spotting import spotted
from explainer.model.entity import Entity
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.model.term import Term
from explainer.quoting.segments import LEFT_OUT
from explainer.weave.web import Web

_QUOTED: Final = re.compile('[“"]([^“”"]+)[”"]')
_FEWEST: Final = 2
"""A single word in quotation marks is often only held at arm's length."""
_SIGNS: Final = " ,.;:!?'\""


@rule("Q114", Severity.NOTE)
def quotation_in_prose_alone(web: Web) -> Iterator[Fault]:
    """A text of ours puts words in quotation marks that no record holds as quoted.

    Only what stands in `words` is looked up in its source. Quotation marks elsewhere promise as much to a reader, and
    nobody would notice a slip in them.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: Galileo called the moon "rough all over".}

    Right:
        --- data/claims.yml
        moon-is-round:
          text: Galileo called the moon "rough all over".
          citations: [{source: letter, form: quotes, via: [galileo], words: it is rough all over, locator: {page: "3"}}]
    """
    recorded: str | None = None
    for text in own_words(web):
        if "”" not in text.words and '"' not in text.words:
            continue
        for match in _QUOTED.finditer(text.words):
            if count_words(match[1]) < _FEWEST:
                continue
            recorded = recorded or _recorded(web)
            if not all(_stands(piece, recorded) for piece in LEFT_OUT.split(match[1])):
                yield Fault(
                    subject=text.subject,
                    path=text.path,
                    position=text.position or spotted(web, text.subject, text.path, match[1]),
                    message=f"“{shortened(match[1])}” is quoted here, and no record holds these words as quoted",
                    hint="give them as `words` of a citation, or tell it in our words",
                )


def _recorded(web: Web) -> str:
    """All words that are quoted, and all names, one a line, in the form in which they are compared."""
    texts = [text for _, _, words, _ in quotations(web) for text in (words.exact, words.translation_of) if text]
    for source in web.library.of(Source):
        texts += [source.title.text, *(fault.words for fault in source.faults if fault.words)]
    for entity in web.library.of(Entity):
        texts += [entity.name, *entity.aliases]
    texts += [form for term in web.library.of(Term) for form in (term.title, term.title.replace("-", " "))]
    return "\n".join(["", *(in_plain_form(each).casefold() for each in texts), ""])


def _stands(piece: str, recorded: str) -> bool:
    """Whether words stand among those recorded as whole words. The case of letters and signs at the ends are free."""
    words = in_plain_form(piece).casefold().strip(_SIGNS)
    at = recorded.find(words)  # a pattern would try every letter of all that is recorded
    while at >= 0 and (recorded[at - 1].isalnum() or recorded[at + len(words)].isalnum()):
        at = recorded.find(words, at + 1)
    return at >= 0
