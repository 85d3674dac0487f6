"""Other hosts, each installed into an environment of its own, and what is compared of the sites they build."""

import os
import re
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

import pytest
from justhtml import JustHTML

from tests.files import ROOT

ENVIRONMENTS = ROOT / ".cache" / "more"
_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_SKIP = re.compile(r'<a id="__skip"[^>]*></a>')
"""Where one host's link past the navigation leads; no part of the article."""


def host(name: str, packages: Sequence[str]) -> Path:
    """The folder of commands of an environment with these packages and ours. Skips the test, loudly, without them."""
    folder = ENVIRONMENTS / name
    ready = folder / "ready"
    wanted = "\n".join(packages)
    if ready.is_file() and ready.read_text(encoding="utf-8") == wanted:
        return folder / "bin"
    venv.create(folder, with_pip=True, clear=True)
    python = folder / "bin" / "python"
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        *packages,
        "--editable",
        str(ROOT),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1]
        sys.stderr.write(f"\n*** {name} IS NOT TESTED: it cannot be installed: {reason}\n")
        pytest.skip(f"{name} is NOT tested: it cannot be installed: {reason}")
    ready.write_text(wanted, encoding="utf-8")
    return folder / "bin"


def run(command: Sequence[str | Path], folder: Path) -> str:
    """Runs a command; what it said. Fails the test where it does not end well."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def articles(site: Path) -> dict[str, str]:
    """The article of every page of a site as browsers understand it, by address; blanks between elements aside."""
    found = {}
    for file in sorted(site.rglob("index.html")):
        article = _ARTICLE.search(file.read_text(encoding="utf-8"))
        assert article, file
        tree = JustHTML(f"<!doctype html><title>x</title>{_SKIP.sub('', article[1])}").to_html(pretty=False)
        words = " ".join(str(tree).split())
        found[file.relative_to(site).as_posix().removesuffix("index.html")] = re.sub(r" ?(<[^>]*>) ?", r"\1", words)
    return found
