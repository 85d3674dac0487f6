"""States of made-up facts to compare."""

from collections.abc import Mapping

from explainer.check import check
from explainer.compare import State, compare, generated_states, page_states
from explainer.load import load_files
from explainer.model.change import Difference
from explainer.model.site import Site
from explainer.pages import pages
from explainer.pages.render import Templates
from explainer.pages.views import Views
from explainer.revisions import WORKING_TREE
from explainer.weave import weave
from tests.make import files_of

TEMPLATES = Templates()


def state_of(files: Mapping[str, bytes], name: str = WORKING_TREE, *, drawn: bool = True) -> State:
    """The state that files make, with its pages if they are wanted."""
    loaded = load_files(files)
    web = weave(loaded.library)
    findings = (*loaded.findings, *check(web))
    if not drawn:
        return State(name, web, findings)
    site = Site(name="Test")
    made = pages(web, findings, site, TEMPLATES)
    return State(name, web, findings, page_states(web, generated_states(made.pages), Views(web, site, TEMPLATES)))


def difference_of(before: str, after: str, *, drawn: bool = False) -> Difference:
    """What differs between two states written as texts of files."""
    return compare(state_of(files_of(before), "before", drawn=drawn), state_of(files_of(after), "after", drawn=drawn))
