"""The same facts for machines: what can be downloaded and what it holds."""

from collections.abc import Iterator

from explainer.pages.drawing import Drawing, entry
from explainer.pages.files import FILES, SCHEMA_VERSION
from explainer.pages.page import Page
from explainer.pages.strings import Say
from explainer.weave.permalinks import DATA


def data(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    yield drawing.page(
        "data",
        DATA,
        Say.data,
        template="data",
        description=Say.data_is,
        search=(entry(Say.data, Say.data_is),),
        in_navigation=True,
        files=FILES,
        version=SCHEMA_VERSION,
    )
