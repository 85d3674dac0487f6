"""The end of a record's page: how to cite it, where its facts stand, when they changed or were reviewed, whom to tell."""

from markupsafe import Markup

from explainer.model.claim import Claim
from explainer.model.record import Record, Tombstone
from explainer.pages.citing import Citable, cited
from explainer.pages.drawing import Drawing
from explainer.pages.place import Place
from explainer.pages.reporting import report_address
from explainer.pages.strings import CORRECTIONS
from explainer.pages.wording import claim_plain, kind_word


def foot(drawing: Drawing, at: Place, record: Record | Tombstone) -> Markup:
    """The foot of a record's page, with what was corrected in it. A retired one is not cited."""
    web, file = drawing.web, record.position.file
    history = web.library.history
    own = history.changes.get(record.id)
    changed, commit = own if own else (None, "")
    shown = web.changed.get(record.id)
    address = web.permalinks[record.id].page
    cite = None
    if isinstance(record, Record):
        title = claim_plain(web, record.id) if isinstance(record, Claim) else web.titles[record.id]
        cite = cited(Citable(record.id, kind_word(record), title, address, changed, commit), drawing.site)
    here = f"{drawing.site.url.rstrip('/')}/{address}" if drawing.site.url else ""
    report = report_address(drawing.site.contact, record.id, commit, here)
    review = web.reviews.get(record.id)
    days = (changed, shown if shown != changed else None)
    end = at.part("foot", record.id, cite, file, days, review.entry if review and review.holds else None, report)
    told = drawing.inverse.corrections_of.get(record.id, ())
    return at.part("corrections", [(each, CORRECTIONS[each.kind]) for each in told]) + end if told else end
