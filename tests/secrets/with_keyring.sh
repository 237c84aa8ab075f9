#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: with_keyring.sh COMMAND [ARGUMENT...]
#
# Runs a command with an empty, unlocked keychain of its own (gnome-keyring on its own session bus, in its own HOME), and
# ends with the command's status. Nothing of the user's session is seen or touched, and nothing is left behind. Needs the
# packages dbus, gnome-keyring and libglib2.0-bin; no display, and root will do. The keychain's password is in
# KEYRING_PASSWORD, for commands that lock it and open it again.
set -euo pipefail

if (($# == 0)); then
    echo "Usage: $(basename "$0") COMMAND [ARGUMENT...]" >&2
    exit 2
fi

if [[ ${1:-} != --inside ]]; then
    directory=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
    trap 'rm -rf "$directory"' EXIT
    mkdir -m 700 "$directory"/{home,run,data,config,cache}
    status=0
    # No display: a prompter that finds none fails at once, where one with a display would wait for a person.
    env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_FULL_SESSION \
        -u GNOME_KEYRING_CONTROL -u DBUS_SESSION_BUS_ADDRESS \
        HOME="$directory/home" XDG_RUNTIME_DIR="$directory/run" XDG_DATA_HOME="$directory/data" \
        XDG_CONFIG_HOME="$directory/config" XDG_CACHE_HOME="$directory/cache" KEYRING_PASSWORD=correct-horse \
        dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@" || status=$?
    exit "$status"
fi
shift

printf %s "$KEYRING_PASSWORD" |
    gnome-keyring-daemon --foreground --unlock --components=secrets >"$XDG_RUNTIME_DIR/keyring.log" 2>&1 &
daemon=$!
trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null || true' EXIT
if ! gdbus wait --session --timeout 20 org.freedesktop.secrets; then
    cat "$XDG_RUNTIME_DIR/keyring.log" >&2
    echo "$(basename "$0"): gnome-keyring does not start" >&2
    exit 1
fi

status=0
"$@" || status=$?
exit "$status"
