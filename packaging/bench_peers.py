#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench_peers.py FILE.csv: how fast pandas writes the records of flowtrail_export_bench --keep FILE.csv.

Five times to a file beside it, which is removed again; prints the median and the spread in milliseconds.
"""
import os
import statistics
import sys
import time

import pandas

frame = pandas.read_csv(sys.argv[1])
path = sys.argv[1] + ".pandas"
times = []
for _ in range(5):
    begin = time.perf_counter()
    frame.to_csv(path, index=False)
    times.append((time.perf_counter() - begin) * 1000)
os.remove(path)
print(f"pandas {pandas.__version__}: {len(frame)} records, "
      f"median {statistics.median(times):.0f} ms, from {min(times):.0f} to {max(times):.0f}")
