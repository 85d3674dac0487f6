"""A folder rendered again is, byte for byte, as one rendered for the first time, whatever happened meanwhile."""

import copy
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from explainer import build
from explainer.adapters import rendering
from explainer.adapters.folder import Written, laid_out, write_folder
from explainer.adapters.ours import MARKER
from explainer.adapters.rendering import Rendering
from explainer.build import Kept
from explainer.model.site import Project, Site
from explainer.pages import Again
from explainer.pages.render import Templates
from tests.compare.test_edits import STORY, Facts, edits
from tests.files import files_below

TEMPLATES = Templates()
SITE = Site(name="Test", url="https://example.org/")
HOME = "# Home\n\nLamp 1 went out.[^claim:lamp-1]\n"


class Story:
    """A project with a folder that it is rendered into."""

    def __init__(self, root: Path) -> None:
        self.project, self.out = Project(root=root), root / "out"
        self.site = SITE
        self.chapter("index.md", HOME)
        self.facts(STORY)

    def facts(self, facts: Facts) -> None:
        shutil.rmtree(self.project.root / "data", ignore_errors=True)
        (self.project.root / "data").mkdir()
        for kind, records in facts.items():
            if records:
                (self.project.root / "data" / f"{kind}.yml").write_text(yaml.safe_dump(records, sort_keys=False))

    def changed(self, kind: str, name: str, /, **fields: object) -> None:
        facts = copy.deepcopy(STORY)
        facts[kind][name] |= fields
        self.facts(facts)

    def chapter(self, path: str, text: str) -> None:
        file = self.project.root / "docs" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def render(self, by: Rendering | None = None) -> Written:
        """Renders as a new process does, unless it is said by whom; the folder must then be as a fresh one."""
        kept = Kept(templates=TEMPLATES)
        whose = by or Rendering(self.project.root, self.out, kept)
        whose.recall(self.project, self.site)
        checked = build.check(self.project, kept)
        assert checked.findings == build.check(self.project).findings
        written = whose.write(self.project, self.site, checked)
        whose.keep()
        found = files_below(self.out)
        marked = {path: hashlib.sha256(content).hexdigest() for path, content in found.items() if path != MARKER}
        assert json.loads(found.pop(MARKER)) == {"files": marked}
        assert found == laid_out(build.draw(checked, self.site, Kept(templates=TEMPLATES)), self.project)
        return written

    @property
    def cache(self) -> Path:
        (file,) = (self.project.root / ".cache" / "explainer" / "folders").glob("*.json")
        return file


