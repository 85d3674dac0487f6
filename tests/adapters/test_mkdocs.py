"""The plugin in real builds: what stands where on the pages, in search, in the sitemap and in the navigation."""

import gc
import gzip
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import load_config

from explainer.adapters.mkdocs import plugin
from explainer.adapters.mkdocs.start import Start
from explainer.load import load_files
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History, Library
from explainer.model.position import Position
from explainer.model.record import Record
from explainer.pages.page import DataFile
from tests.adapters.hosting import (
    HOSTILE,
    article,
    build_site,
    built_of,
    entry,
    files_of,
    made,
    starting_with,
    write_project,
)
from tests.make import weave_text


def test_a_generated_page_holds_its_html_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = '<h1 id="moon">Moon</h1>\n<p>*not* [Markdown](x)</p>'
    starting_with(monkeypatch, built_of(made("claims/moon/", "Moon", body=body), files=[DataFile("facts.json", b"{}\n")]))
    site = build_site(write_project(tmp_path))
    assert article(site["claims/moon/index.html"]) == body
    assert site["facts.json"] == b"{}\n"


def test_hostile_text_is_text_in_every_slot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = made(
        "who/",
        f"Who {HOSTILE}",
        description=f"D {HOSTILE}",
        sections=[f"S {HOSTILE}"],
        search=(entry(f"T {HOSTILE}", f"X {HOSTILE}"),),
        in_navigation=True,
    )
    starting_with(monkeypatch, built_of(page, made("claims/moon/", f"C {HOSTILE}")))
    site = build_site(write_project(tmp_path, theme={"name": "material", "features": ["navigation.footer", "toc.integrate"]}))
    for path, content in site.items():
        if path.endswith((".html", ".xml", "search_index.json")):
            assert "<script>alert(1)" not in content.decode(), path
            assert "\"'>" not in content.decode(), path
    escaped = "Who &lt;/title&gt;&#34;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;"
    assert f"<title>{escaped} - Moon</title>" in site["who/index.html"].decode()


def test_a_title_whose_tags_a_template_takes_out_is_still_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    overrides = tmp_path / "overrides"
    overrides.mkdir()
    block = '{% block extrahead %}<meta property="og:title" content="{{ page.title | striptags }}">{% endblock %}'
    (overrides / "main.html").write_text('{% extends "base.html" %}' + block)
    starting_with(monkeypatch, built_of(made("claims/moon/", f"C {HOSTILE}")))
    theme = {"name": "material", "custom_dir": str(overrides)}
    page = build_site(write_project(tmp_path, theme=theme))["claims/moon/index.html"].decode()
    escaped = "C &lt;/title&gt;&#34;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;"
    assert f'<meta property="og:title" content="{escaped}">' in page


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_hostile_titles_are_text_in_other_themes(theme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(made("claims/moon/", f"C {HOSTILE}", description=HOSTILE, sections=[HOSTILE])))
    page = build_site(write_project(tmp_path, theme=theme))["claims/moon/index.html"].decode()
    assert "<script>alert(1)" not in page
    assert "\"'>" not in page


def test_search_entries_have_the_form_of_the_theme_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = replace(entry("Moon & “Co”", 'It is <round> & "full".'), kind="Claim")
    search = (own, entry("Part", "In it.", "part-0", boost=2.0))
    starting_with(monkeypatch, built_of(made("claims/moon/", search=search), made("claims/sun/", "Sun", description="Hot.")))
    docs = {"index.md": '# A & "B"\n\nIt is &lt;round> & "full".\n\n## Sub\n\nIn it.\n'}
    index = json.loads(build_site(write_project(tmp_path, docs))["search/search_index.json"])
    assert index["docs"] == [
        {"location": "", "title": 'A &amp; "B"', "text": '<p>It is &lt;round&gt; &amp; "full".</p>'},
        {"location": "#sub", "title": "Sub", "text": "<p>In it.</p>"},
        {"location": "claims/moon/", "title": "Claim · Moon &amp; “Co”", "text": 'It is &lt;round&gt; &amp; "full".'},
        {"location": "claims/moon/#part-0", "title": "Part", "text": "In it.", "boost": 2.0},
        {"location": "claims/sun/", "title": "Sun", "text": "Hot."},
    ]


def test_search_says_which_pages_are_chapters_of_the_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    docs = {"index.md": "# Home\n", "night.md": "# The night\n\n## Part\n", "about/us.md": "# Us\n"}
    chapters = weave_text("".join(f"--- docs/{path}\n{text}" for path, text in docs.items())).library.chapters
    starting_with(monkeypatch, built_of(library=Library(chapters=chapters)))
    index = json.loads(build_site(write_project(tmp_path, docs))["search/search_index.json"])
    assert [each["title"] for each in index["docs"]] == ["Home", "Chapter · The night", "Part", "Us"]


def test_the_built_in_search_of_other_themes_reads_our_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(made("claims/moon/", body="<h1>Moon</h1> <p>It is round.</p>")))
    index = json.loads(build_site(write_project(tmp_path, theme="readthedocs"))["search/search_index.json"])
    assert index["docs"][-1] == {"location": "claims/moon/", "title": "The moon is round", "text": "Moon It is round."}


