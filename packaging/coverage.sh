#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/coverage.sh [CTEST-ARGUMENT...]
#
# Which lines the tests run: builds with counters in build/coverage, runs the tests, and writes every line as web pages
# to build/coverage/report and a table by folder to build/coverage/summary.txt. Arguments go to ctest, for instance
# -E atspi. Where a test fails the report is written all the same.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}" "${coverage_packages[@]}"
use_utf8
cd "$top"
build=build/coverage

say "Building the program and its tests with counters in $build"
cmake --preset coverage --log-level=WARNING
cmake --build --preset coverage --parallel "$(nproc)"

say "Running the tests"
find "$build" -name '*.gcda' -delete # what an earlier run has counted
status=0
ctest --preset coverage --parallel 2 "$@" || status=$?

say "Writing the report"
rm -rf "$build/report"
mkdir "$build/report"
gcovr --root . --object-directory "$build" --filter 'app/' --filter 'ui/' -j "$(nproc)" \
    --exclude-directories "$build/CMakeFiles/[0-9].*" \
    --html-details "$build/report/index.html" --html-title "Flowtrail: lines that the tests run" \
    --json-summary "$build/summary.json"
/usr/bin/python3 - "$build/summary.json" >"$build/summary.txt" <<'PYTHON'
import collections
import json
import os
import sys

lines = collections.Counter()
run = collections.Counter()
for file in json.load(open(sys.argv[1]))["files"]:
    for folder in (os.path.dirname(file["filename"]), "together"):
        lines[folder] += file["line_total"]
        run[folder] += file["line_covered"]
print("| folder | lines | run by the tests |")
print("|---|---:|---:|")
for folder in sorted(lines, key=lambda name: (name == "together", name)):
    if lines[folder]:
        print(f"| {folder} | {lines[folder]:,} | {100 * run[folder] / lines[folder]:.1f} % |")
PYTHON
cat "$build/summary.txt"
say "Line by line: $build/report/index.html"
exit "$status"
