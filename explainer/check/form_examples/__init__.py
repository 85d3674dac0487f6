"""Wrong and right examples of every fault of form, as rules have them in their docstrings."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from explainer.check.form_examples.broken import BROKEN
from explainer.check.form_examples.chapters import CHAPTERS
from explainer.check.form_examples.fields import FIELDS
from explainer.check.form_examples.files import FILES
from explainer.check.form_examples.marks import MARKS
from explainer.check.form_examples.records import RECORDS
from explainer.check.form_examples.tools import TOOLS
from explainer.check.form_examples.views import VIEWS

__all__ = ["OF_CHAPTERS", "OF_FACTS"]

OF_FACTS: Final[Mapping[str, str]] = MappingProxyType({**FILES, **BROKEN, **RECORDS, **FIELDS, **TOOLS})
"""By the name of a fault in files of facts. What cannot be shown as a file stands in words."""
OF_CHAPTERS: Final[Mapping[str, str]] = MappingProxyType({**CHAPTERS, **VIEWS, **MARKS})
"""By the name of a fault in chapters."""
