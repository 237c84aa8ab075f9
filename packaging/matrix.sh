#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/matrix.sh [CELL...]
#
# Builds and tests in more than one way, and says at the end which ways held:
#
#   asan     debug, with sanitizers, warnings are errors
#   release  optimized
#   trixie   optimized, in a clean clone of HEAD on a bare Debian 13, with its newer Qt and compiler; for root
#
# Without a CELL all of them, one after the other.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
cd "$top"

# with_preset PRESET: what a developer does by hand.
with_preset()
{
    install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${test_packages[@]}"
    use_utf8
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
    say "$1: Qt $(dpkg-query --show --showformat='${Version}' qt6-base-dev), $(c++ --version | head -n 1)"
    cmake --preset "$1" --log-level=WARNING && cmake --build --preset "$1" --parallel "$(nproc)" &&
        ctest --preset "$1" --parallel 2
}

(($# > 0)) || set -- asan release trixie
for cell in "$@"; do
    [[ $cell =~ ^(asan|release|trixie)$ ]] || fail "there is no $cell; there are asan, release and trixie"
done

verdicts=()
all_hold=true
for cell in "$@"; do
    began=$SECONDS
    verdict=passed
    case $cell in
        trixie) packaging/try-in-chroot.sh --suite trixie packaging/matrix.sh release || verdict=FAILED ;;
        *) with_preset "$cell" || verdict=FAILED ;;
    esac
    [[ $verdict == passed ]] || all_hold=false
    verdicts+=("$(printf '%-8s %s after %d min' "$cell" "$verdict" $(((SECONDS - began) / 60)))")
done
for verdict in "${verdicts[@]}"; do
    say "$verdict"
done
$all_hold
