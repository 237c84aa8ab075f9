#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/icons.sh
#
# Makes the icon's PNGs in packaging/icons anew: the small ones from drawings of their own, which have fewer parts, the
# others from the icon itself. They are committed, so that a build needs no program for it.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing librsvg2-bin
cd "$top/packaging/icons"

rsvg-convert 16.svg --output 16.png
rsvg-convert 24.svg --output 24.png
# 22 is 24 without its border.
sed 's/width="24" height="24" viewBox="0 0 24 24"/width="22" height="22" viewBox="1 1 22 22"/' 24.svg |
    rsvg-convert --output 22.png
for size in 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" --output "$size.png" \
        "$top/resources/icons/io.github.flowtrail.Flowtrail.svg"
done
