# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A bare Debian to try things in: what a person has who installed nothing yet. Sourced after packages.sh, not run. For
# root, on a Debian 12 machine with debootstrap. The packages come from where this machine's apt gets its own. The bare
# system is made once and kept as /var/tmp/flowtrail-chroot/SUITE.tar, which may be deleted at any time.

chroot_cache=/var/tmp/flowtrail-chroot
suite=bookworm # Debian 12, unless the script says otherwise

# Debian's own repositories as this machine's apt has them, but of the suite: "URI suite component" a line.
repositories()
{
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        grep -E ' (bookworm|bookworm-updates|bookworm-security) main$' | sort -u | sed "s/ bookworm/ $suite/"
}

# make_root: a bare Debian in a folder of its own, $root, which goes when the script ends, unless $keep is true.
make_root()
{
    ((EUID == 0)) || fail "a chroot needs root"
    install_missing debootstrap
    mkdir -p "$chroot_cache"
    root=$(mktemp -d "$chroot_cache/trial.XXXXXX")
    chmod 755 "$root"
    trap remove_root EXIT

    local bare=$chroot_cache/$suite.tar mirror
    if [[ ! -f $bare ]]; then
        say "Making a bare Debian ($suite), once"
        mirror=$(repositories | sed -n "s/ $suite main\$//p" | head -n 1)
        [[ -n $mirror ]] || fail "this machine's apt knows no Debian 12 repository"
        debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" "$mirror" \
            >"$chroot_cache/debootstrap.log" || fail "debootstrap failed; see $chroot_cache/debootstrap.log"
        repositories | sed 's/^/deb /' >"$root/etc/apt/sources.list"
        # How to reach them: proxies and the checks a frozen mirror needs off.
        apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$root/etc/apt/apt.conf.d/99host" || true
        rm -rf "$root"/var/cache/apt/archives/*.deb
        tar --create --numeric-owner --xattrs --file "$bare.new" --directory "$root" .
        mv "$bare.new" "$bare"
    else
        tar --extract --numeric-owner --xattrs --file "$bare" --directory "$root"
    fi
    cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
}

# Whatever was mounted went with the namespace it was mounted in, so this removes nothing but the trial.
remove_root()
{
    if ${keep:-false}; then
        say "Kept: $root"
    else
        rm -rf --one-file-system "$root"
    fi
}

# in_root FOLDER COMMAND [ARGUMENT...]: runs a command in a folder of the bare system, in namespaces of its own: mounts
# and left-over processes (a keyring, a bus) end with it, however it ends.
in_root()
{
    # shellcheck disable=SC2016 # expanded inside
    unshare --mount --pid --fork --kill-child bash -c '
        set -euo pipefail
        root=$1
        shift
        mount --types proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec env --ignore-environment HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            chroot "$root" bash -c '\''cd "$1" && shift && exec "$@"'\'' trial "$@"
    ' trial "$root" "$@"
}
