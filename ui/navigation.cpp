// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include <array>

#include <QRegularExpression>

#include "explore/provenance.h"
#include "export/chart.h"
#include "export/filterwords.h"
#include "ui/breadcrumb.h"
#include "ui/chooser.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostAnalysesAsked = 30; // of a list of networks: each costs a request

struct GroupingStep
{
    traffic::Term::Field field;
    traffic::Grouping grouping;
};

GroupingStep groupingOf(bool isApplication)
{
    return isApplication ? GroupingStep{traffic::Term::Field::Application, traffic::Grouping::Application}
                         : GroupingStep{traffic::Term::Field::Destination, traffic::Grouping::Destination};
}

/// The filter's positive term of that field, if there is one alone.
const traffic::Term *positiveTerm(const traffic::Filter &filter, traffic::Term::Field field)
{
    const auto found = std::ranges::find_if(
        filter.terms, [field](const traffic::Term &term) { return term.field == field && !term.excluded; });
    return found == filter.terms.end() ? nullptr : &*found;
}

} // namespace

Navigation::Navigation(explore::Explorer &explorer, Breadcrumb &breadcrumb, QObject *parent)
    : QObject(parent)
    , m_explorer(explorer)
    , m_directory(explorer.directory())
    , m_breadcrumb(breadcrumb)
    , m_chooser(new Chooser(&breadcrumb))
{
    using explore::Directory;
    using explore::Explorer;
    connect(&explorer, &Explorer::placeChanged, this, &Navigation::follow);
    connect(&explorer, &Explorer::filterChanged, this, &Navigation::showCrumbs);
    for (const auto signal :
         {&Directory::organizationsChanged, &Directory::networksChanged, &Directory::clientsChanged}) {
        connect(&m_directory, signal, this, [this] {
            showCrumbs();
            updateChooser();
            guideOn();
        });
    }
    connect(&m_directory, &Directory::analysisChanged, this, &Navigation::updateChooser);
    connect(&breadcrumb, &Breadcrumb::siblingsRequested, this, &Navigation::showChooser);
    connect(m_chooser, &Chooser::footerActivated, this, [this] {
        const auto act = [this](const explore::ListState &state, void (Directory::*refresh)()) {
            if (state.isLoading())
                m_directory.cancel();
            else
                (m_directory.*refresh)();
        };
        if (m_step == OrganizationStep)
            act(m_directory.organizationsState(), &Directory::refreshOrganizations);
        else if (m_step == NetworkStep)
            act(m_directory.networksState(), &Directory::refreshNetworks);
        else
            act(m_directory.clientsState(), &Directory::refreshClients);
    });
    showCrumbs();
}

// The lists go where the open client is, however it was opened.
void Navigation::follow()
{
    // Once: what failed is asked for again by whoever wants to see it.
    if (const auto &network = m_explorer.network()) {
        m_directory.knowNetwork(*network);
        if (m_directory.organizationId() != network->organizationId)
            m_directory.chooseOrganization(network->organizationId);
    }
    m_isGuiding = m_isGuiding && !m_explorer.place().isValid();
    const explore::Place &place = m_explorer.place();
    if (place.isValid() && m_directory.networkId() != place.networkId)
        m_directory.chooseNetwork(place.networkId);
    showCrumbs();
}

void Navigation::showCrumbs()
{
    if (!m_explorer.profile()) {
        m_breadcrumb.setCrumbs({});
        return;
    }
    QList<Crumb> crumbs;
    const QString organizationId = m_directory.organizationId();
    const auto organization = std::ranges::find(m_directory.organizations(), organizationId, &meraki::Organization::id);
    const QString organizationName = organizationId.isEmpty() ? tr("Choose an organization")
        : organization == m_directory.organizations().end()   ? organizationId
                                                              : organization->name;
    crumbs.append({organizationName, tr("Organization"), tr("Organization: %1").arg(organizationName)});

    const QString networkId = m_directory.networkId();
    const QString name = m_directory.network(networkId).name;
    const QString networkName = networkId.isEmpty() ? tr("Choose a network") : name.isEmpty() ? networkId : name;
    crumbs.append({networkName, tr("Network"), tr("Network: %1").arg(networkName)});

    const bool isOpen = m_explorer.place().isValid() && m_explorer.place().networkId == networkId;
    if (isOpen || !networkId.isEmpty()) {
        const QString client = isOpen ? explore::clientName(m_explorer) : tr("Choose a client");
        QString details = tr("Client");
        if (isOpen && m_explorer.client()) {
            for (const QString &detail : {m_explorer.client()->os, m_explorer.client()->ip, m_explorer.client()->mac})
                details += detail.isEmpty() ? QString() : u" · "_s + detail;
        }
        crumbs.append({client, details, tr("Client: %1").arg(client), isOpen});
    }
    if (isOpen) {
        const auto *application = positiveTerm(m_explorer.filter(), traffic::Term::Field::Application);
        const QString shown = application ? exporting::words(*application) : tr("All applications");
        crumbs.append({shown, tr("Application"), tr("Application: %1").arg(shown)});
        const auto *destination = positiveTerm(m_explorer.filter(), traffic::Term::Field::Destination);
        if (application || destination) {
            const QString where = destination ? exporting::words(*destination) : tr("All destinations");
            crumbs.append({where, tr("Destination"), tr("Destination: %1").arg(where)});
        }
    }
    m_breadcrumb.setCrumbs(crumbs);
    m_breadcrumb.setHistory(m_explorer.visits().canGoBack(), m_explorer.visits().canGoForward());
}

