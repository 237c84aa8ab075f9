// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trafficview.h"

#include <QButtonGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "explore/provenance.h"
#include "traffic/exclusions.h"
#include "ui/chartcard.h"
#include "ui/charts/dailychartview.h"
#include "ui/daystrip.h"
#include "ui/filterbar.h"
#include "ui/groupedview.h"
#include "ui/messageview.h"
#include "ui/rankingcard.h"
#include "ui/recordtable.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto SplitterKey = "window/splitter"_L1;
constexpr auto ColumnsKey = "window/columns"_L1;
constexpr auto UpperSplitterKey = "window/upperSplitter"_L1;
constexpr auto GroupedColumnsKey = "window/groupedColumns"_L1;
constexpr auto MetricKey = "window/metric"_L1;
constexpr auto FormKey = "window/chartForm"_L1;
constexpr auto ChartAsTableKey = "window/chartAsTable"_L1;
constexpr auto GroupedKey = "window/grouped"_L1;

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
    , m_vocabulary([&explorer] { return explorer.history(); })
    , m_filter(new FilterBar)
    , m_notice(new MessageView(MessageView::Form::Strip))
    , m_pages(new QStackedWidget)
    , m_data(new QSplitter(Qt::Vertical))
    , m_upper(new QSplitter(Qt::Horizontal))
    , m_chart(new ChartCard)
    , m_strip(new DayStrip)
    , m_ranking(new RankingCard([&explorer] { return explorer.history(); }))
    , m_forms(new QButtonGroup(this))
    , m_tables(new QStackedWidget)
    , m_table(new RecordTable(explorer.model()))
    , m_grouped(new GroupedView([&explorer] { return explorer.history(); }))
    , m_message(new MessageView(MessageView::Form::Page))
{
    build();
    connectParts();
    regroup();
    showSummary();
}

void TrafficView::build()
{
    m_notice->hide();
    m_filter->setVocabulary(
        [this](traffic::Term::Field field, const QString &typed) { return m_vocabulary.matches(field, typed); });
    m_chart->setStrip(m_strip);
    m_strip->setAmountText([this](double value) {
        return traffic::formatMetric(value, m_chart->metric(), m_explorer.unitBase(), locale());
    });

    m_upper->addWidget(m_chart);
    m_upper->addWidget(m_ranking);
    m_upper->setStretchFactor(0, 2);
    m_upper->setStretchFactor(1, 1);
    m_upper->setSizes({760, 380});
    m_data->addWidget(m_upper);
    m_data->addWidget(makeTableCard());
    m_data->setStretchFactor(0, 3);
    m_data->setStretchFactor(1, 2);
    m_data->setSizes({470, 290});
    m_data->setObjectName(u"data"_s);
    for (QSplitter *splitter : {m_data, m_upper}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }

    m_pages->addWidget(m_data);
    m_pages->addWidget(m_message);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
}

QFrame *TrafficView::makeTableCard()
{
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_grouped);
    auto *forms = new QHBoxLayout;
    forms->setSpacing(4);
    forms->addStretch(1);
    const std::pair<QString, QString> names[] = {
        {tr("Records"), tr("Every record: one day, application, destination, protocol and port")},
        {tr("Grouped"), tr("Records put together by application, domain, destination and port")},
    };
    for (const auto &[name, toolTip] : names) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setToolTip(toolTip);
        button->setAccessibleName(tr("Table: %1").arg(name));
        button->setCheckable(true);
        m_forms->addButton(button, int(m_forms->buttons().size()));
        forms->addWidget(button);
    }
    m_forms->button(0)->setChecked(true);

    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    column->addLayout(forms);
    column->addWidget(m_tables, 1);
    return card;
}

