// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptext.h"

#include <algorithm>

#include <QCoreApplication>

#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models::GroupModel)
};

} // namespace

QString GroupText::kind(traffic::Grouping grouping)
{
    using traffic::Grouping;
    switch (grouping) {
    case Grouping::Application:
        return Text::tr("Application");
    case Grouping::Destination:
        return Text::tr("Destination");
    case Grouping::Domain:
        return Text::tr("Domain");
    case Grouping::Protocol:
        return Text::tr("Protocol");
    case Grouping::Port:
        return Text::tr("Port");
    case Grouping::ProtocolPort:
        break;
    }
    return Text::tr("Protocol and port");
}

QString GroupText::name(const traffic::Group &group)
{
    const QString name = text::plainLine(traffic::displayName(group));
    return name.isEmpty() ? u"“ ”"_s : name; // so that there is something to see
}

QString GroupText::amount(const traffic::Group &group, traffic::Metric of) const
{
    return traffic::formatMetric(traffic::value(group.sums, of), of, unitBase, locale);
}

QString GroupText::share(const traffic::Group &group) const
{
    return traffic::formatShare(traffic::value(group.sums, metric), traffic::value(totals, metric), locale);
}

QString GroupText::daysSeen(const traffic::Group &group) const
{
    return Text::tr("seen on %1 of %Ln day(s)", nullptr, days).arg(locale.toString(group.daysSeen));
}

QString GroupText::sentence(const traffic::Group &group) const
{
    QStringList parts{name(group), amount(group, metric), share(group)};
    if (metric == traffic::Metric::Flows)
        parts[1] = Text::tr("%1 flows").arg(parts[1]);
    if (days > 0)
        parts.append(daysSeen(group));
    return parts.join(u", "_s);
}

QString GroupText::toolTip(const traffic::Group &group, const QString &note) const
{
    using traffic::Metric;
    QStringList lines{
        name(group),
        Text::tr("Received %1, sent %2, %3 flows")
            .arg(amount(group, Metric::Received), amount(group, Metric::Sent), amount(group, Metric::Flows)),
        Text::tr("Active for %1").arg(traffic::formatDuration(group.sums.activeSeconds)),
    };
    if (days > 0)
        lines.last() += u", "_s + daysSeen(group);
    if (!note.isEmpty())
        lines.append(note);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<span>%1</span>"_s.arg(lines.join("<br>"_L1));
}

} // namespace models
