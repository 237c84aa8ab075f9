// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "export/contrast.h"

using exporting::contrast;

/// The palette of a desktop that is set to high contrast.
[[nodiscard]] inline QPalette allOf(const QColor &background, const QColor &foreground)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, foreground);
    return palette;
}
