"""What is said of each thing that an address can do."""

import gzip
import threading
import time
import zlib

import pytest

from explainer.adapters.links import Answer
from tests.adapters.links.conftest import DAY, LIMITS, Look
from tests.adapters.links.server import PAGE, Reply, Server, babbles, drips, drips_heads, never_ends, sends_to

WORDS = "The moon is round"


def _said(answer: Answer) -> tuple[str, str]:
    return answer.state, answer.why


def test_a_page_that_answers(server: Server, look: Look) -> None:
    server.pages["news.example/a?b=%C3%A9"] = Reply()
    assert look("news.example/a?b=é") == Answer(state="live", why="it answers", on=DAY)
    assert [(each.method, each.path) for each in server.asked] == [
        ("GET", "/robots.txt"),
        ("HEAD", "/a?b=%C3%A9"),
        ("GET", "/a?b=%C3%A9"),
    ]
    assert {each.agent for each in server.asked} == {"explainer/test (link check)"}


def test_words_that_are_there(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    assert _said(look("news.example/a", WORDS, "he said")) == ("live", "it answers, and the words quoted from it are there")


def test_words_that_are_not_there_any_more(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    assert _said(look("news.example/a", "The moon is flat")) == (
        "changed",
        "it answers, but the words quoted are not on the page",
    )
    answer = look("news.example/a", WORDS, "The moon is flat", "More of it.")
    assert _said(answer) == ("changed", "it answers, but of 3 quotations from it, 1 are not on the page")
    assert answer.missing == {"The moon is flat"}


@pytest.mark.parametrize(
    ("status", "state"),
    [
        *((status, "gone") for status in (404, 410)),
        *((status, "blocked") for status in (401, 403, 429, 451, 999)),
        *((status, "no-answer") for status in (304, 400, 500, 503)),
    ],
)
def test_a_status(server: Server, look: Look, status: int, state: str) -> None:
    server.pages["news.example/a"] = Reply("", status)
    assert _said(look("news.example/a", WORDS)) == (state, f"it answers {status}")


@pytest.mark.parametrize("status", [0, 403, 404, 405, 500, 501])
def test_a_host_that_answers_no_question_for_a_head(server: Server, look: Look, status: int) -> None:
    server.pages["news.example/a"] = Reply(head=status)
    assert look("news.example/a", WORDS).state == "live"


def test_a_page_that_moved(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b", 308)
    server.pages["news.example/b"] = sends_to(server.address("new.example/a%20b?c#d"))
    server.pages["new.example/a%20b?c"] = Reply()
    answer = look("news.example/a", WORDS)
    assert _said(answer) == ("moved", "it sends on for good; it answers, and the words quoted from it are there")
    assert answer.to == server.address("new.example/a%20b?c")
    assert look("news.example/a", "The moon is flat").to == answer.to


def test_a_redirect_for_now_is_no_move_and_neither_is_one_for_good_behind_it(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b", 302)
    server.pages["news.example/b"] = sends_to("/c")
    server.pages["news.example/c"] = Reply()
    assert look("news.example/a") == Answer(state="live", why="it answers", on=DAY)
    server.pages["news.example/b"] = Reply()
    server.pages["news.example/0"] = sends_to("/a")
    answer = look("news.example/0")
    assert (answer.state, answer.to) == ("moved", server.address("news.example/a"))


def test_only_the_page_itself_sends_on(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("", 301, {"Location": "/b"}, head=405)
    server.pages["news.example/b"] = Reply()
    assert look("news.example/a", WORDS).to == server.address("news.example/b")


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("/a", "it redirects in a circle"),
        ("/circle", "it redirects in a circle"),
        ("/1", "it redirects more than 5 times"),
        ("", "it answers 301 without saying where to"),
        ("http://[", "it redirects to an address that cannot be read"),
        ("/" + "x" * 3_000, "it redirects to an address that is too long"),
        ("ftp://news.example/a", "the address is none of the web"),
        ("http://somebody:secret@news.example/a", "the address is none of the web"),
        ("http://news.example:99999/", "the address cannot be read"),
    ],
)
def test_redirects_that_lead_nowhere(server: Server, look: Look, to: str, why: str) -> None:
    server.pages["news.example/a"] = sends_to(to)
    server.pages["news.example/circle"] = sends_to("/a")
    for number in range(1, 9):
        server.pages[f"news.example/{number}"] = sends_to(f"/{number + 1}")
    assert _said(look("news.example/a")) == ("no-answer", why)


def test_a_page_that_is_gone_behind_a_redirect(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/b")
    assert _said(look("news.example/a")) == ("gone", "it answers 404")
    server.pages["news.example/a"] = sends_to("http://nowhere.invalid/")
    assert _said(look("news.example/a")) == ("gone", "its host is not known")


def test_a_host_that_is_not_known(look: Look) -> None:
    assert _said(look("http://nowhere.invalid/a")) == ("gone", "its host is not known")
    assert _said(look(f"http://{'x' * 70}.invalid/a")) == ("gone", "its host is not known")


def test_the_front_page_of_another_domain(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to(server.address("casino.example/"))
    server.pages["casino.example/"] = Reply("<p>Play!</p>")
    answer = look("news.example/a")
    assert _said(answer) == ("taken-over", "it sends on to the front page of another domain")
    assert answer.to == server.address("casino.example/")
    assert look("news.example/a", WORDS).state == "taken-over"
    server.pages["casino.example/"] = Reply()
    assert look("news.example/a", WORDS).state == "moved"  # the words are there, whoever owns the name


def test_the_front_page_of_the_same_domain(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to(server.address("www.news.example/"), 302)
    server.pages["www.news.example/"] = Reply("<p>Today</p>")
    assert _said(look("news.example/a")) == ("gone", "it sends on to the front page")
    server.pages["news.example/"] = sends_to(server.address("www.news.example/"))
    assert look("news.example/").state == "moved"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>This domain is for sale</h1>",
        "<title>news.example is parked</title>",
        "<p>The domain name news.example is for sale!</p>",
    ],
)
def test_a_name_that_is_for_sale(server: Server, look: Look, body: str) -> None:
    server.pages["news.example/a"] = Reply(body)
    assert _said(look("news.example/a", WORDS)) == ("taken-over", "the name of its host is for sale")
    server.pages["news.example/a"] = Reply(body + PAGE)
    assert look("news.example/a", WORDS).state == "live"
    server.pages["news.example/a"] = Reply(body + f"<p>{'word ' * 400}</p>")
    assert look("news.example/a", WORDS).state == "changed"  # an article about such names


@pytest.mark.parametrize(
    "reply",
    [
        Reply("<title>Just a moment...</title><p>Wait", 503),
        Reply("<p>Please verify you are a human.</p>"),
        Reply("<title>Are you a robot?</title>", headers={"Content-Type": "text/html"}),
        Reply("<p>x", headers={"cf-mitigated": "challenge"}),
    ],
)
def test_a_test_for_robots_is_no_page_that_changed(server: Server, look: Look, reply: Reply) -> None:
    server.pages["news.example/a"] = reply
    assert look("news.example/a", WORDS).state == "blocked"


def test_a_page_for_signing_in(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = sends_to("/login?next=/a", 302)
    server.pages["news.example/login?next=/a"] = Reply("<p>Name, please")
    assert _said(look("news.example/a", WORDS)) == ("blocked", "it sends on to a page for signing in")


def test_a_page_that_says_in_its_title_that_it_is_not_there(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<title>Page not found | News</title><p>Sorry.")
    assert _said(look("news.example/a", WORDS)) == ("gone", "its title says that there is no such page")


@pytest.mark.parametrize("does", [drips, drips_heads])
def test_a_slow_page_ends_in_time(server: Server, look: Look, does: object) -> None:
    server.pages["news.example/a"] = does  # type: ignore[assignment]
    begun = time.monotonic()
    assert _said(look("news.example/a", WORDS)) == ("no-answer", "it took too long")
    assert time.monotonic() - begun < 10 * LIMITS.request_seconds


def test_a_page_that_never_ends(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = never_ends
    why = "it answers with more than is read, and not all words quoted from it are in the part that was"
    assert _said(look("news.example/a", WORDS)) == ("live", why)
    assert _said(look("news.example/a", "More and more")) == ("live", "it answers, and the words quoted from it are there")


def test_a_page_that_says_beforehand_how_long_it_is(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("x", headers={"Content-Length": "70000000"})
    assert _said(look("news.example/a", WORDS)) == ("live", "it answers with 70,000,000 bytes, which were not read")
    assert [each.method for each in server.asked] == ["GET", "HEAD"]


def test_what_is_packed_small_and_is_large(server: Server, look: Look) -> None:
    packed = gzip.compress(PAGE.encode() + b" " * 30_000_000)
    server.pages["news.example/a"] = Reply(packed, headers={"Content-Encoding": "gzip"})
    assert look("news.example/a", WORDS).state == "live"
    assert "more than is read" in look("news.example/a", "The moon is flat").why
    server.pages["news.example/a"] = Reply(zlib.compress(PAGE.encode()), headers={"Content-Encoding": "deflate"})
    assert look("news.example/a", WORDS).state == "live"
    server.pages["news.example/a"] = Reply(b"no gzip", headers={"Content-Encoding": "gzip"})
    assert _said(look("news.example/a", WORDS)) == ("no-answer", "it does not speak HTTP as it should")


def test_a_host_that_speaks_something_else(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = babbles
    assert _said(look("news.example/a")) == ("no-answer", "it does not speak HTTP as it should")


def test_a_host_that_refuses_and_one_that_is_not_secure(server: Server, look: Look) -> None:
    assert _said(look("http://news.example:1/a")) == ("no-answer", "it refuses connections")
    assert _said(look(f"https://news.example:{server.port}/a")) == ("no-answer", "no secure connection could be made")


def test_a_body_that_breaks_off(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<p>The", headers={"Content-Length": "500"})
    assert look("news.example/a", WORDS).state == "no-answer"


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/octet-stream"])
def test_what_is_no_text_is_not_read(server: Server, look: Look, kind: str) -> None:
    server.pages["news.example/a"] = Reply(headers={"Content-Type": kind})
    assert _said(look("news.example/a", WORDS)) == ("live", f"it answers with {kind}, in which no words were looked up")
    assert [each.method for each in server.asked] == ["GET", "HEAD"]


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "text/x-unheard-of", "application/xhtml+xml", "text/html; charset=unheard-of"]
)
def test_a_wrong_or_missing_type(server: Server, look: Look, kind: str) -> None:
    server.pages["news.example/a"] = Reply(headers={"Content-Type": kind})
    assert look("news.example/a", WORDS).state == "live"


def test_what_calls_itself_text_and_is_none(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply(b"%PDF\x00\x01", headers={"Content-Type": "text/html"})
    assert _said(look("news.example/a", WORDS)) == ("live", "it answers with text/html, in which no words were looked up")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("text/html; charset=utf-8", "windows-1252"),
        ("text/html; charset=iso-8859-1", "utf-8"),
        ("text/html", "utf-8"),
        ("text/html", "utf-16"),
        ("text/html; charset=shift_jis", "shift_jis"),
        ("text/html; charset=hex", "utf-8"),
    ],
)
def test_letters_read_the_right_way_whatever_is_said(server: Server, look: Look, said: str, written: str) -> None:
    words = "日本 ist rund" if written == "shift_jis" else "Der Mond ist “schön” rund"
    server.pages["news.example/a"] = Reply(f"<p>{words}</p>".encode(written), headers={"Content-Type": said})
    assert look("news.example/a", words).state == "live"


def test_a_page_that_names_its_letters_itself(server: Server, look: Look) -> None:
    body = '<meta charset="koi8-r"><p>Луна круглая'.encode("koi8-r")
    server.pages["news.example/a"] = Reply(body, headers={"Content-Type": "text/html"})
    assert look("news.example/a", "Луна круглая").state == "live"


def test_a_page_that_scripts_make_is_not_said_to_have_changed(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply("<title>News</title><div id=app></div><script>draw()</script>")
    why = "it answers with a page that scripts make, in which no words could be looked up"
    assert _said(look("news.example/a", WORDS)) == ("live", why)


def test_a_private_address_is_not_asked(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    public = LIMITS.__class__(allow_private=False)
    why = "it leads into a private network, which is not asked"
    assert _said(look("news.example/a", limits=public)) == ("not-checked", why)
    assert server.asked == []


def test_robots_are_kept_to(server: Server, look: Look) -> None:
    server.pages["news.example/robots.txt"] = Reply("User-agent: *\nDisallow: /a", headers={"Content-Type": "text/plain"})
    server.pages["news.example/a"] = server.pages["news.example/b"] = Reply()
    assert _said(look("news.example/a")) == ("blocked", "its robots.txt asks tools to leave the page alone")
    assert [each.path for each in server.asked] == ["/robots.txt"]
    assert look("news.example/b").state == "live"
    server.pages["news.example/robots.txt"] = Reply("", 403)
    assert look("news.example/a").state == "live"
    server.pages["news.example/robots.txt"] = Reply("", 503)
    assert _said(look("news.example/a")) == ("no-answer", "its robots.txt answers 503")


def test_the_robots_of_where_a_redirect_leads_are_kept_to(server: Server, look: Look) -> None:
    server.pages["other.example/robots.txt"] = Reply("User-agent: explainer\nDisallow: /")
    server.pages["other.example/a"] = Reply()
    server.pages["news.example/a"] = sends_to(server.address("other.example/a"))
    assert look("news.example/a").state == "blocked"
    assert ("other.example", "/a") not in {(each.host, each.path) for each in server.asked}


def test_nothing_is_left_running(server: Server, look: Look) -> None:
    server.pages["news.example/a"] = Reply()
    look("news.example/a")
    assert not [each for each in threading.enumerate() if isinstance(each, threading.Timer) and not each.finished.is_set()]
