"""What a command costs before it begins."""

import gc
import importlib
import pkgutil
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from explainer import cli
from explainer.cli import COMMANDS
from tests.files import EXAMPLE

HEAVY = ("jinja2", "markdown", "mkdocs", "explainer.pages", "explainer.compare", "explainer.adapters")


def test_every_module_that_holds_a_command_is_listed() -> None:
    modules = {each.name: importlib.import_module(f"explainer.cli.{each.name}") for each in pkgutil.iter_modules(cli.__path__)}
    assert tuple(name for name, module in modules.items() if isinstance(getattr(module, name, None), click.Command)) == COMMANDS


def test_check_imports_nothing_that_draws() -> None:
    code = "import sys; from explainer.cli import main; main(sys.argv[1:3] + ['--root', sys.argv[3]], standalone_mode=False)"
    code += "; print('imported:', *sorted(sys.modules))"
    command = [sys.executable, "-c", code, "check", "--format=json", str(EXAMPLE)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    imported = result.stdout.rpartition("imported:")[2].split()
    assert "explainer.check" in imported
    assert [name for name in HEAVY if name in imported] == []


def test_commands_run_without_collecting_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def look() -> None:
        click.echo(f"collecting: {gc.isenabled()}")

    monkeypatch.setattr(cli.main, "get_command", lambda context, name: look)
    assert CliRunner().invoke(cli.main, ["look"]).output == "collecting: False\n"
    assert gc.isenabled()


def test_an_unknown_command_is_named() -> None:
    assert cli.main.get_command(click.Context(cli.main), "chek") is None
