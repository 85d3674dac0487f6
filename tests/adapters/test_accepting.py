"""Nothing in a stranger's archive is trusted."""

import stat
import struct
import zipfile
from pathlib import Path

import pytest

from explainer.adapters import accepting
from explainer.adapters.accepting import Accepted, Refused, accept


def _archive_of(folder: Path, files: dict[str, bytes | str]) -> Path:
    path = folder / "site.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name), content)
    return path


def test_a_site_is_unpacked(tmp_path: Path) -> None:
    archive = _archive_of(tmp_path, {"index.html": "<p>", "claims/lamp/index.html": "<b>", "assets/": ""})
    assert accept(archive, tmp_path / "out") == Accepted(2, 6)
    assert (tmp_path / "out/claims/lamp/index.html").read_text(encoding="utf-8") == "<b>"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../evil.html", "leads out of the folder"),
        ("a/../../evil.html", "leads out of the folder"),
        ("/etc/evil.html", "leads out of the folder"),
        ("a//b.html", "leads out of the folder"),
        (".git/config.txt", "is hidden"),
        ("a/.htaccess", "is hidden"),
        ("C:evil.html", "is no path of a site"),
        ("a\x00b.html", "is no file of a site"),
        ("a\nb.html", "is no path of a site"),
        ("evil.php", "is no file of a site"),
        ("run", "is no file of a site"),
        ("/".join("abcdefghijklm") + ".html", "lies too deep"),
        ("a" * 300 + ".html", "is no path of a site"),
    ],
)
def test_paths_that_are_refused(tmp_path: Path, name: str, reason: str) -> None:
    archive = _archive_of(tmp_path, {"index.html": "<p>", name: "x"})
    with pytest.raises(Refused, match=reason):
        accept(archive, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site.zip"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    entry = zipfile.ZipInfo("link.html")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "site.zip", "w") as made:
        made.writestr("index.html", "<p>")
        made.writestr(entry, "/etc/passwd")
    with pytest.raises(Refused, match="is a link or a device"):
        accept(tmp_path / "site.zip", tmp_path / "out")


def test_too_many_too_large_and_two_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accepting, "MOST_FILES", 2)
    with pytest.raises(Refused, match="holds 3 files"):
        accept(_archive_of(tmp_path, {"index.html": "", "a.html": "", "b.html": ""}), tmp_path / "out")
    monkeypatch.setattr(accepting, "MOST_BYTES", 10)
    with pytest.raises(Refused, match="holds 11 bytes"):
        accept(_archive_of(tmp_path, {"index.html": "x" * 11}), tmp_path / "out")
    monkeypatch.setattr(accepting, "LARGEST", 5)
    with pytest.raises(Refused, match="larger than 5 bytes"):
        accept(_archive_of(tmp_path, {"index.html": "x" * 6}), tmp_path / "out")
    with pytest.raises(Refused, match=r"two files of the archive are called A\.html"):
        accept(_archive_of(tmp_path, {"a.html": "", "A.html": ""}), tmp_path / "out")


def test_a_listing_that_lies_about_sizes(tmp_path: Path) -> None:
    archive = _archive_of(tmp_path, {"index.html": "x" * 1000})
    content = bytearray(archive.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<L", 10)
    archive.write_bytes(content)
    with pytest.raises(Refused):
        accept(archive, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04broken"])
def test_no_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "site.zip").write_bytes(content)
    with pytest.raises(Refused, match="is no archive that can be read"):
        accept(tmp_path / "site.zip", tmp_path / "out")


def test_no_front_page_and_a_folder_that_is_taken(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"holds no index\.html"):
        accept(_archive_of(tmp_path, {"a.html": ""}), tmp_path / "out")
    with pytest.raises(Refused, match="is not an empty folder"):
        accept(_archive_of(tmp_path, {"index.html": ""}), tmp_path)
    (tmp_path / "link").symlink_to(tmp_path)
    with pytest.raises(Refused, match="is not an empty folder"):
        accept(_archive_of(tmp_path, {"index.html": ""}), tmp_path / "link")
