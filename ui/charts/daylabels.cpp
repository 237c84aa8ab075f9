// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daylabels.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double Gap = 10; // between two labels

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::DailyChartView)
};

struct Placed
{
    DayLabel label;
    double right = 0;
};

} // namespace

QList<DayLabel> dayLabels(const QList<exporting::ChartBar> &days, exporting::ChartStep step, double left, double right,
                          const std::function<double(int)> &centre, const std::function<double(const QString &)> &width)
{
    const auto place = [&](int day, const QString &text, bool isToday) {
        const double wide = width(text);
        const double start = std::max(left, std::min(centre(day) - wide / 2, right - wide));
        return Placed{{day, text, start, isToday}, start + wide};
    };

    std::optional<Placed> today;
    QList<Placed> all;
    const QLocale locale;
    const bool isByDay = step == exporting::ChartStep::Day;
    const QString format = step == exporting::ChartStep::Weekday ? u"ddd"_s : Text::tr("ddd d MMM", "date format");
    for (int day = 0; day < days.size(); ++day) {
        if (isByDay && days[day].state == exporting::BarState::Partial)
            today = place(day, Text::tr("today"), true);
        else
            all.append(place(day, locale.toString(exporting::dateOf(days[day].first), format), false));
    }
    const auto clearOfToday = [&today](const Placed &item) {
        return !today || item.right + Gap <= today->label.left || today->right + Gap <= item.label.left;
    };
    const auto fits = [](const QList<Placed> &items) {
        return std::ranges::adjacent_find(items,
                                          [](const Placed &a, const Placed &b) { return a.right + Gap > b.label.left; })
            == items.end();
    };

    QList<Placed> chosen;
    if (fits(all) && std::ranges::all_of(all, clearOfToday)) {
        chosen = all;
    } else {
        QList<Placed> weeks;
        std::ranges::copy_if(all, std::back_inserter(weeks), [&](const Placed &item) {
            return !isByDay || std::chrono::weekday(days[item.label.day].first) == std::chrono::Monday;
        });
        if (weeks.isEmpty())
            weeks.append(all.constFirst());
        for (qsizetype every = 1;; ++every) {
            chosen.clear();
            for (qsizetype i = 0; i < weeks.size(); i += every)
                chosen.append(weeks[i]);
            if (fits(chosen))
                break;
        }
        chosen.removeIf([&](const Placed &item) { return !clearOfToday(item) || item.right > right; });
    }

    QList<DayLabel> labels;
    for (const Placed &item : std::as_const(chosen))
        labels.append(item.label);
    if (today)
        labels.append(today->label);
    return labels;
}

} // namespace ui
