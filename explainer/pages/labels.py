"""Which badges stand on a record's evidence, so that what they mean can stand beside it."""

from collections.abc import Iterable, Iterator

from explainer.pages.badges import BY_NAME, of_origins, of_words
from explainer.pages.evidence import Shown
from explainer.weave.web import Standing


def labels_of(standing: Standing | None, evidence: Iterable[Shown] = ()) -> tuple[str, ...]:
    """The names of the badges of a standing and of the evidence shown beside it, in the order of the vocabulary."""
    worn = set(_standing(standing)) if standing else set()
    for each in evidence:
        worn.update(_evidence(each))
    return tuple(name for name in BY_NAME if name in worn)


def _standing(standing: Standing) -> Iterator[str]:
    yield of_origins(standing.origins)
    yield from (of_words("Reading", words) for words in standing.reading)
    if not standing.reading:
        yield "nothing-read"
    if standing.partys_own_account:
        yield "partys-own"
    yield "disputed" if standing.disputed_by else "superseded" if standing.superseded_by else "not-disputed"


def _evidence(shown: Shown) -> Iterator[str]:
    if shown.evidence.attribution.weakest:
        yield of_words("Attribution", shown.evidence.attribution.weakest)
    if shown.evidence.citation.reach == "unsure":
        yield "reach-unsure"
    if shown.manner:
        yield f"words-{shown.manner}"
