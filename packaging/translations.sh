#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/translations.sh [LANGUAGE...]
#
# Brings resources/translations/*.ts up to date with the source: new texts come unfinished and are filled in by hand, with
# Qt Linguist or an editor; those that are gone go. English has only its plural forms. A
# LANGUAGE, such as "it", begins the file of one that there is none of yet.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing qt6-l10n-tools
cd "$top"

# update LANGUAGE [OPTION...]
update()
{
    /usr/lib/qt6/bin/lupdate -I app -I . -no-obsolete -locations none -source-language en -target-language "$1" \
        "${@:2}" app ui -ts "resources/translations/flowtrail_$1.ts"
}

update en -pluralonly
for file in resources/translations/flowtrail_*.ts; do
    language=${file##*_}
    language=${language%.ts}
    [[ $language == en ]] || update "$language"
done
for language in "$@"; do
    update "$language"
done
grep -c 'type="unfinished"' resources/translations/flowtrail_*.ts && exit 1
say "Nothing is unfinished"
