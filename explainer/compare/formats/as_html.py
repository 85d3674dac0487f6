"""A difference as one page of HTML that needs nothing else."""

from explainer.compare.report import report
from explainer.model.change import Difference
from explainer.pages.render import Templates


def as_html(difference: Difference) -> str:
    """A whole document with its own few styles."""
    return f"{Templates().page('difference_document', {'report': report(difference)})}\n"
