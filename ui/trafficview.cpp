// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trafficview.h"

#include <QFrame>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "explore/provenance.h"
#include "ui/chartcard.h"
#include "ui/charts/dailychartview.h"
#include "ui/filterbar.h"
#include "ui/messageview.h"
#include "ui/recordtable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto SplitterKey = "window/splitter"_L1;
constexpr auto ColumnsKey = "window/columns"_L1;
constexpr auto MetricKey = "window/metric"_L1;

QFrame *cardAround(QWidget *content)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(content);
    return card;
}

/// One term for what several ask for, each of the same field: any of them.
std::optional<traffic::Term> anyOf(const std::vector<traffic::Term> &terms)
{
    std::optional<traffic::Term> joined;
    for (const traffic::Term &term : terms) {
        if (!joined) {
            joined = term;
            continue;
        }
        std::visit(
            [&term](auto &values) {
                using Values = std::decay_t<decltype(values)>;
                if constexpr (requires { values.insert(values.end(), values.begin(), values.end()); }) {
                    const auto &more = std::get<Values>(term.what);
                    values.insert(values.end(), more.begin(), more.end());
                }
            },
            joined->what);
    }
    return joined;
}

} // namespace

TrafficView::TrafficView(explore::Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_filter(new FilterBar)
    , m_notice(new MessageView(MessageView::Form::Strip))
    , m_pages(new QStackedWidget)
    , m_data(new QSplitter(Qt::Vertical))
    , m_chart(new ChartCard)
    , m_table(new RecordTable(explorer.model()))
    , m_message(new MessageView(MessageView::Form::Page))
{
    build();
    connectParts();
    showSummary();
}

void TrafficView::build()
{
    m_notice->hide();
    m_data->setObjectName(u"data"_s);
    m_data->addWidget(m_chart);
    m_data->addWidget(cardAround(m_table));
    m_data->setChildrenCollapsible(false);
    m_data->setHandleWidth(8);
    m_data->setStretchFactor(0, 3);
    m_data->setStretchFactor(1, 2);
    m_data->setSizes({460, 300});

    m_pages->addWidget(m_data);
    m_pages->addWidget(m_message);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

void TrafficView::connectParts()
{
    using explore::Explorer;
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(0);
    connect(&m_repaint, &QTimer::timeout, this, &TrafficView::showSummary);
    connect(&m_explorer, &Explorer::summaryChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::placeChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::fetchChanged, this, &TrafficView::showMessage);
    connect(&m_explorer, &Explorer::filterChanged, this, [this] { m_filter->setFilter(m_explorer.filter()); });

    connect(m_filter, &FilterBar::filterChanged, this, [this](const traffic::Filter &filter, bool continued) {
        if (continued)
            m_explorer.amendFilter(filter);
        else
            m_explorer.setFilter(filter);
    });
    connect(m_chart, &ChartCard::metricChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(m_chart->view(), &DailyChartView::seriesActivated, this, &TrafficView::narrowToSeries);
    connect(m_chart->view(), &DailyChartView::dayActivated, this, &TrafficView::narrowToDay);
    connect(m_table, &RecordTable::selectedSumsChanged, this, &TrafficView::selectionChanged);
    connect(m_message, &MessageView::actionRequested, this, &TrafficView::actionRequested);
    connect(m_notice, &MessageView::actionRequested, this, &TrafficView::actionRequested);
}

exporting::Chart TrafficView::chart() const
{
    exporting::ChartRequest request;
    request.metric = m_chart->metric();
    const models::FetchStatus status = m_explorer.fetchStatus();
    request.isPartial = status.isPartial() || status.isRunning() || status.report.skippedElements > 0;
    request.caption = m_explorer.place().isValid() ? explore::provenance(m_explorer, locale()) : QString();
    return exporting::dailyChart(*m_explorer.summary(), request, m_palette);
}

traffic::Sums TrafficView::selectedSums() const
{
    return m_table->selectedSums();
}

void TrafficView::focusFilter()
{
    m_filter->focusText();
}

void TrafficView::focusTable()
{
    (m_table->isVisible() ? static_cast<QWidget *>(m_table) : this)->setFocus();
}

void TrafficView::setConnectionMessage(const Message &message)
{
    m_connection = message;
    showMessage();
}

void TrafficView::showPassing(const Message &news)
{
    m_passing = news;
    showMessage();
}

void TrafficView::showSummary()
{
    m_chart->setChart(chart());
    showMessage();
}

// Data that came stays in sight: then a message is a strip above it, else it takes the data's place.
void TrafficView::showMessage()
{
    const Message message = m_connection.isEmpty() ? messageFor(m_explorer) : m_connection;
    const bool hasRows = !m_explorer.summary()->rows.empty();
    const bool asPage = !message.isEmpty() && !hasRows;
    if (asPage)
        m_message->setMessage(message);
    m_pages->setCurrentWidget(asPage ? static_cast<QWidget *>(m_message) : m_data);
    const Message &notice = hasRows && !message.isEmpty() ? message : m_passing;
    m_notice->setMessage(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void TrafficView::narrow(const std::vector<traffic::Term> &terms)
{
    traffic::Filter filter = m_explorer.filter();
    for (const traffic::Term &term : terms)
        filter.add(term);
    m_explorer.setFilter(filter);
}

// "Other" opens by leaving out what is shown by name.
void TrafficView::narrowToSeries(int series, bool exclude)
{
    const exporting::Chart &chart = m_chart->view()->chart();
    const exporting::ChartSeries clicked = chart.series.value(series);
    std::vector<traffic::Term> terms;
    for (const exporting::ChartSeries &each : chart.series) {
        const bool isAsked = clicked.isOther ? !each.isOther : each == clicked;
        const auto term = isAsked ? traffic::termOfGroup(m_explorer.history(), chart.grouping, each.key,
                                                         exclude != clicked.isOther)
                                  : std::nullopt; // what has no name cannot be asked for
        if (term)
            terms.push_back(*term);
    }
    if (const auto term = anyOf(terms))
        narrow({*term});
}

void TrafficView::narrowToDay(int day)
{
    const traffic::Day clicked = m_chart->view()->chart().days.value(day).day;
    narrow({{traffic::Term::Field::Day, false, traffic::DayRange{clicked, clicked}}});
}

void TrafficView::saveState(QSettings &settings) const
{
    settings.setValue(SplitterKey, m_data->saveState());
    settings.setValue(ColumnsKey, m_table->headerState());
    settings.setValue(MetricKey, int(m_chart->metric()));
}

void TrafficView::restoreState(const QSettings &settings)
{
    m_data->restoreState(settings.value(SplitterKey).toByteArray());
    m_table->restoreHeaderState(settings.value(ColumnsKey).toByteArray());
    m_chart->setMetric(traffic::Metric(std::clamp(settings.value(MetricKey).toInt(), 0, int(traffic::Metric::Flows))));
}

} // namespace ui
