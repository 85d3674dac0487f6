"""Finds quotations of which nobody is said to be the speaker."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("Q102", Severity.WARNING)
def quotation_without_speaker(web: Web) -> Iterator[Fault]:
    """A citation quotes somebody's words and does not say whose.

    Words without a speaker can be weighed by nobody. Where the source itself does not say, `via: unknown` tells the
    reader so. A statement has its speaker, and loading finds one without.

    Wrong:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 2}, form: quotes, words: round as a coin}]

    Right:
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: daily, locator: {paragraph: 2}, form: quotes, via: [galileo], words: round as a coin}]
    """
    for subject, path, citation in web.citations:
        is_quoted = citation.words and citation.form in ("quotes", "partly-quotes")
        if is_quoted and citation.source and not citation.via and subject.kind != "statement":
            yield Fault(
                subject=subject,
                path=path,
                message=f"{called(subject)} quotes “{citation.source.name}” without saying whose words they are",
                hint="name the speaker in `via`, or write `via: unknown`",
            )
