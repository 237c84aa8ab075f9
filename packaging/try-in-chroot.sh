#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/try-in-chroot.sh [--keep] [--suite SUITE] [COMMAND [ARGUMENT...]]
#
# Runs a command (packaging/test.sh if none is given) in a clean clone of HEAD on a bare Debian 12, or the Debian of that
# SUITE, such as trixie. It is unpacked anew and removed afterwards, unless --keep is given. For root;
# packaging/chroot.sh says more.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
# shellcheck source=packaging/chroot.sh
source "$top/packaging/chroot.sh"

keep=false
while [[ ${1:-} == --* ]]; do
    case $1 in
        --keep) keep=true ;;
        --suite)
            [[ ${2:-} =~ ^[a-z]+$ ]] || fail "--suite needs the name of a Debian, such as trixie"
            suite=$2
            shift
            ;;
        *) fail "there is no option $1" ;;
    esac
    shift
done
(($# > 0)) || set -- packaging/test.sh

install_missing git
revision=$(git -C "$top" rev-parse --short HEAD) || fail "there is no commit to try"
[[ -z $(git -C "$top" status --porcelain) ]] || say "Uncommitted changes are not part of the trial"
make_root
# A space in the path, because somebody will have one.
work="/root/a clean clone"
git clone --quiet --no-hardlinks "$top" "$root$work"

say "Trying $* at $revision on a bare Debian ($suite)"
SECONDS=0
status=0
in_root "$work" "$@" || status=$?
say "$* ended with status $status after $((SECONDS / 60)) min $((SECONDS % 60)) s"
exit "$status"
