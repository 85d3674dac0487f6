"""Finds sentences of our working copies that back nothing and are not set aside."""

from collections.abc import Iterator
from typing import Final

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web

_SHOWN: Final = 5


@rule("H123", Severity.WARNING)
def sentence_backs_nothing(web: Web) -> Iterator[Fault]:
    """A sentence of our working copy of a source backs no record and is not set aside.

    Something that the source says may have been passed over, and a reader could not see that. A citation of a whole
    paragraph counts for no sentence, because it shows of none that it was looked at.

    Wrong:
        --- data/ledger/coverage.json
        {
        "source:almanac": {"by": "explainer", "copy": "0000000000000000000000000000000000000000000000000000000000000000", "on": "2026-06-30", "sentences": [["0000000000000000"]], "uses": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "words": 1, "seal": "…"},
        "": 0}
        --- data/sources.yml
        almanac: {title: The Almanac, publisher: unknown, read: whole, copy: almanac.txt}

    Right:
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
    """  # noqa: E501 - an entry of the ledger is one line
    for source, coverage in web.coverage.items():
        if left := coverage.left:
            places = [f"paragraph {paragraph}, sentence {number}" for paragraph, number in left[:_SHOWN]]
            more = f"; and {len(left) - _SHOWN} more" if len(left) > _SHOWN else ""
            what = "1 sentence" if len(left) == 1 else f"{len(left)} sentences"
            yield Fault(
                subject=source,
                path=("copy",),
                message=f"nothing rests on {what} of our copy of {called(source)}: {'; '.join(places)}{more}",
                hint="cite them where they bear on something, or set them aside with the reason",
            )
