"""Kinds of text that fields hold: prose with references, addresses, and plain words (`str`)."""


class Prose(str):
    """Inline Markdown in the editors' own words, which may hold references such as `[Sacks](entity:david-sacks)`."""

    __slots__ = ()


class Address(str):
    """An absolute web address, `https://…` or `http://…`, that passed the loader's check."""

    __slots__ = ()
