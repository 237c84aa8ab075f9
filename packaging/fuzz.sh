#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/fuzz.sh [SECONDS]
#
# Lets libFuzzer look for inputs that break the readers of what others wrote: first those in tests/fuzz/corpus, then new
# ones, for SECONDS (60 if not given) each, two at a time. Inputs that led further are kept in build/fuzz/grown and are
# where the next run begins; those that broke something are kept in build/fuzz/broken and named.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

seconds=${1:-60}
[[ $# -le 1 && $seconds =~ ^[1-9][0-9]*$ ]] || fail "Usage: packaging/fuzz.sh [SECONDS]"
install_missing "${build_packages[@]}" "${fuzz_packages[@]}"
use_utf8
cd "$top"

say "Building the fuzz targets in build/fuzz"
cmake --preset fuzz --log-level=WARNING
cmake --build --preset fuzz --parallel "$(nproc)"

export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
bounds=(-timeout=10 -rss_limit_mb=2048)
mkdir -p build/fuzz/broken

# failed TARGET LOG: what the program said, and which input it was. A known input is named in front, a new one written.
failed()
{
    tail -n 60 "$2" >&2
    local input
    input=$(sed -n 's/^.*Test unit written to //p' "$2" | tail -n 1)
    [[ -n $input ]] || input=$(sed -n 's/^Running: //p' "$2" | tail -n 1)
    say "$1: broken by ${input:-what is in $2}"
    return 1
}

# fuzz TARGET: one program, from what is known to what is new.
fuzz()
{
    local program=build/fuzz/tests/fuzz/fuzz_$1 known=tests/fuzz/corpus/$1 grown=build/fuzz/grown/$1
    local log=build/fuzz/$1.log
    mkdir -p "$grown"
    # By name, so that the last name is the input that broke it.
    "$program" "${bounds[@]}" -artifact_prefix=build/fuzz/broken/ "$known"/* >"$log" 2>&1 </dev/null ||
        { failed "$1" "$log"; return 1; }
    "$program" "${bounds[@]}" -max_total_time="$seconds" -print_final_stats=1 -dict="tests/fuzz/dict/$1" \
        -artifact_prefix="build/fuzz/broken/$1-" "$grown" "$known" >"$log" 2>&1 </dev/null ||
        { failed "$1" "$log"; return 1; }
    say "$1: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") executions, $(count "$known") inputs in the \
corpus, $(count "$grown") grown from them"
}

# count FOLDER: how many files are in it.
count()
{
    find "$1" -type f | wc -l
}

say "Fuzzing, $seconds seconds each"
targets=(link page errorbody filter)
all_hold=true
for ((i = 0; i < ${#targets[@]}; i += 2)); do
    pids=()
    for target in "${targets[@]:i:2}"; do
        fuzz "$target" &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || all_hold=false
    done
done
$all_hold || fail "an input breaks what it may not; see above"
