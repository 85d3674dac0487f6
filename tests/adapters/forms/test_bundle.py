"""The programs of the forms, from npm; here from one that is made up."""

import io
import tarfile
from pathlib import Path

import pytest

from explainer.adapters.forms import bundle
from explainer.adapters.forms.bundle import NoBundle, Package, digest, fetch_bundle


def packed(files: dict[str, bytes]) -> bytes:
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w:gz") as archive:
        for path, content in files.items():
            member = tarfile.TarInfo(f"package/{path}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return into.getvalue()


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own with an `npm` that hands out the file `made.tgz`, or fails where there is none."""
    folder = tmp_path / "npm"
    folder.mkdir()
    program = folder / "npm"
    program.write_text(f'#!/bin/sh\ncp {folder}/made.tgz "$5/$6.tgz" || {{ echo "no such package $6" >&2; exit 1; }}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    content = packed({"dist/moon.js": b"moon()", "LICENSE": b"MIT"})
    (folder / "made.tgz").write_bytes(content)
    package = Package(
        name="moon",
        version="1.2.3",
        integrity=digest(content, "sha512"),
        files={"dist/moon.js": "moon.js", "LICENSE": "moon.LICENSE.txt"},
        script="moon.js",
        script_integrity=digest(b"moon()", "sha384"),
    )
    monkeypatch.setattr(bundle, "PACKAGES", (package,))
    return folder


def test_scripts_and_licences_are_put_there(npm: Path, tmp_path: Path) -> None:
    assert fetch_bundle(tmp_path) == ("moon.js", "moon.LICENSE.txt")
    assert (tmp_path / "moon.js").read_bytes() == b"moon()"
    assert (tmp_path / "moon.LICENSE.txt").read_bytes() == b"MIT"


def test_what_is_there_is_not_fetched_again(npm: Path, tmp_path: Path) -> None:
    fetch_bundle(tmp_path)
    (npm / "made.tgz").unlink()
    assert fetch_bundle(tmp_path) == ()
    (tmp_path / "moon.js").write_bytes(b"sun()")
    with pytest.raises(NoBundle, match=r"(?s)npm could not fetch moon 1\.2\.3: .*no such package moon@1\.2\.3"):
        fetch_bundle(tmp_path)


def test_a_package_that_is_not_the_one_we_know_is_refused(npm: Path, tmp_path: Path) -> None:
    (npm / "made.tgz").write_bytes(packed({"dist/moon.js": b"steal()", "LICENSE": b"MIT"}))
    with pytest.raises(NoBundle) as refused:
        fetch_bundle(tmp_path)
    assert str(refused.value) == "moon 1.2.3 is not what it was when this version was made; nothing was written"
    assert not (tmp_path / "moon.js").exists()


def test_without_npm_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoBundle) as refused:
        fetch_bundle(tmp_path)
    assert str(refused.value) == (
        "npm is not installed, and the program of the forms comes from it; install Node.js, which has it"
    )
