// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <algorithm>

#include <QPalette>

namespace ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const ChartTheme &light()
{
    static const ChartTheme theme{
        .card = rgb(0xffffff),
        .text = rgb(0x1f2430),
        .secondaryText = rgb(0x5b6473),
        .hairline = rgb(0xe3e6ee),
        .axis = rgb(0xb9bfcc),
        .hatch = rgb(0x7f8898),
        .band = rgb(0xf2f4f8),
        .raised = rgb(0xffffff),
        .accent = rgb(0x2460cc),
        .notice = rgb(0xfff4e0),
        .noticeText = rgb(0x7a4a00),
        .series = {rgb(0x4477aa), rgb(0xee6677), rgb(0x228833), rgb(0xccbb44), rgb(0x66ccee), rgb(0xaa3377),
                   rgb(0x44aa99), rgb(0x663311), rgb(0x332288), rgb(0xffb3c1), rgb(0xdd3311), rgb(0x1b4d3e)},
        .other = rgb(0x9aa3b0),
    };
    return theme;
}

const ChartTheme &dark()
{
    static const ChartTheme theme{
        .card = rgb(0x21262f),
        .text = rgb(0xe6e9f0),
        .secondaryText = rgb(0x9aa3b0),
        .hairline = rgb(0x343b47),
        .axis = rgb(0x5a6372),
        .hatch = rgb(0x737e8e),
        .band = rgb(0x2a303b),
        .raised = rgb(0x2d3440),
        .accent = rgb(0x6ea0ff),
        .notice = rgb(0x3a3222),
        .noticeText = rgb(0xffd48a),
        .series = {rgb(0x4477aa), rgb(0xee6677), rgb(0x228833), rgb(0xccbb44), rgb(0x66ccee), rgb(0xaa3377),
                   rgb(0x44aa99), rgb(0x7c5b55), rgb(0x8a7fd6), rgb(0xffb3c1), rgb(0xdd3311), rgb(0xf0f5b0)},
        .other = rgb(0x9aa3b0),
    };
    return theme;
}

ChartTheme inHighContrast(ChartTheme theme, QColor card, QColor text)
{
    theme.isHighContrast = true;
    theme.card = theme.raised = theme.notice = card;
    theme.text = theme.secondaryText = theme.axis = theme.hatch = theme.noticeText = theme.accent = text;
    theme.hairline = theme.other = theme.card == Qt::black ? QColor(0x80, 0x80, 0x80) : QColor(0x70, 0x70, 0x70);
    theme.band = theme.card == Qt::black ? QColor(0x30, 0x30, 0x30) : QColor(0xdd, 0xdd, 0xdd);
    return theme;
}

const ChartTheme &highContrastLight()
{
    static const ChartTheme theme = inHighContrast(light(), Qt::white, Qt::black);
    return theme;
}

const ChartTheme &highContrastDark()
{
    static const ChartTheme theme = inHighContrast(dark(), Qt::black, Qt::white);
    return theme;
}

} // namespace

const ChartTheme &ChartTheme::of(exporting::Theme theme)
{
    return theme == exporting::Theme::Dark ? dark() : light();
}

const ChartTheme &ChartTheme::matching(const QPalette &palette)
{
    if (hasHighContrast(palette, Qt::white, Qt::black))
        return highContrastLight();
    if (hasHighContrast(palette, Qt::black, Qt::white))
        return highContrastDark();
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor ChartTheme::color(const exporting::ChartSeries &part) const
{
    return part.isOther ? other : series[std::size_t(exporting::Palette::colorOf(part.color))];
}

int ChartTheme::pattern(const exporting::ChartSeries &part) const
{
    using exporting::Palette;
    if (part.isOther)
        return 0;
    return isHighContrast ? part.color % Palette::Patterns : Palette::patternOf(part.color);
}

QColor ChartTheme::faded(const QColor &color) const
{
    const auto mix = [](int from, int to) { return (from * 28 + to * 72) / 100; };
    return {mix(color.red(), card.red()), mix(color.green(), card.green()), mix(color.blue(), card.blue())};
}

bool hasHighContrast(const QPalette &palette, const QColor &background, const QColor &foreground)
{
    using Role = QPalette::ColorRole;
    return std::ranges::all_of(std::array{Role::Window, Role::Base, Role::Button},
                               [&](Role role) { return palette.color(role) == background; })
        && std::ranges::all_of(std::array{Role::WindowText, Role::Text, Role::ButtonText},
                               [&](Role role) { return palette.color(role) == foreground; });
}

} // namespace ui
