// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explorer.h"

#include <algorithm>
#include <utility>

#include "traffic/freedmemory.h"

namespace explore {

namespace {

using namespace std::chrono_literals;

// How long a history waits for the network's answer, and an ended one for what else was asked.
constexpr auto Patience = 3s;

// From so many records on it is worth giving back what a closed history took.
constexpr traffic::Row LargeHistory = 100'000;

} // namespace

Explorer::Explorer(ClientFactory factory, Clock clock, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_clock(std::move(clock))
    , m_directory(m_clock)
{
    connect(&m_model, &models::TrafficHistoryModel::pageArrived, this, &Explorer::pageArrived);
    connect(&m_model, &models::TrafficHistoryModel::fetchChanged, this, &Explorer::fetchChanged);
    connect(&m_model, &models::TrafficHistoryModel::fetchFinished, this, &Explorer::historyEnded);
    connect(&m_model, &models::TrafficHistoryModel::sortRequested, this, &Explorer::setOrder);
    connect(&m_asker, &Asker::answered, this, &Explorer::answered);
    connect(&m_asker, &Asker::changed, this, &Explorer::askingChanged);
    connect(&m_usage, &UsageHistory::changed, this, &Explorer::usageChanged);
    for (QTimer *timer : {&m_historyPatience, &m_extrasPatience, &m_republish})
        timer->setSingleShot(true);
    connect(&m_historyPatience, &QTimer::timeout, this, &Explorer::startHistory);
    connect(&m_extrasPatience, &QTimer::timeout, this, [this] {
        discardExtras();
        settleIfDone();
    });
    connect(&m_republish, &QTimer::timeout, this, &Explorer::dataChanged);
    dataChanged();
}

Explorer::~Explorer() = default;

void Explorer::connectTo(const meraki::Profile &profile, const meraki::Credentials &credentials)
{
    m_place = {};
    m_network.reset();
    m_organization.reset();
    forget();
    m_visits.forgetPlaces(); // they mean something to the API they came from alone
    m_profile = profile;
    m_directory.use(nullptr); // before its client goes
    m_connection = m_factory(profile, credentials);
    if (m_isBrowsing)
        m_directory.use(m_connection.get());
    Q_EMIT connectionChanged();
    Q_EMIT placeChanged();
}

void Explorer::browse()
{
    m_isBrowsing = true;
    m_directory.use(m_connection.get());
}

void Explorer::forget()
{
    discardExtras();
    m_historyPatience.stop();
    m_isPreparing = false;
    m_wasCancelled = false;
    m_isSettling = false;
    m_clientInfo.reset();
    m_analysisMode = meraki::AnalysisMode::Unknown;
    m_fetchedAt = {};
    m_usage.clear();
    const bool wasLarge = m_model.store().size() > LargeHistory;
    m_model.close();
    m_domains = {};
    dataChanged();
    if (wasLarge)
        traffic::releaseFreedMemory();
}

void Explorer::discardExtras()
{
    m_networkJob.discard();
    m_organizationJob.discard();
    m_clientJob.discard();
    m_analysisJob.discard();
}

void Explorer::open(const Place &place)
{
    Visit visit = m_visits.current();
    visit.place = place;
    goTo(visit);
}

void Explorer::goTo(const Visit &visit)
{
    if (!m_connection || !visit.place.isValid())
        return;
    const bool moved = m_visits.visit(visit);
    load(visit.place);
    if (moved)
        Q_EMIT filterChanged();
}

void Explorer::load(const Place &place)
{
    const bool sameNetwork = m_network && place.networkId == m_place.networkId;
    m_place = place;
    if (!sameNetwork)
        m_network.reset();
    forget();
    m_fetchedAt = m_clock();
    Q_EMIT placeChanged();
    if (sameNetwork)
        startHistory();
    else
        askNetwork();
}

bool Explorer::isKey(const QString &text) const
{
    return m_connection && m_connection->isKey(text);
}

void Explorer::refresh()
{
    if (m_connection && m_place.isValid())
        load(Place(m_place));
}

// The network tells the zone of the days and the organization, whose budget the requests share. Where it cannot be
// read, the history is fetched all the same, as soon as its first attempt failed or takes long: it may be this one
// operation alone.
void Explorer::askNetwork()
{
    m_isPreparing = true;
    auto *job = m_networkJob.hold(m_connection->network(
        m_place.networkId,
        [this](const QByteArray &body) {
            return meraki::parseNetwork(body).map([this](const meraki::Network &network) { m_network = network; });
        },
        nullptr));
    connect(job, &meraki::GetJob::stateChanged, this, [this](meraki::GetJob::State state) {
        if (state == meraki::GetJob::State::WaitingToRetry)
            startHistory();
    });
    connect(job, &meraki::GetJob::finished, this, &Explorer::networkAnswered);
    job->start();
    m_historyPatience.start(Patience);
    Q_EMIT fetchChanged();
}

void Explorer::networkAnswered()
{
    m_networkJob.discard();
    if (m_network) {
        Q_EMIT placeChanged();
        dataChanged(); // the zone may be another
    }
    startHistory();
    if (m_network && m_namesOrganizations && !organization())
        askOrganization();
    settleIfDone();
}

void Explorer::startHistory()
{
    m_historyPatience.stop();
    if (!std::exchange(m_isPreparing, false) && m_model.fetchStatus().phase != models::FetchStatus::Phase::Idle)
        return;
    m_model.open(*m_connection, m_place.networkId, m_place.clientId, budget());
    askClient();
}

void Explorer::askClient()
{
    auto *job = m_clientJob.hold(m_connection->networkClient(
        m_place.networkId, m_place.clientId, budget(),
        [this](const QByteArray &body) {
            return meraki::parseNetworkClient(body).map(
                [this](const meraki::NetworkClient &client) { m_clientInfo = client; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this] {
        m_clientJob.discard();
        if (m_clientInfo)
            Q_EMIT placeChanged();
        settleIfDone();
    });
    job->start();
}

void Explorer::askOrganization()
{
    auto *job = m_organizationJob.hold(m_connection->organization(
        m_network->organizationId,
        [this](const QByteArray &body) {
            return meraki::parseOrganization(body).map(
                [this](const meraki::Organization &organization) { m_organization = organization; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this] {
        m_organizationJob.discard();
        settleIfDone();
    });
    job->start();
}

std::optional<meraki::Organization> Explorer::organization() const
{
    if (!m_network)
        return {};
    const auto &listed = m_directory.organizations();
    const auto found = std::ranges::find(listed, m_network->organizationId, &meraki::Organization::id);
    if (found != listed.end())
        return *found;
    return m_organization && m_organization->id == m_network->organizationId ? m_organization : std::nullopt;
}

void Explorer::cancel()
{
    if (std::exchange(m_isPreparing, false)) {
        m_wasCancelled = true;
        m_historyPatience.stop();
        m_networkJob.discard();
        Q_EMIT fetchChanged();
        Q_EMIT settled();
    } else {
        m_model.cancel();
    }
}

void Explorer::resume()
{
    if (m_wasCancelled)
        refresh();
    else
        m_model.resume();
}

models::FetchStatus Explorer::fetchStatus() const
{
    models::FetchStatus status = m_model.fetchStatus();
    if (m_isPreparing)
        status.phase = models::FetchStatus::Phase::Fetching;
    else if (m_wasCancelled)
        status.phase = models::FetchStatus::Phase::Cancelled;
    return status;
}

void Explorer::historyEnded()
{
    const models::FetchStatus status = m_model.fetchStatus();
    const bool isEmpty = status.phase == models::FetchStatus::Phase::Complete && m_model.store().isEmpty();
    const bool isRefused = status.error && status.error->kind == meraki::ApiError::Kind::BadRequest;
    dataChanged();
    if (isEmpty || isRefused)
        askAnalysisMode();
    if (isAskingExtras())
        m_extrasPatience.start(Patience); // nobody waits for minutes for what only explains or decorates
    m_isSettling = true;
    settleIfDone();
}

// No document says whether a network without detailed traffic analysis answers with an error or with nothing.
void Explorer::askAnalysisMode()
{
    auto *job = m_analysisJob.hold(m_connection->trafficAnalysis(
        m_place.networkId, budget(),
        [this](const QByteArray &body) {
            return meraki::parseTrafficAnalysis(body).map([this](meraki::AnalysisMode mode) { m_analysisMode = mode; });
        },
        nullptr));
    connect(job, &meraki::GetJob::finished, this, [this] {
        m_analysisJob.discard();
        Q_EMIT fetchChanged();
        settleIfDone();
    });
    job->start();
    Q_EMIT fetchChanged();
}

bool Explorer::isAskingExtras() const
{
    return m_networkJob.holds() || m_organizationJob.holds() || m_clientJob.holds() || m_analysisJob.holds();
}

void Explorer::settleIfDone()
{
    if (!m_isSettling || isAskingExtras() || fetchStatus().isRunning() || m_asker.isAsking())
        return;
    m_isSettling = false;
    m_extrasPatience.stop();
    m_model.shrink(); // now that no question shares the records
    Q_EMIT settled();
}

void Explorer::setFilter(const traffic::Filter &filter)
{
    Visit visit = m_visits.current();
    visit.filter = filter;
    visitsMoved(m_visits.visit(visit));
}

void Explorer::amendFilter(const traffic::Filter &filter)
{
    Visit visit = m_visits.current();
    visit.filter = filter;
    visitsMoved(m_visits.amend(visit));
}

void Explorer::setGrouping(traffic::Grouping grouping)
{
    Visit visit = m_visits.current();
    visit.grouping = grouping;
    visitsMoved(m_visits.visit(visit));
}

void Explorer::askUsage()
{
    if (m_connection && m_place.isValid())
        m_usage.ask(*m_connection, budget(), m_place.networkId, m_place.clientId);
}

UsageComparison Explorer::usage() const
{
    const std::optional<traffic::DaySelection> days = filter().days();
    return m_usage.compareWith(*m_summary, networkZone(),
                               days ? traffic::rangeOf(*days, m_summary->today) : std::nullopt);
}

// A page's records are there before the model tells of them: dated as those before it, until all are asked anew.
traffic::History Explorer::history() const
{
    m_days.extend(m_model.store(), m_calendar);
    m_domains.extend(m_model.store().destinationNames());
    return {m_model.store(), m_days, m_domains};
}

std::vector<traffic::Group> Explorer::groupsOf(const traffic::Filter &filter, traffic::Grouping grouping) const
{
    return traffic::groupRows(history(), traffic::matchingRows(history(), filter, m_summary->today), grouping,
                              m_summary->days);
}

void Explorer::back()
{
    visitsMoved(m_visits.back());
}

void Explorer::forward()
{
    visitsMoved(m_visits.forward());
}

void Explorer::visitsMoved(bool moved)
{
    if (!moved)
        return;
    const Place place = m_visits.current().place;
    if (m_connection && place.isValid() && place != m_place)
        load(place);
    else
        publish();
    Q_EMIT filterChanged();
}

void Explorer::setOrder(const traffic::SortKey &order)
{
    if (std::exchange(m_order, order) == order)
        return;
    m_sorted.reset();
    publish();
}

void Explorer::setZone(const std::optional<QTimeZone> &zone)
{
    if (std::exchange(m_chosenZone, zone) != zone)
        dataChanged();
}

void Explorer::setUnitBase(traffic::UnitBase base)
{
    if (std::exchange(m_unitBase, base) == base)
        return;
    m_model.setUnitBase(base);
    m_directory.clientList().setUnitBase(base);
    Q_EMIT unitBaseChanged();
}

std::shared_ptr<meraki::RequestBudget> Explorer::budget() const
{
    return m_connection->budgetOf(m_network ? m_network->organizationId : QString());
}

QTimeZone Explorer::networkZone() const
{
    return m_network && !m_network->timeZone.isEmpty() ? QTimeZone(m_network->timeZone) : QTimeZone();
}

// The first page is shown at once. Later ones wait until asking everything anew costs a tenth of the time at most, so
// that a long fetch stays linear and the window free; the last state is always shown.
void Explorer::pageArrived()
{
    if (m_republish.isActive() || m_asker.isAsking())
        return;
    const std::chrono::nanoseconds pause = 10 * m_cost - std::chrono::nanoseconds(m_sincePublished.nsecsElapsed());
    if (pause.count() > 0)
        m_republish.start(std::chrono::ceil<std::chrono::milliseconds>(pause));
    else
        dataChanged();
}

void Explorer::dataChanged()
{
    m_leaders.clear();
    m_sorted.reset();
    m_loadedByDay.reset();
    m_republish.stop();
    m_foundCalendar = traffic::Calendar::detect(m_model.store(), networkZone());
    m_calendar = m_chosenZone ? traffic::Calendar::chosen(*m_chosenZone) : m_foundCalendar;
    m_days = traffic::DayColumn(m_model.store(), m_calendar);
    m_dated = m_model.store().size();
    publish();
}

void Explorer::publish()
{
    if (m_dated != m_model.store().size()) { // a page is here that was not published yet
        dataChanged();
        return;
    }
    const QDate today = m_clock().toTimeZone(m_calendar.zone).date();
    const traffic::Day day{std::chrono::days(QDate(1970, 1, 1).daysTo(today))};
    m_sinceAsked.start();
    m_asker.ask(history(),
                {.filter = filter(),
                 .order = m_order,
                 .grouping = m_visits.current().grouping,
                 .calendar = m_calendar,
                 .today = day,
                 .leaders = m_leaders[m_visits.current().grouping],
                 .sorted = m_sorted,
                 .loadedByDay = m_loadedByDay});
}

void Explorer::answered(const std::shared_ptr<const traffic::Summary> &summary)
{
    m_summary = summary;
    m_sorted = summary->sorted;
    m_loadedByDay = summary->loadedByDay;
    m_leaders[summary->grouping] = summary->leaders;
    m_model.show(summary);
    Q_EMIT summaryChanged();
    m_cost = std::chrono::nanoseconds(m_sinceAsked.nsecsElapsed());
    m_sincePublished.start();
    if (m_model.store().size() != m_dated)
        pageArrived();
    settleIfDone();
}

void Explorer::cancelAsking()
{
    if (!m_asker.isAsking())
        return;
    m_asker.cancel();
    Visit visit = m_visits.current();
    visit.filter = m_summary->filter;
    visit.grouping = m_summary->grouping;
    const bool moved = m_visits.amend(visit);
    const bool reordered = std::exchange(m_order, m_summary->order) != m_order;
    m_sorted.reset();
    if (m_summary->loaded != m_model.store().size() || m_summary->calendar != m_calendar)
        dataChanged(); // what is loaded is always shown
    if (moved)
        Q_EMIT filterChanged();
    if (reordered)
        Q_EMIT orderChanged(m_order);
    settleIfDone();
}

} // namespace explore
