"""Finds corrections that pass for mended slips and alter what is said."""

from collections.abc import Iterator

from explainer.check.meaning import meaning_altered
from explainer.check.rule import Fault, rule
from explainer.model.correction import Correction
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("H131", Severity.ERROR, never_ignored="readers are told that nothing they relied on has changed")
def typo_that_alters_meaning(web: Web) -> Iterator[Fault]:
    """A correction is called a typo and alters a number, a name, a date, a negation or a quotation.

    Readers who relied on the old words must learn that they said something else. Who mends a slip tells them that nothing
    they relied on has changed.

    Wrong:
        --- data/corrections.yml
        count:
          on: 2026-06-20
          about: [claim:moons]
          kind: typo
          text: A slip.
          was: It has 80 moons.
          now: It has 82 moons.
        --- data/claims.yml
        moons: {text: It has 82 moons.}

    Right:
        --- data/corrections.yml
        count:
          on: 2026-06-20
          about: [claim:moons]
          kind: correction
          text: A wrong number.
          was: It has 80 moons.
          now: It has 82 moons.
        --- data/claims.yml
        moons: {text: It has 82 moons.}
    """
    for correction in web.library.of(Correction):
        if correction.kind != "typo" or correction.was is None or correction.now is None:
            continue
        if what := meaning_altered(correction.was, correction.now):
            yield Fault(
                subject=correction.id,
                path=("kind",),
                message=f"the correction “{correction.id.name}” is called a typo and alters {what}",
                hint="call it a clarification or a correction",
            )
