"""Finds chapters that rest a sentence on an outdated claim and never mention what took its place."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.claim import Claim
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("C106", Severity.NOTE)
def sentence_on_superseded_claim(web: Web) -> Iterator[Fault]:
    """A chapter marks a superseded claim, and nowhere uses the claim that took its place.

    The chapter tells the reader how things stood, and not how they stand.

    Wrong:
        --- data/claims.yml
        no-moon-of-mars: {text: Mars has no known moon., superseded_by: two-moons-of-mars}
        two-moons-of-mars: {text: Mars has two moons.}
        --- docs/index.md
        # Mars

        Mars has no known moon.[^claim:no-moon-of-mars]

    Right:
        --- data/claims.yml
        no-moon-of-mars: {text: Mars has no known moon., superseded_by: two-moons-of-mars}
        two-moons-of-mars: {text: Mars has two moons.}
        --- docs/index.md
        # Mars

        For long no moon of Mars was known.[^claim:no-moon-of-mars] It has two.[^claim:two-moons-of-mars]
    """
    for chapter in web.library.chapters.values():
        marks = [mark for sentence in chapter.sentences for mark in sentence.marks if mark.target]
        linked = {reference.target for sentence in chapter.sentences for reference in sentence.references}
        used = linked.union(mark.target for mark in marks if mark.target)
        for mark in marks:
            claim = web.library.get(mark.target, Claim) if mark.target else None
            if claim and claim.superseded_by and claim.superseded_by not in used:
                yield Fault(
                    subject=chapter.id,
                    position=mark.position,
                    message=f"the sentence rests on {called(claim.id)}, which is superseded",
                    hint=f"“{claim.superseded_by.name}” took its place",
                )
