"""Stands in for the host of a repository: answers `gh` out of a file, so that scripts of workflows can be run."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

_PROGRAM = f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(Path(__file__).parent.parent)!r})\n"


class Host:
    """What the host knows, in a file beside the programs that scripts call."""

    def __init__(self, folder: Path, checkout: Path) -> None:
        self.folder, self.checkout = folder, checkout
        self.file = folder / "host.json"
        self.known: dict[str, Any] = {"pulls": [], "comments": [], "artifacts": {}, "issues": []}
        self.save()
        _program(folder / "bin" / "gh", "from tests.hosting import main\nmain()\n")
        _program(checkout / ".venv" / "bin" / "explainer", "from explainer.cli import main\nmain()\n")

    def save(self) -> None:
        """Writes down what is known."""
        self.file.write_text(json.dumps(self.known), encoding="utf-8")

    def load(self) -> dict[str, Any]:
        """What is known now."""
        self.known = json.loads(self.file.read_text(encoding="utf-8"))
        return self.known

    def run(self, workflow: Path, name: str, **environment: str) -> tuple[int, str, dict[str, str]]:
        """Runs the script of a workflow's step as the host would: exit code, what was said, and the step's outputs."""
        jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
        (script,) = [step["run"] for job in jobs for step in job["steps"] if step.get("name") == name]
        outputs = self.folder / "outputs"
        outputs.write_text("", encoding="utf-8")
        done = subprocess.run(
            ["bash", "-e", "-c", script],
            cwd=self.checkout,
            capture_output=True,
            text=True,
            check=False,
            env={
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "HOME": str(self.folder),
                "GITHUB_OUTPUT": str(outputs),
                "HOST_FILE": str(self.file),
                **environment,
            },
        )
        lines = outputs.read_text(encoding="utf-8").splitlines()
        return done.returncode, done.stdout + done.stderr, dict(line.split("=", 1) for line in lines)


def _program(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_PROGRAM + text, encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def main() -> None:
    """What `gh` does, as far as our workflows ask for it."""
    file = Path(os.environ["HOST_FILE"])
    known = json.loads(file.read_text(encoding="utf-8"))
    command, *arguments = sys.argv[1:]
    options, rest = _options(arguments)
    answer = _issue(known, rest[0], options) if command == "issue" else _api(known, rest[0], options)
    file.write_text(json.dumps(known), encoding="utf-8")
    if isinstance(answer, bytes):
        sys.stdout.buffer.write(answer)
        return
    text = json.dumps(answer)
    if expression := options.get("--jq"):
        text = subprocess.run(["jq", "-r", expression], input=text, capture_output=True, text=True, check=True).stdout
    sys.stdout.write(text)


def _options(arguments: list[str]) -> tuple[dict[str, str], list[str]]:
    options: dict[str, str] = {}
    rest: list[str] = []
    waiting = iter(arguments)
    for each in waiting:
        if each in ("-f", "-F"):
            name, _, value = next(waiting).partition("=")
            options[name] = Path(value[1:]).read_text(encoding="utf-8") if value.startswith("@") else value
        elif each == "--paginate":
            continue
        elif each.startswith("--"):
            options[each] = next(waiting)
        else:
            rest.append(each)
    return options, rest


def _api(known: dict[str, Any], path: str, options: dict[str, str]) -> object:
    parts = path.split("/")[3:]
    method, number = options.get("--method", "GET"), parts[-1]
    if parts[0] == "pulls":
        return [one for one in known["pulls"] if one["head"]["label"] == options["head"]]
    if parts[-1] == "artifacts":
        return {"artifacts": [{"id": int(each), "name": "preview"} for each in known["artifacts"]]}
    if parts[-1] == "zip":
        return Path(known["artifacts"][parts[-2]]).read_bytes()
    if method == "POST":
        known["comments"].append({"id": len(known["comments"]) + 1, "user": {"type": "Bot"}, "body": options["body"]})
    if method == "PATCH":
        next(one for one in known["comments"] if str(one["id"]) == number)["body"] = options["body"]
    if method == "DELETE":
        known["comments"] = [one for one in known["comments"] if str(one["id"]) != number]
    return known["comments"]


def _issue(known: dict[str, Any], action: str, options: dict[str, str]) -> object:
    if action == "create":
        known["issues"].append({"title": options["--title"], "body": options["--body"]})
    return known["issues"]
