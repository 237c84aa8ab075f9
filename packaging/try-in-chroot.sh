#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/try-in-chroot.sh [--keep] [COMMAND [ARGUMENT...]]
#
# Runs a command (packaging/test.sh if none is given) in a clean clone of HEAD on a bare Debian 12: what a person has who
# installed nothing yet. For root, on a Debian 12 machine with debootstrap. The packages come from where this machine's
# apt gets its own. The bare system is made once and kept as /var/tmp/flowtrail-chroot/bare.tar, which may be deleted at
# any time; each run unpacks it anew and removes it afterwards, unless --keep is given.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

keep=false
if [[ ${1:-} == --keep ]]; then
    keep=true
    shift
fi
(($# > 0)) || set -- packaging/test.sh

((EUID == 0)) || fail "a chroot needs root"
install_missing debootstrap git
revision=$(git -C "$top" rev-parse --short HEAD) || fail "there is no commit to try"
[[ -z $(git -C "$top" status --porcelain) ]] || say "Uncommitted changes are not part of the trial"

cache=/var/tmp/flowtrail-chroot
bare=$cache/bare.tar
mkdir -p "$cache"
root=$(mktemp -d "$cache/trial.XXXXXX")
chmod 755 "$root"
# Whatever was mounted went with the namespace it was mounted in, so this removes nothing but the trial.
# shellcheck disable=SC2317 # called by the trap
finish()
{
    if $keep; then
        say "Kept: $root"
    else
        rm -rf --one-file-system "$root"
    fi
}
trap finish EXIT

# Debian's own repositories as this machine's apt has them: "URI suite component" a line.
repositories()
{
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        grep -E ' (bookworm|bookworm-updates|bookworm-security) main$' | sort -u
}

if [[ ! -f $bare ]]; then
    say "Making a bare Debian 12, once"
    mirror=$(repositories | sed -n 's/ bookworm main$//p' | head -n 1)
    [[ -n $mirror ]] || fail "this machine's apt knows no Debian 12 repository"
    debootstrap --variant=minbase --include=git,ca-certificates bookworm "$root" "$mirror" >"$cache/debootstrap.log" ||
        fail "debootstrap failed; see $cache/debootstrap.log"
    repositories | sed 's/^/deb /' >"$root/etc/apt/sources.list"
    # How to reach them: proxies and the checks a frozen mirror needs off.
    apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$root/etc/apt/apt.conf.d/99host" || true
    rm -rf "$root"/var/cache/apt/archives/*.deb
    tar --create --numeric-owner --xattrs --file "$bare.new" --directory "$root" .
    mv "$bare.new" "$bare"
else
    tar --extract --numeric-owner --xattrs --file "$bare" --directory "$root"
fi

# A space in the path, because somebody will have one.
work="/root/a clean clone"
git clone --quiet --no-hardlinks "$top" "$root$work"
cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"

say "Trying $* at $revision on a bare Debian 12"
SECONDS=0
status=0
# In namespaces of its own: mounts and left-over processes (a keyring, a bus) end with the trial, however it ends.
# shellcheck disable=SC2016 # expanded inside
unshare --mount --pid --fork --kill-child bash -c '
    set -euo pipefail
    root=$1 work=$2
    shift 2
    mount --types proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec env --ignore-environment HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        chroot "$root" bash -c '\''cd "$1" && shift && exec "$@"'\'' trial "$work" "$@"
' trial "$root" "$work" "$@" || status=$?
say "$* ended with status $status after $((SECONDS / 60)) min $((SECONDS % 60)) s"
exit "$status"
