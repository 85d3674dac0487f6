"""What to do about missing dates follows from why they are missing; why is what Git was found to say."""

import pytest

from explainer.check import check
from explainer.load import load_files
from explainer.model.library import History
from explainer.weave import weave
from tests.make import files_of


@pytest.mark.parametrize(
    ("why", "hint"),
    [
        ("there is no commit yet", "it will once the first commit is made"),
        ("the facts are not under version control", "it will once the project is in a Git repository and committed"),
        ("the clone is shallow", "check out the whole history (with actions/checkout: fetch-depth: 0)"),
    ],
)
def test_a_project_that_has_only_begun_is_told_so(why: str, hint: str) -> None:
    files = files_of("--- data/claims.yml\none: {text: It is round.}\n")
    web = weave(load_files(files, history=History(why_incomplete=why)).library)
    assert [each.hint for each in check(web) if each.rule == "history-incomplete"] == [hint]
