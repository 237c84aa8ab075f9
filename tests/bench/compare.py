# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs what Flowtrail is to be quick at beside other ways to do it, and says what meets its goal and what falls short:
compare.py [--quick] [WORD...], from packaging/bench.sh, which builds what is run here. With WORDs only the rows with one
of them in their name; --quick takes a tenth of the data and three rounds, to see whether all of it runs.

A Source runs ours and the peers, pass by pass in turn, so that what else the machine does meets all of them. A Row takes
two series of numbers from a source and makes of their medians what its goal is about."""
import argparse
import collections
import contextlib
import dataclasses
import datetime
import functools
import json
import math
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
HERE = TOP / "tests" / "bench"
BUILD = TOP / "build" / "release"
BENCHES = BUILD / "tests" / "bench"
OUT = TOP / "build" / "bench"
PYTHON = "/usr/bin/python3"  # the one that Debian's packages are for
FRAME = 16  # ms
PAGE = 1000  # records
PATIENCE = 900  # s


@dataclasses.dataclass(frozen=True)
class Size:
    records: int = 1_000_000
    streamed: int = 200  # pages
    delayed: int = 50  # pages
    scales: tuple = (10_000, 100_000, 1_000_000)  # records
    destinations: tuple = (2_000, 100_000)
    passes: int = 5
    rounds: int = 2  # in each pass


QUICK = Size(100_000, 20, 5, (1_000, 10_000, 100_000), (200, 10_000), 3, 1)


# --- Running ---

class Measured:
    """Series of numbers by name, and results, which have to be the same whoever comes to them."""

    def __init__(self):
        self.series = collections.defaultdict(list)
        self.results = {}

    def take(self, text, suffix=""):
        """What a bench or its peer printed: "name<TAB>number number", and "= name<TAB>result"."""
        for line in text.splitlines():
            name, _, numbers = line.partition("\t")
            if name.startswith("= "):
                self.expect(name[2:] + suffix, int(numbers))
            else:
                self.series[name + suffix] += [float(number) for number in numbers.split()]

    def expect(self, name, result):
        if self.results.setdefault(name, result) != result:
            raise RuntimeError(f"{name}: {result}, but elsewhere {self.results[name]}")


def run(*command, env=None):
    """What it printed. Raises if it fails."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env={**os.environ, **(env or {})}, timeout=PATIENCE, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def run_whole(*command, env=None):
    """Milliseconds that passed, milliseconds of all processors, and MB at the peak, of the process from start to end.
    The peak is not below what this process here has, which a new one begins as: about 20 MB."""
    with tempfile.TemporaryFile() as errors:
        begin = time.perf_counter()
        process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=errors,
                                   env={**os.environ, **(env or {})})
        watchdog = threading.Timer(PATIENCE, process.kill)
        watchdog.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        watchdog.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            raise RuntimeError(f"{' '.join(map(str, command))}: status {process.returncode}\n{errors.read().decode()}")
    return wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


@contextlib.contextmanager
def page_server(pages, latency=0, body=0, destinations=2000):
    """The address of an API that serves so many pages after so many milliseconds."""
    command = [BENCHES / "flowtrail_page_server", pages, latency, body, destinations]
    server = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, text=True)
    try:
        yield f"http://127.0.0.1:{int(server.stdout.readline())}/api/v1"
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def scratch():
    return tempfile.TemporaryDirectory(dir=OUT)


# --- Sources: what is run in one pass ---

def history(measured, size, destinations):
    with scratch() as directory:
        measured.take(run(BENCHES / "flowtrail_history_bench", size.records, destinations, size.rounds, directory))
        measured.take(run(PYTHON, HERE / "history_peer.py", directory, size.rounds))


def export(measured, size, destinations):
    with scratch() as directory:
        measured.take(run(BENCHES / "flowtrail_export_bench", size.records, destinations, size.rounds, directory))
        measured.take(run(PYTHON, HERE / "export_peer.py", directory, size.rounds))


