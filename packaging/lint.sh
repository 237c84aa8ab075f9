#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/lint.sh [BASE]
#
# Looks at the source without running it: form (clang-format), scripts (shellcheck, pyflakes), XML and YAML of all files,
# and clang-tidy's findings in what changed since BASE, uncommitted changes included. Without BASE: since this branch left
# origin/main, else since the commit before. A header is looked at through the source beside it, or one that includes it.
# Of many sources clang-tidy takes those that changed most, and the others are named. Ends with a status other than 0 on
# any finding.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"

# At 30 seconds each on two slow cores, some six minutes.
most_sources=25

(($# <= 1)) || fail "Usage: packaging/lint.sh [BASE]"
install_missing "${build_packages[@]}" "${lint_packages[@]}"
use_utf8
cd "$top"

findings=()

# files GLOB...: those of the project with such names. From an archive, which has no history, all there are.
files()
{
    if $has_git; then
        # What is deleted, but not yet committed, is still listed.
        git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do
            [[ ! -f $file ]] || printf '%s\n' "$file"
        done | sort -u
    else
        local glob
        for glob in "$@"; do
            find . -path ./build -prune -o -type f -name "${glob##*/}" -print | sed 's|^\./||'
        done | sort -u
    fi
}

# check NAME COMMAND...: one check of the files that come in.
check()
{
    local name=$1 began=$SECONDS list=() verdict="nothing found"
    shift
    mapfile -t list
    if ((${#list[@]} == 0)); then
        say "$name: no files"
        return
    fi
    if ! printf '%s\0' "${list[@]}" | xargs -0 "$@"; then
        findings+=("$name")
        verdict="see above"
    fi
    say "$name: $verdict; files: ${#list[@]}, seconds: $((SECONDS - began))"
}

# The commit to compare with, or nothing and a word why.
base_of()
{
    if [[ -n ${1:-} ]]; then
        git rev-parse --quiet --verify "$1^{commit}" || fail "there is no commit $1 here"
        return
    fi
    local base
    base=$(git merge-base origin/main HEAD 2>/dev/null) || base=
    # On the main branch itself there is nothing between.
    if [[ -z $base || $base == "$(git rev-parse HEAD)" ]]; then
        base=$(git rev-parse --quiet --verify 'HEAD~1^{commit}') || base=
    fi
    if [[ -z $base ]]; then
        if [[ $(git rev-parse --is-shallow-repository) == true ]]; then
            say "clang-tidy: not done; this is a shallow clone, which does not have the commit before"
        else
            say "clang-tidy: not done; there is no commit before this one"
        fi
    fi
    printf '%s\n' "$base"
}

# changed BASE: "LINES FILE" for each C++ file that is not as it was.
changed()
{
    git diff --numstat --no-renames --diff-filter=d "$1" -- '*.cpp' '*.h' |
        awk -F '\t' '{ print $1 + $2 " " $3 }'
    git ls-files --others --exclude-standard -- '*.cpp' '*.h' | while IFS= read -r file; do
        printf '%s %s\n' "$(wc -l <"$file")" "$file"
    done
}

# source_for FILE: what is compiled to look at it.
source_for()
{
    local file=$1 source=${1%.h}.cpp
    if [[ $file == *.cpp || -f $source ]]; then
        printf '%s\n' "${file%.*}.cpp"
        return
    fi
    # As it is included: from app/, tests/ or the top.
    local name=${file#app/}
    git grep -lF "#include \"${name#tests/}\"" -- 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp' | head -n 1 || true
}

# sources_since BASE: "LINES SOURCE", those that changed most first.
sources_since()
{
    changed "$1" | while read -r lines file; do
        local source
        source=$(source_for "$file")
        if [[ -n $source ]]; then
            printf '%s %s\n' "$lines" "$source"
        else
            say "clang-tidy: $file is left out, no source includes it"
        fi
    done | awk '{ lines[$2] += $1 } END { for (source in lines) print lines[source], source }' | sort -k 1,1nr -k 2
}

# tidy BASE: the sources that changed since.
tidy()
{
    local sources=() known=() source
    mapfile -t sources < <(sources_since "$1" | cut -d ' ' -f 2)
    if ((${#sources[@]} == 0)); then
        say "clang-tidy: no C++ file changed since $(git rev-parse --short "$1")"
        return
    fi

    # How each source is compiled.
    cmake --preset asan --log-level=WARNING >/dev/null

    for source in "${sources[@]}"; do
        if ! grep -qF "\"file\": \"$top/$source\"" build/asan/compile_commands.json; then
            say "clang-tidy: $source is left out, it is no part of the build with tests"
        elif ((${#known[@]} == most_sources)); then
            say "clang-tidy: $source is left out, $most_sources others changed more"
        else
            known+=("$source")
        fi
    done
    ((${#known[@]} > 0)) || return 0

    # Some include what moc makes of them, which the build would make only after all they are linked with.
    mkdir -p build/lint
    for source in "${known[@]}"; do
        local name=${source##*/}
        name=${name%.cpp}.moc
        ! grep -qF "#include \"$name\"" "$source" || /usr/lib/qt6/libexec/moc -o "build/lint/$name" "$source"
    done

    say "clang-tidy, of what changed since $(git rev-parse --short "$1"): ${known[*]}"
    # What it found, without its count of what it does not show.
    # shellcheck disable=SC2016 # expanded by the inner shell
    check clang-tidy -n 1 -P "$(nproc)" sh -c '
        log=$(clang-tidy-16 --quiet -p build/asan --extra-arg="-I$PWD/build/lint" "$0" 2>&1) ||
            { printf "%s\n" "$log" >&2; exit 1; }' \
        < <(printf '%s\n' "${known[@]}")
}

has_git=true
if ! git rev-parse --git-dir >/dev/null 2>&1; then
    has_git=false
    say "There is no history here"
fi

check clang-format clang-format-14 --dry-run -Werror < <(files '*.cpp' '*.h')
check shellcheck shellcheck --external-sources < <(files '*.sh' .ci/run)
check pyflakes pyflakes3 < <(files '*.py')
check xmllint xmllint --noout < <(files '*.qrc' '*.ts' '*.svg' '*.xml' '*.xml.in')
check yamllint yamllint --strict --config-data \
    '{extends: default, rules: {line-length: {max: 120}, truthy: {check-keys: false}, document-start: disable}}' \
    < <(files '*.yml')
if $has_git; then
    base=$(base_of "${1:-}")
    [[ -z $base ]] || tidy "$base"
else
    say "clang-tidy: not done, since what changed is not known"
fi

((${#findings[@]} == 0)) || fail "findings of ${findings[*]}; see above"
say "Nothing found, in $SECONDS s"
