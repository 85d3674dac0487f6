"""What follows from each record, as plain values for `facts.json`."""

from collections.abc import Callable, Mapping
from typing import Final

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.record import Record
from explainer.model.statement import Statement
from explainer.pages.plain_values import Value
from explainer.pages.text import one_line, without_controls
from explainer.pages.wording import claim_plain, is_contested, statement_plain
from explainer.weave.web import Evidence, Origin, Reference, Standing, Web


def derived(web: Web, record: Record) -> dict[str, Value]:
    """Everything derived that a record of its kind has; what is empty is left out."""
    subject = record.id
    found: dict[str, Value] = {"title": one_line(web.titles[subject])}
    if permalink := web.permalinks.get(subject):
        found["address"] = str(permalink)
    if isinstance(record, Claim):
        found["plain"] = claim_plain(web, subject)
    elif isinstance(record, Statement):
        found["plain"] = statement_plain(web, record)
    for name, of in _PARTS.items():
        value = of(web, subject)
        if value not in (None, [], {}):
            found[name] = value
    return found


def _topics(web: Web, subject: Identifier) -> Value:
    return [str(topic) for topic in web.topics.get(subject, ())]


def _evidence(web: Web, subject: Identifier) -> Value:
    return [_one_evidence(web, each) for each in web.evidence.get(subject, ())]


def _one_evidence(web: Web, evidence: Evidence) -> Value:
    said = evidence.attribution
    found: dict[str, Value] = {"attribution": one_line(said.words), "short": one_line(said.short)}
    if said.weakest:
        found["weakest"] = said.weakest
    if evidence.citation.source:
        found["source"] = str(evidence.citation.source)
    if evidence.statement:
        found["statement"] = str(evidence.statement.id)
    printed = web.printed.get((evidence.holder, (*evidence.path, "words")))
    if printed is not None and printed.entry is not None and not printed.is_outdated:
        found["looked_up"] = {"state": printed.entry.state, "on": printed.entry.on.isoformat()}
    return found


def _standing(web: Web, subject: Identifier) -> Value:
    standing = web.standing.get(subject)
    return None if standing is None else _plain_standing(standing)


def _plain_standing(standing: Standing) -> Value:
    origins = standing.origins
    found: dict[str, Value] = {
        "origins": {
            "words": one_line(origins.words),
            "known": [_origin(each) for each in origins.known],
            "unnamed": [_origin(each) for each in origins.unnamed],
            "unknown": len(origins.unknown),
            "sources": origins.sources,
        },
        "reading": [one_line(each) for each in standing.reading],
        "is_contested": standing.is_contested,
        "partys_own_account": standing.partys_own_account,
        "disputed_by": [str(each) for each in standing.disputed_by],
        "settled_by": [str(each) for each in standing.settled_by],
    }
    if standing.superseded_by:
        found["superseded_by"] = str(standing.superseded_by)
    return found


def _origin(origin: Origin) -> Value:
    found: dict[str, Value] = {"words": one_line(origin.words)}
    if origin.entity:
        found["entity"] = str(origin.entity)
    if origin.documents:
        found["documents"] = [str(each) for each in origin.documents]
    return found


def _answer(web: Web, subject: Identifier) -> Value:
    answer = web.answers.get(subject)
    return (
        None if answer is None else {"state": answer.state, "words": answer.words, "only": [str(each) for each in answer.only]}
    )


def _disputes(web: Web, subject: Identifier) -> Value:
    return [str(each) for each in web.disputes.get(subject, ())]


def _backlinks(web: Web, subject: Identifier) -> Value:
    return [_backlink(web, each) for each in web.backlinks.get(subject, ())]


def _backlink(web: Web, reference: Reference) -> Value:
    """A use; the sentence of a contested claim is left to its own record, where its speaker stands beside it."""
    found: dict[str, Value] = {"by": str(reference.by), "manner": reference.manner, "path": [*reference.path]}
    if reference.sentence and not is_contested(web, reference.by):
        found["sentence"] = without_controls(reference.sentence)
    return found


_PARTS: Final[Mapping[str, Callable[[Web, Identifier], Value]]] = {
    "topics": _topics,
    "attribution": _evidence,
    "standing": _standing,
    "answer": _answer,
    "disputes": _disputes,
    "backlinks": _backlinks,
}
