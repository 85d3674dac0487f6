"""Words that are none of a list, and what was meant."""

from explainer.load.other_choices import other_choice


def test_a_word_is_meant_only_where_it_may_stand() -> None:
    assert other_choice("Press release", ("article", "statement")) == "perhaps “statement”"
    assert other_choice("newspaper", ("person", "outlet")) == "perhaps “outlet”"
    assert other_choice("newspaper", ("article", "page")) == "perhaps “article”"
    assert other_choice("newspaper", ("supports", "opposes")) == ""
    assert other_choice("zebra", ("person", "outlet")) == ""
