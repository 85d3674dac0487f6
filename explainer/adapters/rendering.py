"""Renders the facts into a folder, again and again: only pages whose facts changed are drawn, and only they are laid out."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from explainer import build
from explainer.adapters.as_markdown import body_as_markdown, page_as_markdown
from explainer.adapters.folder import Written, begun_by_hand, chapters_of, followed, path_of, put, refuse_same
from explainer.adapters.ours import OurFolder, digest_of
from explainer.adapters.rendered import Rendered, read_rendered, write_rendered
from explainer.build import Checked, Kept
from explainer.load.packed import PackedFiles, packed_again
from explainer.model.site import Project, Site
from explainer.pages.page import Page
from explainer.pages.record_lines import holds_lines
from explainer.pages.shaping import shaping
from explainer.rebuild import Changed, draw_changed


@dataclass(slots=True)
class _Laid:
    """What lies in the folder, or is to lie there."""

    contents: dict[str, bytes]
    """By path, what may have to be written."""
    files: dict[str, str]
    """By path, the digests of all files."""
    made_of: dict[str, str]
    following: dict[str, str]


class Rendering:
    """One folder, with what is known of what lies in it."""

    def __init__(self, root: Path, folder: Path, kept: Kept | None = None) -> None:
        self._root, self._folder = root, folder
        self._kept = kept or Kept()
        self._then: Rendered | None = None

    def recall(self, project: Project, site: Site) -> None:
        """Looks what is known of the folder, as long as everything besides the facts is as it was. To be asked before each
        writing, and before the facts are read: then those that did not change are read in a third of the time."""
        shaped = shaping(project, site)
        if self._then is None or self._then.shaping != shaped:
            self._then = read_rendered(self._root, self._folder, shaped) or Rendered(shaping=shaped)
            self._kept.parsed.packed = PackedFiles(self._then.packed)

    def write(self, project: Project, site: Site, checked: Checked, progress: build.Progress = lambda stage: None) -> Written:
        """Writes what differs from what lies in the folder, as if it had been rendered for the first time. Raises
        `NotOurFolder` and `TemplateFault`."""
        then = self._then
        if then is None:
            raise LookupError("the folder was not recalled")
        ours = OurFolder(self._folder, project)
        chapters = dict(chapters_of(project))
        sound = {path: digest for path, digest in then.files.items() if ours.digest(path) == digest}
        pages = then.then.remembered.pages if then.then else ()
        usable = frozenset(address for address in pages if _is_usable(address, then, sound, chapters))
        drawn = draw_changed(
            project,
            checked,
            site,
            then=then.then,
            usable=usable,
            held=_held(ours, then, sound),
            kept=self._kept,
            progress=progress,
        )
        laid = self._laid_out(project, drawn, then, sound, chapters)
        written = put(ours, laid.contents, laid.files)
        is_as_recalled = not site.overrides or shaping(project, site) == then.shaping  # else edited meanwhile
        self._then = Rendered(
            shaping=then.shaping if is_as_recalled else "",
            then=drawn.then,
            files=laid.files,
            made_of=laid.made_of,
            following=laid.following,
            packed=then.packed,
        )
        return written

    def keep(self) -> None:
        """Keeps what is known of the folder for another process."""
        if self._then is not None and self._then.then is not None:
            packed = packed_again(self._kept.parsed.held(), self._then.packed, self._then.then.contents)
            write_rendered(self._root, self._folder, replace(self._then, packed=packed))

    def _laid_out(
        self, project: Project, drawn: Changed, then: Rendered, sound: Mapping[str, str], chapters: Mapping[str, bytes]
    ) -> _Laid:
        laid = _Laid(dict(chapters), {}, {}, {})
        made = {file.address: file.content for file in drawn.files}
        for page in drawn.pages:
            path, is_new = path_of(page.address), page.address in drawn.anew
            if begun := begun_by_hand(page.address, chapters):
                laid.following[page.address] = body_as_markdown(page.body) if is_new else then.following[page.address]
                laid.contents[begun] = followed(chapters[begun], laid.following[page.address])
                continue
            laid.made_of[path] = _digest(page) if is_new else then.made_of[path]
            if path in sound and then.made_of.get(path) == laid.made_of[path]:
                laid.files[path] = sound[path]
            else:
                made[path] = page_as_markdown(page).encode()
        refuse_same({**made, **laid.made_of}, chapters, project)
        laid.contents.update(made)
        for path, content in list(laid.contents.items()):
            laid.files[path] = digest_of(content)
            if sound.get(path) == laid.files[path]:
                del laid.contents[path]
        return laid


def _is_usable(address: str, then: Rendered, sound: Mapping[str, str], chapters: Mapping[str, bytes]) -> bool:
    """Whether the words of a page are at hand."""
    if begun_by_hand(address, chapters):
        return address in then.following
    path = path_of(address)
    return path in sound and path in then.made_of


def _held(ours: OurFolder, then: Rendered, sound: Mapping[str, str]) -> dict[str, bytes]:
    """The files of data that hold lines of records, by path; none where one of them is not as it was written."""
    found = {path: ours.read(path) for path in then.files if holds_lines(path)}
    read = {path: content for path, content in found.items() if content is not None and digest_of(content) == sound.get(path)}
    return read if len(read) == len(found) else {}


def _digest(page: Page) -> str:
    """SHA-256 of everything that the file of a page is made of."""
    return hashlib.sha256("\0".join((page.title, page.description, str(page.is_wide), page.body)).encode()).hexdigest()
