"""Where accounts differ: every dispute, open ones first, with its accounts in short."""

from collections.abc import Iterator

from explainer.model.dispute import Dispute
from explainer.pages.accounts import dispute_key
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import Say
from explainer.weave.permalinks import DISPUTES


def disputes(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    records = sorted(drawing.web.library.of(Dispute), key=lambda dispute: dispute_key(drawing.web, dispute))
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
        open=[record for record in records if record.state == "open"],
        settled=[record for record in records if record.state != "open"],
    )
