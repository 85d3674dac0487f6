"""Runs Git, without running anything that a repository asks to be run."""

import os
import subprocess
from pathlib import Path
from typing import Final

SECONDS: Final = 60
_SAFE: Final = (
    "git",
    "--no-optional-locks",
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.quotePath=false"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.follow=false"),
    *("-c", "log.mailmap=false"),
)
_ENVIRONMENT: Final = ("PATH", "HOME", "XDG_CONFIG_HOME", "SYSTEMROOT", "USERPROFILE", "TMPDIR", "TEMP")


class NoAnswer(Exception):
    """Says in words why Git gave none."""


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What a Git command prints, run in a folder with a clean environment. Raises `NoAnswer`."""
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            [*_SAFE, *arguments],
            cwd=folder,
            env=environment,
            input=given,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise NoAnswer("Git is not installed") from None
    except subprocess.TimeoutExpired:
        raise NoAnswer(f"Git took longer than {SECONDS} seconds") from None
    except OSError as error:
        raise NoAnswer(f"Git cannot be run: {error.strerror}") from None
    if done.returncode:
        raise NoAnswer(_reason(done.stderr.decode("utf-8", "replace")))
    return done.stdout


def _reason(complaint: str) -> str:
    """Why Git gave nothing, in words."""
    if "not a git repository" in complaint:
        return "the facts are not under version control"
    if "dubious ownership" in complaint:
        return "the repository belongs to somebody else (Git's safe.directory)"
    if "does not have any commits" in complaint:
        return "there is no commit yet"
    lines = complaint.strip().splitlines()
    return f"Git says: {lines[0][:200]}" if lines else "Git gave no reason"
