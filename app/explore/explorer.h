// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QTimeZone>

#include "explore/filterhistory.h"
#include "explore/keycheck.h"
#include "models/traffichistorymodel.h"

namespace explore {

/// Which client of which network. The client may be a key, a MAC or an IP, as the API takes it.
struct Place
{
    QString networkId;
    QString clientId;

    [[nodiscard]] bool isValid() const { return !networkId.isEmpty() && !clientId.isEmpty(); }
    bool operator==(const Place &) const = default;
};

/// The open document: a connection, the client that is open, what is loaded of it, and the filter with its history.
/// After each change it publishes one immutable Summary, which everything that shows or writes anything reads.
class Explorer : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit Explorer(ClientFactory factory, Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~Explorer() override;

    /// Closes what is open and uses @p profile from now on. The key is held in memory as long as the connection.
    void connectTo(const meraki::Profile &profile, const meraki::Credentials &credentials);
    [[nodiscard]] const std::optional<meraki::Profile> &profile() const { return m_profile; }

    /// Fetches the whole history of @p place; what was fetching is cancelled and can deliver nothing any more. The
    /// filter and the order stay. Without a connection nothing happens.
    void open(const Place &place);
    /// Fetches what is open again, from the start.
    void refresh();
    void cancel();
    void resume();

    /// Whether @p text is the key of the connection, as if pasted into the wrong field: it must not get into addresses.
    [[nodiscard]] bool isKey(const QString &text) const;

    [[nodiscard]] const Place &place() const { return m_place; }
    /// What getNetwork and getNetworkClient said; nothing before they answered, or if they failed.
    [[nodiscard]] const std::optional<meraki::Network> &network() const { return m_network; }
    [[nodiscard]] const std::optional<meraki::NetworkClient> &client() const { return m_clientInfo; }
    /// Asked for when a history is empty or refused; Unknown otherwise.
    [[nodiscard]] meraki::AnalysisMode analysisMode() const { return m_analysisMode; }
    [[nodiscard]] bool isAskingAnalysisMode() const { return m_analysisJob != nullptr; }
    [[nodiscard]] models::FetchStatus fetchStatus() const;
    /// When the first page of what is open was asked for.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_fetchedAt; }

    void setFilter(const traffic::Filter &filter);
    /// The same while it is being typed: Back leads to the filter before the first letter.
    void amendFilter(const traffic::Filter &filter);
    void back();
    void forward();
    [[nodiscard]] const FilterHistory &filters() const { return m_filters; }

    void setOrder(const traffic::SortKey &order);
    /// Labels the days in @p zone whatever the records say; nothing: find out.
    void setZone(const std::optional<QTimeZone> &zone);

    /// The table of what is open. Shows the rows of summary().
    [[nodiscard]] models::TrafficHistoryModel &model() { return m_model; }
    /// Never null.
    [[nodiscard]] const std::shared_ptr<const traffic::Summary> &summary() const { return m_summary; }

Q_SIGNALS:
    void connectionChanged();
    /// Another client is open, or more is known about it.
    void placeChanged();
    void summaryChanged();
    void filterChanged();
    void fetchChanged();
    /// The fetch has ended and nothing more is being asked about it.
    void settled();

private:
    void forget();
    void discardExtras();
    void askNetwork();
    void networkAnswered();
    void startHistory();
    void askClient();
    void historyEnded();
    void askAnalysisMode();
    void settleIfDone();
    void filtersMoved(bool moved);
    void pageArrived();
    void dataChanged();
    void publish();
    [[nodiscard]] traffic::Calendar findCalendar() const;

    ClientFactory m_factory;
    Clock m_clock;
    std::optional<meraki::Profile> m_profile;
    std::unique_ptr<meraki::Client> m_connection; // before the jobs and the model, which use it
    Place m_place;
    std::optional<meraki::Network> m_network;
    std::optional<meraki::NetworkClient> m_clientInfo;
    meraki::AnalysisMode m_analysisMode = meraki::AnalysisMode::Unknown;
    QDateTime m_fetchedAt;
    std::unique_ptr<meraki::GetJob> m_networkJob;
    std::unique_ptr<meraki::GetJob> m_clientJob;
    std::unique_ptr<meraki::GetJob> m_analysisJob;
    bool m_isPreparing = false; // the history waits for the network's answer
    bool m_wasCancelled = false; // before the history was asked for
    QTimer m_historyPatience;
    QTimer m_extrasPatience; // those jobs but the history's

    models::TrafficHistoryModel m_model;
    FilterHistory m_filters;
    traffic::SortKey m_order;
    std::optional<QTimeZone> m_chosenZone;
    traffic::Calendar m_calendar;
    traffic::DayColumn m_days;
    std::shared_ptr<const traffic::Summary> m_summary;
    QTimer m_republish;
    QElapsedTimer m_sincePublished;
    std::chrono::nanoseconds m_cost{0}; // of publishing after new data, the last time
};

} // namespace explore
