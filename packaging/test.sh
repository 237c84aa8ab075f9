#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/test.sh [CTEST-ARGUMENT...]
#
# From a clean clone on a bare Debian 12 to the verdict: installs what is missing, looks at the source with
# packaging/lint.sh, builds everything with sanitizers and warnings as errors, checks the plain build and the Debian
# package of it, which is not installed, fuzzes for a while, and runs the tests. Arguments go to ctest, for instance
# -R filter.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}" "${package_packages[@]}"
use_utf8
cd "$top"

say "Looking at the source"
packaging/lint.sh

say "Building the program and its tests with sanitizers in build/asan"
cmake --preset asan --log-level=WARNING
cmake --build --preset asan --parallel "$(nproc)"

# The plain build is what a packager gets: one program, and the files that belong to it.
say "Checking the plain build in build/plain"
plain=$top/build/plain
build_release "$top" "$plain"

executables=$(find "$plain" -name CMakeFiles -prune -o -path "$plain/packed" -prune -o -type f -executable -print)
[[ $executables == "$plain/flowtrail" ]] ||
    fail "a plain build is to make one executable, flowtrail; it made: ${executables:-none}"

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$plain/CMakeCache.txt")
answer=$("$plain/flowtrail" --version)
[[ $answer == *"$version"* ]] || fail "flowtrail --version is to say $version; it said: $answer"

# What is in the package, and that the same source gives the same, to the byte.
packaging/package.sh --check

# A short look in each run; packaging/fuzz.sh by itself looks longer.
packaging/fuzz.sh 20

say "Running the tests"
export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
export UBSAN_OPTIONS=print_stacktrace=1
ctest --preset asan --parallel 2 "$@"
