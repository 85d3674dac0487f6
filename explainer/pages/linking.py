"""Records by name on pages of one depth: links are relative, and each part is drawn once and used again."""

from collections.abc import Callable, Sequence
from urllib.parse import quote

from markupsafe import Markup

from explainer.model.identifier import Identifier
from explainer.model.position import FieldPath
from explainer.model.when import When
from explainer.pages.accounts import holder_names
from explainer.pages.badges import BY_NAME, address_of, of_words
from explainer.pages.curly import curly
from explainer.pages.reads import Read, Reads
from explainer.pages.render import Templates
from explainer.pages.text import anchor, draw_inline, escaped, markup
from explainer.weave.web import Attribution, AttributionPart, Web


class Linking:
    """Links, badges, prose and parts on pages of one depth."""

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

    def title(self, subject: Identifier) -> str:
        """The plain title of a record or chapter."""
        return self.web.titles.get(subject, subject.name)

    def holders(self, targets: Sequence[Identifier]) -> Markup:
        """Who holds a position, parted by commas: entities by name, sources by who published them, each leading to it."""
        return markup(", ".join([self.link(target, words) for target, words in holder_names(self.web, targets)]))

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

    def when(self, when: When) -> Markup:
        """A date in words, as exact as it is known, with how it is known."""
        return self.part("when", when)

    def part(self, name: str, *things: object) -> Markup:
        """The part of that name, drawn here, not remembered."""
        return self._templates.part(name, self, *things)

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
