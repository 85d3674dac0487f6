"""What browsers are shown while a site changes."""

import threading
from pathlib import Path

from explainer.adapters.live.shown import Shown

PAGE = b"<!doctype html><html><head></head><body><p>words</p></body></html>"


def shown(folder: Path) -> Shown:
    (folder / "a").mkdir()
    (folder / "index.html").write_bytes(PAGE)
    (folder / "a" / "index.html").write_bytes(PAGE)
    (folder / "facts.json").write_bytes(b"{}")
    made = Shown()
    made.show(folder)
    return made


def content(site: Shown, path: str) -> bytes | None:
    found = site.read(path, patience=0.05)
    return found and found[0]


def test_files_of_the_folder_and_of_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    (tmp_path / "site").mkdir()
    site = shown(tmp_path / "site")
    assert content(site, "index.html") == PAGE
    assert content(site, "../secret.txt") is None
    assert content(site, "a") is None
    assert content(site, "a\0") is None
    assert (site.is_folder("a"), site.is_folder("b"), site.is_folder("")) == (True, False, True)


def test_before_there_is_a_site_whoever_asks_waits() -> None:
    assert content(Shown(), "index.html") is None
    assert not Shown().is_folder("")


def test_a_notice_stands_on_pages_alone_and_is_a_change(tmp_path: Path) -> None:
    site = shown(tmp_path)
    before = site.newer(0, 0)
    site.notify("<p>Faulty.</p>")
    assert site.newer(before, 0) > before
    assert b"Faulty." in (content(site, "index.html") or b"")
    assert content(site, "facts.json") == b"{}"
    assert (tmp_path / "index.html").read_bytes() == PAGE
    same = site.newer(0, 0)
    site.notify("<p>Faulty.</p>")
    assert site.newer(same, 0) == same


def test_a_change_writes_and_takes_away(tmp_path: Path) -> None:
    site = shown(tmp_path)
    before = site.newer(0, 0)
    site.change({"index.html": b"new"}, ["a/index.html"], frozenset())
    assert site.newer(before, 0) > before
    assert content(site, "index.html") == b"new"
    assert content(site, "a/index.html") is None
    same = site.newer(0, 0)
    site.change({}, [], frozenset())
    assert site.newer(same, 0) == same


def test_who_asks_for_what_comes_later_waits_for_it(tmp_path: Path) -> None:
    site = shown(tmp_path)
    site.change({}, [], frozenset({"facts.json"}))
    assert content(site, "facts.json") == b"{}"  # whose patience is at an end
    got: list[bytes | None] = []
    asking = threading.Thread(target=lambda: got.append((site.read("facts.json", 30.0) or (None, 0))[0]))
    asking.start()
    site.finish({"facts.json": b"[1]"})
    asking.join()
    assert got == [b"[1]"]
