"""Lays all pages out as a folder that another site generator can read."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from explainer.adapters.as_markdown import body_as_markdown, page_as_markdown
from explainer.adapters.ours import NotOurFolder, OurFolder, digest_of
from explainer.build import Built
from explainer.model.site import Project
from explainer.weave.permalinks import BEGUN_BY_HAND

OVERRIDES: Final = "overrides"
"""The folder of templates below the chapters' folder, which is no part of the site."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many files were written, were as they should be, and were taken away."""

    changed: int
    unchanged: int
    removed: int


def write_folder(built: Built, project: Project, folder: Path, chapters: Mapping[str, bytes] | None = None) -> Written:
    """Writes chapters, generated pages and files of data; only what changed. `chapters` by their path below the chapters'
    folder stand for those of the project, as of an earlier day. Raises `NotOurFolder`."""
    ours = OurFolder(folder, project)
    files = laid_out(built, project, chapters)
    return put(ours, files, {path: digest_of(content) for path, content in files.items()})


def put(ours: OurFolder, contents: Mapping[str, bytes], digests: Mapping[str, str]) -> Written:
    """Writes what differs, removes what is not among the digests, and marks the folder. Raises `NotOurFolder`."""
    ours.refuse_links((*digests, *ours.listed))
    removed = ours.remove(sorted(ours.listed - digests.keys()))
    changed = sum(ours.write(path, contents[path]) for path in sorted(contents))
    ours.mark(digests)
    return Written(changed, len(digests) - changed, removed)


def laid_out(built: Built, project: Project, chapters: Mapping[str, bytes] | None = None) -> dict[str, bytes]:
    """Every file by its path in the folder, sorted. Raises `NotOurFolder` where two would be one."""
    files = dict(chapters_of(project) if chapters is None else chapters)
    made: dict[str, bytes] = {file.address: file.content for file in built.pages.files}
    for page in built.pages.pages:
        if begun := begun_by_hand(page.address, files):
            files[begun] = followed(files[begun], body_as_markdown(page.body))
        else:
            made[path_of(page.address)] = page_as_markdown(page).encode()
    refuse_same(made, files, project)
    return dict(sorted((files | made).items()))


def path_of(address: str) -> str:
    """The path of the file of the page at an address."""
    return f"{address}index.md"


def followed(chapter: bytes, generated: str) -> bytes:
    """A page written by hand, with what is generated to follow it."""
    return chapter.rstrip() + b"\n\n" + generated.encode()


def refuse_same(made: Mapping[str, object], chapters: Mapping[str, object], project: Project) -> None:
    """Raises `NotOurFolder` where a file written by hand and one that is made have the same path."""
    for path in sorted(made.keys() & chapters.keys()):
        raise NotOurFolder(f"{project.docs}/{path} stands where a generated page belongs; nothing was written")


def begun_by_hand(address: str, files: Mapping[str, bytes]) -> str:
    """The path of the hand-written page that what is generated at an address follows; empty where it follows none."""
    paths = (path_of(address), f"{address.rstrip('/')}.md") if address in BEGUN_BY_HAND else ()
    return next((path for path in paths if path in files), "")


def chapters_of(project: Project) -> Iterator[tuple[str, bytes]]:
    """Everything in the chapters' folder but its templates, by path there. Raises `NotOurFolder` for a link out of it."""
    docs = (project.root / project.docs).resolve()
    for place, folders, names in os.walk(docs):
        inside = Path(place).relative_to(docs)
        folders[:] = sorted(name for name in folders if not name.startswith(".") and (inside / name) != Path(OVERRIDES))
        for name in sorted(names):
            file = Path(place) / name
            if name.startswith("."):
                continue
            if not file.resolve().is_relative_to(docs):
                raise NotOurFolder(f"{project.docs}/{(inside / name).as_posix()} leads out of {project.docs}/ by a link")
            yield (inside / name).as_posix(), file.read_bytes()
