"""The end of a record's page: where its facts stand, when they last changed, and whom to tell of a fault."""

from markupsafe import Markup

from explainer.model.record import Record, Tombstone
from explainer.pages.drawing import Drawing
from explainer.pages.place import Place
from explainer.pages.text import contact_address


def foot(drawing: Drawing, at: Place, record: Record | Tombstone) -> Markup:
    """The foot for a record's page; the same for all records of one file."""
    file = record.position.file
    history = drawing.web.library.history
    changed = history.last_changed.get(file) if history.is_complete else None
    return at.once(("foot", file), lambda: at.part("foot", file, changed, contact_address(drawing.site.contact)))
