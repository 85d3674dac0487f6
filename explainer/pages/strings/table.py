"""All parts of the engine's own words as one table."""

from collections.abc import Mapping

from explainer.pages.strings.changes import ChangeWords
from explainer.pages.strings.disputes import DisputeWords
from explainer.pages.strings.entities import EntityWords
from explainer.pages.strings.evidence import EvidenceWords
from explainer.pages.strings.home import HomeWords
from explainer.pages.strings.kinds import KindWords
from explainer.pages.strings.matrix import MatrixWords
from explainer.pages.strings.method import MethodWords
from explainer.pages.strings.sources import SourceWords
from explainer.pages.strings.states import StateWords
from explainer.pages.strings.times import TimeWords
from explainer.pages.strings.ways_on import WaysOnWords


class Say(
    KindWords,
    EvidenceWords,
    TimeWords,
    DisputeWords,
    WaysOnWords,
    EntityWords,
    MatrixWords,
    SourceWords,
    HomeWords,
    StateWords,
    ChangeWords,
    MethodWords,
):
    """Headings, labels and sentences, by name; those with `{}` are filled by `str.format`. Templates know it as `say`."""


def all_said() -> Mapping[str, str]:
    """Everything in the table, by name."""
    return {name: getattr(Say, name) for name in dir(Say) if not name.startswith("_")}
