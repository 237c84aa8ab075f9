# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034 # the lists are for the scripts that source this file
#
# The Debian 12 packages Flowtrail needs, and the one way the scripts install them. Sourced, not run.
# The lists are complete for --no-install-recommends on a bare system: Charts does not configure without
# libqt6opengl6-dev, which Debian only recommends. Fonts come with fontconfig.

# To build the program.
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libsimdjson-dev libexpected-dev libpsl-dev libxlsxwriter-dev
)

# What it loads while it runs, beyond what the build packages bring: icons, the keychain, certificates, time zones,
# and the texts of Qt in other languages. packaging/cpack.cmake has them for the package.
runtime_packages=(libqt6svg6 libsecret-1-0 ca-certificates tzdata qt6-translations-l10n)

# To run the tests: a keychain without a desktop, a real window without a display and what a screen reader gets of it,
# checks of what gets installed, other readers of what is exported and of the manual page, and shells to complete in.
test_packages=(
    dbus gnome-keyring libsecret-tools libglib2.0-bin
    xvfb xauth openbox xdotool imagemagick
    at-spi2-core python3 python3-gi gir1.2-atspi-2.0
    desktop-file-utils appstream
    python3-openpyxl poppler-utils
    groff-base mandoc zsh fish
)

# To make the Debian package, and to check it.
package_packages=(dpkg-dev file lintian desktop-file-utils appstream)

# To look at the source with packaging/lint.sh. clang-tidy 16, since 14 cannot read the library's ranges.
lint_packages=(clang-format-14 clang-tidy-16 shellcheck pyflakes3 libxml2-utils yamllint git)

# To count which lines the tests run.
coverage_packages=(gcovr)

# To fuzz, beyond the build packages: libFuzzer and the sanitizers' runtime, which clang only recommends.
fuzz_packages=(clang libclang-rt-14-dev)

# To take the screenshots: letters beyond Latin, Greek and Cyrillic.
screenshot_packages=(fonts-noto-core fonts-noto-cjk)

# To measure beside others, with packaging/bench.sh: these, and a display for the window.
bench_packages=(python3 python3-pandas python3-numpy python3-requests python3-matplotlib xvfb xauth git)

# say TEXT: one line of progress, apart from what the tools print.
say()
{
    printf '==> %s\n' "$1" >&2
}

# fail TEXT: the last line, and the end.
fail()
{
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# install_missing PACKAGE...: installs those that are not there; asks nothing and touches nothing if all are.
install_missing()
{
    if ! type -P apt-get dpkg-query >/dev/null; then
        fail "this script installs packages with apt-get, on Debian 12; README.md says how to build by hand elsewhere"
    fi

    local package missing=()
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    ((${#missing[@]} > 0)) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "these packages are missing, and only root or sudo can install them: ${missing[*]}"
        as_root=(sudo)
    fi

    say "Installing what is missing: ${missing[*]}"
    local apt_get=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    local log
    log=$(mktemp)
    # A repository that does not answer may be one that nothing here comes from: the installation decides.
    if ! { "${apt_get[@]}" update; "${apt_get[@]}" install --yes --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "apt-get could not install the packages; what it said is above"
    fi
    rm -f "$log"
}

# use_utf8: a UTF-8 locale where there is none, since Qt reads and writes file names in the locale's encoding.
use_utf8()
{
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}

# use_source_date SOURCE: makes what is built and packed have the source's date in it instead of the day's: that of the
# commit, or where there is none, as in an archive of the source, of the version.
use_source_date()
{
    [[ -z ${SOURCE_DATE_EPOCH:-} ]] || return 0
    local version_date
    version_date=$(sed -n 's/^set(FLOWTRAIL_DATE \([0-9-]*\)).*/\1/p' "$1/CMakeLists.txt")
    SOURCE_DATE_EPOCH=$(date --utc --date "$version_date" +%s)
    if [[ -e $1/.git ]] && command -v git >/dev/null; then
        SOURCE_DATE_EPOCH=$(git -C "$1" -c safe.directory='*' log -1 --format=%ct)
    fi
    export SOURCE_DATE_EPOCH
}

# build_release SOURCE BUILD: the program alone, optimized. Quick when nothing has changed.
build_release()
{
    use_source_date "$1"
    local log
    log=$(mktemp)
    if ! cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "CMake could not configure the build; what it said is above"
    fi
    rm -f "$log"
    cmake --build "$2" --parallel "$(nproc)" >&2
}
