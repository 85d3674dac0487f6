"""For random edits: every page whose bytes differ is listed, and no other."""

from collections.abc import Mapping
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from markdown import Markdown

from explainer.adapters.as_markdown import body_as_markdown, page_as_markdown
from explainer.check import check
from explainer.compare import Side, compare, draw_base, draw_head
from explainer.load import load_files
from explainer.markup import MarkupExtension
from explainer.model.site import Site
from explainer.pages import pages
from explainer.pages.views import Views
from explainer.weave import weave
from tests.compare.states import TEMPLATES
from tests.compare.test_edits import STORY, Facts, _files, edits

Files = Mapping[str, bytes]

SITE = Site(name="Test", url="https://a.example/")
NIGHT = """# Night

The lamp went out.[^claim:lamp-0][^claim:lamp-1] [Ash](entity:ash) saw it.[^statement:said-1]

/// dispute
    id: out-or-not
///

It was dark.[^own]
"""
CHAPTERS = {
    "docs/index.md": b"# Short\n\nLamp two went out.[^claim:lamp-2]\n",
    "docs/night.md": NIGHT.encode(),
    "docs/table.md": b"# Table\n\n/// matrix\n    topics: [light]\n///\n\n/// timeline\n///\n",
    "docs/plain.md": b"# Plain\n\nIt was dark.[^own] See [Birch](entity:birch), [a question](question:when).[^own]\n",
}


def _drawn(files: Files) -> tuple[Side, dict[str, str]]:
    """A side, and every page of its site by address, as far as its article goes."""
    loaded = load_files(files)
    web = weave(loaded.library)
    findings = (*loaded.findings, *check(web))
    made, views = pages(web, findings, SITE, TEMPLATES).pages, Views(web, SITE, TEMPLATES)
    found = {page.address: page_as_markdown(page) for page in made}
    bodies = {page.address: body_as_markdown(page.body) for page in made}
    for chapter in web.library.chapters.values():
        address = chapter.address
        converter = Markdown(extensions=["tables", "attr_list", MarkupExtension(views, partial(str, address))])
        found[address] = converter.convert(files[f"docs/{chapter.id.name}.md"].decode()) + bodies.get(address, "")
    return Side("side", web, findings), found


BASE, BEFORE = _drawn({**_files(STORY), **CHAPTERS})
KEPT = draw_base(BASE, SITE, TEMPLATES)


@some.composite
def chapter_edits(draw: some.DrawFn) -> dict[str, bytes]:
    """The chapters, at most one of them another, laid out anew or gone."""
    chapters = dict(CHAPTERS)
    path = draw(some.sampled_from(sorted(chapters)))
    kind = draw(some.sampled_from(("none", "none", "words", "layout", "gone")))
    if kind == "words":
        chapters[path] += b"\nSomething new.[^own]\n"
    elif kind == "layout":
        chapters[path] = chapters[path].replace(b". ", b".\n")
    elif kind == "gone" and path != "docs/index.md":
        del chapters[path]
    return chapters


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits(), chapter_edits())
def test_every_page_whose_bytes_differ_is_listed_and_no_other(edited: tuple[Facts, set[str]], chapters: Files) -> None:
    head, after = _drawn({**_files(edited[0]), **chapters})
    differing = {address for address in {*BEFORE, *after} if BEFORE.get(address) != after.get(address)}
    assert {page.address for page in compare(*draw_head(BASE, KEPT, head, SITE, TEMPLATES)).pages} == differing


def test_a_title_that_a_chapter_does_not_show_does_not_change_it() -> None:
    facts = {**STORY, "questions": {"when": {**STORY["questions"]["when"], "question": "When was it?"}}}
    head, after = _drawn({**_files(facts), **CHAPTERS})
    listed = {page.address for page in compare(*draw_head(BASE, KEPT, head, SITE, TEMPLATES)).pages}
    assert "plain/" not in listed
    assert "questions/when/" in listed
    assert after["plain/"] == BEFORE["plain/"]
