// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "traffic/filter.h"

namespace exporting {

/// A term for people: "recv > 1 MB", "not *.meraki.com", "last 7 days". Names stand in it as they are.
[[nodiscard]] QString words(const traffic::Term &term, const QLocale &locale = QLocale());
/// All terms of a filter, one after the other; empty if there are none.
[[nodiscard]] QString words(const traffic::Filter &filter, const QLocale &locale = QLocale());

} // namespace exporting
