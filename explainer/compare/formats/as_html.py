"""A difference as one page of HTML that needs nothing else."""

from pathlib import Path
from typing import Final

from markupsafe import Markup

import explainer
from explainer.compare.report import report
from explainer.model.change import Difference
from explainer.pages.render import Templates

_STYLES: Final = Path(explainer.__file__).parent / "assets" / "difference_document.css"


def as_html(difference: Difference) -> str:
    """A whole document with its own few styles."""
    styles = Markup(_STYLES.read_text(encoding="utf-8"))
    return f"{Templates().page('difference_document', {'report': report(difference), 'styles': styles})}\n"
