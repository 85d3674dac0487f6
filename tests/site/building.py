"""Builds a site as a person would, with the `mkdocs` command."""

import os
import subprocess
import sys
from pathlib import Path


def mkdocs_build(project: Path, into: Path, *, strict: bool = True) -> subprocess.CompletedProcess[str]:
    """Runs `mkdocs build` in a process of its own; output and exit code are in the result."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--clean",
        "--site-dir",
        str(into),
        "--config-file",
        str(project / "mkdocs.yml"),
    ]
    if strict:
        command.append("--strict")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "random"}
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, env=environment)
