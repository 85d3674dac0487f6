"""Measures and prints one table: `python -m tests.bench [--sizes 1000,10000] [--only build,matrix] [--rounds 3]`."""

import argparse
import math
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import browser, differing, reading, rendering, serving, verifying
from tests.bench.baseline import write_baseline
from tests.bench.gate import check_site
from tests.bench.measure import Run, fast_folder, keep_bytecode, run
from tests.bench.story import Story, write_story
from tests.files import ROOT

BARS = {1_000: 0.30, 10_000: 0.20}
CHECK_BARS = {10_000: 4.0}
REAL_CHECK_BAR = 0.8
EXPONENT_BAR = 1.1
PEAK_BAR = 1024
TASK_BAR = 100


@dataclass
class Measured:
    """What was measured at one size."""

    size: int
    pages: int = 0
    ours: list[Run] = field(default_factory=list)
    plain: list[Run] = field(default_factory=list)
    checks: list[Run] = field(default_factory=list)
    diffs: differing.Differing | None = None
    served: serving.Serving | None = None
    rendered: rendering.Rendering | None = None

    @property
    def ratio(self) -> float:
        """Ours to plain MkDocs, each round's pair by itself."""
        return statistics.median(ours.seconds / plain.seconds for ours, plain in zip(self.ours, self.plain, strict=True))


