"""The programs that the page of forms needs, from npm: two files, each of a pinned version and compared with its digest."""

import base64
import hashlib
import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PATIENCE_SECONDS: Final = 300


class NoBundle(Exception):
    """The programs could not be had; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One package of npm and what of it is wanted."""

    name: str
    version: str
    integrity: str
    """The digest of the whole package, as npm writes it."""
    files: Mapping[str, str]
    """By path in the package, the name under which the file is kept."""
    script: str
    """The script among them."""
    script_integrity: str
    """Its digest, which browsers compare."""


PACKAGES: Final = (
    Package(
        name="js-yaml",
        version="4.3.2",
        integrity="sha512-SFNOvSJ+Dgf/9An904Yx+CgSlIPCkIpao4qo51lpee25TIRejdH3rhR4EZMGoNx3/TP3O+wzWuiTFl4sqbltzA==",
        files={"dist/js-yaml.min.js": "js-yaml.min.js", "LICENSE": "js-yaml.LICENSE.txt"},
        script="js-yaml.min.js",
        script_integrity="sha384-uwLg6oO8ZhFG2SuQfgmkMtosjtrFYlkPspa/cXS+b3D8GLRTHMDl/mTwqImdlKQO",
    ),
    Package(
        name="decap-cms",
        version="3.16.3",
        integrity="sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==",
        files={"dist/decap-cms.js": "decap-cms.js", "dist/decap-cms.js.LICENSE.txt": "decap-cms.js.LICENSE.txt"},
        script="decap-cms.js",
        script_integrity="sha384-A/Gdn928CNLufmnGWGs9RM4Q9o8bSNLeJERqBFrBjwzL7FRpoLT3MPF8Tl0+Wd2p",
    ),
)
"""Both under the MIT licence. Sveltia CMS was tried too: it fetches its fonts and parts of itself from other hosts."""


def fetch_bundle(folder: Path) -> tuple[str, ...]:
    """Puts the programs into a folder, each compared with its digest, and gives their names. Raises `NoBundle`."""
    wanted = [package for package in PACKAGES if not _is_there(package, folder)]
    files: dict[str, bytes] = {}
    for package in wanted:
        files |= _files_of(package, _packed(package))
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return tuple(files)


def _is_there(package: Package, folder: Path) -> bool:
    script = folder / package.script
    return script.is_file() and digest(script.read_bytes(), "sha384") == package.script_integrity


def _packed(package: Package) -> bytes:
    """The package as npm hands it out."""
    npm = shutil.which("npm")
    if npm is None:
        raise NoBundle("npm is not installed, and the program of the forms comes from it; install Node.js, which has it")
    with tempfile.TemporaryDirectory() as into:
        command = [npm, "pack", "--silent", "--ignore-scripts", "--pack-destination", into, f"{package.name}@{package.version}"]
        try:
            run = subprocess.run(command, cwd=into, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)
        except subprocess.TimeoutExpired as late:
            raise NoBundle(f"npm did not answer within {_PATIENCE_SECONDS} seconds") from late
        if run.returncode:
            raise NoBundle(f"npm could not fetch {package.name} {package.version}: {run.stderr.strip()[-400:]}")
        packed = b"".join(file.read_bytes() for file in Path(into).glob("*.tgz"))
    if digest(packed, "sha512") != package.integrity:
        raise NoBundle(f"{package.name} {package.version} is not what it was when this version was made; nothing was written")
    return packed


def _files_of(package: Package, packed: bytes) -> dict[str, bytes]:
    files = {}
    with tarfile.open(fileobj=io.BytesIO(packed), mode="r:gz") as archive:
        for path, name in package.files.items():
            member = archive.extractfile(f"package/{path}")
            if member is None:
                raise NoBundle(f"{package.name} {package.version} holds no {path}")
            files[name] = member.read()
    return files


def digest(content: bytes, by: str) -> str:
    """The digest of a content as browsers and npm write it: `sha384-…`."""
    return f"{by}-{base64.b64encode(hashlib.new(by, content).digest()).decode()}"
