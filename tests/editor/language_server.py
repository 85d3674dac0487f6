"""The real yaml-language-server, driven without an editor: open a file, complete, hover, and wait for its diagnoses."""

import json
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Final, TypeAlias

Answer: TypeAlias = dict[str, Any]
PATIENCE_SECONDS: Final = 30.0


class LanguageServer:
    """A server for one folder, with the schemas that the editor's settings name. To be used in a `with` statement."""

    def __init__(self, program: Path, root: Path, schemas: Mapping[str, str | Sequence[str]]) -> None:
        self._root = root
        self._settings = {
            "yaml": {
                "schemas": {(root / name).as_uri(): patterns for name, patterns in schemas.items()},
                "schemaStore": {"enable": False},
                "validate": True,
                "completion": True,
                "hover": True,
            }
        }
        command = ["node", str(program), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self._next = 0
        self._last: list[str] = []
        self._opened: set[str] = set()
        self._answers: Queue[Answer] = Queue()
        self._diagnoses: Queue[Answer] = Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> "LanguageServer":
        folder = {"uri": self._root.as_uri(), "name": "project"}
        documents = {
            "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown", "plaintext"]}},
            "hover": {"contentFormat": ["markdown"]},
        }
        workspace = {"configuration": True, "didChangeWatchedFiles": {"dynamicRegistration": False}}
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": folder["uri"],
                "workspaceFolders": [folder],
                "capabilities": {"textDocument": documents, "workspace": workspace},
            },
        )
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": self._settings})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def open(self, path: str, text: str) -> list[str]:
        """Opens a file with this content and gives its diagnoses, `line: message`, lines counted from 1; once for each file,
        so that no earlier diagnosis can be taken for this one."""
        uri = (self._root / path).as_uri()
        assert uri not in self._opened, f"{path} is open"
        self._opened.add(uri)
        self._tell("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
        return self._diagnosed(uri)

    def written(self, path: str) -> None:
        """Says that a file was written."""
        self._tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": (self._root / path).as_uri(), "type": 2}]})

    def wait_for(self, path: str, expected: list[str]) -> None:
        """Waits until these are the diagnoses of a file that is open."""
        while (found := self._diagnosed((self._root / path).as_uri())) != expected:
            self._last = found

    def complete(self, path: str, line: int, column: int) -> list[Answer]:
        """What is proposed at a place, counted from 1."""
        found = self._ask("textDocument/completion", self._at(path, line, column))
        items: list[Answer] = found["items"] if isinstance(found, dict) else found
        return items

    def hover(self, path: str, line: int, column: int) -> str:
        """What is shown for what stands at a place."""
        found = self._ask("textDocument/hover", self._at(path, line, column))
        return str(found["contents"]["value"]) if found else ""

    def _at(self, path: str, line: int, column: int) -> Answer:
        place = {"line": line - 1, "character": column - 1}
        return {"textDocument": {"uri": (self._root / path).as_uri()}, "position": place}

    def _diagnosed(self, uri: str) -> list[str]:
        while True:
            try:
                found = self._diagnoses.get(timeout=PATIENCE_SECONDS)
            except Empty:
                raise AssertionError(f"no further diagnosis of {uri}; the last were {self._last}") from None
            if found["uri"] == uri:
                placed = sorted((one["range"]["start"]["line"] + 1, one["message"]) for one in found["diagnostics"])
                return [f"{line}: {message}" for line, message in placed]

    def _ask(self, method: str, parameters: Answer) -> Any:
        self._next += 1
        self._send({"id": self._next, "method": method, "params": parameters})
        try:
            answer = self._answers.get(timeout=PATIENCE_SECONDS)
        except Empty:
            raise AssertionError(f"no answer to {method}") from None
        assert answer["id"] == self._next and "error" not in answer, answer
        return answer["result"]

    def _tell(self, method: str, parameters: Answer) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: Answer) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _listen(self) -> None:
        """Sorts what the server says; its own questions (for settings) are answered."""
        output = self._process.stdout
        assert output is not None
        while head := output.readline():
            length = int(head.partition(b":")[2])
            while output.readline().strip():
                pass
            message = json.loads(output.read(length))
            if message.get("method") == "textDocument/publishDiagnostics":
                self._diagnoses.put(message["params"])
            elif message.get("method") == "workspace/configuration":
                wanted = [self._settings.get(item.get("section"), {}) for item in message["params"]["items"]]
                self._send({"id": message["id"], "result": wanted})
            elif "method" in message and "id" in message:
                self._send({"id": message["id"], "result": None})
            elif "id" in message:
                self._answers.put(message)
