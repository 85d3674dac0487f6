"""A site of which some pages were built again is the same, file by file and byte by byte, as one that is built as a whole."""

import gc
import shutil
from collections.abc import Callable, Iterator, Sized
from pathlib import Path

import pytest
from mkdocs.config import load_config

from explainer.adapters.live.shown import Shown
from explainer.adapters.mkdocs.keeping_up import KeepingUp, plugin_of
from explainer.weave.web import Web
from tests.adapters.hosting import build_fresh, differing, files_of

EXAMPLE = Path(__file__).parent.parent / "example"
URL = "http://127.0.0.1:8000/lamp/"


class Preview:
    """A project of its own, kept up as `explainer serve` does it."""

    def __init__(self, root: Path) -> None:
        self.root = root / "project"
        shutil.copytree(EXAMPLE, self.root)
        self.settings = self.root / "mkdocs.yml"
        self.shown = Shown()
        self._home = root / "home"
        self._fresh = root / "fresh"
        self.keeping_up = KeepingUp(load_config(str(self.settings)), URL, self.shown, self._home)

    def up_to_date(self) -> str:
        """What was done, in words."""
        self.keeping_up.bring_up_to_date()
        return self.keeping_up.done

    def differing(self) -> list[str]:
        """Paths of the site that differ from a site built as a whole by a plugin that knows of no other build."""
        (shown,) = self._home.iterdir()
        return differing(files_of(shown), build_fresh(self.settings, self._fresh, URL))

    def noted(self, work: Callable[[], object]) -> list[str]:
        """Paths of the pages that are another after the work."""
        (folder,) = self._home.iterdir()
        before = files_of(folder)
        work()
        (folder,) = self._home.iterdir()
        return [path for path, content in files_of(folder).items() if path.endswith(".html") and before.get(path) != content]

    def page(self, path: str) -> bytes:
        """A page as browsers get it."""
        found = self.shown.read(path)
        return found[0] if found else b""

    def sizes(self) -> tuple[int, ...]:
        """How much outlives a rebuild."""
        plugin = plugin_of(load_config(str(self.settings)))
        kept, standing = plugin.preview.kept, plugin.preview.standing
        assert kept.before is not None
        assert standing is not None
        shells = standing.shells
        tables: tuple[Sized, ...] = (kept.converted, kept.searched, kept.compiled, kept.parsed, kept.before[1].made_of)
        tables += (standing.pages, standing.files, shells._shapes, shells._shells, shells._classes)
        return tuple(len(table) for table in tables)

    def edit(self, path: str, old: str, new: str) -> None:
        """Changes a file."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    def add(self, path: str, text: str) -> None:
        """Adds to a file, or makes one."""
        file = self.root / path
        before = file.read_text(encoding="utf-8") if file.is_file() else ""
        file.write_text(f"{before}{text}", encoding="utf-8")


def claims(word: str, number: int = 12) -> str:
    """Enough claims of one form that their pages are filled into shells."""
    form = "  text: Boat {0} was {1}.\n  citations: [{{source: courier-monday, locator: {{paragraph: 4}}, form: asserts}}]\n"
    return "".join(f"boat-{each}:\n{form.format(each, word if each == 3 else 'there')}" for each in range(number))


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    made = Preview(tmp_path)
    made.add("data/claims/boats.yml", claims("there"))
    assert made.up_to_date() == "the whole site built"
    yield made
    made.keeping_up.stop()


def test_only_what_shows_a_changed_fact_is_written(preview: Preview) -> None:
    preview.edit("data/claims/boats.yml", "Boat 3 was there", "Boat 3 was gone")
    written = preview.noted(preview.up_to_date)
    assert "claims/boat-3/index.html" in written
    assert "claims/boat-4/index.html" not in written
    assert "night/index.html" not in written
    assert preview.differing() == []


def test_chapters_that_show_a_changed_fact_are_converted_again(preview: Preview) -> None:
    preview.edit("data/claims/rest.yml", "At least 12 boats lay in the harbour,", "In the harbour lay 12 boats or more,")
    written = preview.noted(preview.up_to_date)
    assert "night/index.html" in written
    assert "index.html" not in written
    assert preview.differing() == []


def test_a_page_of_another_form_is_filled_into_another_shell(preview: Preview) -> None:
    preview.edit("data/claims/boats.yml", "Boat 4 was there", "It followed [another](claim:boat-3)")
    assert "claims/boat-3/index.html" in preview.noted(preview.up_to_date)
    assert preview.differing() == []


def test_records_come_and_go(preview: Preview) -> None:
    preview.edit("data/claims/boats.yml", claims("there"), claims("there", 14))
    assert "claims/boat-13/index.html" in preview.noted(preview.up_to_date)
    assert preview.differing() == []
    preview.edit("data/claims/boats.yml", claims("there", 14), claims("there", 10))
    assert preview.up_to_date().endswith(" 4 removed")
    standing = plugin_of(load_config(str(preview.settings))).preview.standing
    assert standing is not None
    assert standing.shells._shapes.keys() <= {page.url for page in standing.pages}
    assert preview.differing() == []


def test_a_change_of_anything_else_builds_the_whole_site(preview: Preview) -> None:
    preview.add("docs/lamp.svg", "<svg/>")
    assert preview.up_to_date() == "the whole site built"
    (preview.root / "docs" / "overrides").mkdir()
    preview.add("docs/overrides/lamp.md", "# The lamp\n")
    assert preview.up_to_date() == "the whole site built"
    preview.add("docs/overrides/lamp.md", "More.\n")  # no page: who knows what it is for
    assert preview.up_to_date() == "the whole site built"
    preview.edit("docs/night.md", '9 March"', '9 March"\nstatus: new')  # of a page that the navigation lists
    assert preview.up_to_date() == "the whole site built"
    preview.edit("mkdocs.yml", "About: about/desk.md", "The desk: about/desk.md")
    assert preview.up_to_date() == "the whole site built"
    assert preview.differing() == []


def test_a_chapter_that_changed_is_built_again_with_what_shows_it(preview: Preview) -> None:
    preview.add("docs/night.md", "\nBoat 7 was [there](claim:boat-7).[^claim:boat-7]\n\n## More\n\nWords.[^own]\n")
    written = preview.noted(preview.up_to_date)
    assert {"night/index.html", "claims/boat-7/index.html"} <= set(written)
    assert not {"about/desk/index.html", "claims/boat-6/index.html"} & set(written)
    assert preview.up_to_date() == "0 pages written, 0 removed"
    assert preview.differing() == []


def test_a_chapter_saved_with_faulty_facts_is_built_when_these_are_mended(preview: Preview) -> None:
    preview.add("data/terms.yml", "quay: [\n")
    preview.add("docs/about/desk.md", "\nOf late, more words.\n")
    assert preview.up_to_date() == "errors found"
    preview.edit("data/terms.yml", "quay: [\n", "")
    assert "about/desk/index.html" in preview.noted(preview.up_to_date)
    assert preview.differing() == []


def test_links_to_parts_of_chapters_are_looked_at_after_each_change(preview: Preview, caplog: pytest.LogCaptureFixture) -> None:
    preview.add("docs/night.md", "\n## More\n\nWords.[^own]\n")
    preview.add("docs/about/desk.md", "\n[More](../night.md#more)\n")
    preview.up_to_date()
    assert caplog.messages == []
    preview.edit("docs/night.md", "## More", "## Less")
    assert preview.up_to_date().endswith(" 0 removed")
    words = "Doc file 'about/desk.md' contains a link '../night.md#more', but the doc 'night.md' does not contain an anchor"
    assert caplog.messages[-1] == f"{words} '#more'."


def test_a_title_in_the_navigation_is_on_every_page(preview: Preview) -> None:
    preview.edit("mkdocs.yml", "  - About", "  - claims/boat-3/index.md\n  - About")
    preview.up_to_date()
    preview.edit("data/claims/boats.yml", "Boat 4 was there", "Boat 4 was gone")
    assert "pages written" in preview.up_to_date()
    preview.edit("data/claims/boats.yml", "Boat 3 was there", "Boat 3 was gone")
    assert preview.up_to_date() == "the whole site built"
    assert preview.differing() == []


def test_edit_buttons_lead_to_the_lines_that_moved(preview: Preview) -> None:
    preview.add("mkdocs.yml", "repo_url: https://git.example/o/r\nedit_uri: edit/main/docs/\n")
    preview.edit("mkdocs.yml", "  font: false", "  font: false\n  features: [content.action.edit]")
    preview.up_to_date()
    preview.edit("data/claims/boats.yml", "boat-5:", "# a line more\nboat-5:")
    assert preview.up_to_date() == "7 pages written, 0 removed"
    assert preview.differing() == []


def test_errors_leave_the_site_and_are_shown(preview: Preview) -> None:
    preview.add("data/terms.yml", "quay: [\n")
    assert preview.noted(preview.up_to_date) == []
    assert b"The facts have errors" in preview.page("night/index.html")
    preview.edit("data/terms.yml", "quay: [\n", "quay: {title: Quay, text: Where boats lie.}\n")
    preview.up_to_date()
    assert b"The facts have errors" not in preview.page("night/index.html")
    assert b"Where boats lie" in preview.page("glossary/index.html")
    assert preview.differing() == []


def test_a_site_that_cannot_be_built_leaves_the_last_one(preview: Preview) -> None:
    preview.add("mkdocs.yml", "no_such_setting: {\n")
    preview.up_to_date()
    assert b"The site cannot be built" in preview.page("index.html")
    assert b"Who put out the lamp" in preview.page("index.html")
    preview.edit("mkdocs.yml", "no_such_setting: {\n", "")
    preview.up_to_date()
    assert b"The site cannot be built" not in preview.page("index.html")


def test_a_hook_may_look_at_any_page(preview: Preview) -> None:
    preview.add("hook.py", "def on_page_context(context, page, config, nav):\n    return context\n")
    preview.add("mkdocs.yml", "hooks: [hook.py]\n")
    preview.up_to_date()
    preview.edit("data/claims/boats.yml", "Boat 3 was there", "Boat 3 was gone")
    assert preview.up_to_date() == "the whole site built"
    assert preview.differing() == []


def test_many_edits_leave_nothing_behind(preview: Preview) -> None:
    states = (claims("gone", 13), claims("there", 15), claims("there") + "boat: [", claims("gone"))
    sizes = []
    for _ in range(4):
        for state in states:
            (preview.root / "data" / "claims" / "boats.yml").write_text(state, encoding="utf-8")
            preview.up_to_date()
        sizes.append(preview.sizes())
    assert sizes[1] == sizes[2] == sizes[3]
    assert preview.differing() == []


def test_facts_of_earlier_states_are_let_go_of_without_looking_for_garbage(preview: Preview) -> None:
    gc.collect()
    gc.disable()
    try:
        before = sum(type(each) is Web for each in gc.get_objects())
        for number in range(12, 16):
            preview.edit("data/claims/rest.yml", f"At least {number} boats", f"At least {number + 1} boats")
            assert "night/index.html" in preview.noted(preview.up_to_date)
        assert sum(type(each) is Web for each in gc.get_objects()) <= before + 1
    finally:
        gc.enable()
