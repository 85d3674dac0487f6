"""A page for each dispute: the question, the accounts side by side, what is agreed, what would settle or settled it."""

from collections.abc import Iterator

from explainer.model.dispute import Dispute
from explainer.pages.accounts import accounts
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.strings import DISPUTE_STATES, Say
from explainer.pages.wording import kind_word


def dispute(drawing: Drawing) -> Iterator[Page]:
    """One page a dispute, in order of identifier."""
    web = drawing.web
    for record, address in drawing.each(web.library.of(Dispute)):
        at = drawing.at(address)
        question = web.inline(record.id, "question").plain
        summaries = [web.inline(record.id, "positions", number, "summary").plain for number in range(len(record.positions))]
        yield drawing.page(
            "disputes",
            address,
            web.titles[record.id],
            template="dispute",
            description=f"{Say.dispute}: {question} ({DISPUTE_STATES[record.state]})",
            search=(entry(web.titles[record.id], question, *summaries, boost=1.5, kind=kind_word(record)),),
            about=(record.id,),
            is_wide=True,
            dispute=record,
            accounts=accounts(web, record),
            foot=foot(drawing, at, record),
        )
