"""What of a pasted web address is not its page's: how a reader came, a host that passes readers on, signs of a sentence."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, unquote

_COUNTING: Final = """
fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi
hsctatracking vero_id vero_conv oly_enc_id oly_anon_id wickedid _openstat srsltid s_cid ml_subscriber ml_subscriber_hash
guccounter guce_referrer guce_referrer_sig ref_src ref_url smid smtyp at_medium at_campaign pk_campaign pk_kwd
"""
_SHORTENERS: Final = """
t.co bit.ly tinyurl.com lnkd.in goo.gl ow.ly buff.ly is.gd dlvr.it trib.al fb.me amzn.to shorturl.at rb.gy cutt.ly t.ly
wp.me ift.tt flip.it apple.news share.google news.google.com nyti.ms reut.rs bbc.in wapo.st on.wsj.com
"""
_TRACKING: Final = frozenset(_COUNTING.split())
"""Names of parameters by which newsletters, social networks and advertisers count readers; no page depends on them."""
_TRACKING_BEGINS: Final = ("utm_", "mtm_", "hsa_")
_SHORT: Final = frozenset(_SHORTENERS.split())
"""Hosts whose addresses say nothing of the page that they lead on to."""
_MAILED: Final = ("list-manage.com", "urldefense.com", "urldefense.proofpoint.com", "sendgrid.net", "mailchi.mp")
"""Ends of hosts through which links in mails lead."""
_NEXT: Final = {
    "facebook.com": ("/l.php", "u"),
    "instagram.com": ("/", "u"),
    "safelinks.protection.outlook.com": ("/", "url"),
    "out.reddit.com": ("/", "url"),
    "youtube.com": ("/redirect", "q"),
    "duckduckgo.com": ("/l/", "uddg"),
    "linkedin.com": ("/redir/redirect", "url"),
    "vk.com": ("/away.php", "to"),
    "translate.google.com": ("/translate", "u"),
}
"""By the end of a host: how its path begins and which parameter holds the address that it leads on to."""
_GOOGLE: Final = re.compile(r"(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?")
_AMP: Final = re.compile(
    r"https?://(?:(?:www\.)?google\.[a-z.]+/amp/s|[\w.-]+\.cdn\.ampproject\.org/[cv]/s)/(.+)", re.IGNORECASE
)
_DEFENDED: Final = re.compile(r"/v3/__(https?:/+.+?)__;")
_HIGHLIGHT: Final = ":~:"
"""What a browser puts before the words to which a copied link leads."""
_OWN_HOST: Final = re.compile(
    r"(?:localhost|.*\.(?:local|localhost|internal|lan)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|0\.0\.0\.0"
    r"|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})\Z"
)
"""Hosts of one machine, or of a network that readers are not in."""
_WEB: Final = ("http://", "https://")
_BEHIND: Final = ".,;:…'’‘\"”“»«"
_CLOSING: Final = {")": "(", "]": "[", "}": "{", ">": "<"}
_ABBREVIATED: Final = re.compile(r"(?:\A|[^A-Za-z])(?:[A-Z]|(?i:inc|ltd|co|corp|jr|sr|bros|etc))\.\Z")


class Detour(NamedTuple):
    """What of an address is not its page's."""

    rule: str
    """The name of the rule that finds it."""
    what: str
    """The first parameter, or the host that passes readers on."""
    hint: str


def detours(address: str) -> Iterator[Detour]:
    """What of an address is not its page's, told once."""
    if host := passed_on_by(address):
        leads = where_it_leads(address)
        yield Detour("address-of-a-detour", host, f"write {leads}" if leads else "open it, and copy the address where it ends")
    elif names := tracking_in(address):
        yield Detour("address-with-tracking", names[0], f"write {without_tracking(address)}")
    elif _HIGHLIGHT in address:
        yield Detour("address-with-highlight", _HIGHLIGHT, f"write {address.partition(_HIGHLIGHT)[0].rstrip('#')}")
    elif _OWN_HOST.match(host := _parted(address)[0]):
        hint = "link to the record, [words](kind:name), or write the address at which readers find it"
        yield Detour("address-of-one-machine", host, hint)


def tracking_in(address: str) -> tuple[str, ...]:
    """The parameters of an address that only tell how a reader came to it, in order."""
    if "?" not in address or "/http" in address:  # an archive's copy may have been made of the whole address
        return ()
    query = address.partition("#")[0].partition("?")[2]
    return tuple(dict.fromkeys(name for part in query.split("&") if _is_tracking(name := part.partition("=")[0])))


def without_tracking(address: str) -> str:
    """The address without these parameters."""
    if not tracking_in(address):
        return address
    whole, sign, part = address.partition("#")
    before, _, query = whole.partition("?")
    kept = "&".join(each for each in query.split("&") if not _is_tracking(each.partition("=")[0]))
    return f"{before}?{kept}{sign}{part}" if kept else f"{before}{sign}{part}"


def passed_on_by(address: str) -> str:
    """The host of an address that only passes readers on to another; empty for any other address."""
    host, path = _parted(address)
    if path.strip("/") and (host in _SHORT or _ends_with(host, _MAILED)):
        return host
    return host if where_it_leads(address) else ""


def where_it_leads(address: str) -> str:
    """The address that another holds, and to which it passes readers on; empty where it holds none."""
    if match := _AMP.fullmatch(address):
        return f"https://{match[1]}"
    host, path = _parted(address)
    if _ends_with(host, _MAILED) and (match := _DEFENDED.search(path)):
        return match[1]
    ways = [_NEXT[end] for end in _NEXT if _ends_with(host, (end,))] if "=http" in path else []
    if "=http" in path and _GOOGLE.fullmatch(host):
        ways = [("/url", "q"), ("/url", "url")]
    held = dict(parse_qsl(path.partition("?")[2].partition("#")[0])) if ways else {}
    found = (held[name] for begins, name in ways if path.startswith(begins) and held.get(name, "").startswith(_WEB))
    return without_tracking(next(found, ""))


def without_sentence(address: str) -> str:
    """The address without the signs at its end that belong to the sentence it was taken from."""
    while address:
        last = address[-1]
        is_stray = last in _BEHIND and not (last == "." and _ABBREVIATED.search(address))
        if not is_stray and not (last in _CLOSING and address.count(last) > address.count(_CLOSING[last])):
            return address
        address = address[:-1]
    return address


def _is_tracking(name: str) -> bool:
    lowered = unquote(name).lower()
    return lowered in _TRACKING or lowered.startswith(_TRACKING_BEGINS)


def _parted(address: str) -> tuple[str, str]:
    """The host and what stands behind it."""
    begins = address.find("://") + 3
    host = re.split(r"[/?#:]", address[begins:], maxsplit=1)[0]
    return host.lower(), address[begins + len(host) :]


def _ends_with(host: str, ends: tuple[str, ...]) -> bool:
    return any(host == end or host.endswith(f".{end}") for end in ends)
