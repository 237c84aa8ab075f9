// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QElapsedTimer>
#include <QTimer>
#include <QTimeZone>

#include "explore/asker.h"
#include "explore/directory.h"
#include "explore/keycheck.h"
#include "explore/usagehistory.h"
#include "explore/visithistory.h"
#include "models/traffichistorymodel.h"
#include "traffic/units.h"

namespace explore {

/// The open document: a connection, the client that is open, what is loaded of it, the filter, and the history of both.
/// After each change it publishes one immutable Summary, which everything that shows or writes anything reads. Of many
/// records that is a little later: until then summary() is still the answer to an earlier filter().
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
    /// From now on lists what can be opened, which costs requests.
    void browse();
    /// From now on asks for the organization of what is opened, for who does not browse().
    void nameOrganizations() { m_namesOrganizations = true; }
    /// What can be opened with the connection; nothing unless browse() was called.
    [[nodiscard]] Directory &directory() { return m_directory; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }

    /// Fetches the whole history of @p place; what was fetching is cancelled and can deliver nothing any more. The
    /// filter and the order stay. Without a connection nothing happens.
    void open(const Place &place);
    /// The same with another filter and grouping.
    void goTo(const Visit &visit);
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
    /// That of network(), from the list of all or asked for alone; nothing where it is not known.
    [[nodiscard]] std::optional<meraki::Organization> organization() const;
    /// Asked for when a history is empty or refused; Unknown otherwise.
    [[nodiscard]] meraki::AnalysisMode analysisMode() const { return m_analysisMode; }
    [[nodiscard]] bool isAskingAnalysisMode() const { return m_analysisJob.holds(); }
    [[nodiscard]] models::FetchStatus fetchStatus() const;
    /// When the first page of what is open was asked for.
    [[nodiscard]] const QDateTime &fetchedAt() const { return m_fetchedAt; }

    [[nodiscard]] const traffic::Filter &filter() const { return m_visits.current().filter; }
    void setFilter(const traffic::Filter &filter);
    /// The same while it is being typed: Back leads to the filter before the first letter.
    void amendFilter(const traffic::Filter &filter);
    /// By what the summary puts records together.
    void setGrouping(traffic::Grouping grouping);
    /// To the client, filter and grouping that were looked at before, or after.
    void back();
    void forward();
    [[nodiscard]] const VisitHistory &visits() const { return m_visits; }

    void setOrder(const traffic::SortKey &order);
    /// Labels the days in @p zone whatever the records say; nothing: find out.
    void setZone(const std::optional<QTimeZone> &zone);
    [[nodiscard]] const std::optional<QTimeZone> &zone() const { return m_chosenZone; }
    /// What the records say of their zone, also while another is chosen.
    [[nodiscard]] const traffic::Calendar &foundCalendar() const { return m_foundCalendar; }
    /// Invalid where it is not known.
    [[nodiscard]] QTimeZone networkZone() const;
    /// In which units amounts are shown and exported: kB or KiB and their multiples.
    void setUnitBase(traffic::UnitBase base);
    [[nodiscard]] traffic::UnitBase unitBase() const { return m_unitBase; }

    /// The table of what is open. Shows the rows of summary().
    [[nodiscard]] models::TrafficHistoryModel &model() { return m_model; }
    /// Never null.
    [[nodiscard]] const std::shared_ptr<const traffic::Summary> &summary() const { return m_summary; }
    /// Whether another summary is being made.
    [[nodiscard]] bool isAsking() const { return m_asker.isAsking(); }
    /// Gives that up: filter, grouping and order are those of summary() again.
    void cancelAsking();
    /// Asks for the open client's whole usage; see usage(). Once, and again after a failure.
    void askUsage();
    /// It, beside what of it was classified, in the filter's window of days if it has one.
    [[nodiscard]] UsageComparison usage() const;
    /// What the loaded records add up to under another filter.
    [[nodiscard]] std::vector<traffic::Group> groupsOf(const traffic::Filter &filter, traffic::Grouping grouping) const;
    /// What summary() was made from. Good until control returns to the event loop.
    [[nodiscard]] traffic::History history() const;

Q_SIGNALS:
    void connectionChanged();
    /// Amounts are to be written anew.
    void unitBaseChanged();
    /// Another client is open, or more is known about it.
    void placeChanged();
    void summaryChanged();
    /// A summary is being made, or is not any more.
    void askingChanged();
    /// Another order than the one that was set: see cancelAsking().
    void orderChanged(const traffic::SortKey &order);
    /// Another filter or grouping, or another place in the history of them.
    void filterChanged();
    void fetchChanged();
    void usageChanged();
    /// The fetch has ended and nothing more is being asked about it.
    void settled();

private:
    void load(const Place &place);
    void forget();
    void discardExtras();
    void askNetwork();
    void networkAnswered();
    void startHistory();
    void askClient();
    void askOrganization();
    void historyEnded();
    void askAnalysisMode();
    [[nodiscard]] bool isAskingExtras() const;
    void settleIfDone();
    void visitsMoved(bool moved);
    void pageArrived();
    void dataChanged();
    void publish();
    void answered(const std::shared_ptr<const traffic::Summary> &summary);
    [[nodiscard]] std::shared_ptr<meraki::RequestBudget> budget() const;

    ClientFactory m_factory;
    Clock m_clock;
    std::optional<meraki::Profile> m_profile;
    std::unique_ptr<meraki::Client> m_connection; // before the directory, the jobs and the model, which use it
    Directory m_directory;
    bool m_isBrowsing = false;
    bool m_namesOrganizations = false;
    Place m_place;
    std::optional<meraki::Network> m_network;
    std::optional<meraki::Organization> m_organization; // asked for alone
    std::optional<meraki::NetworkClient> m_clientInfo;
    meraki::AnalysisMode m_analysisMode = meraki::AnalysisMode::Unknown;
    QDateTime m_fetchedAt;
    JobSlot<meraki::GetJob> m_networkJob;
    JobSlot<meraki::GetJob> m_organizationJob;
    JobSlot<meraki::GetJob> m_clientJob;
    JobSlot<meraki::GetJob> m_analysisJob;
    bool m_isPreparing = false; // the history waits for the network's answer
    bool m_isSettling = false; // the fetch has ended, and settled() is to come
    bool m_wasCancelled = false; // before the history was asked for
    QTimer m_historyPatience;
    QTimer m_extrasPatience; // those jobs but the history's

    UsageHistory m_usage;
    models::TrafficHistoryModel m_model;
    VisitHistory m_visits;
    traffic::SortKey m_order;
    std::optional<QTimeZone> m_chosenZone;
    traffic::UnitBase m_unitBase = traffic::UnitBase::Decimal;
    traffic::Calendar m_foundCalendar;
    traffic::Calendar m_calendar;
    traffic::Row m_dated = 0; // records that m_calendar was found from
    mutable traffic::DayColumn m_days; // of the store, as far as history() was asked for
    mutable traffic::DomainIndex m_domains;
    Asker m_asker;
    std::shared_ptr<const traffic::Summary> m_summary;
    std::map<traffic::Grouping, std::shared_ptr<const QStringList>> m_leaders; // of what is loaded
    std::shared_ptr<const std::vector<traffic::Row>> m_sorted; // Summary::sorted of what is loaded, by m_order
    std::shared_ptr<const std::vector<traffic::Sums>> m_loadedByDay; // of what is loaded
    QTimer m_republish;
    QElapsedTimer m_sinceAsked;
    QElapsedTimer m_sincePublished;
    std::chrono::nanoseconds m_cost{0}; // of publishing, the last time
};

} // namespace explore
