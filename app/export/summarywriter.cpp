// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/summarywriter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "export/pseudonyms.h"
#include "export/recordbuffer.h"
#include "export/recordlayout.h"
#include "export/recordpreamble.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Summary)
};

constexpr std::array NumberColumns{
    "recv", "sent", "total", "numFlows", "activeSeconds", "records", "daysSeen", "share",
};

std::optional<QString> nameOf(const traffic::Group &group, traffic::Grouping grouping)
{
    const bool isNumber = grouping == traffic::Grouping::Port || grouping == traffic::Grouping::ProtocolPort;
    const bool isMissing = isNumber ? group.name.isEmpty() : group.key == traffic::Dictionary::Missing;
    return isMissing ? std::nullopt : std::optional(group.name);
}

/// On how many days any of @p groups was seen, or any of those that have no days of their own.
int daysSeenOf(const traffic::Summary &summary, std::span<const traffic::Group *const> groups)
{
    int count = 0;
    for (std::size_t day = 0; day < std::size_t(summary.days.count()); ++day) {
        const bool seen = (day < summary.restByDay.size() && summary.restByDay[day].records > 0)
            || std::ranges::any_of(groups, [day](const traffic::Group *group) {
                              return day < group->days.size() && group->days[day].records > 0;
                          });
        count += int(seen);
    }
    return count;
}

/// The columns' names and what stands around them, as @p layout has it around values.
std::string headOf(RecordFormat format, const RecordLayout &layout, const std::string &name)
{
    if (format == RecordFormat::Json || format == RecordFormat::Ndjson)
        return std::string(layout.head);
    std::string head = std::string(layout.before[0]) + name;
    std::string rule(format == RecordFormat::Markdown ? "| ---" : "");
    for (const char *column : NumberColumns) {
        head.append(layout.before[1]).append(column);
        if (!rule.empty())
            rule.append(layout.before[1]).append("---:");
    }
    head.append(layout.after);
    return rule.empty() ? head : head + rule + std::string(layout.after);
}

/// What stands before each value.
std::array<std::string, 9> beforeOf(RecordFormat format, const RecordLayout &layout, const std::string &name)
{
    std::array<std::string, 9> before;
    const bool isJson = format == RecordFormat::Json || format == RecordFormat::Ndjson;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::string column = i == 0 ? name : NumberColumns[i - 1];
        before[i] = isJson ? (i == 0 ? "{\"" : ",\"") + column + "\":" : std::string(layout.before[i]);
    }
    return before;
}

/// A sum without what adding left in its last digits: 2591423.629, not 2591423.6289999997. The API counts to a
/// thousandth.
double sumOf(double kilobytes)
{
    constexpr double Millionths = 1e6;
    return std::round(kilobytes * Millionths) / Millionths;
}

} // namespace

QString columnOf(traffic::Grouping grouping)
{
    using traffic::Grouping;
    switch (grouping) {
    case Grouping::Application:
        return u"application"_s;
    case Grouping::Destination:
        return u"destination"_s;
    case Grouping::Domain:
        return u"domain"_s;
    case Grouping::Protocol:
        return u"protocol"_s;
    case Grouping::Port:
        return u"port"_s;
    case Grouping::ProtocolPort:
        return u"protocolPort"_s;
    }
    return {};
}

std::vector<SummaryRow> summaryRows(const traffic::Summary &summary, const SummaryOptions &options)
{
    std::vector<const traffic::Group *> groups;
    groups.reserve(summary.groups.size());
    for (const traffic::Group &group : summary.groups)
        groups.push_back(&group);
    std::ranges::stable_sort(groups, std::ranges::greater{}, [&options](const traffic::Group *group) {
        return traffic::value(group->sums, options.metric);
    });

    const double whole = traffic::value(summary.totals, options.metric);
    const auto shareOf
        = [&](const traffic::Sums &sums) { return whole > 0 ? traffic::value(sums, options.metric) / whole : 0; };
    const std::size_t named = !options.top
        ? groups.size()
        : std::min({groups.size(), std::size_t(std::max(*options.top, 0)), traffic::Summary::Leaders});
    std::vector<SummaryRow> rows;
    for (const traffic::Group *group : std::span(groups).first(named)) {
        std::optional<QString> name = nameOf(*group, summary.grouping);
        if (name && options.text.pseudonyms)
            name = options.text.pseudonyms->replaced(*name);
        rows.push_back({.name = name, .sums = group->sums, .daysSeen = group->daysSeen, .share = shareOf(group->sums)});
    }
    if (const auto rest = std::span(groups).subspan(named); !rest.empty()) {
        SummaryRow other{.name = Text::tr("Other (%1)").arg(QLocale().toString(qint64(rest.size()))), .isOther = true};
        for (const traffic::Group *group : rest)
            other.sums += group->sums;
        other.daysSeen = daysSeenOf(summary, rest);
        other.share = shareOf(other.sums);
        rows.push_back(other);
    }
    return rows;
}

bool writeSummary(RecordFormat format, const traffic::Summary &summary, const SummaryOptions &options,
                  QIODevice &device)
{
    const RecordLayout &layout
        = withLayout(format, options.text, [](auto chosen) -> const RecordLayout & { return decltype(chosen)::value; });
    const std::string name = columnOf(summary.grouping).toStdString();
    const std::array<std::string, 9> before = beforeOf(format, layout, name);
    const bool isJson = format == RecordFormat::Json || format == RecordFormat::Ndjson;

    RecordBuffer out(device);
    putPreamble(out, layout, options.text);
    out.text(headOf(format, layout, name));
    bool isFirst = true;
    for (const SummaryRow &row : summaryRows(summary, options)) {
        if (!std::exchange(isFirst, false))
            out.text(layout.betweenRecords);
        out.text(before[0]);
        if (!row.name)
            out.text(layout.missing);
        else if (isJson && summary.grouping == traffic::Grouping::Port && !row.isOther)
            out.text(row.name->toStdString());
        else
            out.text(layout.text(row.name->toStdString()));
        std::size_t column = 1;
        const auto put = [&](auto value) {
            out.text(before[column++]);
            out.number(value, layout.decimalPoint);
        };
        put(sumOf(row.sums.received));
        put(sumOf(row.sums.sent));
        put(sumOf(row.sums.total()));
        put(row.sums.flows);
        put(row.sums.activeSeconds);
        put(row.sums.records);
        put(row.daysSeen);
        put(row.share);
        out.text(layout.after);
        if (out.isFull() && !out.flush())
            return false;
    }
    out.text(layout.foot);
    return out.flush();
}

} // namespace exporting
