"""Records as seen from pages at one depth: links are relative, and each part is drawn once and used again."""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from explainer.model.citation import Words
from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.when import When
from explainer.pages.accounts import holder_names
from explainer.pages.badges import BY_NAME, LOOKED_UP, address_of, in_short, of_origins, of_words
from explainer.pages.curly import curly
from explainer.pages.evidence import shown
from explainer.pages.reads import Read, Reads
from explainer.pages.render import Templates
from explainer.pages.stances import stances_of
from explainer.pages.strings import Say
from explainer.pages.text import anchor, draw_inline, escaped, markup
from explainer.pages.uses import mentions_of, uses_of
from explainer.pages.ways import Beginning, ways_back
from explainer.pages.ways_drawn import DrawnWays, draw_ways
from explainer.pages.wording import (
    claim_plain,
    day_words,
    first_and_rest,
    is_contested,
    names_its_speaker,
    same_occasion,
    source_in_short,
    weak_at_best,
)
from explainer.weave.web import Attribution, AttributionPart, Evidence, Origins, Standing, Web


class Place:
    """What templates call to draw records on pages of one depth; they know it as `at`."""

    def __init__(self, web: Web, templates: Templates, up: str, reads: Reads | None = None) -> None:
        self.web = web
        self._reads = reads
        self._made_of: dict[tuple[object, ...], frozenset[Read]] = {}
        """By part already drawn, what it was made of; only where that is noticed."""
        self.up = up
        """The way to the site's root: `../../`; empty at the root itself."""
        self._templates = templates
        self._drawn: dict[tuple[object, ...], Markup] = {}
        self._hrefs: dict[Identifier, str] = {}

    def to(self, address: str) -> str:
        """The relative address of a page or file that is no record."""
        return f"{self.up}{address}" or "./"

    def href(self, target: Identifier) -> str:
        """The relative address of a record or chapter; empty where it has none."""
        found = self._hrefs.get(target)
        if found is None or self._reads is not None:
            permalink = self.web.permalinks.get(target)
            found = self._hrefs[target] = "" if permalink is None else self.to(quote(str(permalink), safe="/#"))
        return found

    def link(self, target: Identifier, words: str | None = None) -> Markup:
        """A link to a record or chapter; without `words` they are its title. Plain words where it has no address."""
        return self.once(("link", target, words), lambda: self._link(target, words))

    def _link(self, target: Identifier, words: str | None) -> Markup:
        text = markup(escaped(curly(words if words is not None else self.web.titles.get(target, target.name))))
        href = self.href(target)
        return anchor(href, text) if href else text

    def links(self, targets: Sequence[Identifier]) -> Markup:
        """Links to several records, parted by commas."""
        return markup(", ".join([self.link(target) for target in targets]))

    def badge(self, name: str, words: str | None = None) -> Markup:
        """A badge of the vocabulary, leading to what it means; `words` where they hold a number or a name of this case."""
        shown = BY_NAME[name].words if words is None else words
        return self.once(("badge", name, shown), lambda: self.part("badge", address_of(name), shown))

    def badge_words(self, name: str) -> str:
        """A badge's words alone, for where no link can stand."""
        return BY_NAME[name].words

    def badge_for(self, group: str, words: str) -> Markup:
        """The badge of that group whose words these are, or begin with."""
        return self.badge(of_words(group, words), words)

    def holders(self, targets: Sequence[Identifier]) -> Markup:
        """Who holds a position, parted by commas: entities by name, sources by who published them, each leading to it."""
        return markup(", ".join([self.link(target, words) for target, words in holder_names(self.web, targets)]))

    def inline(self, subject: Identifier, *path: str | int) -> Markup:
        """A field of prose with its references as links; nothing where there is none."""
        return self.once(("inline", subject, *path), lambda: self._inline(subject, path))

    def _inline(self, subject: Identifier, path: FieldPath) -> Markup:
        found = self.web.inlines.get((subject, path))
        return Markup("") if found is None else draw_inline(found, self.href)

    def plain(self, subject: Identifier, *path: str | int) -> str:
        """The plain words of a field of prose; nothing where there is none."""
        found = self.web.inlines.get((subject, path))
        return found.plain if found else ""

    def attribution(self, attribution: Attribution) -> Markup:
        """Who says something, through whom, in full, with links. There is no way to draw less of it."""
        return self.parts(attribution.parts)

    def parts(self, parts: Sequence[AttributionPart]) -> Markup:
        """Words of an attribution, with links."""
        return markup(
            "".join([self.link(part.target, part.text) if part.target else escaped(curly(part.text)) for part in parts])
        )

    def title(self, subject: Identifier) -> str:
        """The plain title of a record or chapter."""
        return self.web.titles.get(subject, subject.name)

    def when(self, when: When) -> Markup:
        """A date in words, as exact as it is known, with how it is known."""
        return self.part("when", when)

    def said(self, subject: Identifier) -> Markup:
        """A claim's text; under an open dispute, it is named who says so, and in which dispute."""
        return self.once(("said", subject), lambda: self._said(subject))

    def _said(self, subject: Identifier) -> Markup:
        text = self.inline(subject, "text")
        if not is_contested(self.web, subject):
            return text
        found = first_and_rest(self.web.evidence.get(subject, ()))
        disputes = self.web.standing[subject].disputed_by
        return self.part("contested", subject, text, found, disputes, names_its_speaker(self.web, subject))

    def said_here(self, subject: Identifier) -> Markup:
        """The same without the disputes, for where they are named beside it."""
        if not is_contested(self.web, subject):
            return self.inline(subject, "text")
        found = first_and_rest(self.web.evidence.get(subject, ()))
        return self.part("contested", subject, self.inline(subject, "text"), found, (), names_its_speaker(self.web, subject))

    def claim(self, subject: Identifier) -> Markup:
        """A claim as an item of a list, with its standing in one line and a link to its page."""
        return self.once(("claim", subject), lambda: self._record("claim", subject, Claim))

    def claim_line(self, subject: Identifier) -> Markup:
        """A claim in short: its words as a link, whether it is disputed, and what stands behind it in plain words."""
        return self.once(("claim_line", subject), lambda: self._claim_line(subject))

    def _claim_line(self, subject: Identifier) -> Markup:
        claim = self.web.library.get(subject, Claim)
        if claim is None:
            return self.link(subject)
        standing = self.web.standing[subject]
        behind = (standing.origins.words, ", ".join(words for _, words in in_short(standing.reading)))
        return self.part("claim_line", claim, claim_plain(self.web, subject), is_contested(self.web, subject), behind)

    def statement(self, subject: Identifier, after: Identifier | None = None) -> Markup:
        """A statement in full: who, when, what, on which topics, and where it is recorded. Without who and when where it
        stands after another of the same occasion."""
        last = self.web.library.get(after, Statement) if after else None
        own = self.web.library.get(subject, Statement)
        with_head = last is None or own is None or not same_occasion(last, own)
        return self.once(("statement", subject, with_head), lambda: self._statement(subject, with_head=with_head))

    def statement_of(self, speaker: Identifier, subject: Identifier, *, with_head: bool) -> Markup:
        """The same on its speaker's own page: without the speaker, with its citations in few words, and without when it was
        said where that has just been said."""
        return self._statement(subject, speaker, with_head=with_head)

    def _statement(self, subject: Identifier, speaker: Identifier | None = None, *, with_head: bool = True) -> Markup:
        statement = self.web.library.get(subject, Statement)
        if statement is None:
            return self.link(subject)
        found, stances = self.web.evidence.get(subject, ()), stances_of(self.web, statement)
        others = [each for each in statement.speaker if each != speaker]
        # what several said has its address on the page of the first
        here = f"#{self.web.permalinks[subject].anchor}" if speaker == statement.speaker[0] else self.href(subject)
        return self.part("statement", statement, stances, found, here, others, speaker is not None, with_head)

    def statement_line(self, subject: Identifier) -> Markup:
        """A statement in one line: when, who, what."""
        return self.once(("statement_line", subject), lambda: self._record("statement_line", subject, Statement))

    def evidence(self, evidence: Evidence) -> Markup:
        """One citation: who says so through whom, the words as printed, and the source with place and address."""
        # the statements it goes through word its chain, so the same citation reached by another way is drawn again
        own = (evidence.record,) if evidence.record.kind == "statement" else ()
        way = (*own, *evidence.through) or (evidence.record,)
        return self.once(("evidence", *way, *evidence.path), lambda: self._evidence(evidence))

    def evidence_in_short(self, evidence: Evidence) -> Markup:
        """The same with no more of the source than its title, and that once: its own page says the rest."""
        return self._evidence(evidence, in_short=True)

    def _evidence(self, evidence: Evidence, *, in_short: bool = False) -> Markup:
        speaking = evidence.statement or self.web.library.get(evidence.record, Statement)
        return self.part("evidence", shown(evidence, speaking), in_short)

    def evidence_by_statement(self, subject: Identifier) -> list[tuple[Statement | None, list[Evidence]]]:
        """A record's evidence, that of one statement together, in order of its first citation."""
        groups: dict[Identifier | None, tuple[Statement | None, list[Evidence]]] = {}
        for evidence in self.web.evidence.get(subject, ()):
            key = evidence.statement.id if evidence.statement else None
            groups.setdefault(key, (evidence.statement, []))[1].append(evidence)
        return list(groups.values())

    def quotation(self, words: Words) -> Markup:
        """Exact words, in quotation marks."""
        return self.part("quotation", words)

    def looked_up(self, evidence: Evidence) -> Markup:
        """Whether the words that a citation quotes were found in our copy of its source, as a badge with the day."""
        return self.looked_up_at(evidence.holder, evidence.path)

    def looked_up_at(self, subject: Identifier, path: FieldPath) -> Markup:
        """The same for what holds words at a path of a record."""
        printed = self.web.printed.get((subject, (*path, "words")))
        name = LOOKED_UP[printed.state if printed else "not-looked-up"]
        if printed is None or printed.entry is None or printed.is_outdated:
            return self.badge(name)
        return self.badge(name, Say.recorded_on.format(BY_NAME[name].words, day_words(printed.entry.on)))

    def was_looked_up(self, subject: Identifier, path: FieldPath) -> bool:
        """Whether such words were compared with our copy of their source at all."""
        printed = self.web.printed.get((subject, (*path, "words")))
        return printed is not None and printed.state != "not-looked-up"

    def source(self, subject: Identifier) -> Markup:
        """A source in one line: title, publisher, date, and what we read of it."""
        return self.once(("source", subject), lambda: self._record("source", subject, Source))

    def origins(self, origins: Origins) -> Markup:
        """From how many a record comes, as a badge."""
        return self.badge(of_origins(origins), origins.words or None)

    def reading(self, standing: Standing) -> Markup:
        """What we had before us, as badges."""
        found = [self.badge_for("Reading", words) for words in standing.reading]
        return Markup(" · ").join(found or [self.badge("nothing-read")])

    def reading_in_short(self, standing: Standing) -> Markup:
        """The same in few words, for lists: `read in full, in part`; without numbers, days and through whom."""
        return Markup(", ").join(self.badge(name, words) for name, words in in_short(standing.reading))

    def source_in_short(self, subject: Identifier) -> Markup:
        """A source by who published it and when, leading to it."""
        return self.link(subject, ", ".join(filter(None, source_in_short(self.web, subject))))

    def standing(self, subject: Identifier) -> Markup:
        """What stands behind a record, in three parts."""
        return self.once(("standing", subject), lambda: self._standing(subject, ways_back(self.web, subject)))

    def standing_drawn(self, subject: Identifier) -> Markup:
        """The same with a drawing of the ways back to its origins."""
        ways = ways_back(self.web, subject)
        return self._standing(subject, ways, draw_ways(self.web, ways))

    def _standing(self, subject: Identifier, ways: tuple[Beginning, ...], drawn: DrawnWays | None = None) -> Markup:
        return self.part("standing", self.web.standing[subject], subject, ways, drawn)

    def standing_line(self, subject: Identifier, *, says_disputed: bool = True) -> Markup:
        """The same in one line, for lists; without its disputes where these are named beside it."""
        return self.once(
            ("standing_line", subject, says_disputed),
            lambda: self.part("standing_line", self.web.standing[subject], "disputed" if says_disputed else ""),
        )

    def weakness(self, subject: Identifier) -> Markup:
        """The label of the weakest hop on the best of the ways to a record; nothing where one has no weak hop."""
        return self.once(("weakness", subject), lambda: self.part("weakness", weak_at_best(self.web.evidence.get(subject, ()))))

    def uses(self, subject: Identifier) -> Markup:
        """Where the record is used: every record and chapter that refers to it, with the sentence; empty where none does."""
        uses = uses_of(self.web, subject)
        return self.part("uses", uses) if uses else Markup("")

    def mentions(self, subject: Identifier) -> Markup:
        """The same without what the pages of entities, topics and sources list by themselves."""
        mentions = mentions_of(self.web, subject)
        return self.part("uses", mentions) if mentions else Markup("")

    def part(self, name: str, *things: object) -> Markup:
        """The part of that name, drawn here, not remembered."""
        return self._templates.part(name, self, *things)

    def _record(self, name: str, subject: Identifier, kind: type[Any]) -> Markup:
        record = self.web.library.get(subject, kind)
        return self.link(subject) if record is None else self.part(name, record)

    def once(self, key: tuple[object, ...], draw: Callable[[], Markup]) -> Markup:
        """What `draw` gives, drawn at most once for each key on pages of this depth."""
        found = self._drawn.get(key)
        if found is None:
            if self._reads is not None:
                self._reads.begin()
            found = self._drawn[key] = draw()
            if self._reads is not None:
                self._made_of[key] = self._reads.end()
        elif self._reads is not None:
            self._reads.add(self._made_of[key])
        return found
