"""Where accounts differ: every dispute with its accounts in short: open ones, settled ones, those that only seem to differ."""

from collections.abc import Iterator

from explainer.model.dispute import Dispute
from explainer.pages.accounts import dispute_key
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.stances import topic_key
from explainer.pages.strings import DISPUTE_STATES, Say
from explainer.weave.permalinks import DISPUTES


def disputes(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    web = drawing.web
    records = sorted(web.library.of(Dispute), key=lambda dispute: dispute_key(web, dispute))
    by_state = {state: [record for record in records if record.state == state] for state in DISPUTE_STATES}
    parts = [(state, disputes) for state, disputes in by_state.items() if disputes]
    yield drawing.page(
        "disputes",
        DISPUTES,
        Say.dispute,
        template="disputes",
        description=Say.disputes_are,
        search=(entry(Say.dispute, Say.disputes_are),),
        is_wide=True,
        in_navigation=True,
        about=tuple(record.id for record in records),
        parts=parts,
        jumps=[(f"part-{state}", DISPUTE_STATES[state], len(disputes)) for state, disputes in parts],
        topics=sorted({topic for record in records for topic in record.topics}, key=lambda topic: topic_key(web, topic)),
    )
