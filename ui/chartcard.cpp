// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/dailychartview.h"
#include "ui/charttable.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/menubutton.h"

using namespace Qt::StringLiterals;

namespace ui {

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(u"cardTitle"_s))
    , m_subtitle(new ElidedLabel(u"secondary"_s))
    , m_forms(new MenuButton)
    , m_metrics(new QButtonGroup(this))
    , m_asTable(new QToolButton)
    , m_view(new DailyChartView)
    , m_table(new ChartTable)
    , m_pages(new QStackedLayout)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title);
    heading->addSpacing(8);
    heading->addWidget(m_subtitle, 1);
    for (const auto &[form, name] : forms()) {
        QAction *action = m_forms->menu()->addAction(name, this, [this, form = form] { setForm(form); });
        action->setCheckable(true);
        action->setData(int(form));
    }
    m_forms->setToolTip(tr("How the same numbers are drawn"));
    showForm();
    heading->addWidget(m_forms);
    heading->addSpacing(4);
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

    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setIcon(icon(u"table"_s));
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(Qt::CTRL | Qt::Key_T);
    m_asTable->setAccessibleName(tr("Show as table"));
    m_asTable->setToolTip(tr("Show as table (%1)").arg(m_asTable->shortcut().toString(QKeySequence::NativeText)));
    heading->addSpacing(4);
    heading->addWidget(m_asTable);

    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    m_column->setContentsMargins(12, 8, 12, 10);
    m_column->setSpacing(6);
    m_column->addLayout(heading);
    m_column->addLayout(m_pages, 1);

    // Toggled, not clicked: a screen reader toggles.
    connect(m_metrics, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            setMetric(traffic::Metric(id));
    });
    connect(m_table, &ChartTable::copied, this, &ChartCard::copied);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showAsTable);
}

void ChartCard::setChart(const exporting::Chart &chart)
{
    m_title->setWhole(chart.title);
    m_subtitle->setWhole(chart.subtitle);
    m_view->setChart(chart);
    m_table->setChart(chart);
}

bool ChartCard::isShownAsTable() const
{
    return m_asTable->isChecked();
}

void ChartCard::showAsTable(bool asTable)
{
    m_asTable->setChecked(asTable);
    QWidget *before = m_pages->currentWidget();
    const bool hadFocus = before->hasFocus();
    m_pages->setCurrentIndex(asTable ? 1 : 0);
    if (asTable && before != m_table && m_view->mark())
        m_table->goTo(m_view->mark()->day);
    if (hadFocus && m_pages->currentWidget() != before)
        m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ChartCard::showForm()
{
    for (QAction *action : m_forms->menu()->actions()) {
        const bool isShown = action->data().toInt() == int(m_form);
        action->setChecked(isShown);
        if (isShown)
            m_forms->setChoice(action->text(), tr("Form of the chart: %1").arg(action->text()));
    }
}

QList<std::pair<exporting::ChartForm, QString>> ChartCard::forms()
{
    using exporting::ChartForm;
    return {
        {ChartForm::Stacked, tr("Amounts")},
        {ChartForm::Shares, tr("Shares, 100 %")},
        {ChartForm::Mirrored, tr("Received and sent")},
        {ChartForm::Ranking, tr("Ranking")},
        {ChartForm::Weekdays, tr("Weekdays")},
    };
}

void ChartCard::setForm(exporting::ChartForm form)
{
    const bool isAnother = std::exchange(m_form, form) != form;
    showForm();
    if (!isAnother)
        return;
    // Received and sent are both there already.
    for (QAbstractButton *button : m_metrics->buttons())
        button->setEnabled(form != exporting::ChartForm::Mirrored);
    Q_EMIT formChanged(form);
}

void ChartCard::setStrip(QWidget *strip)
{
    m_column->addWidget(strip);
}

void ChartCard::setMetric(traffic::Metric metric)
{
    if (std::exchange(m_metric, metric) == metric)
        return;
    m_metrics->button(int(metric))->setChecked(true);
    Q_EMIT metricChanged(metric);
}

} // namespace ui
