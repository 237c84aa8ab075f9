#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: with_small_disks.sh COMMAND [ARGUMENT...]
#
# Runs a command that finds a disk of 128 kB in SMALL_DISK and one that cannot be written in READ_ONLY_DISK, with a file
# "old" on each, and ends with its status. Real file systems, since only these fail as disks do: when bytes are flushed,
# not when they are written. They are seen by the command alone and go with it. Needs root, as mounting does.
set -euo pipefail

if (($# == 0)); then
    echo "Usage: $(basename "$0") COMMAND [ARGUMENT...]" >&2
    exit 2
fi

if [[ ${1:-} != --inside ]]; then
    directory=$(mktemp -d "${TMPDIR:-/tmp}/disks.XXXXXX")
    trap 'rm -rf "$directory"' EXIT
    mkdir "$directory"/{small,read-only}
    status=0
    SMALL_DISK="$directory/small" READ_ONLY_DISK="$directory/read-only" \
        unshare --mount -- "${BASH_SOURCE[0]}" --inside "$@" || status=$?
    exit "$status"
fi
shift

if ! mount -t tmpfs -o size=128k tmpfs "$SMALL_DISK" || ! mount -t tmpfs -o size=64k tmpfs "$READ_ONLY_DISK"; then
    echo "$(basename "$0"): the small disks cannot be mounted; this test has to run as root, in CI too" >&2
    exit 1
fi
printf precious >"$SMALL_DISK/old"
printf precious >"$READ_ONLY_DISK/old"
mount -o remount,ro "$READ_ONLY_DISK"

exec "$@"
