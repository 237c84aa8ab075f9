// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// @p text as a tool tip, which Qt would otherwise take for rich text where it looks like it.
[[nodiscard]] QString plainToolTip(const QString &text);
/// The same for a widget, whose description for screen readers would otherwise be the tool tip's markup.
void setPlainToolTip(QWidget &widget, const QString &text);

/// @p text for a button or a menu, where & marks a mnemonic.
[[nodiscard]] QString buttonText(const QString &text);

/// A name for a menu: buttonText() of its plain line, short, with the beginning and the end of a long one, since the
/// end of a host's name says whose it is.
[[nodiscard]] QString menuText(const QString &name);

/// A label for texts of others, over as many lines as it takes; the style sheet knows it by @p objectName.
[[nodiscard]] QLabel *plainLabel(const QString &objectName, const QString &text = {});

} // namespace ui
