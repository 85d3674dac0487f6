"""Whether files changed."""

import os
from itertools import pairwise
from pathlib import Path

from explainer.adapters.live.watching import digest, signature


def test_every_change_is_noticed(tmp_path: Path) -> None:
    folder, single = tmp_path / "folder", tmp_path / "single.yml"
    (folder / "inner").mkdir(parents=True)
    file = folder / "inner" / "a.md"
    places = [folder, single]
    seen = []

    def look() -> None:
        seen.append((signature(places), digest(places)))

    look()
    single.write_text("a")
    look()
    file.write_text("a")
    look()
    file.write_text("b")
    look()
    file.rename(folder / "b.md")
    look()
    (folder / "b.md").unlink()
    look()
    assert all(one[0] != other[0] and one[1] != other[1] for one, other in pairwise(seen))


def test_a_file_saved_unchanged_is_the_same_to_the_digest_only(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("a")
    before = signature([file]), digest([file])
    os.utime(file, (1, 1))
    assert signature([file]) != before[0]
    assert digest([file]) == before[1]


def test_links_to_nowhere_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    assert signature([tmp_path]) == {}
    assert digest([tmp_path]) == digest([])
