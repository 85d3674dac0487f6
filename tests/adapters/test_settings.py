"""What a site's owner can set."""

from explainer.adapters.mkdocs.settings import Options


def test_there_are_at_most_six_options_and_none_must_be_set() -> None:
    options = Options()
    assert 0 < len(options) <= 6
    assert options.validate() == ([], [])
