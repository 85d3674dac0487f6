"""Where the yaml-language-server is: installed once from the committed list of versions and digests, below `.cache`."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent.parent
_LISTS: Final = ("package.json", "package-lock.json")
_PROGRAM: Final = Path("node_modules/yaml-language-server/bin/yaml-language-server")
_PATIENCE_SECONDS: Final = 240


def language_server() -> Path:
    """The program. Without Node and npm, or where they cannot fetch it, the test is skipped; under CI it fails."""
    lists = {name: (Path(__file__).parent / name).read_bytes() for name in _LISTS}
    digest = hashlib.sha256(b"".join(lists.values())).hexdigest()[:16]
    folder = ROOT / ".cache" / "node" / digest
    if not (folder / _PROGRAM).is_file():
        _install(folder, lists)
    return folder / _PROGRAM


def _install(folder: Path, lists: dict[str, bytes]) -> None:
    if not shutil.which("npm") or not shutil.which("node"):
        _give_up("Node and npm are not installed, so yaml-language-server cannot be driven")
    beside = folder.with_name(f"{folder.name}.{os.getpid()}")
    beside.mkdir(parents=True)
    for name, content in lists.items():
        (beside / name).write_bytes(content)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    run = subprocess.run(command, cwd=beside, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)
    if run.returncode:
        shutil.rmtree(beside)
        _give_up(f"npm could not install yaml-language-server: {run.stderr.strip()[-400:]}")
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
