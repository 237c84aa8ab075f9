#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: with_desktop.sh COMMAND [ARGUMENT...]
#
# Runs a command on a desktop of its own, as a screen reader finds one: a display, a window manager, a session bus and the
# accessibility bus, in its own HOME; and ends with the command's status. Nothing of the user's session is seen or touched,
# and nothing is left behind. The display has DESKTOP_SIZE pixels, 1440x900 if that is not set. Needs the packages xvfb, openbox, dbus, libglib2.0-bin and at-spi2-core.
set -euo pipefail

if (($# == 0)); then
    echo "Usage: $(basename "$0") COMMAND [ARGUMENT...]" >&2
    exit 2
fi

if [[ ${1:-} != --inside ]]; then
    directory=$(mktemp -d "${TMPDIR:-/tmp}/desktop.XXXXXX")
    trap 'rm -rf "$directory"' EXIT
    mkdir -m 700 "$directory"/{home,run,data,config,cache}
    status=0
    env -u DISPLAY -u WAYLAND_DISPLAY -u XAUTHORITY -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_FULL_SESSION \
        -u SESSION_MANAGER -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS -u MERAKI_DASHBOARD_API_KEY \
        -u QT_QPA_PLATFORM -u QT_SCALE_FACTOR \
        HOME="$directory/home" XDG_RUNTIME_DIR="$directory/run" XDG_DATA_HOME="$directory/data" \
        XDG_CONFIG_HOME="$directory/config" XDG_CACHE_HOME="$directory/cache" \
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory PYTHONDONTWRITEBYTECODE=1 \
        LC_ALL=C.UTF-8 \
        dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@" || status=$?
    exit "$status"
fi
shift

log=$XDG_RUNTIME_DIR/desktop.log
started=()

# In the reverse order, and each waited for: what loses its display or bus under its feet complains.
# shellcheck disable=SC2317 # called by the trap
clean_up()
{
    local i
    for ((i = ${#started[@]} - 1; i >= 0; --i)); do
        kill "${started[i]}" 2>/dev/null || true
        wait "${started[i]}" 2>/dev/null || true
    done
}
trap clean_up EXIT
trap 'exit 143' TERM INT HUP

fail()
{
    cat "$log" >&2
    echo "with_desktop.sh: $1" >&2
    exit 1
}

# Xvfb finds a free display by itself and tells which once it can be used.
mkfifo "$XDG_RUNTIME_DIR/display" "$XDG_RUNTIME_DIR/managed"
Xvfb -displayfd 3 -screen 0 "${DESKTOP_SIZE:-1440x900}x24" -nolisten tcp -noreset 3>"$XDG_RUNTIME_DIR/display" >>"$log" 2>&1 &
started+=($!)
read -r -t 30 display <"$XDG_RUNTIME_DIR/display" || fail "Xvfb does not start"
export DISPLAY=:$display

/usr/libexec/at-spi-bus-launcher --launch-immediately >>"$log" 2>&1 &
started+=($!)
gdbus wait --session --timeout 20 org.a11y.Bus || fail "the accessibility bus does not start"

openbox --sm-disable --startup "sh -c 'echo yes >$XDG_RUNTIME_DIR/managed'" >>"$log" 2>&1 &
started+=($!)
read -r -t 30 _ <"$XDG_RUNTIME_DIR/managed" || fail "openbox does not start"

status=0
"$@" || status=$?
exit "$status"
