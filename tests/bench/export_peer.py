# SPDX-License-Identifier: GPL-3.0-or-later
"""What flowtrail_export_bench does, with pandas on the same records: export_peer.py DIRECTORY ROUNDS, where the bench
left records.csv. Writes them anew to a file that is removed again, and prints a name, a tab, and the milliseconds of
every round: without imports and reading."""
import os
import sys
import time

import pandas

directory, rounds = sys.argv[1], int(sys.argv[2])
frame = pandas.read_csv(f"{directory}/records.csv")
path = f"{directory}/records.pandas.csv"
times = []
for _ in range(rounds + 1):  # the first warms up
    begin = time.perf_counter()
    frame.to_csv(path, index=False)
    times.append((time.perf_counter() - begin) * 1000)
os.remove(path)
print("export/pandas\t" + " ".join(f"{each:.3f}" for each in times[1:]))
print(f"= export\t{len(frame)}")
