// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace ui {

struct Theme;

/// Gives a page that was read from Markdown the theme's look, and its headings the anchors that links lead to.
void styleHelp(QTextDocument &document, const Theme &theme);

} // namespace ui
