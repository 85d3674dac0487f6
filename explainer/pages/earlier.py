"""Earlier states of the story as pages name them: what stands above one of then, and the links below one of now."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from explainer.model.correction import Correction
from explainer.model.identifier import Identifier
from explainer.model.site import Site
from explainer.pages.drawing import Drawing
from explainer.pages.page import Page
from explainer.pages.retired import corrections
from explainer.pages.strings import Say
from explainer.weave.web import Web

FOLDER: Final = "as-of/"
"""Where earlier states lie, from the site's root."""
UNREADABLE: Final = Say.earlier_unreadable
UNKNOWN: Final = Say.earlier_unknown
"""Why a state has no pages."""


def folder_of(day: date) -> str:
    """Where the state of a day lies, from the site's root."""
    return f"{FOLDER}{day.isoformat()}/"


@dataclass(frozen=True, slots=True)
class State:
    """An earlier state, as far as links to it go."""

    day: date
    addresses: frozenset[str]
    """Of its pages, from its own root."""
    why_not: str = ""
    """Why there are no pages of it."""


class EarlierLinks:
    """Draws what leads from now to then and back. `web` is what is known now; `addresses` are those of the pages of now."""

    def __init__(self, web: Web, site: Site, states: Sequence[State], addresses: Collection[str]) -> None:
        self._drawing = Drawing(web, site)
        self._web, self._states, self._addresses = web, states, addresses

    def below(self, address: str) -> Markup:
        """What stands below a page of now: each day, with a link where the page was there and can be shown."""
        if address == FOLDER:
            return Markup("")
        at = self._drawing.at(address)
        days = [
            (each.day, at.to(self._at(each, address)), "" if address in each.addresses else self._missing(each))
            for each in self._states
        ]
        return at.part("earlier_below", days)

    def above(self, day: date, address: str, about: Sequence[Identifier], known: Collection[Identifier]) -> Markup:
        """What stands above a page of then, whose address is from that state's root: that it is one, where the page of now
        is, and what was corrected since in the record that it is about. `known` are the corrections of then."""
        at = self._drawing.at(f"{folder_of(day)}{address}")
        now = at.to(address) if address in self._addresses else ""
        return at.part("earlier_above", day, now, at.to(FOLDER), self._since(about[:1], known))

    def list_page(self) -> Page:
        """The page that lists all earlier states, and says of which there are no pages, and why."""
        days = [(each.day, "" if each.why_not else folder_of(each.day), each.why_not) for each in self._states]
        return self._drawing.page(
            "earlier", FOLDER, Say.earlier_states, template="earlier", description=Say.earlier_are, days=days
        )

    @staticmethod
    def _at(state: State, address: str) -> str:
        return f"{folder_of(state.day)}{address}" if address in state.addresses else FOLDER

    @staticmethod
    def _missing(state: State) -> str:
        return Say.earlier_cannot if state.why_not else Say.earlier_not_there

    def _since(self, about: Sequence[Identifier], known: Collection[Identifier]) -> list[Correction]:
        return [one for one in corrections(self._web) if one.id not in known and set(one.about).intersection(about)]