void Navigation::guide()
{
    m_isGuiding = true;
    guideOn();
}

// Nobody should have to choose from one.
void Navigation::guideOn()
{
    if (!m_isGuiding || m_directory.organizationsState().phase != explore::ListState::Phase::Complete)
        return;
    const QList<meraki::Organization> &organizations = m_directory.organizations();
    if (m_directory.organizationId().isEmpty()) {
        if (organizations.size() == 1 && organizations.first().apiEnabled) {
            m_directory.chooseOrganization(organizations.first().id);
        } else {
            m_isGuiding = false;
            showChooser(OrganizationStep);
        }
        return;
    }
    if (m_directory.networksState().phase != explore::ListState::Phase::Complete)
        return;
    m_isGuiding = false;
    if (m_directory.networkId().isEmpty() && m_directory.networks().size() == 1)
        chooseTyped(m_directory.networks().first().id);
    else if (m_directory.networkId().isEmpty())
        showChooser(NetworkStep);
}

void Navigation::chooseNetwork()
{
    const bool hasChoice = m_directory.organizationId().isEmpty() && !m_directory.organizations().isEmpty();
    showChooser(hasChoice ? OrganizationStep : NetworkStep); // an ID can be typed where nothing may be listed
}

void Navigation::showChooser(int step)
{
    m_step = Step(step);
    const std::array prompts{tr("Find an organization"), tr("Find a network, or type its ID"),
                             tr("Find a client, or type its key, MAC or IP address"), tr("Find an application"),
                             tr("Find a destination")};
    m_chooser->setPrompt(prompts[std::size_t(step)]);
    m_chooser->setTypedChoice([this](const QString &typed) { return typedChoice(typed); });
    fillChooser();
    m_breadcrumb.popupBelow(step, m_chooser);
}

// While it is open: a hidden list would tell screen readers that the keyboard is in it.
void Navigation::updateChooser()
{
    if (m_chooser->isVisible())
        fillChooser();
}

void Navigation::fillChooser()
{
    m_chooser->setFooter({});
    switch (m_step) {
    case OrganizationStep:
        m_chooser->setChoices(organizations());
        showFooter(m_directory.organizationsState(), tr("Loading organizations…"));
        break;
    case NetworkStep:
        for (const meraki::Network &network :
             m_directory.networks().first(std::min(m_directory.networks().size(), MostAnalysesAsked)))
            m_directory.askAnalysis(network.id); // once
        m_chooser->setChoices(networks());
        showFooter(m_directory.networksState(), tr("Loading networks…"));
        break;
    case ClientStep:
        m_chooser->setChoices(clients());
        showFooter(m_directory.clientsState(), tr("Loading clients…"));
        break;
    case ApplicationStep:
        m_chooser->setChoices(groups(traffic::Grouping::Application, tr("All applications")));
        break;
    case DestinationStep:
        m_chooser->setChoices(groups(traffic::Grouping::Destination, tr("All destinations")));
        break;
    }
}

void Navigation::showFooter(const explore::ListState &state, const QString &loading)
{
    if (state.isLoading())
        m_chooser->setFooter({loading, tr("Cancel")});
    else if (state.error)
        m_chooser->setFooter({state.error->text(), tr("Try again"), true});
}

