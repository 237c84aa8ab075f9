#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: packaging/translations.sh
#
# Brings resources/translations/flowtrail_en.ts, the plural forms of English, up to date with the source. New ones come
# unfinished and are filled in by hand.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$top/packaging/packages.sh"
install_missing qt6-l10n-tools
cd "$top"
/usr/lib/qt6/bin/lupdate -I app -I . -pluralonly -no-obsolete -locations none -source-language en -target-language en \
    app ui -ts resources/translations/flowtrail_en.ts
grep -n 'type="unfinished"' resources/translations/flowtrail_en.ts || say "Nothing is unfinished"
