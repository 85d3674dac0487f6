"""Which files the links of a page lead to."""

import pytest
from markdown import Markdown
from mkdocs.structure.files import File, Files, InclusionLevel

from explainer.adapters.mkdocs.leads import Lead, Leads


def files(*paths: str) -> Files:
    return Files([File(path, "docs", "site", use_directory_urls=True, inclusion=InclusionLevel.INCLUDED) for path in paths])


def found(markdown: str, among: Files, source: str = "night/first.md") -> list[Lead]:
    leads = Leads()
    leads.begin(source, among)
    Markdown(extensions=[leads]).convert(markdown)
    return leads.found


@pytest.mark.parametrize(
    ("markdown", "path"),
    [
        ("[x](second.md#part)", "night/second.md"),
        ("[x](../index.md)", "index.md"),
        ("![x](a%20b.svg)", "night/a b.svg"),
        ("[x](/night/second.md)", "night/second.md"),
    ],
)
def test_where_a_link_leads_is_worked_out_as_the_host_does(markdown: str, path: str) -> None:
    lead = found(markdown, files("index.md", "night/second.md", "night/a b.svg"))
    assert [each.path for each in lead] == [path]
    assert lead[0].landing is not None


@pytest.mark.parametrize(
    "markdown", ["[x](#part)", "[x](https://example.org/a)", "[x](//example.org/a)", "[x](mailto:a@b.example)"]
)
def test_what_leads_to_no_file_is_left_out(markdown: str) -> None:
    assert found(markdown, files("index.md")) == []


def test_a_page_begins_with_nothing() -> None:
    leads = Leads()
    converter = Markdown(extensions=[leads])
    for source in ("a.md", "b/c.md"):
        leads.begin(source, files("d.md"))
        converter.convert("[x](d.md)")
    assert [lead.path for lead in leads.found] == ["b/d.md"]


def test_a_lead_is_current_until_its_file_comes_goes_or_is_left_out() -> None:
    (there,) = found("[x](second.md)", files("night/second.md"))
    (nowhere,) = found("[x](second.md)", files())
    assert there.is_current(files("index.md", "night/second.md"))
    assert not there.is_current(files("index.md"))
    assert nowhere.is_current(files("index.md"))
    assert not nowhere.is_current(files("night/second.md"))
    left_out = files("night/second.md")
    next(iter(left_out)).inclusion = InclusionLevel.EXCLUDED
    assert not there.is_current(left_out)


def test_a_file_that_lands_elsewhere_is_another() -> None:
    (there,) = found("[x](second.md)", files("night/second.md"))
    moved = File("night/second.md", "docs", "site", use_directory_urls=False, inclusion=InclusionLevel.INCLUDED)
    assert not there.is_current(Files([moved]))
