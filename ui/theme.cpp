// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>

#include "ui/charts/charttheme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

/// One background, one foreground, and a highlight for what stands out.
Theme inHighContrast(const QColor &background, const QColor &foreground)
{
    const bool isDark = background == Qt::black;
    return {
        .window = background,
        .card = background,
        .hairline = foreground,
        .outline = foreground,
        .track = isDark ? rgb(0x303030) : rgb(0xdddddd), // apart from the foreground, in which bars may be
        .text = foreground,
        .secondaryText = foreground,
        .accent = isDark ? rgb(0xffff00) : rgb(0x0000c0),
        .onAccent = background,
        .hover = isDark ? rgb(0x303030) : rgb(0xdddddd),
        .selection = isDark ? rgb(0x00387d) : rgb(0xbcd6ff),
        .alternateRow = background,
        .error = isDark ? rgb(0xff8a80) : rgb(0xa00000),
        .notice = background,
        .news = background,
    };
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .window = rgb(0xf5f6f8),
        .card = rgb(0xffffff),
        .hairline = rgb(0xe3e6ee),
        .outline = rgb(0x7f8898),
        .track = rgb(0xe3e6ee),
        .text = rgb(0x1f2430),
        .secondaryText = rgb(0x5b6473),
        .accent = rgb(0x2460cc),
        .onAccent = rgb(0xffffff),
        .hover = rgb(0xeceff5),
        .selection = rgb(0xdbe7fd),
        .alternateRow = rgb(0xf7f8fa),
        .error = rgb(0xb3261e),
        .notice = rgb(0xfff4e0),
        .news = rgb(0xe6f4ea),
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
        .window = rgb(0x171b22),
        .card = rgb(0x21262f),
        .hairline = rgb(0x343b47),
        .outline = rgb(0x737e8e),
        .track = rgb(0x343b47),
        .text = rgb(0xe6e9f0),
        .secondaryText = rgb(0x9aa3b0),
        .accent = rgb(0x6ea0ff),
        .onAccent = rgb(0x10141b),
        .hover = rgb(0x2b323d),
        .selection = rgb(0x263757),
        .alternateRow = rgb(0x252b35),
        .error = rgb(0xff8a80),
        .notice = rgb(0x3a3222),
        .news = rgb(0x1f3527),
    };
    return theme;
}

Theme Theme::matching(const QPalette &system)
{
    for (const auto &[background, foreground] : {std::pair(Qt::black, Qt::white), std::pair(Qt::white, Qt::black)}) {
        if (hasHighContrast(system, background, foreground))
            return inHighContrast(background, foreground);
    }
    return system.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, alternateRow);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, secondaryText);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::Mid, hairline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, secondaryText);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/window.qss"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly); // compiled in
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@window"_L1, window},
        {"@card"_L1, card},
        {"@hairline"_L1, hairline},
        {"@outline"_L1, outline},
        {"@track"_L1, track},
        {"@text"_L1, text},
        {"@secondary"_L1, secondaryText},
        {"@accent"_L1, accent},
        {"@onAccent"_L1, onAccent},
        {"@hover"_L1, hover},
        {"@selection"_L1, selection},
        {"@alternate"_L1, alternateRow},
        {"@error"_L1, error},
        {"@notice"_L1, notice},
        {"@news"_L1, news},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name + u';', color.name() + u';');
    sheet.replace(u"@check"_s, onAccent.lightness() < 128 ? u"check-dark"_s : u"check"_s);
    return sheet;
}

void Theme::applyToFields() const
{
    for (const char *field : {"QLineEdit", "QPlainTextEdit"}) {
        if (QApplication::palette(field) != palette()) // each time is a change of palettes to every window
            QApplication::setPalette(palette(), field);
    }
}

} // namespace ui
