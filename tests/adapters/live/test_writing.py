"""Some files of a site are written, and others go."""

from pathlib import Path

from explainer.adapters.live.writing import write_some


def test_a_page_that_goes_takes_its_empty_folder_along(tmp_path: Path) -> None:
    write_some(tmp_path, {"index.html": b"home", "moon/index.html": b"moon", "sun/index.html": b"sun", "sun/a.csv": b"a"})
    write_some(tmp_path, {"index.html": b"another"}, ["moon/index.html", "sun/index.html", "never/index.html"])
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == ["index.html", "sun", "sun/a.csv"]
    assert (tmp_path / "index.html").read_bytes() == b"another"


def test_the_site_s_own_folder_stays(tmp_path: Path) -> None:
    write_some(tmp_path, {"index.html": b"home"})
    write_some(tmp_path, {}, ["index.html"])
    assert tmp_path.is_dir()
