"""Shells give the same bytes as the theme's template, and step aside when they would not."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from explainer.adapters.mkdocs import plugin
from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shell import Shell, body_gap, gap, split_address
from explainer.adapters.mkdocs.shells import Shells
from explainer.build import Built
from tests.adapters.hosting import HOSTILE, build_site, built_of, entry, made, starting_with, write_project

IN_FULL = "rendered one by one"


def story() -> Built:
    """Pages of several classes: in two folders, with and without sections, descriptions, edit links and width."""
    claims = [
        made(
            f"claims/moon-{number}/",
            f"Moon {number} {HOSTILE if number % 5 == 0 else ''}",
            sections=[f"Part {part} {HOSTILE if number % 7 == 0 else ''}" for part in range(number % 3)],
            description=f"Says {number} {HOSTILE}" if number % 2 else "",
            origin=f"data/claims-{number % 2}.yml" if number % 3 else "",
            search=(entry(f"Moon {number}"),),
        )
        for number in range(120)
    ]
    sources = [made(f"sources/nasa-{number}/", f"NASA {number}", sections=("A", "B"), is_wide=True) for number in range(12)]
    return built_of(*claims, *sources, made("who-said-what/", in_navigation=True), made("claims/", "Claims"), made(""))


def both_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, docs: dict[str, str] | None = None, **settings: Any
) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The site with shells, and the site without."""
    starting_with(monkeypatch, story())
    sites = []
    for shells in ("auto", "never"):
        plugins = ["search", {"explainer": {"shells": shells}}]
        config = write_project(tmp_path / shells, docs, plugins=plugins, **settings)
        sites.append(build_site(config))
    return sites[0], sites[1]


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if IN_FULL in record.getMessage()]


def differing(left: dict[str, bytes], right: dict[str, bytes]) -> list[str]:
    assert sorted(left) == sorted(right)
    return [path for path in left if left[path] != right[path]]


def test_every_page_is_the_same_to_the_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    features = [
        "navigation.tabs",
        "navigation.indexes",
        "navigation.prune",
        "navigation.footer",
        "navigation.path",
        "toc.follow",
    ]
    settings: dict[str, Any] = {
        "theme": {"name": "material", "font": False, "features": [*features, "content.action.edit"]},
        "repo_url": "https://git.example/o/r",
        "edit_uri": "edit/main/docs/",
        "nav": ["index.md", {"More": ["who-said-what/index.md", "claims/index.md", "claims/moon-7/index.md"]}],
    }
    filled, rendered = both_ways(tmp_path, monkeypatch, **settings)
    assert differing(filled, rendered) == []
    assert len([path for path in filled if path.startswith("claims/")]) == 121
    assert lines(caplog) == []


def test_shells_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[str] = []
    fill = Shell.fill

    def noted(shell: Shell, values: Mapping[str, str]) -> str:
        filled.append(values["name"])
        return fill(shell, values)

    monkeypatch.setattr(Shell, "fill", noted)
    starting_with(monkeypatch, story())
    build_site(write_project(tmp_path))
    assert len(filled) > 130


