"""Why a request has no response, each reason with its words."""


class NoAnswer(Exception):
    """The other side did not answer, or not in a way that can be read; it may do so another time."""


class HostUnknown(NoAnswer):
    """The name system says that there is no such host."""


class NotAsked(Exception):
    """Nothing was asked: the address is private, or the time or the bytes of the whole look are used up."""


class PrivateNetwork(NotAsked):
    """The address leads into a private network, which is asked only where somebody wants that."""


class Unwelcome(Exception):
    """The host asks tools to leave this page alone."""
