// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include "models/fetchstatus.h"
#include "traffic/summary.h"
#include "traffic/units.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

/// The bottom line: counts and sums of what is shown and what is selected, how far the fetch is, Cancel and Resume.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSummary(const traffic::Summary &summary, traffic::UnitBase base);
    /// @p sums of the selected records; nothing is said of fewer than two.
    void setSelection(const traffic::Sums &sums, traffic::UnitBase base);
    void setFetch(const models::FetchStatus &status);
    /// A summary is being made. Said if it takes long, and can be cancelled then.
    void setAsking(bool isAsking);
    /// How much of the client's usage was classified, in a few words; empty: not known.
    void setUsage(const QString &headline);
    /// News of something that was done, for a few seconds.
    void say(const QString &news);

Q_SIGNALS:
    void cancelRequested();
    void resumeRequested();
    /// More is to be said of the usage, beside @p anchor.
    void usageRequested(QWidget *anchor);
    /// A countdown is running and fetch status should be shown anew.
    void tick();

private:
    [[nodiscard]] QString fetchText(const models::FetchStatus &status) const;

    QLabel *m_sums;
    QLabel *m_selection;
    QToolButton *m_usage;
    QLabel *m_news;
    QLabel *m_fetch;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_resume;
    QTimer m_askingPatience;
    bool m_saysAsking = false;
    models::FetchStatus m_status;
    QTimer m_countdown;
    QTimer m_newsEnd;
};

} // namespace ui
