"""What stands behind a record, drawn: its citations, the words as printed, and its standing."""

from markupsafe import Markup

from explainer.model.citation import Words
from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.statement import Statement
from explainer.pages.badges import BY_NAME, LOOKED_UP, in_short, of_origins
from explainer.pages.evidence import shown
from explainer.pages.linking import Linking
from explainer.pages.strings import Say
from explainer.pages.ways import Beginning, ways_back
from explainer.pages.ways_drawn import DrawnWays, draw_ways
from explainer.pages.wording import day_words, weak_at_best
from explainer.weave.web import Evidence, Origins, Standing


class Backing(Linking):
    """Evidence and standing of records on pages of one depth."""

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

    def standing(self, subject: Identifier) -> Markup:
        """What stands behind a record, in three parts."""
        return self.once(("standing", subject), lambda: self._standing(subject, ways_back(self.web, subject)))

    def standing_drawn(self, subject: Identifier) -> Markup:
        """The same with a drawing of the ways back to its origins, and without its state: a page that draws them has a part
        of its own on what is disputed."""
        ways = ways_back(self.web, subject)
        return self._standing(subject, ways, draw_ways(self.web, ways), says_state=False)

    def _standing(
        self, subject: Identifier, ways: tuple[Beginning, ...], drawn: DrawnWays | None = None, *, says_state: bool = True
    ) -> Markup:
        return self.part("standing", self.web.standing[subject], subject, ways, drawn, says_state)

    def standing_line(self, subject: Identifier, *, says_disputed: bool = True) -> Markup:
        """The same in one line, for lists; without its disputes where these are named beside it."""
        return self.once(
            ("standing_line", subject, says_disputed),
            lambda: self.part("standing_line", self.web.standing[subject], "disputed" if says_disputed else ""),
        )

    def weakness(self, subject: Identifier) -> Markup:
        """The label of the weakest hop on the best of the ways to a record; nothing where one has no weak hop."""
        return self.once(("weakness", subject), lambda: self.part("weakness", weak_at_best(self.web.evidence.get(subject, ()))))
