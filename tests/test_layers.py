"""The layers of the house, as import-linter sees them."""

import subprocess
import sys
from pathlib import Path

from tests.files import ROOT


def test_layers_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
