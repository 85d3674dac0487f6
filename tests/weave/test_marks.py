import pytest

from explainer.weave.marks import in_marks


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("We are round.", "“We are round.”"),
        ("They said “so” and left.", "“They said “so” and left.”"),
        ("“So,” they said.", "“\u202f“So,” they said.”"),
        ("It is not “serious.”", "“It is not “serious.”\u202f”"),
        ("'So'", "“\u202f'So'\u202f”"),
        ("", "“”"),
    ],
)
def test_the_words_stay_as_they_were_printed(words: str, shown: str) -> None:
    assert in_marks(words) == shown
    assert words in in_marks(words)
