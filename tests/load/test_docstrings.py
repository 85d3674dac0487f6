"""What classes and their attributes are, by the texts in their code."""

from dataclasses import dataclass

from explainer.load.docstrings import attribute_words, class_words


@dataclass
class Base:
    """A thing
    of two lines."""

    first: int
    """The first
    of all."""
    silent: int


@dataclass
class Further(Base):
    """Another."""

    first: int
    """The first, told anew."""
    second: int = 0
    "Told in one line."


def test_a_class_is_told_on_one_line() -> None:
    assert class_words(Base) == "A thing of two lines."


def test_attributes_are_told_by_what_stands_below_them() -> None:
    assert attribute_words(Base) == {"first": "The first of all."}


def test_a_class_tells_of_those_it_extends_and_anew_what_it_repeats() -> None:
    assert attribute_words(Further) == {"first": "The first, told anew.", "second": "Told in one line."}


def test_a_class_without_code_tells_nothing() -> None:
    assert attribute_words(type("Made", (), {})) == {}
