"""What a site is made of besides its facts."""

from pathlib import Path

from mkdocs.config import load_config

from explainer.adapters.mkdocs.outside import inherited, places_outside
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