def scaling(measured, size, destinations):
    for records in size.scales:
        with scratch() as directory:
            ours = run(BENCHES / "flowtrail_history_bench", records, destinations, size.rounds, "alone")
            measured.take(ours, f" {records}")
            ours = run(BENCHES / "flowtrail_export_bench", records, destinations, size.rounds, directory)
            measured.take(ours, f" {records}")


def chart(measured, size):
    measured.take(run(BENCHES / "flowtrail_chartview_bench", 5 * size.rounds))
    measured.take(run(PYTHON, HERE / "chart_peer.py", "view", size.rounds))


def keys(measured, size, destinations):
    with page_server(size.records // PAGE, destinations=destinations) as url:
        measured.take(run(BENCHES / "flowtrail_live_bench", "keys", url, size.records, size.rounds))


def stream(measured, size, destinations):
    with page_server(size.streamed, destinations=destinations) as url:
        measured.take(run(BENCHES / "flowtrail_live_bench", "stream", url, size.streamed * PAGE, size.rounds))


def window(measured, size, destinations):
    measured.take(run(BENCHES / "flowtrail_frame_bench", size.records, destinations))


def start(measured, size):
    with scratch() as directory:
        env = {"QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": directory}
        for _ in range(size.rounds + 1):
            for name, program in (("start", "flowtrail_start_bench"), ("start/empty", "flowtrail_start_peer")):
                text = run(BENCHES / program, time.monotonic_ns(), env=env)
                measured.take(text.replace("start", name))


def fetch_ours(url, path):
    command = [BUILD / "flowtrail", "export", "--base-url", url, "--pace", 0, "--network", "N_1", "--client", "k1",
               "--output", path]
    return run_whole(*command, env={"MERAKI_DASHBOARD_API_KEY": "key", "XDG_CONFIG_HOME": str(path.parent)})


def records_of(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file) - 1  # its header


def fetch(measured, size):
    with scratch() as directory, page_server(size.streamed) as url:
        for name, fetching in (
                ("", fetch_ours),
                ("/pandas", lambda url, path: run_whole(PYTHON, HERE / "fetch_peer.py", url, "N_1", "k1", path))):
            path = pathlib.Path(directory) / f"records{name.replace('/', '-')}.csv"
            for what, number in zip(("wall", "cpu", "peak"), fetching(url, path)):
                measured.series[what + name].append(number)
            measured.expect("fetched", records_of(path))
    measured.expect("fetched", size.streamed * PAGE)


def delayed(measured, size, latency, body):
    with scratch() as directory, page_server(size.delayed, latency, body) as url:
        path = pathlib.Path(directory) / "records.csv"
        measured.series["wall"].append(fetch_ours(url, path)[0])
        measured.expect("fetched", records_of(path))
    measured.expect("fetched", size.delayed * PAGE)
    measured.series["wall/in turn"] = [size.delayed * (latency + body)]


# --- Goals: what is made of two medians, and what that has to be ---

@dataclasses.dataclass(frozen=True)
class Goal:
    text: str
    value: object  # of the medians of ours and the peer's
    limit: float
    is_least: bool  # or the most
    form: str  # of the value, for format()

    def holds(self, value):
        return value >= self.limit if self.is_least else value <= self.limit

    def shortfall(self, value):
        """In parts of the limit."""
        return 1 - value / self.limit if self.is_least else value / self.limit - 1


def times(limit, word="faster"):
    return Goal(f"{limit:g} times {word}", lambda ours, peer: peer / ours, limit, True, "{:.2f} times")


def at_most(limit, text="at most {:g} times"):
    return Goal(text.format(limit), lambda ours, peer: ours / peer, limit, False, "{:.2f} times")


def share(limit):
    return Goal(f"at least {limit:g} %", lambda ours, peer: 100 * peer / ours, limit, True, "{:.0f} %")


def bound(limit, unit):
    return Goal(f"at most {limit:g} {unit}", lambda ours, _: ours, limit, False, "{:.1f} " + unit)


EXPONENT = Goal("exponent of at most 1.1", lambda ours, _: ours, 1.1, False, "{:.2f}")


# --- Rows ---

@dataclasses.dataclass(frozen=True)
class Row:
    what: str
    against: str
    goal: Goal
    source: tuple  # a function and what it takes besides
    ours: str  # a series of the source
    peer: str = ""
    unit: str = "ms"
    scales: tuple = ()  # ours is a series for each of these

    def evaluate(self, measured):
        if self.scales:
            points = [(math.log(scale), math.log(statistics.median(measured.series[f"{self.ours} {scale}"])))
                      for scale in self.scales]
            ours = [statistics.linear_regression(*zip(*points)).slope]
        else:
            ours = measured.series[self.ours]
        peer = measured.series[self.peer] if self.peer else []
        if not ours or (self.peer and not peer):
            raise RuntimeError(f"{self.ours}, {self.peer}: not measured")
        value = self.goal.value(statistics.median(ours), statistics.median(peer) if peer else 0)
        return {"what": self.what, "against": self.against, "goal": self.goal.text, "unit": self.unit,
                "ours": ours, "peer": peer, "value": value, "result": self.goal.form.format(value),
                "met": self.goal.holds(value), "shortfall": self.goal.shortfall(value)}


def rows_of(size):
    millions = f"{size.records / 1e6:g} M"
    rows = []
    for destinations in size.destinations:
        each = functools.partial(row_with, f", {destinations:,} destinations")
        held = (history, destinations)
        parse = "parse and store 1,000-record pages"
        rows += [
            each(parse, "QJsonDocument + QDateTime into the same store", times(8), held, "parse", "parse/qt"),
            each(parse, "Python json.loads + pandas with parsed time", times(12), held, "parse", "parse/pandas"),
            each(parse, "hand-written for one order of keys", at_most(1.6), held, "parse", "parse/believing"),
            each("memory at rest, dictionaries included", "bytes a record", bound(48, "bytes"), held,
                 "bytes a record", unit="bytes"),
            each("memory at rest, dictionaries included", "pandas frame with category columns",
                 at_most(1, "not above it"), held, "bytes a record", "bytes a record/pandas", unit="bytes"),
            each(f"filter {millions} by text", "substring row by row, C++", times(7), held, "filter", "filter/naive"),
            each(f"filter {millions} by text", "pandas with categories", times(5), held, "filter", "filter/pandas"),
            each(f"key press in the filter to repainted table, chart and ranking, {millions}, a letter", "one frame",
                 bound(FRAME, "ms"), (keys, destinations), "letter"),
            each(f"key press in the filter to repainted table, chart and ranking, {millions}, backspace", "one frame",
                 bound(FRAME, "ms"), (keys, destinations), "backspace"),
            each(f"sort {millions} by number", "std::stable_sort", times(2), held, "sort by number",
                 "sort by number/std"),
            each(f"sort {millions} by number", "numpy argsort", times(1.5), held, "sort by number",
                 "sort by number/pandas"),
            each(f"sort {millions} by text", "std::stable_sort", times(2), held, "sort by text", "sort by text/std"),
            each(f"sort {millions} by text", "pandas frame by a category column", times(15), held, "sort by text",
                 "sort by text/pandas"),
            each(f"group {millions} by application and day", "memory bandwidth", share(60), held, "group",
                 "group/memory"),
            each(f"group {millions} by application and day", "pandas groupby on categories", times(12), held, "group",
                 "group/pandas"),
            each(f"summary after a filter that leaves few of {millions}", "the plain group-by", at_most(3), held,
                 "summary", "group"),
            each(f"summary after a filter that leaves most of {millions}", "the plain group-by", at_most(3), held,
                 "summary of most", "group"),
            each(f"summary after clearing the filter, {millions}", "the plain group-by", at_most(3), held,
                 "summary of all", "group"),
            each(f"longest stall while {size.streamed} pages stream in", "one frame", bound(FRAME, "ms"),
                 (stream, destinations), "stream"),
            each(f"longest stall of all that is done in the window, {millions}", "one frame", bound(FRAME, "ms"),
                 (window, destinations), "longest"),
            each(f"export {millions} rows as CSV", "pandas", times(8), (export, destinations), "export",
                 "export/pandas"),
            each(f"export {millions} rows as CSV", "raw write", at_most(2.5), (export, destinations), "export",
                 "export/raw"),
        ]
        for name in ("parse", "filter", "sort by number", "sort by text", "group", "export"):
            rows.append(each(f"{name}, cost from {size.scales[0]:,} to {size.scales[-1]:,}", "linear", EXPONENT,
                             (scaling, destinations), name, unit="", scales=size.scales))
    for name, what in (("bars", "31 x 12 bars"), ("mirrored", "31 x 12 received and sent mirrored")):
        what = f"chart of {what}, other data to frame"
        rows += [Row(what, "one frame", bound(FRAME, "ms"), (chart,), name),
                 Row(what, "matplotlib", times(10), (chart,), name, f"{name}/matplotlib")]
    what = f"fetch {size.streamed} pages without latency, whole process"
    slow = f"fetch {size.delayed} pages at 100 ms"
    return rows + [
        Row(what, "requests + pandas, wall", times(3), (fetch,), "wall", "wall/pandas"),
        Row(what, "requests + pandas, CPU", times(3, "less"), (fetch,), "cpu", "cpu/pandas"),
        Row(what, "requests + pandas, peak memory", times(4, "less"), (fetch,), "peak", "peak/pandas", "MB"),
        Row(slow, "pages x delay", at_most(1.04), (delayed, 100, 0), "wall", "wall/in turn"),
        Row(f"{slow}, bodies that take 50 ms more", "following after the body", at_most(0.75), (delayed, 100, 50),
            "wall", "wall/in turn"),
        Row("start to first painted frame", "empty QMainWindow with a QChartView", at_most(1.5), (start,), "start",
            "start/empty"),
    ]


def row_with(suffix, what, *rest, **named):
    return Row(what + suffix, *rest, **named)


# --- Telling ---

def machine():
    def first(path, key):
        with open(path, encoding="utf-8") as file:
            return next((line.partition(":")[2].strip() for line in file if line.startswith(key)), "unknown")

    def git(*words):
        return subprocess.run(["git", "-C", str(TOP), *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              text=True, check=False).stdout.strip()

    versions = "import pandas, numpy, matplotlib, requests, sys; print('Python', sys.version.split()[0], *(" \
               "f', {m.__name__} {m.__version__}' for m in (pandas, numpy, matplotlib, requests)), sep=' ')"
    return {
        "CPU": first("/proc/cpuinfo", "model name"),
        "cores": len(os.sched_getaffinity(0)),
        "memory": f"{int(first('/proc/meminfo', 'MemTotal').split()[0]) / 2**20:.1f} GiB",
        "kernel": f"{platform.system()} {platform.release()}",
        "peers": run(PYTHON, "-c", versions).strip().replace(" ,", ","),
        "date": datetime.datetime.now().astimezone().isoformat(" ", "minutes"),
        "commit": (git("rev-parse", "--short", "HEAD") or "unknown") + (", changed" if git("status", "-s") else ""),
        "load before": f"{os.getloadavg()[0]:.1f}",
    }


def spread(numbers, unit):
    """Median, and from the least to the most."""
    if not numbers:
        return ""
    median = statistics.median(numbers)
    digits = 2 if median < 10 else 1 if median < 100 else 0
    text = f"{median:,.{digits}f} {unit}".strip()
    if min(numbers) == max(numbers):
        return text
    return f"{text} ({min(numbers):,.{digits}f} to {max(numbers):,.{digits}f})"


def verdict(row):
    if row["met"]:
        return "met"
    percent = 100 * row["shortfall"]
    return f"falls short by {percent:.{1 if percent < 10 else 0}f} %"


def aligned(lines):
    widths = [max(len(cell) for cell in column) for column in zip(*lines)]
    lines = [lines[0], ["-" * width for width in widths], *lines[1:]]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |"
                     for line in lines)


def table(rows):
    return aligned([["what", "against", "goal", "result", "ours", "peer", ""]] + [
        [row["what"], row["against"], row["goal"], row["result"], spread(row["ours"], row["unit"]),
         spread(row["peer"], row["unit"]), verdict(row)] for row in rows])


def brief(rows):
    """For README.md: one line for what was measured with few destinations and with many."""
    lines = {}
    for row in rows:
        what, _, data = row["what"].rpartition(", ")
        if not data.endswith(" destinations"):
            what = row["what"]
        lines.setdefault((what, row["against"], row["goal"]), []).append(
            row["result"] if row["met"] else f"**{row['result']}**")
    return aligned([["what", "against", "goal", "result"]] + [[*key, " / ".join(value)]
                                                              for key, value in lines.items()])


def say(text):
    print(f"==> {text}", file=sys.stderr, flush=True)


def measure(size, rows):
    """The rows' outcomes, and what could not be run."""
    outcomes, failures = [], []
    measured_by = {}
    sources = list(dict.fromkeys(row.source for row in rows))
    for source in sources:
        function, *rest = source
        say(" ".join([f"{len(measured_by) + 1} of {len(sources)}: {function.__name__}", *map(str, rest)]))
        measured_by[source] = Measured()
        try:
            for _ in range(size.passes):
                function(measured_by[source], size, *rest)
        except (RuntimeError, OSError, ValueError, subprocess.TimeoutExpired) as error:
            failures.append(f"{function.__name__}: {error}")
            measured_by[source] = None
    for row in rows:
        if measured_by[row.source] is None:
            continue
        try:
            outcomes.append(row.evaluate(measured_by[row.source]))
        except RuntimeError as error:
            failures.append(f"{row.what}: {error}")
    return outcomes, failures


def main():
    arguments = argparse.ArgumentParser(description="Measures Flowtrail beside other ways to do the same.")
    arguments.add_argument("--quick", action="store_true", help="a tenth of the data, three rounds")
    arguments.add_argument("words", nargs="*", metavar="WORD", help="only rows with one of these in their name")
    chosen = arguments.parse_args()
    size = QUICK if chosen.quick else Size()
    words = [word.lower() for word in chosen.words]
    rows = [row for row in rows_of(size) if not words or any(word in row.what.lower() for word in words)]
    if not rows:
        sys.exit(f"compare.py: no row has any of these in its name: {' '.join(words)}")

    OUT.mkdir(parents=True, exist_ok=True)
    where = machine()
    outcomes, failures = measure(size, rows)
    (OUT / "results.json").write_text(
        json.dumps({"machine": where, "quick": chosen.quick, "rows": outcomes, "failures": failures}, indent=1) + "\n",
        encoding="utf-8")
    told = "; ".join(f"{name}: {value}" for name, value in where.items())
    note = f"\nQuick: with {size.records:,} records and few rounds, no measure of anything.\n" if chosen.quick else ""
    text = f"{told}\n{note}\n{table(outcomes)}\n"
    (OUT / "results.md").write_text(text, encoding="utf-8")
    (OUT / "brief.md").write_text(brief(outcomes) + "\n", encoding="utf-8")
    print(text)

    short = [row for row in outcomes if not row["met"]]
    print(f"{len(outcomes) - len(short)} of {len(outcomes)} meet their goal" + ("; these fall short:" if short else ""))
    for row in short:
        print(f"  {row['what']} / {row['against']}: {row['result']}, goal {row['goal']}")
    for failure in failures:
        print(f"could not be run: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
