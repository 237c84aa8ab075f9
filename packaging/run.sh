#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/run.sh [ARGUMENT...]
#
# From a clean clone on a bare Debian 12 to the running program: installs what is missing, builds, runs. Arguments go to
# flowtrail as they are. Without any it shows the demo: the window where there is a display, otherwise a chart and a
# table as files in flowtrail-demo/.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

# Whether $WAYLAND_DISPLAY names a compositor that is there.
has_wayland()
{
    local name=${WAYLAND_DISPLAY:-}
    [[ -n $name ]] || return 1
    [[ $name == /* ]] || name=${XDG_RUNTIME_DIR:-/nowhere}/$name
    [[ -S $name ]]
}

# Whether $DISPLAY names an X server that is there: a socket on this machine, or a port such as ssh forwards.
has_x11()
{
    [[ ${DISPLAY:-} =~ ^([^:]*):([0-9]+)(\.[0-9]+)?$ ]] || return 1
    local host=${BASH_REMATCH[1]} number=${BASH_REMATCH[2]}
    if [[ -z $host || $host == unix ]]; then
        [[ -S /tmp/.X11-unix/X$number ]] || grep -qs "@/tmp/\.X11-unix/X$number\$" /proc/net/unix
    else
        # shellcheck disable=SC2016 # expanded by the inner shell
        timeout 3 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$host" "$((6000 + number))" 2>/dev/null
    fi
}

packages=("${build_packages[@]}" "${runtime_packages[@]}")
if has_wayland; then
    packages+=(qt6-wayland)
fi
install_missing "${packages[@]}"
use_utf8

build=$top/build/run
say "Building Flowtrail in build/run"
build_release "$top" "$build"

if (($# > 0)); then
    exec "$build/flowtrail" "$@"
fi

if has_wayland || has_x11; then
    say "Opening Flowtrail on a demo network"
    exec "$build/flowtrail" --demo
fi

demo=$top/flowtrail-demo
say "No display: writing the demo's chart and table to files"
mkdir -p "$demo"
"$build/flowtrail" export --demo --overwrite \
    --output "$demo/chart.png" --output "$demo/chart.svg" --output "$demo/table.csv"
say "Done:"
printf '%s\n' "$demo/chart.png" "$demo/chart.svg" "$demo/table.csv"
