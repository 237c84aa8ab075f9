#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/screenshots.sh
#
# Makes the pictures of README.md anew, docs/images/window-light.png and window-dark.png, from the demo at a fixed time.
# Needs no display.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing "${screenshot_packages[@]}"

images=$top/docs/images
mkdir -p "$images"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
for theme in light dark; do
    "$top/packaging/run.sh" --demo --now 2026-11-23T20:00:00Z --theme "$theme" --size 1440x900 \
        --screenshot "$images/window-$theme.png"
    say "docs/images/window-$theme.png"
done
