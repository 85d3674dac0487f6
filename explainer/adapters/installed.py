"""How the engine was installed, so that a new project can say where to get the same one."""

import hashlib
import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

NAME: Final = "mkdocs-explainer"


@dataclass(frozen=True, slots=True)
class Engine:
    """Where the same engine can be had; nothing is known of one that was installed from its own working folder."""

    wheel: Path | None = None
    """The wheel it was installed from, if it is still there and the same."""
    address: str = ""
    """The address it was installed from, with the commit or digest that pins it."""


def engine() -> Engine:
    """What the installer wrote down (PEP 610) of where this engine came from."""
    try:
        written = distribution(NAME).read_text("direct_url.json")
    except PackageNotFoundError:
        return Engine()
    return from_record(json.loads(written)) if written else Engine()


def from_record(record: dict[str, Any]) -> Engine:
    """Where an engine came from, by an installer's record of its address."""
    address = urlsplit(str(record.get("url", "")))
    archive: dict[str, Any] = record.get("archive_info") or {}
    digest = (archive.get("hashes") or {}).get("sha256", "")
    version: dict[str, Any] = record.get("vcs_info") or {}
    if address.username or address.password:
        return Engine()  # a secret of whoever installed it
    if version.get("commit_id"):
        return Engine(address=f"{version.get('vcs')}+{address.geturl()}@{version['commit_id']}")
    if address.scheme == "https" and digest:
        return Engine(address=f"{address.geturl()}#sha256={digest}")
    wheel = Path(unquote(address.path))
    if address.scheme == "file" and digest and wheel.suffix == ".whl" and wheel.is_file():
        same = hashlib.sha256(wheel.read_bytes()).hexdigest() == digest
        return Engine(wheel=wheel if same else None)
    return Engine()
