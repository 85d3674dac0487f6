"""What a folder was rendered from, kept beside the project, so that it is rendered again only where something changed.

What is kept is a help and never a source. A digest stands before it, so that half of it or something else is as good as none;
it says what shaped the pages besides the facts, and where that is not the same it is not read; and of the files in the folder
it holds digests, so that one which is not as it was written is written again.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from explainer.load.cached import read_pieces, write_pieces
from explainer.load.packed import Packed
from explainer.model.identifier import Identifier
from explainer.model.library import Change, History
from explainer.model.site import Project
from explainer.pages.readers import Readers
from explainer.pages.remembered import Remembered
from explainer.rebuild import Then

_SORT: Final = "folders"
_LARGEST: Final = 500_000_000
_END: Final = b"\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """One state of the facts as it was laid out in a folder."""

    shaping: str
    """A digest of all that shaped the pages besides the facts."""
    then: Then | None = None
    """The facts that are laid out; None where there are none yet."""
    files: Mapping[str, str] = field(default_factory=dict)
    """By path in the folder, the digest of each file that was put there."""
    made_of: Mapping[str, str] = field(default_factory=dict)
    """By path, a digest of the page that the file shows."""
    packed: Packed = field(default_factory=dict)
    """What the files of facts hold, so that they need not be read again."""
    following: Mapping[str, str] = field(default_factory=dict)
    """By address, what is generated to follow a page written by hand."""


def read_rendered(root: Path, folder: Path, shaping: str) -> Rendered | None:
    """What is kept of that folder; None where there is nothing that can be read, or it was shaped by something else."""
    kept = read_pieces(Project(root=root), _SORT, _key(root, folder), _LARGEST)
    if kept is None:
        return None
    digest, _, rest = kept.partition(_END)
    if digest.decode(errors="replace") != hashlib.sha256(rest).hexdigest():
        return None
    head, _, tail = rest.partition(_END)
    try:
        plain = json.loads(head)
        return _rendered(plain, memoryview(tail)) if plain["shaping"] == shaping else None
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def write_rendered(root: Path, folder: Path, rendered: Rendered) -> None:
    """Keeps it in place of what was kept of that folder."""
    if rendered.then is None:
        return
    head = json.dumps({**_plain_folder(rendered), **_plain_facts(rendered.then)}).encode()
    packed = [content for _, content in rendered.packed.values()]
    pieces = [head, _END, rendered.then.remembered.readers.lines, *rendered.then.contents.values(), *packed]
    made = hashlib.sha256()
    for piece in pieces:
        made.update(piece)
    write_pieces(Project(root=root), _SORT, _key(root, folder), [made.hexdigest().encode(), _END, *pieces])


def _key(root: Path, folder: Path) -> str:
    """The name of the file that holds what is known of a folder."""
    told = f"{root.resolve()}\0{folder.resolve()}"
    return hashlib.sha256(told.encode(errors="surrogateescape")).hexdigest()


def _plain_folder(rendered: Rendered) -> dict[str, Any]:
    return {
        "shaping": rendered.shaping,
        "files": dict(rendered.files),
        "made of": dict(rendered.made_of),
        "following": dict(rendered.following),
        "packed": {path: [digest, len(content)] for path, (digest, content) in rendered.packed.items()},
    }


def _plain_facts(then: Then) -> dict[str, Any]:
    """All but the bytes that follow, with the length of each."""
    remembered, history = then.remembered, then.history
    return {
        "findings": then.findings,
        "pages": dict(remembered.pages),
        "kinds": dict(remembered.kinds),
        "record lines": dict(remembered.lines),
        "always": sorted(remembered.always),
        "next": remembered.next,
        "lines": len(remembered.readers.lines),
        "more": {key.decode(): names for key, names in remembered.readers.more.items()},
        "contents": {path: len(content) for path, content in then.contents.items()},
        "history": [
            history.is_complete,
            history.why_incomplete,
            {subject: [day.isoformat(), commit] for subject, (day, commit) in history.changes.items()},
            {path: day.isoformat() for path, day in history.files.items()},
            history.commits,
            history.since.isoformat() if history.since else None,
            sorted(history.changed_since),
        ],
    }


def _rendered(plain: Mapping[str, Any], tail: memoryview) -> Rendered:
    at = plain["lines"]
    more = {key.encode(): names for key, names in plain["more"].items()}
    readers = Readers(bytes(tail[:at]), more)
    contents: dict[str, bytes] = {}
    for path, size in plain["contents"].items():
        contents[path] = bytes(tail[at : at + size])
        at += size
    packed: dict[str, tuple[str, bytes]] = {}
    for path, (digest, size) in plain["packed"].items():
        packed[path] = digest, bytes(tail[at : at + size])
        at += size
    is_complete, why, changes, files, commits, since, changed_since = plain["history"]
    then = Then(
        contents=contents,
        history=History(
            is_complete=is_complete,
            why_incomplete=why,
            changes={Identifier(name): Change(date.fromisoformat(day), commit) for name, (day, commit) in changes.items()},
            files={path: date.fromisoformat(day) for path, day in files.items()},
            commits=commits,
            since=date.fromisoformat(since) if since else None,
            changed_since=frozenset(changed_since),
        ),
        findings=plain["findings"],
        remembered=Remembered(
            pages=plain["pages"],
            kinds=plain["kinds"],
            lines={Identifier(subject): number for subject, number in plain["record lines"].items()},
            always=frozenset(plain["always"]),
            readers=readers,
            next=plain["next"],
        ),
    )
    return Rendered(
        shaping=plain["shaping"],
        then=then,
        files=plain["files"],
        made_of=plain["made of"],
        packed=packed,
        following=plain["following"],
    )
