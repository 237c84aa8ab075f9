// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "export/chart.h"

namespace ui {

/// A text under a bar.
struct DayLabel
{
    int day = 0;
    QString text;
    double left = 0;
    bool isToday = false;
};

/// Which bars are labelled; days: all where all fit, else week starts, else every second, third ... of them; and always
/// the day that is not over, as "today". No two overlap, and none leaves @p left to @p right. @p centre is where a
/// day's bar stands, @p width how wide a text is. Weeks are labelled with their first day where the labels do not
/// crowd, weekdays all.
[[nodiscard]] QList<DayLabel> dayLabels(const QList<exporting::ChartBar> &days, exporting::ChartStep step, double left,
                                        double right, const std::function<double(int)> &centre,
                                        const std::function<double(const QString &)> &width);

} // namespace ui
