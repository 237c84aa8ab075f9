// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlreport.h"

#include <algorithm>
#include <array>

#include "export/contrast.h"
#include "export/reporttext.h"
#include "text/plainline.h"

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

/// Those of the chart on white, by Palette::colorOf().
constexpr std::array Colors{"#4477aa"_L1, "#ee6677"_L1, "#228833"_L1, "#ccbb44"_L1, "#66ccee"_L1, "#aa3377"_L1,
                            "#44aa99"_L1, "#663311"_L1, "#332288"_L1, "#ffb3c1"_L1, "#dd3311"_L1, "#1b4d3e"_L1};
static_assert(Colors.size() == Palette::Colors);
constexpr auto OtherColor = "#9aa3b0"_L1;
constexpr auto Ground = "#ffffff"_L1;
constexpr auto TrackColor = "#f2f4f8"_L1; // that of .bar

constexpr auto Style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2.5rem 1.5rem; max-width: 60rem; background: #fff; color: #1f2430;
  font: 15px/1.45 system-ui, "Noto Sans", "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
dl { margin: 0; }
dt { font-size: .78rem; color: #5b6473; }
dd { margin: 0; }
.partial { background: #fff4e0; color: #7a4a00; font-weight: 600; padding: .4rem .8rem; border-radius: 6px; }
.secondary { color: #5b6473; margin: .2rem 0 .6rem; }
.headline { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .6rem 1.5rem; }
.totals { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .6rem 1.5rem; background: #f2f4f8;
  border-radius: 8px; padding: .8rem 1.1rem; margin-top: 1.4rem; }
.totals dd { font-size: 1.3rem; font-weight: 600; white-space: nowrap; }
figure { margin: 0; }
figure svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: start; font-weight: 600; }
thead th { font-size: .78rem; font-weight: 400; color: #5b6473; border-bottom: 1px solid #b9bfcc; }
th, td { padding: .3rem 1rem .3rem 0; vertical-align: baseline; }
th:last-child, td:last-child { padding-inline-end: 0; }
.number { text-align: end; white-space: nowrap; }
tbody + tbody, .days tbody tr + tr { border-top: 1px solid #e3e6ee; }
tbody:last-child { border-bottom: 1px solid #e3e6ee; }
.part th, .part td { font-weight: 400; font-size: .86rem; color: #5b6473; padding-block: .05rem; }
.part th { padding-inline-start: 1.2rem; }
.part:last-child th, .part:last-child td { padding-block-end: .5rem; }
.wide { overflow-x: auto; }
.wide > table { min-width: 38rem; }
.chip { display: inline-block; width: .65rem; height: .65rem; border-radius: 3px; margin-inline-end: .55rem; }
.chip, .bar > span { box-sizing: border-box; border: 1px solid; }
.pattern-1 { background-image: repeating-linear-gradient(45deg, #fff 0 1.5px, transparent 1.5px 4px); }
.pattern-2 { background-image: repeating-linear-gradient(0deg, #fff 0 1.5px, transparent 1.5px 4px); }
.bar { display: block; width: 6rem; height: .4rem; border-radius: 3px; background: #f2f4f8; overflow: hidden; }
.bar > span { display: block; height: 100%; min-width: 2px; border-radius: 3px; }
.facts { font-size: .8rem; }
.facts div { display: grid; grid-template-columns: 9rem 1fr; }
@page { margin: 15mm; }
@media print {
  .wide > table { min-width: 0; }
  body { padding: 0; max-width: none; font-size: 12px; }
  h2, thead { break-after: avoid; }
  tr, figure, .totals { break-inside: avoid; }
  .partial, .totals, .chip, .bar, .bar > span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"_L1;

QString escaped(const QString &text)
{
    return text::plainLine(text, text::AnyLength).toHtmlEscaped();
}

/// A text of others, which may be written from right to left.
QString isolated(const QString &text)
{
    return u"<bdi>%1</bdi>"_s.arg(escaped(text));
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(escaped(text));
}

QString definitions(QStringView className, const QList<Labelled> &entries)
{
    QString html = u"<dl class=\"%1\">\n"_s.arg(className);
    for (const auto &[name, value] : entries)
        html += u"<div><dt>"_s + escaped(name) + u"</dt><dd>"_s + isolated(value) + u"</dd></div>\n"_s;
    return html + u"</dl>\n"_s;
}

QString edgeOn(QLatin1StringView ground, QLatin1StringView fill)
{
    return edgeOf(QColor(fill), QColor(ground)).name();
}

QString number(const QString &text)
{
    return u"<td class=\"number\">"_s + escaped(text) + u"</td>"_s;
}

QString columnHeads(const QStringList &heads, const QList<bool> &areNumbers)
{
    QString html = u"<thead><tr>"_s;
    for (qsizetype i = 0; i < heads.size(); ++i)
        html += (areNumbers[i] ? u"<th scope=\"col\" class=\"number\">"_s : u"<th scope=\"col\">"_s) + escaped(heads[i])
            + u"</th>"_s;
    return html + u"</tr></thead>\n"_s;
}

/// A group's own row, with a bar as long as it is large beside the largest.
QString groupRow(const ReportGroup &group, const Report &report, double largest, const QLocale &locale)
{
    const bool hasLook = group.color != ReportGroup::NoColor;
    const QLatin1StringView color = hasLook ? Colors[std::size_t(Palette::colorOf(group.color))] : OtherColor;
    const int pattern = hasLook ? Palette::patternOf(group.color) : 0;
    QString html
        = u"<tr><th scope=\"row\"><span class=\"chip pattern-%1\" style=\"background-color:%2;border-color:%3\"></span>"_s
              .arg(QString::number(pattern), color, edgeOn(Ground, color))
        + isolated(group.name) + u"</th><td>"_s;
    if (!group.isOther && largest > 0) {
        const double share = traffic::value(group.sums, report.chart.metric) / largest * 100;
        html += u"<span class=\"bar\"><span style=\"width:%1%;background:%2;border-color:%3\"></span></span>"_s.arg(
            QString::number(share, 'f', 1), color, edgeOn(TrackColor, color));
    }
    html += u"</td>"_s;
    for (const QString &cell : numbersOf(group.sums, report, locale))
        html += number(cell);
    return html + u"</tr>\n"_s;
}

QString partRow(const ReportDestination &part, const Report &report, const QLocale &locale)
{
    QString html = u"<tr class=\"part\"><th scope=\"row\" colspan=\"2\">"_s + isolated(part.name) + u"</th>"_s;
    for (const QString &cell : numbersOf(part.sums, report, locale))
        html += number(cell);
    return html + u"</tr>\n"_s;
}

QString groupTable(const Report &report, const QLocale &locale)
{
    double largest = 0;
    for (const ReportGroup &group : report.groups)
        largest = std::max(largest, group.isOther ? 0 : traffic::value(group.sums, report.chart.metric));

    QStringList heads{groupColumn(report.chart.grouping), QString()};
    heads += numberColumns(report.chart.metric);
    QList<bool> areNumbers(heads.size(), true);
    areNumbers[0] = areNumbers[1] = false;
    QString html = u"<div class=\"wide\"><table>\n"_s + columnHeads(heads, areNumbers);
    for (const ReportGroup &group : report.groups) {
        html += u"<tbody>\n"_s + groupRow(group, report, largest, locale);
        for (const ReportDestination &part : group.destinations)
            html += partRow(part, report, locale);
        if (group.moreDestinations > 0)
            html += u"<tr class=\"part\"><th scope=\"row\" colspan=\"%1\">%2</th></tr>\n"_s.arg(
                QString::number(heads.size()), escaped(moreText(group.moreDestinations, locale)));
        html += u"</tbody>\n"_s;
    }
    return html + u"</table></div>\n"_s;
}

QString standoutTable(const Report &report, const QLocale &locale)
{
    QString html = u"<div class=\"wide\"><table class=\"days\">\n"_s
        + columnHeads(standoutColumns(), {false, true, true, false}) + u"<tbody>\n"_s;
    for (const ReportDay &day : report.standouts) {
        const QStringList cells = standoutCells(day, report, locale);
        html += u"<tr><th scope=\"row\">"_s + escaped(cells[0]) + u"</th>"_s + number(cells[1]) + number(cells[2])
            + u"<td>"_s + isolated(cells[3]) + u"</td></tr>\n"_s;
    }
    return html + u"</tbody>\n</table></div>\n"_s;
}

QString notes(const Report &report)
{
    QStringList lines;
    for (const QString &line : report.notes.split(u'\n'))
        lines.append(escaped(line));
    return heading(notesTitle()) + u"<p>"_s + lines.join(u"<br>\n"_s) + u"</p>\n"_s;
}

/// Without what an SVG file has before its root, and HTML must not have.
QString inlineSvg(const QByteArray &svg)
{
    const qsizetype start = svg.indexOf("<svg");
    return start < 0 ? QString() : QString::fromUtf8(svg.mid(start));
}

QString head(const Report &report, const QLocale &locale)
{
    const auto direction = locale.textDirection() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
               locale.bcp47Name(), direction)
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        + u"<meta name=\"generator\" content=\"Flowtrail\">\n"_s + u"<title>"_s + escaped(report.title)
        + u"</title>\n<style>"_s + Style + u"</style>\n</head>\n"_s;
}

} // namespace

QByteArray htmlReport(const Report &report, const QByteArray &chartSvg, const QLocale &locale)
{
    QString html = head(report, locale) + u"<body>\n<main>\n"_s;
    if (const QString partial = partialText(report); !partial.isEmpty())
        html += u"<p class=\"partial\">"_s + escaped(partial) + u"</p>\n"_s;
    html += u"<h1>"_s + isolated(report.title) + u"</h1>\n"_s;
    html += definitions(u"headline", headlineOf(report, locale));
    if (const QString filter = filterText(report); !filter.isEmpty())
        html += u"<p class=\"secondary\">"_s + escaped(filter) + u"</p>\n"_s;
    html += definitions(u"totals", totalsOf(report, locale));
    html += heading(report.chart.title);
    html += u"<figure aria-label=\"%1\">\n"_s.arg(escaped(report.chart.title)) + inlineSvg(chartSvg) + u"</figure>\n"_s;
    if (!report.groups.isEmpty()) {
        html += heading(groupsTitle(report.chart.grouping)) + groupTable(report, locale);
        html += heading(standoutsTitle());
        html += u"<p class=\"secondary\">"_s + escaped(standoutsText(report, locale)) + u"</p>\n"_s;
        if (!report.standouts.isEmpty())
            html += standoutTable(report, locale);
    }
    if (!report.notes.isEmpty())
        html += notes(report);
    html += heading(factsTitle()) + definitions(u"facts", facts(report.provenance, locale));
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

tl::expected<QByteArray, QString> htmlReport(const Report &report, ChartRenderer &renderer, const ImageOptions &options,
                                             const QLocale &locale)
{
    Chart chart = report.chart;
    chart.title.clear(); // the page has it as a heading
    chart.caption.clear(); // and the facts
    return renderer.render(chart, ImageFormat::Svg, options).map([&](const QByteArray &svg) {
        return htmlReport(report, svg, locale);
    });
}

} // namespace exporting
