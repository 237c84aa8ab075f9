#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/screenshots.sh [DIRECTORY [NAME...]]
#
# Makes the documentation's pictures anew, in docs/images or DIRECTORY, from the demo at a fixed time: the window in its
# states, light and dark, or only those of the names, such as "window" and "export-table". Needs no display, but the
# ports 47474 and 47475.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing "${build_packages[@]}" "${runtime_packages[@]}" "${screenshot_packages[@]}"
use_utf8

images=$(realpath --canonicalize-missing "${1:-$top/docs/images}")
cd "$top"
say "Building what takes the pictures in build/release"
cmake --preset release --log-level=WARNING >&2
cmake --build --preset release --parallel "$(nproc)" --target flowtrail_screenshots >&2
build/release/tests/screenshots/flowtrail_screenshots "$images" "${@:2}"
say "The pictures are in $images"
