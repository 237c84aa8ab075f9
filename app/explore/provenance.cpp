// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/provenance.h"

#include <QCoreApplication>

#include "explore/explorer.h"
#include "export/chart.h"
#include "export/filterwords.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explore::Provenance)
};

QString whatIsMissing(const models::FetchStatus &status)
{
    if (status.error) // one arg() for both: the other's words may hold a %
        return Text::tr("page %1 is missing: %2").arg(QString::number(status.pages + 1), status.error->text());
    if (status.isPartial() || status.isRunning())
        return Text::tr("stopped after %n page(s), there may be more", nullptr, status.pages);
    if (status.report.skippedElements > 0)
        return Text::tr("%n element(s) were no records and were skipped; the first problem: %1", nullptr,
                        status.report.skippedElements)
            .arg(status.report.firstProblem);
    return {};
}

} // namespace

QString clientName(const Explorer &explorer)
{
    const QString name = explorer.client() ? explorer.client()->displayName() : QString();
    return name.isEmpty() ? explorer.place().clientId : name;
}

QString networkName(const Explorer &explorer)
{
    const QString name = explorer.network() ? explorer.network()->name : QString();
    return name.isEmpty() ? explorer.place().networkId : name;
}

exporting::Provenance provenance(const Explorer &explorer)
{
    const traffic::Summary &summary = *explorer.summary();
    const models::FetchStatus status = explorer.fetchStatus();
    return {
        .client = clientName(explorer),
        .clientId = explorer.place().clientId,
        .network = networkName(explorer),
        .networkId = explorer.place().networkId,
        .organization = explorer.organization().value_or(meraki::Organization()).name,
        .organizationId = explorer.network() ? explorer.network()->organizationId : QString(),
        .days = summary.days,
        .zone = exporting::describe(summary.calendar),
        .filter = summary.filter.text(),
        .filterInWords = exporting::words(summary.filter),
        .records = qint64(summary.rows.size()),
        .loaded = summary.loaded,
        .pages = status.pages,
        .missing = whatIsMissing(status),
        .host = explorer.profile() ? explorer.profile()->baseUrl.host() : QString(),
        .fetchedAt = explorer.fetchedAt(),
        .unitBase = explorer.unitBase(),
    };
}

exporting::Identities identities(const Explorer &explorer)
{
    const exporting::Provenance where = provenance(explorer);
    exporting::Identities identities{
        .client = {where.client, where.clientId},
        .users = {},
        .network = {where.network, where.networkId},
        .organization = {where.organization, where.organizationId},
    };
    if (const auto &client = explorer.client()) {
        identities.client << client->description << client->id << client->mac << client->ip << client->ip6;
        identities.users << client->user;
    }
    return identities;
}

} // namespace explore
