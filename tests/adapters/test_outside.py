"""What a site is made of besides its facts."""

from pathlib import Path

from mkdocs.config import load_config

from explainer.adapters.mkdocs.outside import Outside, inherited, outside, places_outside
from tests.adapters.hosting import write_project


def test_settings_that_inherit_settings(tmp_path: Path) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nINHERIT: 'base/one.yml' # more\n")
    (base / "one.yml").write_text("INHERIT: two.yml\n")
    (base / "two.yml").write_text("nav: []\n")
    assert inherited(tmp_path / "mkdocs.yml") == [tmp_path / "mkdocs.yml", base / "one.yml", base / "two.yml"]


def test_settings_that_inherit_themselves_or_nothing(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("INHERIT: mkdocs.yml\n")
    assert inherited(tmp_path / "mkdocs.yml") == [tmp_path / "mkdocs.yml"]
    (tmp_path / "mkdocs.yml").write_text("INHERIT: gone.yml\n")
    assert inherited(tmp_path / "mkdocs.yml") == [tmp_path / "mkdocs.yml", tmp_path / "gone.yml"]


def test_chapters_templates_hooks_and_what_is_watched(tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    (tmp_path / "hook.py").write_text("")
    (tmp_path / "more").mkdir()
    theme = {"name": "material", "custom_dir": str(tmp_path / "overrides")}
    hooks, watch = [str(tmp_path / "hook.py")], [str(tmp_path / "more"), str(tmp_path / "data")]
    config = load_config(str(write_project(tmp_path, theme=theme, hooks=hooks, watch=watch)))
    found = places_outside(tmp_path / "mkdocs.yml", config, tmp_path / "data")
    names = ("mkdocs.yml", "docs", "overrides", "hook.py", "more")
    assert found == [tmp_path / name for name in names]


def test_texts_of_chapters_are_told_from_everything_else(tmp_path: Path) -> None:
    docs, settings = tmp_path / "docs", tmp_path / "mkdocs.yml"
    (docs / "inner").mkdir(parents=True)
    one, two = docs / "one.md", docs / "inner" / "two.md"
    one.write_text("one")
    two.write_text("two")

    def look() -> Outside:
        return outside([settings, docs], docs)

    before = look()
    assert before.changed_since(None) is None
    assert look().changed_since(before) == frozenset()
    two.write_text("three")
    assert look().changed_since(before) == frozenset({two})
    for file in (settings, docs / "picture.svg", docs / "three.md"):
        file.write_text("one")
        assert look().changed_since(before) is None
        file.unlink()
        assert look().changed_since(before) == frozenset({two})
    one.unlink()
    assert look().changed_since(before) is None


def test_files_of_a_folder_that_is_linked_to_are_no_chapters(tmp_path: Path) -> None:
    docs, elsewhere = tmp_path / "docs", tmp_path / "elsewhere"
    docs.mkdir()
    elsewhere.mkdir()
    (docs / "linked").symlink_to(elsewhere)
    (elsewhere / "a.md").write_text("one")
    before = outside([docs], docs)
    (elsewhere / "a.md").write_text("two")
    assert outside([docs], docs).changed_since(before) is None