def test_the_sitemap_has_dates_from_history_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moon = Record(id=Identifier("claim:moon"), position=Position("data/claims.yml", 4))
    docs = {"index.md": "# Home", "new.md": "# New", "old.md": "# Old"}
    chapters = load_files({f"docs/{path}": text.encode() for path, text in docs.items() if path != "new.md"}).library.chapters
    days = {
        moon.id: date(2026, 6, 12),
        Identifier("chapter:index"): date(2026, 6, 1),
        Identifier("chapter:old"): date(2026, 6, 3),
    }
    history = History(is_complete=True, changes={subject: Change(day, "c0ffee") for subject, day in days.items()})
    library = Library(records={moon.id: moon}, chapters=chapters, history=history)
    known, unknown = made("claims/moon/", made_from=(moon.id,)), made("claims/")
    starting_with(monkeypatch, built_of(known, unknown, library=library))
    site = build_site(write_project(tmp_path, docs))
    words = " ".join(site["sitemap.xml"].decode().split()).replace("> <", "><")
    assert "<loc>https://example.org/moon/</loc><lastmod>2026-06-12</lastmod>" in words
    assert "<loc>https://example.org/moon/old/</loc><lastmod>2026-06-03</lastmod>" in words
    assert "<loc>https://example.org/moon/new/</loc></url>" in words
    assert "<loc>https://example.org/moon/claims/</loc></url>" in words
    assert "<loc>https://example.org/moon/claims/moon/</loc><lastmod>2026-06-12</lastmod>" in words


def test_two_builds_are_the_same_on_any_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(*(made(f"claims/moon-{number}/", sections=["A"]) for number in range(20))))
    sites = []
    for name, epoch in (("one", "1700000000"), ("two", "1800000000")):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        sites.append(build_site(write_project(tmp_path / name)))
    assert sites[0] == sites[1]
    assert gzip.decompress(sites[0]["sitemap.xml.gz"]) == sites[0]["sitemap.xml"]


def test_one_plugin_builds_the_same_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(*(made(f"claims/moon-{number}/") for number in range(20))))
    config = write_project(tmp_path)
    first, again = load_config(str(config)), load_config(str(config))
    assert first.plugins["explainer"] is again.plugins["explainer"]
    build(first)
    site = files_of(tmp_path / "site")
    monkeypatch.setattr(Environment, "_compile", None)  # nothing is compiled again
    build(again)
    assert files_of(tmp_path / "site") == site


def test_the_front_page_s_part_follows_what_was_written_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = made("", body='<h2 id="part-0">Known</h2>', sections=["Known & <more>"])
    starting_with(monkeypatch, built_of(part))
    site = build_site(write_project(tmp_path, {"index.md": "# Home\n\n[see](#part-0)\n", "a.md": "[see](index.md#part-0)\n"}))
    page = site["index.html"].decode()
    assert (
        article(site["index.html"]) == '<h1 id="home">Home</h1>\n<p><a href="#part-0">see</a></p>\n<h2 id="part-0">Known</h2>'
    )
    assert page.count('<a href="#part-0" class="md-nav__link">') == 2
    assert "Known &amp; &lt;more&gt;" in page


def test_the_method_follows_what_was_written_by_hand_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part = made("method/", body='<h2 id="part-0">Counts</h2>', sections=["Counts"])
    starting_with(monkeypatch, built_of(part))
    site = build_site(write_project(tmp_path / "begun", {"index.md": "# Home\n", "method.md": "# Method\n\n[see](#part-0)\n"}))
    begun = article(site["method/index.html"])
    assert begun == '<h1 id="method">Method</h1>\n<p><a href="#part-0">see</a></p>\n<h2 id="part-0">Counts</h2>'
    assert site["method/index.html"].decode().count('<a href="#part-0" class="md-nav__link">') == 2
    site = build_site(write_project(tmp_path / "whole", {"index.md": "# Home\n"}))
    assert article(site["method/index.html"]) == '<h1>The moon is round</h1>\n\n<h2 id="part-0">Counts</h2>'


def test_the_front_page_may_be_generated_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(made("", "Moon", body="<h2>Known</h2>")))
    site = build_site(write_project(tmp_path, {"a.md": "# A\n"}))
    assert article(site["index.html"]) == "<h1>Moon</h1>\n\n<h2>Known</h2>"


def test_the_edit_button_leads_to_the_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moon = Record(id=Identifier("claim:moon"), position=Position("data/claims.yml", 4))
    library = Library(records={moon.id: moon})
    with_record = made("claims/moon/", origin="data/claims.yml", made_from=(moon.id,))
    starting_with(monkeypatch, built_of(with_record, made("claims/"), library=library))
    theme = {"name": "material", "features": ["content.action.edit"]}
    settings: dict[str, Any] = {"repo_url": "https://git.example/o/r", "theme": theme}
    site = build_site(write_project(tmp_path, edit_uri="edit/main/docs/", **settings))
    assert '<a href="https://git.example/o/r/edit/main/data/claims.yml#L4"' in article(site["claims/moon/index.html"])
    assert "git.example" not in article(site["claims/index.html"])
    site = build_site(write_project(tmp_path, edit_uri="?query=docs/", **settings))
    assert "git.example" not in article(site["claims/moon/index.html"])


