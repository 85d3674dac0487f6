"""Finds words that judge while they report."""

from collections.abc import Iterator

from explainer.check.loaded_words import LoadedWords
from explainer.check.own_words import own_words
from explainer.check.rule import Fault, rule
from explainer.check.spotting import spotted
from explainer.model.finding import Severity
from explainer.model.loaded_word import LoadedWord
from explainer.weave.web import Web


@rule("P104", Severity.WARNING)
def loaded_word(web: Web) -> Iterator[Fault]:
    """A word of ours takes a side: “claimed”, “admitted”, “slammed”, “refused to say”, or a loaded word of the story's own.

    Such words tell the reader what to think of the speaker. “Said” and “wrote” serve all sides alike. The general verbs
    are known; words that take a side in one story only stand in `data/loaded-words.yml`, each with its reason. Words inside
    quotation marks are the speaker's and are left alone.

    Wrong:
        --- data/claims.yml
        galileo-on-the-moon: {text: Galileo claimed that the moon is rough.}

    Wrong:
        --- data/loaded-words.yml
        heresy: {why: it takes the court's side, instead: "the teaching, or what he was charged with"}
        --- data/claims.yml
        galileo-on-the-moon: {text: Galileo wrote down his heresy.}

    Right:
        --- data/claims.yml
        galileo-on-the-moon: {text: Galileo wrote that the moon is rough.}
    """
    loaded = LoadedWords(web.library.of(LoadedWord))
    for text in own_words(web):
        for found in loaded.find(text.words):
            yield Fault(
                subject=text.subject,
                path=text.path,
                position=text.position or spotted(web, text.subject, text.path, found.words),
                message=f"“{found.words}” is a loaded word: {found.why}",
                hint=f"write: {found.instead}",
            )