void TrafficView::connectParts()
{
    using explore::Explorer;
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(0);
    connect(&m_repaint, &QTimer::timeout, this, &TrafficView::showSummary);
    // At once: what these show was made from records that may be gone.
    connect(&m_explorer, &Explorer::summaryChanged, this, &TrafficView::regroup);
    connect(&m_explorer, &Explorer::summaryChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::placeChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::unitBaseChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(&m_explorer, &Explorer::placeChanged, &m_vocabulary, &explore::Vocabulary::clear);
    connect(&m_vocabulary, &explore::Vocabulary::changed, m_filter, &FilterBar::refreshCompletions);
    connect(&m_explorer, &Explorer::fetchChanged, this, &TrafficView::showMessage);
    connect(&m_explorer, &Explorer::orderChanged, m_table, &RecordTable::setOrder);
    connect(&m_explorer, &Explorer::filterChanged, this, [this] { m_filter->setFilter(m_explorer.filter()); });

    connect(m_filter, &FilterBar::filterChanged, this, [this](const traffic::Filter &filter, bool continued) {
        if (continued)
            m_explorer.amendFilter(filter);
        else
            m_explorer.setFilter(filter);
    });
    connect(m_filter, &FilterBar::helpRequested, this, &TrafficView::helpRequested);
    connect(m_chart, &ChartCard::metricChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(m_chart, &ChartCard::formChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(m_chart->view(), &DailyChartView::seriesActivated, this, &TrafficView::narrowToSeries);
    connect(m_chart->view(), &DailyChartView::dayActivated, this, &TrafficView::narrowToBar);
    connect(m_chart->view(), &DailyChartView::exclusionActivated, this, [this](const QString &name) {
        m_explorer.setFilter(traffic::readmitted(m_explorer.filter(), m_explorer.summary()->grouping, name));
    });
    connect(m_chart->view(), &DailyChartView::plotAreaChanged, this, &TrafficView::alignStrip);
    connect(m_strip, &DayStrip::windowChanged, this, &TrafficView::chooseDays);
    connect(m_ranking, &RankingCard::termsChosen, this, &TrafficView::narrow);
    connect(m_ranking, &RankingCard::groupingChosen, &m_explorer, &Explorer::setGrouping);
    connect(m_grouped, &GroupedView::termsChosen, this, &TrafficView::narrow);
    connect(m_forms, &QButtonGroup::idToggled, this,
            [this](int id, bool isOn) { // toggled: a screen reader does not click
                if (isOn)
                    showGrouped(id == 1);
            });
    connect(m_table, &RecordTable::selectedSumsChanged, this, &TrafficView::selectionChanged);
    connect(m_grouped, &GroupedView::selectedSumsChanged, this, &TrafficView::selectionChanged);
    connect(m_table, &RecordTable::termChosen, this, [this](const traffic::Term &term) { narrow({term}); });
    connect(m_table, &RecordTable::copyProgressed, this, [this](int done, int total) {
        Q_EMIT said(tr("Copying %L1 of %Ln record(s) – Esc stops", nullptr, total).arg(done));
    });
    connect(m_table, &RecordTable::copied, this,
            [this](int records) { Q_EMIT said(tr("%Ln record(s) copied", nullptr, records)); });
    const auto sayCopied = [this](int rows) { Q_EMIT said(tr("%Ln row(s) copied", nullptr, rows)); };
    connect(m_grouped, &GroupedView::copied, this, sayCopied);
    connect(m_ranking, &RankingCard::copied, this, sayCopied);
    connect(m_chart, &ChartCard::copied, this, sayCopied);
    connect(m_table, &RecordTable::copyCancelled, this, [this] { Q_EMIT said(tr("Nothing was copied")); });
    connect(m_table, &RecordTable::dashboardRequested, this, &TrafficView::dashboardRequested);
    connect(m_message, &MessageView::actionRequested, this, &TrafficView::actionRequested);
    connect(m_notice, &MessageView::actionRequested, this, &TrafficView::actionRequested);
}

exporting::Chart TrafficView::chart() const
{
    exporting::ChartRequest request;
    request.metric = m_chart->metric();
    request.form = m_chart->form();
    request.unitBase = m_explorer.unitBase();
    const exporting::Provenance provenance = explore::provenance(m_explorer);
    request.isPartial = !provenance.missing.isEmpty();
    request.caption = m_explorer.place().isValid() ? exporting::caption(provenance, locale()) : QString();
    return exporting::makeChart(*m_explorer.summary(), request);
}

traffic::Sums TrafficView::selectedSums() const
{
    return m_tables->currentWidget() == m_grouped ? m_grouped->selectedSums() : m_table->selectedSums();
}

traffic::Metric TrafficView::metric() const
{
    return m_chart->metric();
}

void TrafficView::setMetric(traffic::Metric metric)
{
    m_chart->setMetric(metric);
}

void TrafficView::setDashboardUrl(const QUrl &url)
{
    m_table->setDashboardUrl(url);
}

void TrafficView::focusFilter()
{
    m_filter->focusText();
}

void TrafficView::focusTable()
{
    (m_pages->currentWidget() == m_data ? m_tables->currentWidget() : this)->setFocus();
}

void TrafficView::showGrouped(bool grouped)
{
    m_forms->button(grouped ? 1 : 0)->setChecked(true);
    m_tables->setCurrentIndex(grouped ? 1 : 0);
    Q_EMIT selectionChanged();
}

/// Left and Right step through the days, with Shift they widen the window: wherever nothing else takes them.
void TrafficView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier)
        m_strip->moveBy(step);
    else if (step != 0 && event->modifiers() == Qt::ShiftModifier)
        m_strip->extendBy(step);
    else
        QWidget::keyPressEvent(event);
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

// The trees are asked for their rows by the views, at any time: they follow at once.
void TrafficView::regroup()
{
    m_ranking->setSummary(m_explorer.summary());
    m_grouped->setSummary(m_explorer.summary());
}

void TrafficView::showSummary()
{
    const exporting::Chart shown = chart();
    m_chart->setChart(shown);
    m_ranking->setChart(shown);
    m_grouped->setMetric(m_chart->metric());
    m_grouped->setUnitBase(shown.unitBase);
    showDays();
    showMessage();
}

void TrafficView::showDays()
{
    const traffic::Summary &summary = *m_explorer.summary();
    DayStrip::Overview overview{
        .days = summary.overview.days, .values = {}, .hasData = summary.overview.hasData, .today = summary.today};
    for (const traffic::Sums &day : summary.overview.totals)
        overview.values.push_back(traffic::value(day, m_chart->metric()));
    m_strip->setOverview(overview);

    const auto selected = summary.filter.days();
    if (selected && std::holds_alternative<traffic::WeekdayOf>(selected->what)) {
        std::vector<bool> marked;
        for (int i = 0; i < overview.days.count(); ++i)
            marked.push_back(std::chrono::weekday(overview.days.first + std::chrono::days(i))
                             == std::get<traffic::WeekdayOf>(selected->what).weekday);
        m_strip->setMarked(marked);
    } else {
        m_strip->setWindow(selected ? traffic::rangeOf(*selected, summary.today) : std::nullopt);
    }
    alignStrip();
}

// A drag is one change, whatever days it went over: Back leads to the window before it.
void TrafficView::chooseDays(const std::optional<traffic::DayRange> &window, bool isFinal)
{
    traffic::Filter filter = m_explorer.filter();
    filter.setDays(window ? std::optional<traffic::DaySelection>(*window) : std::nullopt);
    if (m_isDragging)
        m_explorer.amendFilter(filter);
    else
        m_explorer.setFilter(filter);
    m_isDragging = !isFinal;
}

void TrafficView::alignStrip()
{
    using exporting::ChartStep;
    const ChartStep step = m_chart->view()->chart().step;
    // Where the chart has no days in a row, the strip is as wide as all of it.
    const QRectF plot = step == ChartStep::Day || step == ChartStep::Week ? m_chart->view()->plotArea()
                                                                          : QRectF(m_chart->view()->rect());
    const QPoint left = m_strip->mapFrom(m_chart, m_chart->view()->mapTo(m_chart, plot.topLeft().toPoint()));
    m_strip->setPlotArea(left.x(), left.x() + plot.width());
}

// Records that came stay in sight, and with them what hides them: then a message is a strip above, else it takes their
// place.
void TrafficView::showMessage()
{
    const Message message = m_connection.isEmpty() ? messageFor(m_explorer) : m_connection;
    const bool hasRecords = m_explorer.summary()->loaded > 0;
    const bool asPage = !message.isEmpty() && !hasRecords;
    if (asPage)
        m_message->setMessage(message);
    m_pages->setCurrentWidget(asPage ? static_cast<QWidget *>(m_message) : m_data);
    const Message &notice = hasRecords && !message.isEmpty() ? message : m_passing;
    m_notice->setMessage(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void TrafficView::narrow(const QList<traffic::Term> &terms)
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
    const auto term = anyOf(terms);
    if (!term)
        return;
    // A second click on what is shown alone shows the others again.
    traffic::Filter filter = m_explorer.filter();
    if (std::ranges::find(filter.terms, *term) != filter.terms.end())
        filter.remove(*term);
    else
        filter.add(*term);
    m_explorer.setFilter(filter);
}

void TrafficView::narrowToBar(int bar)
{
    const exporting::Chart &chart = m_chart->view()->chart();
    const exporting::ChartBar clicked = chart.bars.value(bar);
    switch (chart.step) {
    case exporting::ChartStep::Day:
    case exporting::ChartStep::Week:
        narrow(
            {traffic::dayTerm(traffic::DayRange{clicked.first, clicked.first + std::chrono::days(clicked.days - 1)})});
        break;
    case exporting::ChartStep::Weekday:
        narrow({traffic::dayTerm(traffic::WeekdayOf{std::chrono::weekday(clicked.first)})});
        break;
    case exporting::ChartStep::Range:
        break;
    }
}

void TrafficView::saveState(QSettings &settings) const
{
    settings.setValue(SplitterKey, m_data->saveState());
    settings.setValue(UpperSplitterKey, m_upper->saveState());
    settings.setValue(ColumnsKey, m_table->headerState());
    settings.setValue(GroupedColumnsKey, m_grouped->headerState());
    settings.setValue(GroupedKey, m_tables->currentWidget() == m_grouped);
    settings.setValue(MetricKey, int(m_chart->metric()));
    settings.setValue(FormKey, int(m_chart->form()));
    settings.setValue(ChartAsTableKey, m_chart->isShownAsTable());
}

void TrafficView::restoreState(const QSettings &settings)
{
    m_data->restoreState(settings.value(SplitterKey).toByteArray());
    m_upper->restoreState(settings.value(UpperSplitterKey).toByteArray());
    m_table->restoreHeaderState(settings.value(ColumnsKey).toByteArray());
    m_grouped->restoreHeaderState(settings.value(GroupedColumnsKey).toByteArray());
    showGrouped(settings.value(GroupedKey).toBool());
    m_chart->showAsTable(settings.value(ChartAsTableKey).toBool());
    m_chart->setForm(
        exporting::ChartForm(std::clamp(settings.value(FormKey).toInt(), 0, int(exporting::ChartForm::Weekdays))));
    m_chart->setMetric(traffic::Metric(std::clamp(settings.value(MetricKey).toInt(), 0, int(traffic::Metric::Flows))));
}

} // namespace ui
