"""Paragraphs and sentences as locators count them."""

import hashlib

from explainer.prose.paragraphs import digest_of_paragraphs, digest_of_sentence, numbered_sentences, paragraphs


def test_a_paragraph_is_a_line_that_is_not_blank() -> None:
    text = "\N{ZERO WIDTH NO-BREAK SPACE}A heading\r\n\r\n  First. Second. \n \t\n- an item\n"
    assert paragraphs(text) == ("A heading", "First. Second.", "- an item")
    assert numbered_sentences(text) == (("A heading",), ("First.", "Second."), ("- an item",))
    assert (paragraphs(" \n"), numbered_sentences("")) == ((), ())


def test_a_text_without_capitals_has_sentences_too() -> None:
    text = "it came at 1:00 p.m. last friday from the u.s. side. nobody saw it. “it is.” why? (it was.) ßs.\n42 came. a. b"
    assert numbered_sentences(text) == (
        ("it came at 1:00 p.m. last friday from the u.s. side.", "nobody saw it.", "“it is.”", "why?", "(it was.)", "ßs."),
        ("42 came.", "a. b"),
    )


def test_one_capital_anywhere_and_small_letters_begin_no_sentence() -> None:
    assert numbered_sentences("it came. nobody saw it.\nThen.") == (("it came. nobody saw it.",), ("Then.",))


def test_digests() -> None:
    assert digest_of_paragraphs("One.\r\n\r\n Two. ") == hashlib.sha256(b"One.\nTwo.").hexdigest()
    assert digest_of_paragraphs("Cafe\u0301") == digest_of_paragraphs("Caf\u00e9")
    assert digest_of_paragraphs("One. Two.") != digest_of_paragraphs("One.\nTwo.")
    assert digest_of_sentence("One.") == hashlib.sha256(b"One.").hexdigest()[:16]
