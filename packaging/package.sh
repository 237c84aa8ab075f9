#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/package.sh [--check] [DIRECTORY]
#
# Makes the Debian package in DIRECTORY (build/package if not given), looks through it, and says where it is: installs
# what is missing, builds the program in build/plain, packs it, compares what is in it with what is to be, and has
# lintian, desktop-file-validate and appstreamcli find nothing wrong. With --check it also builds and packs a copy of the
# source in another folder, with another umask, time zone and locale, and compares: the same source gives the same
# package, to the byte.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

check=false
if [[ ${1:-} == --check ]]; then
    check=true
    shift
fi
[[ $# -le 1 && ${1:-} != -* ]] || fail "Usage: packaging/package.sh [--check] [DIRECTORY]"
directory=$(realpath --canonicalize-missing "${1:-$top/build/package}")
install_missing "${build_packages[@]}" "${package_packages[@]}"
use_utf8

temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

# pack BUILD: makes the package of what was built there and prints its name.
pack()
{
    rm -rf "$1/packed"
    # CPack notes the umask in the package, for the archives that it is made of.
    if ! (umask 022 && cd "$1" && cpack -G DEB -B "$1/packed") >"$temporary/cpack.log" 2>&1; then
        cat "$temporary/cpack.log" >&2
        fail "CPack could not make the package; what it said is above"
    fi
    find "$1/packed" -maxdepth 1 -name '*.deb'
}

# files PACKAGE: what it installs, a name a line.
files()
{
    dpkg-deb --fsys-tarfile "$1" | tar --list | grep -v '/$' | sort
}

# What the package is to have in it.
expected_files()
{
    local id=io.github.flowtrail.Flowtrail icons=./usr/share/icons/hicolor size
    for size in 16 22 24 32 48 64 128 256 512; do
        echo "$icons/${size}x$size/apps/$id.png"
    done
    cat <<END
$icons/scalable/apps/$id.svg
$icons/symbolic/apps/$id-symbolic.svg
./usr/bin/flowtrail
./usr/share/applications/$id.desktop
./usr/share/bash-completion/completions/flowtrail
./usr/share/doc/flowtrail/changelog.Debian.gz
./usr/share/doc/flowtrail/changelog.gz
./usr/share/doc/flowtrail/copyright
./usr/share/fish/vendor_completions.d/flowtrail.fish
./usr/share/man/man1/flowtrail.1.gz
./usr/share/metainfo/$id.metainfo.xml
./usr/share/zsh/vendor-completions/_flowtrail
END
}

# compare PACKAGE OTHER: fails and names what differs unless they are the same.
compare()
{
    cmp --silent "$1" "$2" && return
    local package names=(here elsewhere)
    for package in "$1" "$2"; do
        dpkg-deb --raw-extract "$package" "$temporary/${names[0]}"
        dpkg-deb --contents "$package" >"$temporary/${names[0]}.contents"
        names=("${names[@]:1}")
    done
    cd "$temporary"
    { diff --recursive --brief here elsewhere; diff here.contents elsewhere.contents; } >&2 || true
    fail "the same source gave two packages; how they differ is above"
}

say "Building Flowtrail in build/plain"
build_release "$top" "$top/build/plain"
made=$(pack "$top/build/plain")

say "Looking through the package"
diff <(expected_files | sort) <(files "$made") >&2 || fail "this is not what the package is to have in it: < lacks, > has"
if dpkg-deb --fsys-tarfile "$made" | grep --fixed-strings "$top" >"$temporary/found"; then
    fail "the package has the name of a folder of this machine in it: $top"
fi
dpkg-deb --extract "$made" "$temporary/installed"
desktop-file-validate "$temporary"/installed/usr/share/applications/*.desktop
appstreamcli validate --no-net --pedantic "$temporary"/installed/usr/share/metainfo/*.metainfo.xml
lintian --allow-root --fail-on error,warning "$made" || fail "lintian finds what is above"

if $check; then
    say "Building a copy of the source elsewhere"
    copy="$temporary/another place"
    other=$(
        umask 077
        export TZ=Pacific/Kiritimati LC_ALL=C
        mkdir "$copy"
        tar --create --directory "$top" --exclude ./build --exclude ./.git . |
            tar --extract --no-same-permissions --directory "$copy"
        build_release "$copy" "$copy/build/elsewhere"
        pack "$copy/build/elsewhere"
    )
    compare "$made" "$other"
    say "Both are the same, to the byte"
fi

mkdir -p "$directory"
cp "$made" "$directory"
say "The package is $directory/${made##*/}"
