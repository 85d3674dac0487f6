"""Who said what: everybody who took a stance, by institution, on every topic."""

from collections.abc import Iterator

from explainer.pages.cells import matrix as rows_and_columns
from explainer.pages.choices import choices
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import SIGNS, Say, counted
from explainer.weave.permalinks import MATRIX


def matrix(drawing: Drawing) -> Iterator[Page]:
    """One page: a table, or a list alone where it would be too large for one."""
    shown = rows_and_columns(drawing.web)
    speakers = len(shown.rows)
    yield drawing.page(
        "who-said-what",
        MATRIX,
        Say.matrix,
        template="matrix",
        description=Say.matrix_is,
        search=(entry(Say.matrix, Say.matrix_is, *(drawing.web.titles[topic] for topic in shown.topics)),),
        about=shown.topics,
        is_wide=True,
        in_navigation=True,
        matrix=shown,
        choices=choices(shown),
        count=Say.matrix_counts.format(
            counted(shown.statements, "statement"),
            Say.one_speaker if speakers == 1 else Say.speakers.format(speakers),
            counted(len(shown.topics), "topic"),
        ),
        signs=SIGNS,
    )
