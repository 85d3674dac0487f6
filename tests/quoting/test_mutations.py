"""Thousands of quotations: no wrong one is accepted, no right one refused."""

import random
import re
from collections import Counter

from explainer.model.citation import Words
from explainer.model.locator import Locator
from explainer.quoting import Text, look_up
from explainer.quoting.places import places
from explainer.quoting.segments import segments_of
from tests.quoting.corpus import PARAGRAPHS, REPORT, RESET, quotations, spliced, spoilt

ACCEPTED = ("exact", "several")
SEED = 26


def _state(text: Text, exact: str, locator: Locator | None = None) -> str:
    found = look_up(text, Words(exact=exact), locator)
    return found.state if found else "empty"


def test_right_quotations_are_accepted() -> None:
    chosen = random.Random(SEED)
    texts = {name: Text("\n".join(reset(each).replace("\n", " ") for each in PARAGRAPHS)) for name, reset in RESET.items()}
    refused, count = [], 0
    for exact, paragraph in quotations(chosen, 500):
        for name, reset in RESET.items():
            other = chosen.choice(list(texts))
            for text, quoted in ((texts["as it is"], reset(exact)), (texts[other], reset(exact)), (texts[name], exact)):
                count += 1
                if _state(text, quoted, Locator(paragraph=paragraph + 1)) not in ACCEPTED:
                    refused.append((name, other, quoted))
    assert refused == []
    assert count > 20_000


def test_right_quotations_with_words_left_out_are_accepted() -> None:
    chosen, text, count = random.Random(SEED), Text(REPORT), 0
    for exact, _ in quotations(chosen, 800):
        words = exact.split(" ")
        if len(words) < 5:
            continue
        first, second = sorted(chosen.sample(range(1, len(words)), 2))
        left, right = " ".join(words[:first]).rstrip(",;:–— "), " ".join(words[second:]).lstrip("–— ")
        for mark in ("…", "[…]", "...", "[...]", ". . ."):
            count += 1
            assert _state(text, f"{left} {mark} {right}") in ACCEPTED, exact
    assert count > 1_500


def test_wrong_quotations_are_refused() -> None:
    chosen, text = random.Random(SEED), Text(REPORT)
    kinds: Counter[str] = Counter()
    accepted = []
    cases = [case for exact, _ in quotations(chosen, 220) for case in spoilt(exact, chosen) if case[1] != exact]
    cases += spliced(chosen, 400)
    for kind, wrong in cases:
        if any(wrong in each for each in PARAGRAPHS):
            continue
        for reset in (RESET["as it is"], chosen.choice(list(RESET.values()))):
            kinds[kind] += 1
            if places(text, segments_of(reset(wrong)), wide_gap=False):
                accepted.append((kind, reset(wrong)))
    assert accepted == []
    assert kinds.total() > 5_000
    assert min(kinds.values()) >= 10, kinds


def test_words_cut_out_of_words_are_refused() -> None:
    chosen, text, count = random.Random(SEED), Text(REPORT), 0
    for exact, _ in quotations(chosen, 600):
        for cut in (exact[1:], exact[:-1]):
            is_inside = exact[:2].isalnum() if cut == exact[1:] else exact[-2:].isalnum()
            if len(cut) > 2 and is_inside and not _is_word_elsewhere(cut):
                count += 1
                assert _state(text, cut) not in ACCEPTED, cut
    assert count > 500


def _is_word_elsewhere(cut: str) -> bool:
    return re.search(rf"(?<![\w’,.£$-]){re.escape(cut)}(?![\w’%½²-]|[,.]\d)", REPORT) is not None


def test_what_no_rule_of_text_can_see() -> None:
    """Words that stand there, though what stands before them takes them back: a reader must look."""
    text = Text("It is not so that the lights will go out. Nobody said they are unsafe.")
    assert _state(text, "the lights will go out") == "exact"
    assert _state(text, "they are unsafe") == "exact"
    assert _state(text, "It is … so that the lights will go out") == "exact"
