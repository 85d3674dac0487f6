"""What holds of all pages together: addresses, links, anchors, form, and that two runs give the same."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest

from explainer.load import load_files
from explainer.load.files import read_files
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from explainer.pages import kinds, page_kinds
from explainer.pages.drawing import Drawing
from explainer.pages.render import Templates
from explainer.weave import weave
from explainer.weave.permalinks import INDEXES
from tests.files import EXAMPLE
from tests.make import weave_text
from tests.pages.drawn import SITE, attribute, document, draw
from tests.pages.stories import STORY

FOLDER = Path(kinds.__file__).parent


WEBS = {
    "story": weave_text(STORY),
    "example": weave(load_files(read_files(Project(root=EXAMPLE)).contents).library),
    "empty": weave_text("--- docs/index.md\n# X\n"),
}
DRAWN = {name: draw(web) for name, web in WEBS.items()}
STORIES = pytest.mark.parametrize("story", sorted(WEBS))
EVERY = [(story, page.address) for story in sorted(DRAWN) for page in DRAWN[story].made.pages]


def test_kinds_are_found_by_listing_the_folder_and_each_has_its_template_and_its_test() -> None:
    names = [kind.__name__ for kind in page_kinds()]
    files = sorted(file.stem for file in FOLDER.glob("*.py") if file.stem != "__init__")
    assert names == files
    here = Path(__file__).parent / "kinds"
    assert [name for name in names if not (FOLDER.parent / "templates" / f"{name}.html.jinja").exists()] == []
    assert [name for name in names if not (here / f"test_{name}.py").exists()] == []


@STORIES
def test_addresses_are_unique_and_every_record_answers(story: str) -> None:
    made = DRAWN[story].made
    addresses = [page.address for page in made.pages]
    assert len(addresses) == len(set(addresses))
    assert addresses == sorted(addresses)
    assert [address for address in ("", *INDEXES) if address not in addresses] == []
    chapters = {chapter.address for chapter in WEBS[story].library.chapters.values()}
    gone = [name for name, link in WEBS[story].permalinks.items() if link.page not in {*addresses, *chapters}]
    assert gone == []


@pytest.mark.parametrize(("story", "address"), EVERY)
def test_every_page_is_valid_has_one_heading_and_lists_its_sections(story: str, address: str) -> None:
    page = DRAWN[story][address]
    parsed = document(page.body)
    assert [str(error) for error in parsed.errors] == []
    ids = [attribute(each, "id") for each in parsed.query("main [id]")]
    assert len(ids) == len(set(ids))
    assert [each for each in ids if not re.fullmatch(r"[a-z0-9_-]+", each)] == []
    headings = [attribute(each, "id") for each in parsed.query("main h2[id], main h3[id]")]
    assert headings == [section.id for section in page.sections]
    assert [each for each in headings if not each.startswith("part-")] == []
    assert len(parsed.query("main h1")) == (1 if address else 0)
    assert page.title
    if address:
        assert page.body.startswith("<h1")


@STORIES
def test_every_link_and_every_search_entry_leads_somewhere(story: str) -> None:
    drawn, web = DRAWN[story], WEBS[story]
    ids = {page.address: set(re.findall(r'\sid="([^"]+)"', page.body)) for page in drawn.made.pages}
    ids.update({chapter.address: ids.get(chapter.address, set()) for chapter in web.library.chapters.values()})
    files = {file.address for file in drawn.made.files}
    broken = []
    for page in drawn.made.pages:
        for href in re.findall(r'href="([^"]*)"', page.body):
            if re.match(r"https?:|mailto:", href):
                continue
            address, _, anchor = unquote(urljoin(f"/{page.address}", href))[1:].partition("#")
            if address not in files and (address not in ids or (anchor and anchor not in ids[address])):
                broken.append(f"{page.address}: {href}")
        broken += [f"{page.address}: {one.anchor}" for one in page.search if one.anchor and one.anchor not in ids[page.address]]
    assert broken == []


@STORIES
def test_two_runs_give_the_same(story: str) -> None:
    again = draw(WEBS[story]).made
    assert [page.digest for page in again.pages] == [page.digest for page in DRAWN[story].made.pages]
    assert [file.content for file in again.files] == [file.content for file in DRAWN[story].made.files]


def test_templates_may_be_kept_from_run_to_run() -> None:
    templates = Templates()
    for web in WEBS.values():
        drawing = Drawing(web, SITE, (), templates)
        fresh = {page.address: page.digest for page in draw(web).made.pages}
        assert {page.address: page.digest for kind in page_kinds() for page in kind(drawing)} == fresh


@STORIES
def test_words_that_no_page_shows(story: str) -> None:
    shown = re.compile(r"\b(?:verified|confirmed|proven|independent)\b", re.IGNORECASE)
    assert [page.address for page in DRAWN[story].made.pages if shown.search(page.body)] == []


def test_contested_claims_are_nowhere_without_who_says_them() -> None:
    """Titles, descriptions, search entries, lists: wherever the claim's text stands, its chain stands beside it."""
    web, drawn = WEBS["story"], DRAWN["story"]
    chain = web.evidence[Identifier("claim:made-of-cheese")][0].attribution.words
    said = "The moon is made of cheese"
    for page in drawn.made.pages:
        texts = [page.description, *(text for one in page.search for text in (one.title, one.text))]
        assert [text for text in texts if said in text and chain not in text and "The Daily: " not in text] == []
    assert not drawn["claims/made-of-cheese/"].title.startswith("The moon")


def test_records_of_all_kinds_are_made_from_themselves() -> None:
    page = DRAWN["story"]["claims/round/"]
    assert page.made_from == ("claim:round",)
    assert page.origin == "data/claims.yml"
    assert page.kind == "claims"
