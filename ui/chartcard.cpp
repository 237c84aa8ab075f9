// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/dailychartview.h"

using namespace Qt::StringLiterals;

namespace ui {

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_metrics(new QButtonGroup(this))
    , m_view(new DailyChartView)
{
    setObjectName(u"card"_s);
    m_title->setObjectName(u"cardTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setObjectName(u"secondary"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title);
    heading->addSpacing(8);
    heading->addWidget(m_subtitle, 1);
    const std::pair<traffic::Metric, QString> metrics[] = {
        {traffic::Metric::Total, tr("Total")},
        {traffic::Metric::Received, tr("Received")},
        {traffic::Metric::Sent, tr("Sent")},
        {traffic::Metric::Flows, tr("Flows")},
    };
    for (const auto &[metric, name] : metrics) {
        auto *button = new QToolButton;
        button->setText(name);
        button->setCheckable(true);
        button->setChecked(metric == m_metric);
        button->setAccessibleName(tr("Show %1").arg(name));
        m_metrics->addButton(button, int(metric));
        heading->addWidget(button);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addLayout(heading);
    column->addWidget(m_view, 1);

    connect(m_metrics, &QButtonGroup::idClicked, this, [this](int id) { setMetric(traffic::Metric(id)); });
}

void ChartCard::setChart(const exporting::Chart &chart)
{
    m_title->setText(chart.title);
    m_subtitle->setText(chart.subtitle);
    m_subtitle->setToolTip(chart.subtitle);
    m_view->setChart(chart);
}

void ChartCard::setMetric(traffic::Metric metric)
{
    if (std::exchange(m_metric, metric) == metric)
        return;
    m_metrics->button(int(metric))->setChecked(true);
    Q_EMIT metricChanged(metric);
}

} // namespace ui
