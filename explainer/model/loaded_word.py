"""A word that takes a side in this story."""

from dataclasses import dataclass

from explainer.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedWord(Record):
    """A word or a few words that the editors keep out of their own sentences; in quotations they are the speaker's."""

    title: str | None = None
    """The word, where the record's name does not spell it."""
    forms: tuple[str, ...] = ()
    """Other forms: plural, past, spellings, other words with the same fault."""
    why: str
    """What it says beside the fact, in a clause."""
    instead: str
    """Plain words for the same."""
    unless: tuple[str, ...] = ()
    """Longer phrases in which it is plain: `export ban`."""

    @property
    def words(self) -> str:
        """The word itself."""
        return self.title or self.id.name.replace("-", " ")
