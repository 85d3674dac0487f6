"""How this is made: scope, what the labels mean, what was counted, how to complain."""

from collections.abc import Iterator

from explainer.model.loaded_word import LoadedWord
from explainer.pages.badges import anchor_of
from explainer.pages.balance import balance
from explainer.pages.balance_table import balance_table
from explainer.pages.counts import copy_sentences, read_counts, record_counts, rule_counts, story_sentences
from explainer.pages.drawing import Drawing, entry
from explainer.pages.files import FACTS
from explainer.pages.page import Page
from explainer.pages.reporting import contact_address
from explainer.pages.strings import BADGES, BALANCE, STANCE_MEANINGS, STANCES, Say
from explainer.weave.permalinks import METHOD


def method(drawing: Drawing) -> Iterator[Page]:
    """One page; where a chapter `method.md` was written, what follows it, without a heading of its own."""
    web = drawing.web
    table = balance_table(web, balance(web))
    sentences, copies = story_sentences(web), copy_sentences(web)
    yield drawing.page(
        "method",
        METHOD,
        Say.method,
        template="method",
        description=Say.method_is,
        search=(entry(Say.method, Say.method_is),),
        in_navigation=True,
        is_begun=any(chapter.address == METHOD for chapter in web.library.chapters.values()),
        records=record_counts(web),
        reading=read_counts(web),
        balance=table,
        balance_parts=list(zip(table.parts, (Say.balance_said, Say.balance_first), strict=True)),
        balance_meanings=[
            *((head.partition(" (")[0], meaning) for head, meaning in BALANCE.values()),
            (Say.balance_others, Say.balance_others_are),
        ],
        stances=[(*STANCES[name], meaning) for name, meaning in STANCE_MEANINGS.items()],
        badges=[(group, [(anchor_of(name), badge) for name, badge in badges.items()]) for group, badges in BADGES.items()],
        rules=rule_counts(drawing.findings),
        loaded_words=sum(1 for _ in web.library.of(LoadedWord)),
        facts=FACTS,
        sentences=sentences if sentences.number else None,
        copies=copies if copies.copies else None,
        contact=contact_address(drawing.site.contact),
    )
