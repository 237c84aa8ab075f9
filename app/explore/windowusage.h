// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include "explore/jobslot.h"
#include "explore/liststate.h"
#include "meraki/client.h"
#include "models/clientlistmodel.h"
#include "traffic/calendar.h"

namespace explore {

/// How much each client of a network used in some days: getNetworkClientsUsageHistories, a hundred clients at a time.
/// Remembers the answers for the last few windows.
class WindowUsage : public QObject
{
    Q_OBJECT

public:
    struct Window
    {
        QString networkId;
        traffic::DayRange days;
        QTimeZone zone;

        bool operator==(const Window &) const = default;
    };
    using Usage = QHash<QString, models::Usage>; ///< by client id

    explicit WindowUsage(QObject *parent = nullptr);
    ~WindowUsage() override;

    /// Asks for what is not known yet of @p clientIds, in that order. Days before the last 31 cannot be asked for and
    /// are left out. @p client outlives the asking.
    void ask(meraki::Client &client, std::shared_ptr<meraki::RequestBudget> budget, const Window &window,
             const QStringList &clientIds, const QDateTime &now);
    void cancel();
    /// Of no window; what is remembered stays.
    void clear();
    void forgetAnswers();

    [[nodiscard]] const ListState &state() const { return m_state; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int total() const { return m_total; }
    /// Of the window asked for last, as far as it is known. A client without any traffic is there, with zero.
    [[nodiscard]] const Usage &usage() const;

Q_SIGNALS:
    void changed();

private:
    struct Answers
    {
        Window window;
        Usage usage;
    };

    void askNext();
    void count(const QList<meraki::ClientUsage> &page);
    void finish(ListState::Phase phase);

    JobSlot<meraki::PageJob> m_job;
    meraki::Client *m_client = nullptr;
    std::shared_ptr<meraki::RequestBudget> m_budget;
    QDateTime m_from;
    QDateTime m_to; // invalid: until now
    QStringList m_toAsk;
    QList<meraki::ClientUsage> m_page; // read, not yet counted
    Usage m_chunk; // of the clients being asked for
    QList<Answers> m_answers; // the last one first; that of the window asked for, if m_hasWindow
    bool m_hasWindow = false;
    int m_asked = 0;
    int m_total = 0;
    ListState m_state;
};

} // namespace explore
