# SPDX-License-Identifier: GPL-3.0-or-later
"""31 stacked bars of 12 parts with matplotlib.
chart_peer.py: into a PNG of 3840 x 2160, twice; prints the milliseconds of the second time: without imports and font
caches.
chart_peer.py view ROUNDS: what flowtrail_chartview_bench does, on a canvas of 1100 x 500 pixels in memory: other data in
the bars that are there, the axis fitted to them, and the frame painted. Prints a name, a tab, and the milliseconds of
every round, for bars, and for what was received and sent mirrored."""
import io
import random
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

DAYS, SERIES = 31, 12
random.seed(1)


def values():
    return [[random.uniform(0, 5e6) for _ in range(DAYS)] for _ in range(SERIES)]


def stack(axes, series, sign=1):
    """Bars on top of one another; below the axis with a sign of -1. One container a part."""
    bottom = [0.0] * DAYS
    parts = []
    for number, each in enumerate(series):
        heights = [sign * value for value in each]
        parts.append(axes.bar(range(DAYS), heights, bottom=bottom, color=f"C{number}", label=f"Application {number}"))
        bottom = [low + height for low, height in zip(bottom, heights)]
    return parts


def restack(parts, series, sign=1):
    """The same bars with other heights."""
    bottom = [0.0] * DAYS
    for bars, each in zip(parts, series):
        for day, (bar, value) in enumerate(zip(bars, each)):
            bar.set_y(bottom[day])
            bar.set_height(sign * value)
            bottom[day] += sign * value


def title(axes):
    axes.set_title("Traffic by application, per day")
    handles, labels = axes.get_legend_handles_labels()
    axes.legend(handles[:SERIES], labels[:SERIES], ncol=6, loc="upper center", bbox_to_anchor=(0.5, -0.05))


def draw(series):
    figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=200)
    stack(axes, series)
    title(axes)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    plt.close(figure)
    return file


def view(name, signs, rounds):
    figure, axes = plt.subplots(figsize=(11, 5), dpi=100)
    stacks = [stack(axes, values(), sign) for sign in signs]
    title(axes)
    figure.canvas.draw()
    times = []
    for _ in range(rounds + 1):  # the first warms up
        others = [values() for _ in signs]
        begin = time.perf_counter()
        for parts, other, sign in zip(stacks, others, signs):
            restack(parts, other, sign)
        axes.relim()
        axes.autoscale_view()
        figure.canvas.draw()
        times.append((time.perf_counter() - begin) * 1000)
    print(f"{name}/matplotlib\t" + " ".join(f"{each:.3f}" for each in times[1:]))


if len(sys.argv) == 1:
    draw(values())
    start = time.perf_counter()
    draw(values())
    print((time.perf_counter() - start) * 1000)
else:
    view("bars", [1], int(sys.argv[2]))
    view("mirrored", [1, -1], int(sys.argv[2]))
