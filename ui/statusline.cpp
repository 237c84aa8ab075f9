// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setObjectName(u"secondary"_s);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString amounts(const traffic::Sums &sums, traffic::UnitBase base)
{
    const QLocale locale;
    return u"↓ %1   ↑ %2"_s.arg(traffic::formatKilobytes(sums.received, base, locale),
                                traffic::formatKilobytes(sums.sent, base, locale));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_sums(makeLabel())
    , m_selection(makeLabel())
    , m_usage(new QToolButton)
    , m_news(makeLabel())
    , m_fetch(makeLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_resume(new QToolButton)
{
    setObjectName(u"statusLine"_s);
    m_sums->setContentsMargins(0, 0, 12, 0);
    m_progress->setRange(0, 0); // how many pages there will be is not known
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_cancel->setText(tr("Cancel"));
    m_resume->setText(tr("Resume"));
    m_resume->setToolTip(tr("Go on with the page that is missing"));
    m_fetch->setAccessibleName(tr("Progress"));

    m_usage->setObjectName(u"usage"_s);
    m_usage->setToolTip(tr("Compare the client's usage with what of it was classified"));
    m_usage->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 10, 4);
    row->setSpacing(10);
    row->addWidget(m_sums);
    row->addWidget(m_usage);
    row->addWidget(m_selection);
    row->addStretch(1);
    row->addWidget(m_news);
    row->addWidget(m_fetch);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_resume);
    setMinimumHeight(m_cancel->sizeHint().height() + 9); // no jump when the buttons come and go

    m_newsEnd.setSingleShot(true);
    m_newsEnd.setInterval(6s);
    connect(&m_newsEnd, &QTimer::timeout, m_news, &QLabel::clear);
    m_askingPatience.setSingleShot(true);
    m_askingPatience.setInterval(300ms);
    connect(&m_askingPatience, &QTimer::timeout, this, [this] {
        m_saysAsking = true;
        setFetch(models::FetchStatus(m_status));
    });
    m_countdown.setInterval(250ms);
    connect(&m_countdown, &QTimer::timeout, this, &StatusLine::tick);
    connect(m_usage, &QToolButton::clicked, this, [this] { Q_EMIT usageRequested(m_usage); });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_resume, &QToolButton::clicked, this, &StatusLine::resumeRequested);
    setFetch({});
}

void StatusLine::setSummary(const traffic::Summary &summary, traffic::UnitBase base)
{
    const QLocale locale;
    const auto shown = int(summary.rows.size());
    const QString count = summary.filter.isEmpty()
        ? tr("%Ln record(s)", nullptr, shown)
        : tr("%1 of %Ln record(s)", "shown of loaded", int(summary.loaded)).arg(locale.toString(shown));
    m_sums->setText(summary.loaded == 0 ? QString() : count + u"   "_s + amounts(summary.totals, base));
    m_sums->setVisible(summary.loaded > 0); // empty it would hold the next one off the edge
    // Arrows are read as arrows, if at all.
    m_sums->setAccessibleName(tr("%1, %2 received, %3 sent", "%1: some records")
                                  .arg(count, traffic::formatKilobytes(summary.totals.received, base, locale),
                                       traffic::formatKilobytes(summary.totals.sent, base, locale)));
    m_sums->setToolTip(tr("Shown of loaded records; ↓ received and ↑ sent by the client"));
}

void StatusLine::setSelection(const traffic::Sums &sums, traffic::UnitBase base)
{
    m_selection->setText(sums.records < 2
                             ? QString()
                             : tr("Selected: %Ln", nullptr, int(sums.records)) + u"   "_s + amounts(sums, base));
}

void StatusLine::setUsage(const QString &headline)
{
    m_usage->setText(headline);
    m_usage->setVisible(!headline.isEmpty());
}

void StatusLine::say(const QString &news)
{
    m_news->setText(news);
    m_newsEnd.start();
}

void StatusLine::setAsking(bool isAsking)
{
    m_askingPatience.stop();
    if (isAsking)
        m_askingPatience.start();
    else if (std::exchange(m_saysAsking, false))
        setFetch(models::FetchStatus(m_status));
}

void StatusLine::setFetch(const models::FetchStatus &status)
{
    m_status = status;
    const bool isAsking = m_saysAsking && !status.isRunning();
    m_fetch->setText(isAsking ? tr("Looking through the records…") : fetchText(status));
    m_fetch->setAccessibleDescription(m_fetch->text());
    m_progress->setVisible(status.isRunning() || isAsking);
    m_progress->setAccessibleName(isAsking ? tr("Looking through the records") : tr("Fetching"));
    m_cancel->setVisible(status.isRunning() || isAsking);
    m_cancel->setToolTip(isAsking ? tr("Go back to what is shown") : tr("Stop fetching; what came stays"));
    m_resume->setVisible(status.isPartial() && status.pages > 0); // else the view offers to try again
    if (status.isRunning() && status.waitLeft.count() > 0)
        m_countdown.start();
    else
        m_countdown.stop();
}

QString StatusLine::fetchText(const models::FetchStatus &status) const
{
    using Phase = models::FetchStatus::Phase;
    using Wait = models::FetchStatus::Wait;
    const QString pages = tr("%Ln page(s)", nullptr, status.pages);
    switch (status.phase) {
    case Phase::Idle:
        return {};
    case Phase::Complete:
        return status.report.skippedElements + status.report.badFields == 0
            ? QString()
            : tr("%Ln field(s) could not be read", nullptr, status.report.badFields) + u", "_s
                + tr("%Ln element(s) skipped", nullptr, status.report.skippedElements);
    case Phase::Bounded:
        return tr("Stopped after %1: there are more").arg(pages);
    case Phase::Cancelled:
        return status.pages == 0 ? QString() : tr("Partial: cancelled after %1").arg(pages);
    case Phase::Failed:
        return status.pages == 0 ? QString() : tr("Partial: failed after %1").arg(pages);
    case Phase::Fetching:
        break;
    }
    if (status.waitLeft.count() > 0) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(status.waitLeft).count();
        const bool limited = status.wait == Wait::Budget || (status.retryReason && status.retryReason->status == 429);
        return limited ? tr("%1 · paused %Ln s by the rate limit", nullptr, int(seconds)).arg(pages)
                       : tr("%1 · trying again in %Ln s", nullptr, int(seconds)).arg(pages);
    }
    QStringList parts{tr("page %L1").arg(status.pages + 1)};
    if (status.pace > 0)
        parts.append(tr("%1 requests/s at most").arg(QLocale().toString(status.pace, 'f', 1)));
    if (status.wait == Wait::Budget)
        parts.append(tr("%Ln waiting", "requests", status.waiting));
    return parts.join(u" · "_s);
}

} // namespace ui
