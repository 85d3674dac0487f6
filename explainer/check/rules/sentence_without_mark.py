"""Finds sentences of the story that lead to no evidence and are not marked as the editors' own."""

from collections.abc import Iterator

from explainer.check.naming import shortened
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P101", Severity.ERROR, never_ignored="the site promises a mark at every sentence")
def sentence_without_mark(web: Web) -> Iterator[Fault]:
    """A sentence of a chapter has neither a claim mark nor the editors' own mark.

    A reader cannot tell whether it rests on evidence. A link to a record is no mark: it says whom a sentence speaks of,
    not what it rests on. A page about the site itself says `explainer: {story: no}` in its front matter.

    Wrong:
        --- docs/index.md
        # The moon

        The moon is round.

    Right:
        --- docs/index.md
        # The moon

        The moon is round.[^claim:moon-is-round] More follows below.[^own]
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
    """
    for chapter in web.library.chapters.values():
        if chapter.is_story:
            for sentence in chapter.sentences:
                if not sentence.marks:
                    yield Fault(
                        subject=chapter.id,
                        position=sentence.position,
                        message=f"the sentence “{shortened(sentence.plain)}” has no mark",
                        hint="end it with [^claim:name], or with [^own] if it is the editors’ own",
                    )
