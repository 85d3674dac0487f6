"""Finds references to records that are not there."""

from collections.abc import Iterator

from explainer.check.guessing import Guesses
from explainer.check.rule import Fault, rule
from explainer.check.spotting import position_of
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("R101", Severity.ERROR, never_ignored="a reader would follow the link to nothing")
def reference_to_nothing(web: Web) -> Iterator[Fault]:
    """A record or chapter refers to a record that does not exist.

    A reader who follows the link finds nothing, and what rests on the missing record rests on nothing.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          topics: [the-mon]
        --- data/topics.yml
        the-moon: {title: The moon, question: What is the moon like?}

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          topics: [the-moon]
        --- data/topics.yml
        the-moon: {title: The moon, question: What is the moon like?}
    """
    library = web.library
    named = {reference.target for reference in web.references}
    missing = {target for target in named if not web.exists(target)} - library.broken
    if not missing:
        return
    names: dict[str, dict[str, None]] = {}
    for known in (*library.records, *library.tombstones, *library.chapters, *library.broken):
        names.setdefault(known.kind, {})[known.name] = None
    guesses = {kind: Guesses(names.get(kind, ())) for kind in {target.kind for target in missing}}
    for reference in web.references:
        target = reference.target
        if target in missing:
            other = next((kind for kind in sorted(names) if target.name in names[kind]), None)
            yield Fault(
                subject=reference.by,
                path=reference.path,
                position=position_of(web, reference),
                message=f"there is no {target.kind} “{target.name}”",
                hint=f"did you mean “{other}:{target.name}”?"
                if other
                else guesses[target.kind].hint(target.name) or f"correct the name, or write that {target.kind}",
            )