@pytest.mark.parametrize(
    ("main", "reason"),
    [
        ("{{ page.file.src_uri }}", "a template looks into page.file"),
        ("{{ page.markdown | length }}", "a template looks into page.markdown"),
        ("{{ page.active }}{{ page.title | upper }}", "a template looks into page.title"),
        ("{{ page.title | tojson }}", "a template changes what it prints of a page"),
        ("{{ page.meta.title | urlencode }}", "a template looks into page.meta.title"),
        ("{{ page.content | length }}", "a template looks into page.content"),
        ("{{ page.content }}", "a template does not print page.content once and as it is"),
        ("{% if '1' in page.title %}one{% endif %}", "a template looks into page.title"),
        ("{% if page.title == 'NASA 7' %}seven{% endif %}", "a template looks into page.title"),
        ("{% if page.url == 'sources/nasa-7/' %}seven{% endif %}", "a template looks into page.url"),
        ("{% for link in page.toc if link.title == 'A' %}A{% endfor %}", "a template looks into page.toc"),
    ],
)
def test_an_override_that_shells_cannot_follow_gets_full_renders(
    main: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    overrides = tmp_path / "overrides"
    overrides.mkdir()
    override = '{% extends "base.html" %}{% block extrahead %}{% if page %}' + main + "{% endif %}{% endblock %}"
    (overrides / "main.html").write_text(override, encoding="utf-8")
    theme = {"name": "material", "font": False, "custom_dir": str(overrides)}
    filled, rendered = both_ways(tmp_path, monkeypatch, theme=theme)
    assert differing(filled, rendered) == []
    assert lines(caplog)
    assert all(line.endswith(f"are rendered one by one: {reason}") for line in lines(caplog))


def test_a_hook_with_something_for_each_template_gets_full_renders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hook = tmp_path / "hook.py"
    hook.write_text("def on_page_context(context, page, **kwargs):\n    page.title = page.title.upper()\n    return context\n")
    filled, rendered = both_ways(tmp_path, monkeypatch, hooks=[str(hook)])
    assert differing(filled, rendered) == []
    reason = f"{hook} may give each page's template something of its own"
    assert lines(caplog) == [f"explainer: generated pages are rendered one by one: {reason}"]


def test_hooks_on_content_and_finished_pages_see_every_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hook = tmp_path / "hook.py"
    hook.write_text(
        "def on_page_content(html, page, **kwargs):\n    return html + f'<p>{page.url}</p>'\n"
        "def on_post_page(output, page, **kwargs):\n    return output + f'<!-- {page.title} -->'\n"
    )
    filled, rendered = both_ways(tmp_path, monkeypatch, hooks=[str(hook)])
    assert differing(filled, rendered) == []
    page = filled["claims/moon-1/index.html"].decode()
    assert "<p>claims/moon-1/</p>" in page
    assert page.endswith("<!-- Moon 1 -->")
    assert lines(caplog) == []


def test_a_shell_is_filled() -> None:
    shell = Shell(f"<title>{gap('title')}</title>{gap('id0')}{body_gap(has_heading=True)}.")
    assert shell.is_whole
    assert shell.fill({"title": "A &amp; B", "id0": "a", "body": "<h1>x</h1>"}) == "<title>A &amp; B</title>a<h1>x</h1>."


def test_a_shell_needs_the_article_once() -> None:
    assert not Shell(gap("title")).is_whole
    assert not Shell(body_gap(has_heading=False) * 2).is_whole


@pytest.mark.parametrize(
    ("address", "parts"),
    [("claims/moon/", ("claims/", "moon")), ("claims/", ("", "claims")), ("a/b/c/", ("a/b/", "c")), ("", ("", ""))],
)
def test_addresses_are_split(address: str, parts: tuple[str, str]) -> None:
    assert split_address(address) == parts


def test_pages_that_become_others_are_sorted_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_shells: list[Shells] = []

    def making(pages: list[GeneratedPage]) -> Shells:
        made_shells.append(Shells(pages))
        return made_shells[-1]

    monkeypatch.setattr(plugin, "Shells", making)
    starting_with(monkeypatch, story())
    build_site(write_project(tmp_path))
    (shells,) = made_shells
    one, other = (next(page for page in shells._pages if page.url == f"claims/moon-{number}/") for number in (1, 2))
    shape = shells._shapes[one.url]
    assert shape != shells._shapes[other.url]
    one.made = replace(other.made, address=one.made.address)
    one.read_source(MkDocsConfig())
    one.render(MkDocsConfig(), Files([]))
    shells.change([one], [other.url])
    assert shells._shapes[one.url] != shape
    assert other.url not in shells._shapes
    assert one.url not in shells._classes[shape]
    assert shells._classes[shells._shapes[one.url]][one.url] is one
