"""What a preview does when its site cannot be built; what it builds otherwise is compared in `test_refreshing.py`."""

import logging
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from mkdocs.config import load_config

from explainer.adapters.live.shown import Shown
from explainer.adapters.mkdocs import keeping_up
from explainer.adapters.mkdocs.keeping_up import KeepingUp, NoSite, facts_of, plugin_of
from explainer.adapters.mkdocs.previewing import Preview
from explainer.build import Kept
from tests.adapters.hosting import write_project


def kept_up(root: Path) -> tuple[KeepingUp, Shown]:
    """A project that shows a site which was built before."""
    config = load_config(str(write_project(root)))
    plugin_of(config).preview = Preview(Kept())  # MkDocs keeps the plugin from test to test
    shown = Shown()
    (root / "before").mkdir()
    (root / "before" / "index.html").write_text("<body><h1>Moon</h1></body>", encoding="utf-8")
    shown.show(root / "before")
    return KeepingUp(config, "http://127.0.0.1:8000/", shown, root / "home"), shown


def test_all_that_a_site_is_made_of_is_looked_at(tmp_path: Path) -> None:
    kept, _ = kept_up(tmp_path)
    assert kept.places == [tmp_path / "mkdocs.yml", tmp_path / "docs", tmp_path / "data"]


def test_a_site_without_the_plugin_is_none(tmp_path: Path) -> None:
    config = load_config(str(write_project(tmp_path, plugins=["search"])))
    with pytest.raises(NoSite, match=r"^explainer is not among the plugins of mkdocs\.yml$"):
        plugin_of(config)


def test_the_facts_lie_where_the_settings_say(tmp_path: Path) -> None:
    config = load_config(str(write_project(tmp_path, plugins=[{"explainer": {"data": "facts"}}])))
    assert facts_of(config, plugin_of(config)) == tmp_path / "facts"


def test_what_nobody_waits_for_is_done_in_steps(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def steps() -> Iterator[bool]:
        yield True
        yield False
        raise OSError("the disk is full")

    kept, _ = kept_up(tmp_path)
    assert not kept.go_on()
    kept._steps = steps()
    assert [kept.go_on() for _ in range(4)] == [True, True, True, False]
    assert caplog.messages == ["the schemas for editors could not be written: the disk is full"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (ValueError("no such moon"), "the log says why; no such moon"),
        (ValueError(), "the log says why; ValueError"),
        (ValueError("the log says why"), "the log says why"),
        (SystemExit("stopped"), "the log says why; stopped"),
    ],
)
def test_whatever_goes_wrong_is_shown_above_the_last_site(
    fault: BaseException, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        plugin.preview.standing = half_built
        logging.getLogger("mkdocs").warning("not this")
        logging.getLogger("mkdocs").error("the log says why")
        raise fault

    kept, shown = kept_up(tmp_path)
    plugin, half_built = kept._plugin, MagicMock()
    monkeypatch.setattr(keeping_up, "build", fail)
    kept.bring_up_to_date()
    kept.stop()
    assert kept.done == ""
    assert plugin.preview.standing is None
    assert caplog.messages[-1] == f"the site could not be built: {words}"
    page = shown.read("index.html")
    assert page is not None
    assert b"<h1>Moon</h1>" in page[0]
    assert f"<p>{words}</p>".encode() in page[0].replace(b"\n", b"")
