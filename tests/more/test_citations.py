"""Citations in BibTeX, read by a program that reads BibTeX."""

import json
from pathlib import Path

import pytest

from tests.make import weave_text
from tests.more.hosts import host, run
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY

pytestmark = [pytest.mark.more, pytest.mark.timeout(900)]  # what they need is installed first

_READ = """
import json, sys
from pybtex.database import parse_file
print(json.dumps({key: dict(entry.fields) for key, entry in parse_file(sys.argv[1]).entries.items()}))
"""


def test_every_citation_is_read_as_it_was_meant(tmp_path: Path) -> None:
    made = draw(weave_text(STORY.replace("The moon is made of cheese", "50 % of {the} moon & more is cheese_")))
    blocks = {page.address: [pre.to_text() for pre in document(page.body).query(".ex-cite pre")] for page in made.made.pages}
    cited = {address: found for address, found in blocks.items() if found}
    assert len(cited) > 10
    (tmp_path / "all.bib").write_text("\n\n".join(found[0] for found in cited.values()), encoding="utf-8")
    python = host("pybtex", ["pybtex==0.26.1"]) / "python"
    entries = json.loads(run([python, "-c", _READ, tmp_path / "all.bib"], tmp_path).splitlines()[-1])
    assert len(entries) == len(cited)
    for _, csl in cited.values():
        item = json.loads(csl)[0]
        entry = entries[item["id"].replace(":", "-")]
        assert entry["note"].endswith(item["id"])
        assert "\\" in entry["title"] or entry["title"] == f"{{{item['title']}}}"
