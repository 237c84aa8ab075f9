// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usagepanel.h"

#include <algorithm>
#include <cmath>

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include "text/plainline.h"
#include "text/sentence.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/usagemodel.h"

using namespace Qt::StringLiterals;
using explore::UsageComparison;

namespace ui {

namespace {

constexpr int WidthInCharacters = 84;
constexpr int MostRows = 16;

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

// Whole percents, but never a full hundred where something is missing.
QString percent(double share, const QLocale &locale)
{
    if (share > 0 && share < 0.01)
        return traffic::formatShare(share, 1, locale);
    return UsagePanel::tr("%1 %", "percent")
        .arg(locale.toString(share < 1 ? std::floor(share * 100) : std::round(share * 100), 'f', 0));
}

QString caution(const UsageComparison &comparison)
{
    const explore::UsageTotals sums = totals(comparison);
    QStringList sentences;
    if (sums.daysExceeded > 0)
        sentences.append(UsagePanel::tr("On some days more was classified than used. The API counts the two apart, and "
                                        "they need not agree: take those days with caution."));
    if (sums.daysLeftOut > 0 && comparison.state == UsageComparison::State::Known)
        sentences.append(UsagePanel::tr("Days of which one of the two is missing are not in the total."));
    return sentences.join(u' ');
}

QString explanation(const UsageComparison &comparison)
{
    if (comparison.isFiltered)
        return UsagePanel::tr(
            "A filter is set: what is classified is what it shows, while usage is all that the client "
            "used. Without the filter, classified traffic is typically 90 to 95 % of usage.");
    return UsagePanel::tr("Classified traffic is typically 90 to 95 % of usage. What the network could not classify is "
                          "not in the traffic history.");
}

} // namespace

UsagePanel::UsagePanel(QWidget *widget)
    : PopupCard(widget)
    , m_model(new UsageModel(this))
    , m_title(plainLabel(u"cardTitle"_s))
    , m_state(plainLabel(u"secondary"_s))
    , m_retry(new QToolButton)
    , m_copy(new QToolButton)
    , m_table(new QTableView)
    , m_caution(plainLabel(u"secondary"_s))
    , m_explanation(plainLabel(u"secondary"_s))
{
    setAccessibleName(tr("Daily usage"));
    m_retry->setText(tr("Try again"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setToolTip(tr("Copy as a table (Ctrl+C)"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Daily usage"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, arrows move in it
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_copy);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_retry);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addLayout(state);
    column->addWidget(m_table);
    column->addWidget(m_caution);
    column->addWidget(m_explanation);

    connect(m_retry, &QToolButton::clicked, this, &UsagePanel::retryRequested);
    connect(m_copy, &QToolButton::clicked, this, &UsagePanel::copy);
    setComparison({}, {});
}

UsagePanel::~UsagePanel() = default;

QString UsagePanel::headline(const UsageComparison &comparison, const QLocale &locale)
{
    using State = UsageComparison::State;
    switch (comparison.state) {
    case State::Unknown:
        return {};
    case State::Loading:
        return tr("Asking for the client's usage…");
    case State::Failed:
        return tr("The client's usage is not known");
    case State::Known:
        break;
    }
    const auto part = share(totals(comparison));
    if (!part)
        return tr("No usage was reported");
    return (comparison.isFiltered ? tr("%1 of the client's usage is shown")
                                  : tr("%1 of the client's usage is classified"))
        .arg(percent(*part, locale));
}

void UsagePanel::setComparison(const UsageComparison &comparison, traffic::UnitBase base)
{
    using State = UsageComparison::State;
    const QString summary = headline(comparison, locale());
    m_title->setText(comparison.state == State::Known ? summary : tr("Daily usage"));
    showText(m_state,
             comparison.state == State::Unknown      ? tr("The client's usage was not asked for yet.")
                 : comparison.state == State::Failed ? text::labelled(summary, text::plainLine(comparison.failure, 600))
                 : comparison.state == State::Loading ? summary
                                                      : QString());
    if (m_retry->hasFocus() && comparison.state != State::Failed)
        setFocus(); // before it goes
    m_retry->setVisible(comparison.state == State::Failed);
    m_model->setComparison(comparison, base, locale());
    const bool hasDays = m_model->rowCount() > 0;
    const bool hadFocus = hasFocus();
    setFocusProxy(hasDays ? m_table : nullptr); // what is hidden takes no keys
    m_table->setVisible(hasDays);
    m_copy->setEnabled(hasDays);
    showText(m_caution, caution(comparison));
    showText(m_explanation, explanation(comparison));
    if (hadFocus)
        setFocus();
    showLastDays();
    place();
}

void UsagePanel::prepare()
{
    showLastDays();
}

// And the total. Once the table has its height; a hidden one would tell screen readers that the keyboard is in it.
void UsagePanel::showLastDays()
{
    QTimer::singleShot(0, m_table, [this] {
        if (!m_table->isVisible())
            return;
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
        m_table->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        m_table->scrollToBottom();
    });
}

QSize UsagePanel::arrange(QSize room)
{
    ensurePolished();
    const int row = m_table->fontMetrics().height() + 8;
    const int head = m_table->horizontalHeader()->sizeHint().height();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int width = std::min(room.width(), WidthInCharacters * fontMetrics().averageCharWidth());
    m_table->setFixedHeight(head + std::clamp(m_model->rowCount(), 1, MostRows) * row);
    const auto height = [&] {
        card()->layout()->invalidate();
        return card()->layout()->totalHeightForWidth(width); // of the explanation, which is always there
    };
    if (const int excess = height() - room.height(); excess > 0)
        m_table->setFixedHeight(std::max(head + row, m_table->height() - excess));
    return {width, height()};
}

bool UsagePanel::wants(const QKeyEvent &key) const
{
    return key.matches(QKeySequence::Copy) || PopupCard::wants(key);
}

void UsagePanel::press(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy))
        copy();
    else
        PopupCard::press(key);
}

void UsagePanel::copy() const
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_model->asText());
}

} // namespace ui
