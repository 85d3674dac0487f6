"""Git repositories made for a test, with commits of known dates."""

import os
import subprocess
from pathlib import Path

from explainer.load import load
from explainer.model.library import History
from explainer.model.site import Project


class Repository:
    """A Git repository with commits of known dates."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str, when: str = "2026-06-12T23:30:00-04:00") -> None:
        """Runs Git as somebody, at some time."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root), "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        somebody = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
        subprocess.run(["git", *somebody, *arguments], cwd=self.root, env=environment, check=True, capture_output=True)

    def write(self, path: str, content: str) -> None:
        """Writes a file."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(content, newline="")

    def commit(self, when: str) -> None:
        """Commits everything."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x", when=when)

    def commits(self) -> list[str]:
        """The names of all commits, the oldest first."""
        command = ["git", "log", "--format=%H", "--reverse"]
        return subprocess.run(command, cwd=self.root, check=True, capture_output=True, text=True).stdout.split()

    def history(self, below: str = ".") -> History:
        """What is loaded."""
        return load(Project(root=self.root / below)).library.history
