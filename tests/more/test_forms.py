"""Facts changed through a form: the real Decap CMS, its own server for a repository on this machine, and a real Chromium."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from playwright.sync_api import Browser, Page, expect

from explainer.cli import main
from tests.editor.installing import npm_program
from tests.files import ROOT
from tests.more.hosts import ENVIRONMENTS
from tests.site.browsing import free_port, serve

pytestmark = pytest.mark.more

CLAIM = "data/claims/lamp-out-at-nine.yml"
PATIENCE_SECONDS = 30


@dataclass
class Desk:
    """A page of forms over a repository, and what it asked for."""

    page: Page
    address: str
    repository: Path
    requests: list[str] = field(default_factory=list)

    def open(self, place: str) -> None:
        """Goes to a place of the forms."""
        self.page.goto(f"{self.address}index.html#/collections/{place}")

    def publish(self) -> None:
        """Saves what is in the form, and waits until it is a commit."""
        before = git(self.repository, "rev-parse", "HEAD")
        self.page.get_by_role("button", name="Publish").first.click()
        self.page.get_by_role("menuitem", name="Publish now").click()
        ends = time.monotonic() + PATIENCE_SECONDS
        while git(self.repository, "rev-parse", "HEAD") == before:
            assert time.monotonic() < ends, "nothing was committed"
            self.page.wait_for_timeout(100)

    def field(self, name: str) -> str:
        """Where the field of this name is."""
        return f"[id^={name}-field-]"


def git(folder: Path, *command: str) -> str:
    run = subprocess.run(["git", *command], cwd=folder, capture_output=True, text=True, check=True)
    return run.stdout


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forms") / "repository"
    shutil.copytree(ROOT / "tests" / "example", folder, ignore=shutil.ignore_patterns(".cache"))
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "config", "user.name", "Nobody")
    git(folder, "config", "user.email", "nobody@example.org")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "The story")
    return folder


@pytest.fixture(scope="module")
def server(repository: Path) -> Iterator[str]:
    """Decap's own server for a repository on this machine."""
    program = npm_program(Path(__file__).parent / "forms", "decap-server/dist/index.js")
    port = free_port()
    settings = {"PORT": str(port), "BIND_HOST": "127.0.0.1", "GIT_REPO_DIRECTORY": str(repository), "MODE": "git"}
    process = subprocess.Popen(["node", str(program)], env={**os.environ, **settings}, stdout=subprocess.DEVNULL)
    try:
        ends = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert time.monotonic() < ends, "the server did not begin"
                time.sleep(0.1)
        yield f"http://localhost:{port}/api/v1"
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


@pytest.fixture(scope="module")
def desk(repository: Path, server: str, browser: Browser) -> Iterator[Desk]:
    site = ENVIRONMENTS / "forms"  # kept, as the program is large
    settings = repository / "mkdocs.yml"
    with settings.open("a", encoding="utf-8") as file:
        file.write(yaml.safe_dump({"extra": {"forms": {"local_backend": {"url": server}}}}))
    result = CliRunner().invoke(main, ["forms", "--root", str(repository), str(site), "--bundle"], catch_exceptions=False)
    git(repository, "checkout", "--quiet", "mkdocs.yml")
    assert result.exit_code == 0, result.output
    with serve(site) as address:
        page = browser.new_page(viewport={"width": 1200, "height": 1600})
        page.set_default_timeout(PATIENCE_SECONDS * 1000)
        desk = Desk(page, address.replace("127.0.0.1", "localhost"), repository)
        page.on("request", lambda request: desk.requests.append(request.url))
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{desk.address}index.html")
        page.get_by_role("button", name="Login").click()
        yield desk


def test_a_claim_is_changed_and_nothing_beside_it(desk: Desk) -> None:
    desk.open("claims")
    desk.page.get_by_text("lamp-out-at-nine").first.click()
    expect(desk.page.locator(f"input{desk.field('source')}").first).to_have_value("wire-copy")
    desk.page.locator(f"textarea{desk.field('text')}").fill(
        "The lamp went out at half past nine: [Island Wire](entity:island-wire)."
    )
    desk.page.get_by_role("button", name="Add via").click()
    desk.page.locator(f"input{desk.field('entity')}").fill("harbour-office")
    desk.publish()
    assert git(desk.repository, "diff", "--unified=0", "HEAD~1").splitlines()[4:] == [
        "@@ -2 +2 @@ id: lamp-out-at-nine",
        "-text: The lamp went out at nine in the evening, as [Island Wire](entity:island-wire) has it.",
        "+text: 'The lamp went out at half past nine: [Island Wire](entity:island-wire).'",
        "@@ -8,0 +9 @@ citations:",
        "+    via: [harbour-office]",
    ]
    assert CliRunner().invoke(main, ["check", "--root", str(desk.repository)]).exit_code == 0


def test_only_files_that_lose_nothing_are_offered(desk: Desk) -> None:
    desk.open("claims")
    expect(desk.page.get_by_text("lamp-out-at-nine").first).to_be_visible()
    assert desk.page.get_by_text("lamp-out-at-eleven").count() == 0
    assert desk.page.get_by_text("rest", exact=True).count() == 0


def test_a_picker_offers_the_records_there_are_with_their_titles(desk: Desk) -> None:
    desk.open("sources/new")
    picker = desk.page.locator(f"input{desk.field('publisher')}")
    listed = desk.page.locator(f"datalist#{picker.get_attribute('list')} option")
    assert listed.evaluate_all("(options) => options.map((option) => [option.value, option.label])")[:3] == [
        ["unknown", ""],
        ["aebelo", "Æbelø"],
        ["aebelo-courier", "Æbelø Courier"],
    ]
    picker.fill("council")
    expect(desk.page.locator("small", has_text="The Council of Æbelø <island>")).to_be_visible()


def test_a_new_record_is_a_file_of_its_own(desk: Desk) -> None:
    page = desk.page
    desk.open("topics")
    page.locator("a[href='#/collections/topics/new']").first.click()
    page.locator(f"input{desk.field('id')}").fill("Oil in the lamp")
    page.locator(f"input{desk.field('title')}").fill('Oil: "how much"?')
    page.locator(f"textarea{desk.field('question')}").fill("How much oil was in the lamp?")
    page.get_by_role("button", name="Publish").first.click()
    page.get_by_role("menuitem", name="Publish now").click()
    expect(page.get_by_text("must be lower-case letters, digits and single hyphens")).to_be_visible()
    page.locator(f"input{desk.field('id')}").press("Control+a")
    page.keyboard.type("oil-in-the-lamp")
    desk.publish()
    file = desk.repository / "data" / "topics" / "oil-in-the-lamp.yml"
    assert file.read_text(encoding="utf-8") == (
        "id: oil-in-the-lamp\ntitle: 'Oil: \"how much\"?'\nquestion: How much oil was in the lamp?\n"
    )
    assert CliRunner().invoke(main, ["show", "topic:oil-in-the-lamp", "--root", str(desk.repository)]).exit_code == 0


def test_no_other_host_is_asked(desk: Desk, server: str) -> None:
    asked = {request for request in desk.requests if not request.startswith(("data:", "blob:", desk.address))}
    assert asked == {server}