@pytest.fixture
def story(tmp_path: Path) -> Story:
    made = Story(tmp_path)
    made.render()
    return made


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of the pages that were really drawn."""
    found: list[str] = []

    class Noticing(Again):
        def drawn(self, page: object) -> None:
            found.append(page.address)  # type: ignore[attr-defined]
            super().drawn(page)  # type: ignore[arg-type]

    monkeypatch.setattr("explainer.pages.remembered.Again", Noticing)
    return found


def test_nothing_is_drawn_where_nothing_changed(story: Story, drawn: list[str]) -> None:
    assert story.render().changed == 0
    assert drawn == []


def test_only_what_shows_a_change_is_drawn(story: Story, drawn: list[str]) -> None:
    story.changed("claims", "lamp-5", text="Lamp 5 went on.")
    assert 0 < story.render().changed < 20
    assert "claims/lamp-5/" in drawn
    assert [address for address in drawn if address.startswith("claims/lamp-")] == ["claims/lamp-5/"]
    drawn.clear()
    story.render()
    assert drawn == []


def test_in_one_process_too(story: Story, drawn: list[str]) -> None:
    by = Rendering(story.project.root, story.out, Kept(draws_again=True, templates=TEMPLATES))
    for number in range(3):
        story.changed("claims", "lamp-5", text=f"Lamp 5 went on {number}.")
        story.render(by)
    assert [address for address in drawn if address.startswith("claims/lamp-")] == ["claims/lamp-5/"] * 3


def _edit(story: Story, path: str, content: bytes = b"theirs") -> None:
    (story.out / path).write_bytes(content)


def _rename(story: Story) -> None:
    facts = copy.deepcopy(STORY)
    facts["claims"]["lamp-six"] = facts["claims"].pop("lamp-5")
    facts["claims"] |= {"lamp-5": {"tombstone": {"why": "It has another name.", "now": "claim:lamp-six"}}}
    story.facts(facts)


def _override(story: Story, text: str = "{{ claim.id }}") -> None:
    folder = story.project.root / "own"
    (folder / "explainer").mkdir(parents=True, exist_ok=True)
    (folder / "explainer" / "claim.html.jinja").write_text(f"<h1>{text}</h1>")
    story.site = Site(name="Test", overrides=folder)


def _clean(story: Story) -> None:
    shutil.rmtree(story.project.root / ".cache")


def _lose_the_end(story: Story) -> None:
    story.cache.write_bytes(story.cache.read_bytes()[:-5])


def _another_folder(story: Story) -> None:
    """What is known of one folder is not taken for what lies in another."""
    shutil.rmtree(story.out)
    story.changed("claims", "lamp-5", text="Lamp 5 went on.")
    write_folder(build.build(story.project, SITE), story.project, story.out)
    story.facts(STORY)


HAPPENINGS: dict[str, Callable[[Story], object]] = {
    "a text": lambda story: story.changed("claims", "lamp-2", text="Lamp 2 went on."),
    "a title": lambda story: story.changed("entities", "ash", name="Mr Ash"),
    "a chapter": lambda story: story.chapter("index.md", "# Home\n\nOther words.[^own]\n"),
    "another chapter": lambda story: story.chapter("more.md", "# More\n\nOther words.[^claim:lamp-1]\n"),
    "a chapter where a page was": lambda story: story.chapter("method.md", "# Method\n\nWords.[^own]\n"),
    "a chapter gone": lambda story: (story.project.root / "docs" / "index.md").unlink(),
    "a renamed record": _rename,
    "another name of the site": lambda story: setattr(story, "site", Site(name="Other")),
    "a template of the site's own": _override,
    "a file edited by hand": lambda story: _edit(story, "claims/lamp-1/index.md"),
    "a list edited by hand": lambda story: _edit(story, "claims/index.md"),
    "data edited by hand": lambda story: _edit(story, "facts.json"),
    "a table edited by hand": lambda story: _edit(story, "claims.csv"),
    "previews gone": lambda story: (story.out / "assets" / "explainer" / "previews" / "claims.json").unlink(),
    "a chapter edited in the folder": lambda story: _edit(story, "index.md"),
    "a file gone": lambda story: (story.out / "claims" / "lamp-1" / "index.md").unlink(),
    "the front page gone": lambda story: (story.out / "index.md").unlink(),
    "the folder gone": lambda story: shutil.rmtree(story.out),
    "nothing kept": _clean,
    "half of what is kept": _lose_the_end,
    "another folder in its place": _another_folder,
}


@pytest.mark.parametrize("happened", HAPPENINGS)
def test_after_anything_the_folder_is_as_a_fresh_one(happened: str, story: Story) -> None:
    HAPPENINGS[happened](story)
    story.render()
    story.render()


def test_a_template_edited_twice(story: Story) -> None:
    for text in ("one", "two"):
        _override(story, text)
        story.render()
        assert f"<h1>{text}</h1>" in (story.out / "claims" / "lamp-1" / "index.md").read_text()


def test_another_engine_draws_everything(story: Story, drawn: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "shaping", lambda project, site: "another")
    story.render()
    assert "claims/lamp-1/" in drawn
    drawn.clear()
    story.render()
    assert drawn == []


def test_a_link_in_a_file_s_place_is_no_file(story: Story) -> None:
    page = story.out / "claims" / "lamp-1" / "index.md"
    elsewhere = story.project.root / "elsewhere.md"
    page.rename(elsewhere)
    page.symlink_to(elsewhere)
    story.render()
    assert not page.is_symlink()


SEVERAL = some.lists(some.tuples(edits(), some.sampled_from(sorted(HAPPENINGS))), min_size=1, max_size=2)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SEVERAL)
def test_after_random_edits_the_folder_is_as_a_fresh_one(
    tmp_path_factory: pytest.TempPathFactory, several: list[tuple[tuple[Facts, set[str]], str]]
) -> None:
    story = Story(tmp_path_factory.mktemp("story"))
    story.render()
    for (facts, _), happened in several:
        story.facts(facts)
        if happened not in ("a chapter gone", "the front page gone") or (story.project.root / "docs" / "index.md").is_file():
            HAPPENINGS[happened](story)
        story.render()
