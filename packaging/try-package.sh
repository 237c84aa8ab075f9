#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/try-package.sh [--keep] [PACKAGE]
#
# Installs the Debian package (that of packaging/package.sh if none is given) on a bare Debian 12, without anything that
# is only recommended, and looks whether it is whole: it depends on all it needs, the commands and the window work, the
# manual page and the completions can be read, and nothing is left when it is purged. For root; packaging/chroot.sh says
# more. The bare system is removed afterwards, unless --keep is given.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
# shellcheck source=packaging/chroot.sh
source "$top/packaging/chroot.sh"

keep=false
if [[ ${1:-} == --keep ]]; then
    keep=true
    shift
fi
package=${1:-}
if [[ -z $package ]]; then
    "$top/packaging/package.sh"
    package=$(find "$top/build/package" -name '*.deb' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d ' ' -f 2-)
fi
[[ -f $package ]] || fail "there is no package $package"

# What follows runs in the bare system.

# apt ARGUMENT...: apt-get without questions and without words, unless it fails.
apt()
{
    DEBIAN_FRONTEND=noninteractive apt-get -qq --no-install-recommends "$@" >/root/apt.log 2>&1 </dev/null ||
        { cat /root/apt.log >&2; fail "apt-get $* failed; what it said is above"; }
}

# every_file: what there is, but for what dpkg, apt and ldconfig write down of their own work.
every_file()
{
    find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /root -o -path /tmp -o -path /var/lib/dpkg \
        -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/log -o -path /var/cache/ldconfig \) -prune \
        -o -print | sort
}

# begins FILE BYTES: whether it is of that kind.
begins()
{
    [[ $(head -c ${#2} "$1" | tr -d '\0') == "$2" ]] || fail "$1 does not begin with $2"
}

try_commands()
{
    flowtrail --version
    mkdir /root/demo
    cd /root/demo
    flowtrail export --demo --quiet --output x.png --output x.csv --output x.xlsx --output x.pdf --output x.svg \
        --time-zone Europe/Berlin --title Ünïcödé
    begins x.png $'\x89PNG'
    begins x.csv 'ts,application,'
    begins x.xlsx PK
    begins x.pdf '%PDF'
    begins x.svg '<?xml'
    flowtrail list organizations --demo | grep -q .
}

# What is loaded while it runs, as no linker knows it: that it is there, and what it needs itself.
try_what_is_loaded()
{
    local plugins file missing
    plugins=$(echo /usr/lib/*/qt6/plugins)
    for file in platforms/libqxcb.so platforms/libqoffscreen.so iconengines/libqsvgicon.so imageformats/libqsvg.so \
        imageformats/libqjpeg.so tls/libqopensslbackend.so printsupport/libcupsprintersupport.so; do
        [[ -f $plugins/$file ]] || fail "there is no $file"
    done
    for file in /usr/bin/flowtrail $(find "$plugins" -name '*.so'); do
        missing=$(ldd "$file" | grep 'not found' || true)
        [[ -z $missing ]] || fail "$file lacks $missing"
    done
    ldconfig -p | grep -q 'libsecret-1\.so\.0' || fail "there is no libsecret"
    [[ -f /etc/ssl/certs/ca-certificates.crt ]] || fail "there are no certificates"
    [[ -f /usr/share/qt6/translations/qtbase_de.qm ]] || fail "Qt's translations are missing"

    # Without a display the window cannot open, but not for want of a library.
    local said
    said=$(QT_DEBUG_PLUGINS=1 QT_QPA_PLATFORM=xcb flowtrail --demo 2>&1 || true)
    [[ $said == *'could not connect to display'* ]] || fail "the window did not come as far as the display: $said"
    [[ $said != *'Cannot load library'* ]] || fail "a plugin could not be loaded: $said"
}

# With readers and a display, which do not come with the package.
try_what_is_shown()
{
    apt install groff-base bash fish zsh xvfb xauth xdotool
    local said
    said=$(zcat /usr/share/man/man1/flowtrail.1.gz | groff -wall -man -Tutf8 2>&1 >/root/page)
    [[ -z $said && -s /root/page ]] || fail "the manual page cannot be read: $said"
    bash -n /usr/share/bash-completion/completions/flowtrail
    [[ $(fish -c "complete -C 'flowtrail doct'") == doctor* ]] || fail "fish does not complete"
    [[ $(zsh -f -c 'autoload -Uz compinit && compinit -u -D && echo $_comps[flowtrail]') == _flowtrail ]] ||
        fail "zsh does not know how to complete"

    # shellcheck disable=SC2016 # expanded inside
    xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24' bash -c '
        flowtrail --demo 2>/root/window.log &
        timeout 60 xdotool search --sync --onlyvisible --name Flowtrail >/dev/null || exit 1
        kill -INT $! && wait $!' || { cat /root/window.log >&2; fail "the window did not open and close"; }
    [[ ! -s /root/window.log ]] || fail "the window said: $(cat /root/window.log)"
}

trial()
{
    set -euo pipefail
    export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/root/runtime
    mkdir --mode 700 "$XDG_RUNTIME_DIR"
    apt update
    every_file >/root/before
    say "Installing it"
    apt install "/root/$1"
    say "Trying the commands, and what they load"
    try_commands
    try_what_is_loaded
    say "Purging it"
    apt purge --auto-remove flowtrail
    every_file >/root/after
    diff /root/before /root/after >&2 || fail "purged, it left what is marked with >"
    say "Installing it again, and looking at it"
    apt install "/root/$1"
    try_what_is_shown
}

make_root
cp "$package" "$root/root"
say "Trying ${package##*/} on a bare Debian 12"
functions=(say fail apt every_file begins try_commands try_what_is_loaded try_what_is_shown trial)
in_root /root bash -c "$(declare -f "${functions[@]}"); trial \"\$@\"" try-package "${package##*/}"
say "It is whole"