QList<Choice> Navigation::organizations()
{
    QList<Choice> choices;
    for (const meraki::Organization &organization : m_directory.organizations()) {
        choices.append({.text = organization.name.isEmpty() ? organization.id : organization.name,
                        .detail = organization.id,
                        .group = tr("Organizations"),
                        .isEnabled = organization.apiEnabled,
                        .why = tr("Its API access is off: Organization > Settings > Dashboard API access"),
                        .isCurrent = organization.id == m_directory.organizationId(),
                        .choose = [this, id = organization.id] {
                            m_directory.chooseOrganization(id);
                            showChooser(NetworkStep);
                        }});
    }
    return choices;
}

QString Navigation::networkDetail(const meraki::Network &network) const
{
    using Phase = explore::AnalysisModes::Answer::Phase;
    const explore::AnalysisModes::Answer answer = m_directory.analysis(network.id);
    if (answer.phase == Phase::Refused)
        return tr("not permitted for this key");
    switch (answer.mode) {
    case meraki::AnalysisMode::Basic:
        return tr("only basic analysis: no history");
    case meraki::AnalysisMode::Disabled:
        return tr("analysis off: no history");
    case meraki::AnalysisMode::Detailed:
    case meraki::AnalysisMode::Unknown:
        break;
    }
    return QString::fromUtf8(network.timeZone);
}

QList<Choice> Navigation::networks()
{
    QList<Choice> choices;
    for (const meraki::Network &network : m_directory.networks()) {
        choices.append({.text = network.name.isEmpty() ? network.id : network.name,
                        .detail = networkDetail(network),
                        .group = tr("Networks"),
                        .isCurrent = network.id == m_directory.networkId(),
                        .choose = [this, id = network.id] { chooseTyped(id); }});
    }
    return choices;
}

QList<Choice> Navigation::clients()
{
    QList<Choice> choices;
    const QString networkId = m_directory.networkId();
    for (const meraki::NetworkClient &client : m_directory.clients()) {
        QStringList details{client.os, client.ip, client.mac};
        details.removeAll(QString());
        choices.append(
            {.text = client.displayName(),
             .detail = details.join(u" · "_s),
             .group = tr("Clients"),
             .isCurrent = m_explorer.place() == explore::Place{networkId, client.id},
             .choose = [this, place = explore::Place{networkId, client.id}] { Q_EMIT openRequested(place); }});
    }
    return choices;
}

void Navigation::chooseTyped(const QString &networkId)
{
    m_directory.chooseNetwork(networkId);
    Q_EMIT networkChosen(networkId);
}

std::optional<Choice> Navigation::typedChoice(const QString &typed)
{
    if (m_step == NetworkStep) {
        static const QRegularExpression id(u"^[LN]_\\w+$"_s);
        const QString text = typed.trimmed();
        if (!id.match(text).hasMatch())
            return std::nullopt;
        return Choice{.text = tr("Open network %1").arg(text), .choose = [this, text] { chooseTyped(text); }};
    }
    if (m_step != ClientStep)
        return std::nullopt;
    const explore::TypedClient client = explore::typedClient(typed);
    if (client.kind == explore::TypedClient::Kind::None)
        return std::nullopt;
    const explore::Place place{m_directory.networkId(), client.value};
    return Choice{.text = tr("Open client %1").arg(client.value),
                  .choose = [this, place] { Q_EMIT openRequested(place); }};
}

/// What else could be asked for in the place of the filter's term of that kind.
QList<Choice> Navigation::groups(traffic::Grouping grouping, const QString &all)
{
    const auto [field, by] = groupingOf(grouping == traffic::Grouping::Application);
    traffic::Filter rest = m_explorer.filter();
    std::erase_if(rest.terms, [f = field](const traffic::Term &term) { return term.field == f && !term.excluded; });
    const traffic::Term *now = positiveTerm(m_explorer.filter(), field);
    const auto choose
        = [this](const traffic::Filter &filter) { return [this, filter] { m_explorer.setFilter(filter); }; };

    QList<Choice> choices{{.text = all, .isCurrent = now == nullptr, .choose = choose(rest)}};
    for (const traffic::Group &group : m_explorer.groupsOf(rest, by)) {
        const auto term = traffic::termOfGroup(m_explorer.history(), by, group.key, false);
        if (!term)
            continue;
        traffic::Filter filter = rest;
        filter.add(*term);
        choices.append({.text = group.name,
                        .detail = traffic::formatKilobytes(group.sums.total(), m_explorer.unitBase(), QLocale()),
                        .isCurrent = now && *now == *term,
                        .choose = choose(filter)});
    }
    return choices;
}

} // namespace ui
