"""Finds verbs that judge while they report."""

from collections.abc import Iterator

from explainer.check.loaded_words import loaded_verbs
from explainer.check.own_words import own_words
from explainer.check.rule import Fault, rule
from explainer.check.spotting import spotted
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P104", Severity.WARNING)
def loaded_verb(web: Web) -> Iterator[Fault]:
    """A verb of ours takes a side: “claimed”, “admitted”, “slammed”, “refused to say”.

    Such verbs tell the reader what to think of the speaker. “Said” and “wrote” serve all sides alike. Words inside
    quotation marks are the speaker's and are left alone.

    Wrong:
        --- data/claims.yml
        galileo-on-the-moon: {text: Galileo claimed that the moon is rough.}

    Right:
        --- data/claims.yml
        galileo-on-the-moon: {text: Galileo wrote that the moon is rough.}
    """
    for text in own_words(web):
        for found, verb in loaded_verbs(text.words):
            yield Fault(
                subject=text.subject,
                path=text.path,
                position=text.position or spotted(web, text.subject, text.path, found),
                message=f"“{found}” is a loaded verb: {verb.why}",
                hint=f"write: {verb.instead}",
            )
