// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QIcon>
#include <QString>

namespace ui {

/// One thing to choose from a Chooser. Its texts may be anything: they are shown as plain text, on one line.
struct Choice
{
    QString text;
    QString detail{}; ///< beside the text, and searched as well: a shortcut, an address
    QString group{}; ///< the heading it stands under; empty: none
    QIcon icon{};
    bool isEnabled = true;
    QString why{}; ///< why it is not enabled
    bool isCurrent = false; ///< it is what is open now
    std::function<void()> choose{};

    /// What makes it the same choice when a list is read anew.
    [[nodiscard]] bool isSameAs(const Choice &other) const
    {
        return text == other.text && detail == other.detail && group == other.group;
    }
};

} // namespace ui
