"""Weaves a case's files; unlike `tests.make`, with a history when the files ask for a whole one."""

from explainer.load import load_files
from explainer.model.library import History
from explainer.weave import weave
from explainer.weave.web import Web
from tests.make import files_of

WHOLE = b"fetch-depth: 0"
"""What a workflow file of a case holds when its check-out has the whole history."""


def woven(text: str) -> Web:
    """The Web of the files written in `text`. Fails on an error of loading, so that no rule is tried on half a story."""
    files = files_of(text)
    is_whole = any(WHOLE in content for content in files.values())
    history = History(is_complete=is_whole, why_incomplete="" if is_whole else "the clone is shallow")
    loaded = load_files(files, history=history)
    assert [str(finding) for finding in loaded.findings if str(finding.severity) == "error"] == []
    return weave(loaded.library)
