"""A site that shows the story as it was known on other days."""

import re
from pathlib import Path

import pytest

from explainer.adapters.mkdocs.against import ROBOTS
from tests.files import files_below
from tests.repository import Repository
from tests.site.building import mkdocs_build

SETTINGS = """
site_name: Test
site_url: https://a.example/
theme: {name: material, font: false}
plugins: [search, explainer: {as_of: [DAYS]}]
nav: [index.md, Night: night.md, Claims: claims/index.md, Later: later.md]
"""
REPORT = "report: {title: A report, publisher: unknown, read: whole, url: 'https://b.example/', published: 2026-06-01}\n"
LAMP = "lamp: {text: The lamp went out at nine., citations: [{source: report, form: asserts}]}\n"
BOAT = "boat: {text: A boat came., citations: [{source: report, form: asserts}]}\n"
CORRECTION = "hour: {on: 2026-06-13, about: [claim:lamp], kind: correction, text: It was at ten.}\n"
ARTICLE = re.compile(r"<article.*?</article>", re.DOTALL)
NOTICE = re.compile(r'<aside class="ex-then".*?</aside>\n?', re.DOTALL)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    root = tmp_path_factory.mktemp("earlier") / "project"
    root.mkdir()
    made = Repository(root)
    made.write("mkdocs.yml", SETTINGS.replace("[DAYS]", "[]"))
    made.write("data/claims.yml", "lamp: {says: In a form of long ago.}\n")
    made.write("data/sources.yml", REPORT)
    made.write("docs/index.md", "# Short\n\nThe lamp went out.[^claim:lamp]\n\n[The night](night.md#night).[^own]\n")
    made.write("docs/night.md", "# Night\n\nThe lamp went out.[^claim:lamp] See [it](claim:lamp).[^own]\n\n![](lamp.svg)\n")
    made.write("docs/lamp.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    made.commit("2026-06-10T12:00:00Z")
    made.write("data/claims.yml", LAMP + BOAT)
    made.commit("2026-06-12T12:00:00Z")
    made.write("data/claims.yml", LAMP.replace("nine", "ten") + "boat: {tombstone: {why: It was no boat.}}\n")
    made.write("data/corrections.yml", CORRECTION)
    made.write("docs/later.md", "# Later\n\nIt was ten.[^claim:lamp]\n")
    made.commit("2026-06-14T12:00:00Z")
    made.write("mkdocs.yml", SETTINGS.replace("DAYS", "2026-06-13, '2026-06-10', 2020-01-01"))
    return made


@pytest.fixture(scope="module")
def site(repository: Repository) -> dict[str, str]:
    """The built site: pages by path."""
    folder = repository.root.parent / "site"
    done = mkdocs_build(repository.root, folder, strict=False)
    assert done.returncode == 0, done.stderr
    assert "as of 2026-06-10: the story of that day can no longer be read in the form it had then" in done.stderr
    assert "as of 2020-01-01: nothing is known of that day: there is no commit of 2020-01-01 or before" in done.stderr
    files = files_below(folder)
    return {path: files[path].decode() for path in files if path.endswith((".html", ".xml"))} | dict.fromkeys(
        (path for path in files if path.endswith(".svg")), ""
    )


def _articles(pages: dict[str, str]) -> dict[str, str]:
    return {path: NOTICE.sub("", ARTICLE.findall(page)[0]) for path, page in pages.items() if path.endswith("index.html")}


def test_a_page_of_then_is_as_a_build_of_that_commits_files_has_it(
    repository: Repository, site: dict[str, str], tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    for path in ("data", "docs"):
        (copy / path).mkdir(parents=True)
    commit = repository.commits()[1]
    for path in ("data/claims.yml", "data/sources.yml", "docs/index.md", "docs/night.md", "docs/lamp.svg"):
        repository.git("--work-tree", str(copy), "checkout", "-q", commit, "--", path)
    repository.git("reset", "-q")
    (copy / "mkdocs.yml").write_text(SETTINGS.replace("DAYS", "").replace(", Later: later.md", ""), encoding="utf-8")
    done = mkdocs_build(copy, tmp_path / "site", strict=False)
    assert done.returncode == 0, done.stderr
    files = {path: content.decode() for path, content in files_below(tmp_path / "site").items() if path.endswith(".html")}
    then = {path.removeprefix("as-of/2026-06-13/"): page for path, page in site.items() if path.startswith("as-of/2026-06-13/")}
    found, expected = _articles(then), _articles(files)
    assert found.keys() == expected.keys()
    history = "The history at hand is incomplete (this is the story as of 2026-06-13)"
    none = "The history at hand is incomplete (the facts are not under version control)"
    assert {path: page.replace(history, none) for path, page in found.items()} == expected
    assert "at nine" in found["claims/lamp/index.html"]
    assert "as-of/2026-06-13/lamp.svg" in site


def test_pages_of_then_say_so_and_lead_to_those_of_now(site: dict[str, str]) -> None:
    claim = site["as-of/2026-06-13/claims/lamp/index.html"]
    assert 'The story as this site knew it at the end of <time datetime="2026-06-13">13 June 2026</time> (UTC).' in claim
    assert '<a href="../../../../claims/lamp/">This page as it is now</a>' in claim
    assert "Corrected since, on" in claim
    assert "It was at ten." in claim
    chapter = site["as-of/2026-06-13/night/index.html"]
    assert '<a href="../../../night/">This page as it is now</a>' in chapter
    assert "Corrected since" not in chapter
    assert '<a class="ex-ref" data-kind="claim" href="../claims/lamp/">' in chapter
    then = [page for path, page in site.items() if path.startswith("as-of/2026-06-13/") and path.endswith("index.html")]
    assert [ROBOTS in page for page in then] == [True] * len(then)
    assert '<link rel="canonical" href="https://a.example/as-of/2026-06-13/claims/lamp/">' in claim
    assert "Later" not in chapter.partition("<article")[0]


def test_pages_of_now_lead_to_those_of_then_or_say_why_not(site: dict[str, str]) -> None:
    for path, address in (("claims/lamp/index.html", "claims/lamp/"), ("night/index.html", "night/"), ("index.html", "")):
        up = "../" * address.count("/")
        below = site[path].partition("This page as it was at the end of: ")[2].partition("</p>")[0]
        assert f'<a href="{up}as-of/2026-06-13/{address}"><time datetime="2026-06-13">13 June 2026</time></a>' in below
        assert f'<time datetime="2026-06-10">10 June 2026</time> (<a href="{up}as-of/">cannot be shown</a>)' in below
        assert ROBOTS not in site[path]
    assert '13 June 2026</time> (<a href="../as-of/">not there then</a>)' in site["later/index.html"]
    assert "from the version history of the facts (explainer render --as-of)" in site["changes/index.html"]
    listed = site["as-of/index.html"]
    assert "This page as it was" not in listed
    assert '<a href="../as-of/2026-06-13/"><time datetime="2026-06-13">13 June 2026</time></a>' in listed
    assert "10 June 2026</time>: the story of that day can no longer be read in the form it had then" in listed
    assert "1 January 2020</time>: nothing is known of that day: there is no commit of 2020-01-01 or before" in listed


def test_the_sitemap_and_the_search_know_nothing_of_then(repository: Repository, site: dict[str, str]) -> None:
    assert "as-of/2026" not in site["sitemap.xml"]
    index = (repository.root.parent / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "as-of/2026" not in index
    assert "at nine" not in index


def test_days_of_change_come_from_the_facts_and_the_sitemap_agrees(site: dict[str, str]) -> None:
    words = "".join(site["sitemap.xml"].split())
    for address, day in (("claims/lamp/", "2026-06-14"), ("night/", "2026-06-14"), ("sources/report/", "2026-06-14")):
        assert f"<loc>https://a.example/{address}</loc><lastmod>{day}</lastmod>" in words
    assert 'This entry last changed on <time datetime="2026-06-14">14 June 2026</time> (UTC)' in site["claims/lamp/index.html"]
    source = site["sources/report/index.html"]  # it lists what changed later
    assert (
        'This entry last changed on <time datetime="2026-06-10">10 June 2026</time> (UTC); ' in source
    )  # it lists what changed later
    assert '<time datetime="2026-06-14">14 June 2026</time>.' in source


def test_what_is_no_day_is_said(repository: Repository, tmp_path: Path) -> None:
    settings = repository.root / "mkdocs.yml"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(SETTINGS.replace("DAYS", "June"), encoding="utf-8")
    done = mkdocs_build(repository.root, tmp_path / "site", strict=False)
    settings.write_text(before, encoding="utf-8")
    assert done.returncode == 1
    assert "“June” is no day; write it as 2026-06-30" in done.stderr
