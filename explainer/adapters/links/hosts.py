"""From a host's name to the numbers it may be reached at; those of private networks are refused."""

import ipaddress
import socket
from typing import Final, TypeAlias

from explainer.adapters.links.failures import HostUnknown, NoAnswer, PrivateNetwork

Number: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
_UNKNOWN: Final = frozenset(getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name))
_MOST: Final = 3
"""How many numbers of one host are tried."""


def numbers_of(host: str, port: int, *, allow_private: bool) -> tuple[str, ...]:
    """The numbers a host is reached at, in the system's order. Raises HostUnknown, NotAsked and NoAnswer.

    A connection is then made to one of these, and to no name, so that a name that changes its mind between the look
    and the connection leads nowhere new.
    """
    try:
        found = socket.getaddrinfo(host.encode("idna").decode(), port, type=socket.SOCK_STREAM)
    except UnicodeError:
        raise HostUnknown("the host's name cannot be one") from None
    except socket.gaierror as error:
        if error.errno in _UNKNOWN:
            raise HostUnknown("the host is not known") from None
        raise NoAnswer("the host could not be looked up") from None
    numbers = tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not allow_private and any(is_private(number) for number in numbers):
        raise PrivateNetwork("it leads into a private network, which is not asked")
    return numbers[:_MOST]


def is_private(number: str) -> bool:
    """Whether a number is anything but one of the public internet, also where it is wrapped in another."""
    address: Number = ipaddress.ip_address(number.partition("%")[0])
    return not all(each.is_global and not each.is_multicast for each in (address, *_wrapped(address)))


def _wrapped(address: Number) -> tuple[Number, ...]:
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return tuple(each for each in inner if each is not None)
