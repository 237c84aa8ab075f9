// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace ui {

/// The window's colours, light or dark, and what is made of them.
struct Theme
{
    QColor window;
    QColor card;
    QColor hairline; ///< of cards and rows, which are known without it
    QColor outline; ///< of fields and buttons
    QColor track; ///< what a bar could fill
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor onAccent;
    QColor hover;
    QColor selection;
    QColor alternateRow;
    QColor error;
    QColor notice; ///< background of a notice
    QColor news; ///< behind a strip of what went well

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    /// One of these as @p system is, in high contrast where all of that is black and white.
    [[nodiscard]] static Theme matching(const QPalette &system);

    [[nodiscard]] QPalette palette() const;
    /// For the main window; all others inherit it.
    [[nodiscard]] QString styleSheet() const;
    /// For the text fields of all windows. A style sheet has no colour for their hints, and keeps them from inheriting
    /// their window's.
    void applyToFields() const;
};

} // namespace ui
