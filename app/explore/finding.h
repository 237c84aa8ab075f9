// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "meraki/apierror.h"

namespace explore {

/// What one check of a connection found out.
struct Finding
{
    enum class Verdict {
        Good,
        Warning, ///< it works, and something should be seen to
        Bad,
        Skipped, ///< not checked, or not to be found out
    };
    /// Whose fault it is where the verdict is Bad.
    enum class Failure { None, Key, Request };

    QString title; ///< what was checked, in a word or two
    Verdict verdict = Verdict::Good;
    QString text{}; ///< one sentence for people, plain text, with what to do
    Failure failure = Failure::None;

    /// A Bad one of what @p error says.
    [[nodiscard]] static Finding of(const QString &title, const meraki::ApiError &error);

    bool operator==(const Finding &) const = default;
};

/// The verdict in a word: "ok", "warning", "failed", "skipped".
[[nodiscard]] QString word(Finding::Verdict verdict);

/// "Acme, Globex, and 3 more": ten of @p names at most.
[[nodiscard]] QString enumerated(const QStringList &names);

} // namespace explore
