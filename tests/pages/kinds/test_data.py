"""Tests of the page of data."""

from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
from tests.pages.stories import STORY


def test_every_file_of_data_is_listed() -> None:
    drawn = draw(weave_text(STORY))
    listed = [attribute(link, "href") for link in document(drawn["data/"].body).query("table a")]
    served = [f"../{file.address}" for file in drawn.made.files if not file.address.startswith("assets/")]
    assert sorted(listed) == sorted(served)
    assert "Version of the form: 1." in drawn.words("data/")