def test_pages_for_the_navigation_are_in_it_unless_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = (made("who-said-what/", "Who said what", in_navigation=True), made("claims/moon/", "Moon"))
    starting_with(monkeypatch, built_of(*pages))
    link = '<a href="who-said-what/" class="md-nav__link">'
    own = build_site(write_project(tmp_path / "own"))["index.html"].decode()
    assert link in own
    assert 'href="claims/moon/" class="md-nav__link"' not in own
    assert link not in build_site(write_project(tmp_path / "none", nav=["index.md"]), strict=True)["index.html"].decode()
    nav = ["index.md", {"The table": "who-said-what/index.md"}]
    named = build_site(write_project(tmp_path / "named", nav=nav), strict=True)
    assert "The table" in named["index.html"].decode().partition(link)[2][:80]
    assert "<title>Who said what - Moon</title>" in named["who-said-what/index.html"].decode()


def test_hand_written_links_into_generated_pages_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    starting_with(monkeypatch, built_of(made("claims/moon/", sections=["A"])))
    docs = {"index.md": "[a](claims/moon/index.md#part-0) [b](claims/moon/index.md#nowhere)\n"}
    site = build_site(write_project(tmp_path, docs, validation={"links": {"anchors": "warn"}}))
    assert '<a href="claims/moon/#part-0">a</a>' in article(site["index.html"])
    warnings = [one.getMessage() for one in caplog.records if one.levelname == "WARNING"]
    assert len(warnings) == 1
    assert "'claims/moon/index.md' does not contain an anchor '#nowhere'" in warnings[0]


def test_the_style_sheet_comes_before_the_site_s_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of(files=[DataFile("assets/explainer/explainer.css", b"a{}")]))
    site = build_site(write_project(tmp_path, {"index.md": "# Home", "own.css": "b{}"}, extra_css=["own.css"]))
    page = site["index.html"].decode()
    assert 0 < page.index("assets/explainer/explainer.css") < page.index("own.css")
    assert site["assets/explainer/explainer.css"] == b"a{}"


def test_the_script_comes_before_the_site_s_own_and_keeps_no_page_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starting_with(monkeypatch, built_of(files=[DataFile("assets/explainer/explainer.js", b"a()")]))
    site = build_site(write_project(tmp_path, {"index.md": "# Home", "own.js": "b()"}, extra_javascript=["own.js"]))
    page = site["index.html"].decode()
    assert 0 < page.index('<script src="assets/explainer/explainer.js" defer></script>') < page.index("own.js")
    assert site["assets/explainer/explainer.js"] == b"a()"


def test_a_site_s_own_template_stands_before_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of())
    named = build_site(write_project(tmp_path / "ours"))["index.html"].decode()
    assert named.count('role="dialog" aria-label="Search"') == 1
    partials = tmp_path / "overrides" / "partials"
    partials.mkdir(parents=True)
    (partials / "search.html").write_text('<p role="dialog">own search</p>')
    theme = {"name": "material", "custom_dir": str(tmp_path / "overrides")}
    own = build_site(write_project(tmp_path / "own", theme=theme))["index.html"].decode()
    assert '<p role="dialog">own search</p>' in own
    assert own.count('role="dialog"') == 1


def test_the_extension_of_other_hosts_gives_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    starting_with(monkeypatch, built_of())
    loaded = load_config(str(write_project(tmp_path)))
    extensions: list[Any] = loaded.markdown_extensions
    extensions.append("explainer")
    loaded.plugins.on_config(loaded)
    loaded.plugins.on_config(loaded)
    kinds = [one if isinstance(one, str) else type(one).__name__ for one in extensions]
    assert kinds == ["toc", "tables", "fenced_code", "MarkupExtension"]
    assert [Path(path).name for path in loaded.watch].count("data") >= 1


@pytest.mark.parametrize(("command", "collects"), [("build", False), ("serve", True)])
def test_the_garbage_collector_rests_during_a_build_only(
    command: str, collects: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    built = built_of(made("claims/moon/"))

    def noted(*_: object, **__: object) -> Start:
        seen.append(gc.isenabled())
        return Start(built)

    monkeypatch.setattr(plugin, "start", noted)
    build_site(write_project(tmp_path), command=command)
    assert seen == [collects]
    assert gc.isenabled()


def test_an_unknown_option_is_said(tmp_path: Path) -> None:
    config = write_project(tmp_path, plugins=[{"explainer": {"shell": "never"}}])
    loaded = load_config(str(config))
    _, warnings = loaded.plugins["explainer"].config.validate()
    assert warnings == [("shell", "Unrecognised configuration name: shell")]
