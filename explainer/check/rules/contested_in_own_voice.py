"""Finds contested claims that a chapter says in our own voice."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.voices import contested
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("C104", Severity.ERROR, never_ignored="a contested claim is never said in our own voice")
def contested_in_own_voice(web: Web) -> Iterator[Fault]:
    """A sentence of a chapter uses a claim or statement of an open dispute without naming who says it.

    A reader would take one side's account for a fact. The sentence refers to an entity or source of the evidence, or
    stands in a `/// dispute` block.

    Wrong:
        --- data/claims.yml
        moon-is-cheese: {text: The moon is made of cheese., citations: [{source: letter, form: asserts}]}
        --- data/disputes.yml
        what-moon-is-made-of:
          question: What is the moon made of?
          about: meaning
          positions: [{summary: Of cheese., claims: [moon-is-cheese]}]
        --- docs/index.md
        # The moon

        The moon is made of cheese.[^claim:moon-is-cheese]

    Right:
        --- data/claims.yml
        moon-is-cheese: {text: The moon is made of cheese., citations: [{source: letter, form: asserts}]}
        --- data/disputes.yml
        what-moon-is-made-of:
          question: What is the moon made of?
          about: meaning
          positions: [{summary: Of cheese., claims: [moon-is-cheese]}]
        --- docs/index.md
        # The moon

        A [letter](source:letter) said that the moon is made of cheese.[^claim:moon-is-cheese]
    """
    said_by = contested(web)
    for chapter in web.library.chapters.values():
        for sentence in chapter.sentences:
            named = {reference.target for reference in sentence.references}
            used = {reference.target: reference.position for reference in sentence.references}
            used |= {mark.target: mark.position for mark in sentence.marks if mark.target}
            for target, position in used.items():
                voices = said_by.get(target, ())
                if target in said_by and not sentence.in_dispute_block and not (named - {target}).intersection(voices):
                    best = next((voice for voice in voices if voice.kind == "entity"), voices[0] if voices else None)
                    yield Fault(
                        subject=chapter.id,
                        position=position,
                        message=f"the sentence uses {called(target)}, which is disputed, without naming who says it",
                        hint=f"refer to who says it, such as [words]({best})" if best else "say who says it",
                    )