def main() -> int:
    """Runs what was asked for; exits 1 where a bar is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--sizes", default="1000,10000", help="numbers of claims, parted by commas")
    parts = "build,check,diff,serve,verify,matrix,reading"
    parser.add_argument("--only", default=parts, help=f"any of {parts}")
    parser.add_argument("--rounds", type=int, default=3, help="how often each thing is measured")
    arguments = parser.parse_args()
    sizes = sorted(int(size) for size in arguments.sizes.split(","))
    wanted = set(arguments.only.split(","))
    with tempfile.TemporaryDirectory(dir=fast_folder(), prefix="explainer-bench-") as folder:
        keep_bytecode(Path(folder) / "bytecode")
        _measure(100, Path(folder) / "compiling", wanted, 1)
        sizes = sizes if wanted - {"verify", "matrix", "reading"} else []
        measured = [_measure(size, Path(folder) / str(size), wanted, arguments.rounds) for size in sizes]
        real = [_check(ROOT) for _ in range(arguments.rounds)] if "check" in wanted else []
        previewed = _real_preview(Path(folder), arguments.rounds) if "serve" in wanted else None
        verifies = verifying.measure(Path(folder) / "verify", arguments.rounds) if "verify" in wanted else []
        busy = list(browser.measure_matrix(Path(folder) / "matrix")) if "matrix" in wanted else []
        read = reading.measure(ROOT, Path(folder) / "reading", arguments.rounds) if "reading" in wanted else []
    lines = [*_table(measured, real), *_serving(measured, previewed), *_verifying(verifies), *_tasks(busy), *_reading(read)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if any(line.endswith("MISSED |") for line in lines) else 0


def _measure(size: int, folder: Path, wanted: set[str], rounds: int) -> Measured:
    story, measured = Story(size), Measured(size)
    project = folder / "story"
    project.mkdir(parents=True)
    write_story(story, project)
    if "check" in wanted:
        measured.checks = [_check(project) for _ in range(rounds)]
    if "diff" in wanted:
        measured.diffs = differing.measure(size, folder, rounds)
    if "serve" in wanted:
        measured.served = serving.measure(project, rounds, size)
        measured.rendered = rendering.measure(project, folder, rounds)
    if wanted & {"build", "serve"}:
        write_baseline(project, folder / "plain")
        ours = [(project, measured.ours)] if "build" in wanted else []
        for number in range(rounds if ours else 1):
            for root, runs in (*ours, (folder / "plain", measured.plain)):
                site = folder / "site"
                runs.append(run(["mkdocs", "build", "--site-dir", str(site)], root))
                if number == 0:
                    measured.pages = check_site(site, story)
                shutil.rmtree(site)
    shutil.rmtree(folder)
    return measured


def _real_preview(folder: Path, rounds: int) -> serving.Serving:
    return serving.measure(serving.copy_of(ROOT, folder / "real"), rounds)


def _check(root: Path) -> Run:
    return run(["explainer", "check", "--root", str(root)], root, accepted=(0, 1))


def _table(measured: list[Measured], real: list[Run]) -> Iterator[str]:
    yield "| what | measured | bar | |"
    yield "|---|---|---|---|"
    for one in measured:
        if one.ours:
            what = f"{one.size} claims ({one.pages} pages)"
            times = f"{_median(one.ours):.2f} s to {_median(one.plain):.2f} s"
            yield _row(f"full build, {what}: {times}", one.ratio, BARS.get(one.size))
            work = f"{_processor(one.ours):.2f} s to {_processor(one.plain):.2f} s"
            yield _row(f"the same, processor time: {work}", _processor(one.ours) / _processor(one.plain), None)
            peak, plain = (max(each.peak for each in runs) for runs in (one.ours, one.plain))
            yield _row(f"peak memory, {what}, MiB (plain: {plain:.0f})", peak, PEAK_BAR)
    if real:
        yield _row("check, the real story, s", _median(real), REAL_CHECK_BAR)
    for one in measured:
        if one.checks:
            yield _row(f"check, {one.size} claims, s", _median(one.checks), CHECK_BARS.get(one.size))
    for one in measured:
        if one.diffs:
            for name, runs, bars in (
                ("first time", one.diffs.cold, differing.COLD_BARS),
                ("base kept", one.diffs.kept, differing.KEPT_BARS),
            ):
                what = f"diff, {one.size} claims, {name}, s (processor {_processor(runs):.2f} s)"
                yield _row(what, _median(runs), bars.get(one.size))
    if len(measured) > 1:
        first, last = measured[0], measured[-1]
        differences = (first.diffs.cold, last.diffs.cold) if first.diffs and last.diffs else ([], [])
        pairs = {"build": (first.ours, last.ours), "check": (first.checks, last.checks), "diff": differences}
        for name, (small, large) in pairs.items():
            if small and large:
                exponent = math.log(_median(large) / _median(small)) / math.log(last.size / first.size)
                yield _row(f"growth exponent of {name}, {first.size} to {last.size}", exponent, EXPONENT_BAR)


def _serving(measured: list[Measured], real: serving.Serving | None) -> Iterator[str]:
    if real:
        yield _row("save to reload under mkdocs serve, the real story, s", statistics.median(real.mkdocs), serving.REAL_BAR)
        yield _row("save to reload under explainer serve, the real story, s", statistics.median(real.ours), None)
    for one in measured:
        if not one.served or not one.rendered:
            continue
        what, served, plain = f"{one.size} claims", one.served, _median(one.plain)
        if served.mkdocs:
            seconds = statistics.median(served.mkdocs)
            yield _row(f"save to reload under mkdocs serve, {what}, s", seconds, serving.RELOAD_BARS.get(one.size))
        seconds = statistics.median(served.ours)
        bar = serving.ONE_FACT_BARS.get(one.size)
        yield _row(f"one fact under explainer serve, {what}: {seconds:.2f} s to {plain:.2f} s", seconds / plain, bar)
        for how, seconds in (
            ("explainer render, a new process", _median(one.rendered.anew)),
            ("explainer render --watch", statistics.median(one.rendered.waiting)),
        ):
            yield _row(f"one fact by {how}, {what}: {seconds:.2f} s to {plain:.2f} s", seconds / plain, bar)
        if served.grown:
            for name, ratio in zip(("memory", "time"), served.grown, strict=True):
                yield _row(f"{name} after {serving.REBUILDS} rebuilds to earlier, {what}", ratio, serving.GROWTH_BAR)


def _verifying(verifies: list[Run]) -> Iterator[str]:
    if verifies:
        what = f"verify, {verifying.QUOTATIONS} quotations, {verifying.COPIES} copies, s"
        yield _row(f"{what} (processor {_processor(verifies):.2f} s)", _median(verifies), verifying.BAR)


def _tasks(busy: list[browser.Busy]) -> Iterator[str]:
    what = f"longest task, {browser.SPEAKERS} by {browser.TOPICS}, processor slowed {browser.SLOWED} times, ms"
    for one in busy:
        yield _row(f"{what}: {one.what}", one.at_four_times, TASK_BAR)


def _reading(read: list[reading.Reading]) -> Iterator[str]:
    for one in read:
        times = f"{statistics.median(one.ours):.0f} ms to {statistics.median(one.stock):.0f} ms"
        spread = f"half of {len(one.ours)} pairs {one.quarters[0]:.2f} to {one.quarters[2]:.2f}"
        yield _row(f"largest contentful paint, {one.page}, to stock Material: {times}; {spread}", one.ratio, reading.BAR)


def _median(runs: list[Run]) -> float:
    return statistics.median(each.seconds for each in runs)


def _processor(runs: list[Run]) -> float:
    return statistics.median(each.processor for each in runs)


def _row(what: str, value: float, bar: float | None) -> str:
    verdict = "" if bar is None else "met" if value <= bar else "MISSED"
    return f"| {what} | {value:.3g} | {'' if bar is None else f'{bar:g}'} | {verdict} |"


if __name__ == "__main__":
    raise SystemExit(main())
