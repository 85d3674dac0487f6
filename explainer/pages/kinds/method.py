"""How this is made: scope, what the labels mean, what was counted, how to complain."""

from collections.abc import Iterator

from explainer.model.identifier import Identifier
from explainer.model.loaded_word import LoadedWord
from explainer.pages.badges import BADGES, anchor_of
from explainer.pages.balance import balance
from explainer.pages.balance_table import balance_table
from explainer.pages.counts import own_sentences, read_counts, record_counts, rule_counts
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.retired import retired_at
from explainer.pages.strings import BALANCE, STANCE_MEANINGS, STANCES, Say
from explainer.pages.text import contact_address
from explainer.weave.permalinks import METHOD
from explainer.weave.web import Web

SCOPE_CHAPTER = Identifier("chapter:about/method")


def method(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    web = drawing.web
    chapters, own, everything = own_sentences(web)
    yield drawing.page(
        "method",
        METHOD,
        Say.method,
        template="method",
        description=Say.method_is,
        search=(entry(Say.method, Say.method_is),),
        in_navigation=True,
        chapter=SCOPE_CHAPTER if SCOPE_CHAPTER in web.library.chapters else None,
        records=record_counts(web),
        reading=read_counts(web),
        balance=balance_table(web, balance(web)),
        balance_meanings=[
            *((head.partition(" (")[0], meaning) for head, meaning in BALANCE.values()),
            (Say.balance_others, Say.balance_others_are),
        ],
        stances=[(*STANCES[name], meaning) for name, meaning in STANCE_MEANINGS.items()],
        badges=[(group, [(anchor_of(name), badge) for name, badge in badges.items()]) for group, badges in BADGES.items()],
        rules=rule_counts(drawing.findings),
        loaded_words=_loaded_words(web),
        retired=retired_at(web).get(METHOD, ()),
        own=Say.own_sentences_words.format(f"{own:,}", f"{everything:,}") if own else Say.own_sentences_none,
        own_chapters=chapters,
        contact=contact_address(drawing.site.contact),
    )


def _loaded_words(web: Web) -> list[tuple[LoadedWord, str, str, str]]:
    """The words that are kept out of our sentences, each with its anchor, the reason and what is written instead."""
    return [
        (word, web.permalinks[word.id].anchor, _sentence(word.why), _ended(word.instead)) for word in web.library.of(LoadedWord)
    ]


def _sentence(clause: str) -> str:
    return _ended(clause[:1].upper() + clause[1:])


def _ended(clause: str) -> str:
    return f"{clause.removesuffix('.')}."
