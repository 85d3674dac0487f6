"""Finds sentences that are set aside and back something all the same."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("H126", Severity.NOTE)
def sentence_set_aside_and_cited(web: Web) -> Iterator[Fault]:
    """A sentence of a source is set aside, and a record cites it.

    The source's page tells the reader that nothing here rests on the sentence, which is not so.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac:
          title: The Almanac
          publisher: unknown
          read: whole
          copy: almanac.txt
          set_aside: [{locator: {paragraph: 1, sentences: [1]}, why: a heading}]
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {paragraph: 1, sentences: [1]}, form: asserts}]

    Right:
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}
        --- data/claims.yml
        moon-is-round:
          text: The moon is round.
          citations: [{source: almanac, locator: {paragraph: 1, sentences: [1]}, form: asserts}]
    """  # noqa: E501 - an entry of the ledger is one line
    for name, coverage in web.coverage.items():
        source = web.library.get(name, Source)
        for number, each in enumerate(source.set_aside if source else ()):
            for sentence in each.locator.sentences:
                users = coverage.backed.get((each.locator.paragraph or 0, sentence), ())
                place = f"sentence {sentence} of paragraph {each.locator.paragraph}"
                if users:
                    yield Fault(
                        subject=name,
                        path=("set_aside", number),
                        message=f"{place} is set aside and backs {called(users[0])}",
                        hint="take it out of set_aside, or take the citation away",
                    )
