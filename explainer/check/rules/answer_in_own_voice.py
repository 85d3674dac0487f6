"""Finds contested claims that an answer of the FAQ says in our own voice."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.voices import contested, is_named, open_disputes
from explainer.model.finding import Severity
from explainer.model.identifier import Identifier
from explainer.model.question import Question
from explainer.weave.web import Web


@rule("C108", Severity.ERROR, never_ignored="a contested claim is never said in our own voice")
def answer_in_own_voice(web: Web) -> Iterator[Fault]:
    """An answer of the FAQ rests on a claim of an open dispute and neither names who says it nor links the dispute.

    A reader would take one side's account for the answer. The speaker may be named in words or by a link.

    Wrong:
        --- data/claims.yml
        moon-is-cheese: {text: The moon is made of cheese., citations: [{source: letter, form: asserts}]}
        --- data/disputes.yml
        what-moon-is-made-of:
          question: What is the moon made of?
          about: meaning
          positions: [{summary: Of cheese., claims: [moon-is-cheese]}]
        --- data/questions.yml
        what-is-it: {question: What is the moon made of?, short: Of cheese., needs: [moon-is-cheese]}

    Right:
        --- data/claims.yml
        moon-is-cheese: {text: The moon is made of cheese., citations: [{source: letter, form: asserts}]}
        --- data/disputes.yml
        what-moon-is-made-of:
          question: What is the moon made of?
          about: meaning
          positions: [{summary: Of cheese., claims: [moon-is-cheese]}]
        --- data/questions.yml
        what-is-it:
          question: What is the moon made of?
          short: That is [disputed](dispute:what-moon-is-made-of).
          needs: [moon-is-cheese]
    """
    said_by = contested(web)
    for question in web.library.of(Question):
        fields = [inline for path in (("short",), ("answer",)) if (inline := web.inlines.get((question.id, path)))]
        linked = {reference for inline in fields for reference in inline.references}
        needed = (need for need in question.needs if isinstance(need, Identifier))
        used = [target for target in dict.fromkeys((*needed, *sorted(linked))) if target in said_by]
        words = " ".join(inline.plain for inline in fields)
        reported: set[Identifier] = set()
        for target in used:
            if any(voice in linked - {target} or is_named(web, voice, words) for voice in said_by[target]):
                continue
            for dispute in open_disputes(web, target):
                if dispute.id not in linked | reported:
                    reported.add(dispute.id)
                    yield Fault(
                        subject=question.id,
                        path=("short",),
                        message=f"the answer uses {called(target)}, which is disputed, without naming who says it",
                        hint=f"name who says it, or link the dispute: [words]({dispute.id})",
                    )
