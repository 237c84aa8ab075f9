# SPDX-License-Identifier: GPL-3.0-or-later
"""What flowtrail_history_bench does, with pandas and numpy on the same records: history_peer.py DIRECTORY ROUNDS, where
the bench wrote its pages and columns. Prints a line for each: its name, a tab, and the milliseconds of every round."""
import json
import sys
import time

import numpy
import pandas

directory, rounds = sys.argv[1], int(sys.argv[2])
pages = open(f"{directory}/pages", encoding="utf-8").read().splitlines()


def column(name, kind):
    return numpy.fromfile(f"{directory}/{name}", dtype=kind)


def category(name, kind):
    """In the order of the texts, as pandas itself makes them of texts: sorting then needs no look at these."""
    names = open(f"{directory}/{name}Names", encoding="utf-8").read().splitlines()
    codes = column(name, kind).astype(numpy.int64) - 1
    return pandas.Categorical.from_codes(codes, names).reorder_categories(sorted(names), ordered=True)


frame = pandas.DataFrame({
    "ts": pandas.to_datetime(column("ts", numpy.int64), unit="us"),
    "application": category("application", numpy.uint16),
    "destination": category("destination", numpy.uint32),
    "protocol": category("protocol", numpy.uint16),
    "port": column("port", numpy.int32),
    "recv": column("recv", numpy.float64),
    "sent": column("sent", numpy.float64),
    "numFlows": column("numFlows", numpy.uint32),
    "activeSeconds": column("activeSeconds", numpy.uint32),
})
day = pandas.Categorical(frame["ts"].dt.floor("D"))


def parse():
    records = []
    for page in pages:
        records += json.loads(page)
    parsed = pandas.DataFrame(records)
    parsed["ts"] = pandas.to_datetime(parsed["ts"])
    return parsed


def contains(series, text):
    found = series.cat.categories.str.contains(text, regex=False, case=False)
    return numpy.asarray(found)[series.cat.codes]


def find():
    return numpy.flatnonzero(contains(frame["application"], "zone7") | contains(frame["destination"], "zone7"))


def sort_by_number():
    return numpy.argsort(-frame["recv"].to_numpy(), kind="stable")


def sort_by_text():
    return frame.sort_values("destination", ascending=False, kind="stable")


def group():
    keys = [frame["application"], day]
    return frame[["recv", "sent", "numFlows", "activeSeconds"]].groupby(keys, observed=True).sum()


results = {}
print(f"bytes a record/pandas\t{frame.memory_usage(index=False, deep=True).sum() / len(frame):.2f}")
for name, action in [("parse", parse), ("filter", find), ("sort by number", sort_by_number),
                     ("sort by text", sort_by_text), ("group", group)]:
    times = []
    for _ in range(rounds + 1):  # the first warms up
        begin = time.perf_counter()
        results[name] = action()
        times.append((time.perf_counter() - begin) * 1000)
    print(f"{name}/pandas\t" + " ".join(f"{each:.3f}" for each in times[1:]))
print(f"= filter\t{len(results['filter'])}")
print(f"= group\t{len(results['group'])}")
print(f"= parse\t{len(results['parse'])}")
