"""Where programs of npm that tests drive are: installed once, from committed lists of versions and digests, below `.cache`."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from tests.files import ROOT

_LISTS: Final = ("package.json", "package-lock.json")
_PROGRAM: Final = "yaml-language-server/bin/yaml-language-server"
_PATIENCE_SECONDS: Final = 240


def language_server() -> Path:
    """The yaml-language-server. Without Node and npm, or where they cannot fetch it, the test is skipped; under CI it fails."""
    return npm_program(Path(__file__).parent, _PROGRAM)


def npm_program(wanted: Path, program: str) -> Path:
    """A program of the packages that the lists in the folder `wanted` name; without it as above."""
    lists = {name: (wanted / name).read_bytes() for name in _LISTS}
    digest = hashlib.sha256(b"".join(lists.values())).hexdigest()[:16]
    folder = ROOT / ".cache" / "node" / digest
    if not (folder / "node_modules" / program).is_file():
        _install(folder, lists, program.partition("/")[0])
    return folder / "node_modules" / program


def _install(folder: Path, lists: dict[str, bytes], name: str) -> None:
    if not shutil.which("npm") or not shutil.which("node"):
        _give_up(f"Node and npm are not installed, so {name} cannot be driven")
    beside = folder.with_name(f"{folder.name}.{os.getpid()}")
    beside.mkdir(parents=True)
    for file, content in lists.items():
        (beside / file).write_bytes(content)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    run = subprocess.run(command, cwd=beside, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)
    if run.returncode:
        shutil.rmtree(beside)
        _give_up(f"npm could not install {name}: {run.stderr.strip()[-400:]}")
    try:
        beside.replace(folder)
    except OSError:  # somebody else was quicker
        shutil.rmtree(beside)


def _give_up(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


if __name__ == "__main__":
    language_server()
