#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/bench.sh [--quick] [WORD...]
#
# Measures what Flowtrail is to be quick at beside other ways to do the same, and says which goals are met: installs what
# is missing, builds the program and the benches in build/release, and runs tests/bench/compare.py, which prints a table
# and leaves it in build/bench/results.md and, with all numbers, in build/bench/results.json. With WORDs only the rows
# with one of them in their name; --quick takes a tenth of the data and three rounds. Takes some twenty minutes, on a
# machine that should do nothing else meanwhile. A goal that is not met is no failure.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${bench_packages[@]}"
use_utf8
cd "$top"

say "Building the program and its benches in build/release"
cmake --preset release --log-level=WARNING >&2
cmake --build --preset release --parallel "$(nproc)" --target benches >&2

# On a display of its own, so that windows are real and show nowhere.
exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' /usr/bin/python3 tests/bench/compare.py "$@"
