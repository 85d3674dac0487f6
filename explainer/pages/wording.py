"""Small things in words: places in a source, dates for machines, stances, entries in plain words with who says them."""

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup

from explainer.model.dates import MONTHS, Date
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.locator import Locator
from explainer.model.measure import Amount
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.topic import Topic
from explainer.pages.strings import AMOUNTS, ENTITY_TYPE, LOCATORS, STANCES, Say, kind_title
from explainer.pages.text import escaped, listed, markup, one_line
from explainer.weave.marks import in_marks
from explainer.weave.speakers import Speakers
from explainer.weave.web import Evidence, Web
from explainer.weave.words import MEDIUM_NOUN, WEAKNESSES


def locator_words(locator: Locator | None) -> str:
    """The place in a source in words: `paragraph 7, sentences 1 and 2`; empty where none is given."""
    if locator is None:
        return ""
    words = [locator.section] if locator.section else []
    if locator.page:
        words.append(LOCATORS["page"].format(locator.page))
    if locator.paragraph is not None:
        words.append(LOCATORS["paragraph"].format(locator.paragraph))
    if locator.sentences:
        numbers = listed([str(number) for number in locator.sentences])
        words.append(LOCATORS["sentences" if len(locator.sentences) > 1 else "sentence"].format(numbers))
    if locator.time:
        words.append(LOCATORS["time"].format(locator.time))
    return ", ".join(words)


def machine_date(value: Date) -> str:
    """The date as HTML's `time` element reads it; empty for intervals, which it cannot say."""
    if value.moment is not None:
        return value.moment.isoformat(timespec="minutes")
    if value.precision == "day":
        return value.earliest.isoformat()
    if value.precision == "month":
        return f"{value.earliest:%Y-%m}"
    return f"{value.earliest:%Y}" if value.precision == "year" else ""


def date_markup(value: Date) -> Markup:
    """The date in words, marked up for machines where HTML can say it."""
    machine = machine_date(value)
    words = escaped(value.words)
    return markup(f'<time datetime="{machine}">{words}</time>' if machine else words)


def short_markup(value: Date) -> Markup:
    """The date without its clock time, for places where there is little room."""
    if value.moment is None or value.is_uncertain:
        return date_markup(value)
    return day_markup(value.earliest)


def _without_clock(value: Date) -> str:
    if value.moment is None or value.is_uncertain:
        return value.words
    return day_words(value.earliest)


def source_in_short(web: Web, subject: Identifier) -> tuple[str, str]:
    """Who published a source, and what and when it is in few words: `Reuters`, `16 June 2026`."""
    source = web.library.get(subject, Source)
    if source is None:
        return subject.name, ""
    name = Say.publisher_unknown if source.publisher == "unknown" else web.titles.get(source.publisher, source.publisher.name)
    medium = "" if source.medium in ("article", "page") else MEDIUM_NOUN[source.medium].partition(" ")[2]
    dated = _without_clock(source.published.edtf) if source.published else Say.date_not_established
    return one_line(name), ", ".join(filter(None, (medium, dated)))


def amount_words(amount: Amount, unit: str | None = None) -> str:
    """An amount in words: `more than 80`, `40 to 50`, `about 80`, `12 June 2026, 1:00 pm (UTC−4)`; with its unit."""
    if amount.date is not None:
        return amount.date.words
    if amount.is_words:
        return f"“{amount.text}”"
    for sign, words in AMOUNTS.items():
        if amount.text.startswith(sign):
            number = f"{words} {amount.text[len(sign) :]}"
            break
    else:
        number = amount.text.replace("..", " to ")
    return f"{number} {unit}" if unit else number


def day_markup(day: date) -> Markup:
    """A day of the calendar in words, marked up for machines."""
    return markup(f'<time datetime="{day.isoformat()}">{day_words(day)}</time>')


def day_words(day: date) -> str:
    """A day of the calendar in words: `30 June 2026`."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def stance_word(stance: str, topic: Topic | None) -> str:
    """The word for a stance: the topic's own where it has one."""
    own = {str(name): word for name, word in topic.stances.items()} if topic and topic.stances else {}
    return own.get(stance) or STANCES[stance][1]


def kind_word(record: Record) -> str:
    """What a record is, in a word, with a capital: `Claim`, `Person`."""
    return ENTITY_TYPE[record.type].capitalize() if isinstance(record, Entity) else kind_title(record.id.kind)


def speakers(web: Web, statement: Statement) -> str:
    """Who said it, by name."""
    return listed([web.titles.get(speaker, speaker.name) for speaker in statement.speaker])


def same_occasion(one: Statement, other: Statement) -> bool:
    """Whether two statements were made at one time by the same speakers in one place, so that one head can do for both."""
    if one.when is None or other.when is None:
        return False
    where = (one.role, one.channel, one.speaker)
    return one.when.edtf == other.when.edtf and where == (other.role, other.channel, other.speaker)


def statement_plain(web: Web, statement: Statement) -> str:
    """What was said in plain words: the speaker's own in quotation marks, else ours."""
    if statement.words is not None:
        return in_marks(one_line(statement.words.exact))
    if statement.gist is not None:
        return one_line(web.inline(statement.id, "gist").plain)
    return ""


def claim_plain(web: Web, subject: Identifier) -> str:
    """A claim in plain words; who says so is named where it is contested, so that it is never said in our own voice: by the
    text itself, or else before it."""
    text = one_line(web.inline(subject, "text").plain)
    if not is_contested(web, subject) or names_its_speaker(web, subject):
        return text
    return f"{says(web, subject)}: {text}"


def names_its_speaker(web: Web, subject: Identifier) -> bool:
    """Whether a claim's text itself names one of those it comes from as saying it, or an outlet on the way as told it."""
    inline = web.inline(subject, "text")
    return Speakers(inline, web.standing[subject], web.evidence.get(subject, ())).are_named_in(inline.plain)


def is_contested(web: Web, subject: Identifier) -> bool:
    """Whether the record stands under an open dispute."""
    standing = web.standing.get(subject)
    return standing is not None and standing.is_contested


def says(web: Web, subject: Identifier) -> str:
    """Who says it, in full and in plain words: the first chain, and whether there are others."""
    found = first_and_rest(web.evidence.get(subject, ()))
    if found is None:
        return Say.speaker_unknown
    first, has_others = found
    return one_line(first.attribution.words) + (f", {Say.and_others}" if has_others else "")


def first_and_rest(evidence: tuple[Evidence, ...]) -> tuple[Evidence, bool] | None:
    """The first of the evidence, and whether other chains than its own lead to the same; None where there is none."""
    if not evidence:
        return None
    first = evidence[0]
    return first, any(other.attribution.words != first.attribution.words for other in evidence[1:])


def weak_at_best(evidence: Iterable[Evidence]) -> str:
    """The weakest hop of the chain whose weakest hop is least weak; empty where there is a chain without a weak hop."""
    labels = [each.attribution.weakest for each in evidence]
    found = [WEAKNESSES.index(label) for label in labels if label is not None]
    return WEAKNESSES[max(found)] if found and len(found) == len(labels) else ""
