// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/keycheck.h"

#include <QCoreApplication>

#include "text/sentence.h"

using namespace Qt::StringLiterals;

namespace explore {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(explore::KeyOwner)
};

// Enough to recognize whose key it is; a managed service provider's key opens hundreds.
constexpr qsizetype OrganizationsNamed = 3;

} // namespace

QString KeyOwner::text() const
{
    QStringList names;
    for (const meraki::Organization &organization : organizations.first(qMin(OrganizationsNamed, organizations.size())))
        names.append(organization.name);
    QString list = names.join(u", "_s);
    if (organizations.size() > names.size())
        list += u", …"_s;
    QString opens = Text::tr("%n organization(s)", nullptr, int(organizations.size()));
    if (!list.isEmpty())
        opens = text::labelled(opens, list);
    const QString who = name();
    return who.isEmpty() ? opens : who + u" – "_s + opens;
}

QString KeyOwner::name() const
{
    return identity.name.isEmpty() ? identity.email
        : identity.email.isEmpty() ? identity.name
                                   : u"%1 (%2)"_s.arg(identity.name, identity.email);
}

KeyCheck::KeyCheck(const ClientFactory &factory, const meraki::Profile &profile, const meraki::Credentials &credentials,
                   QObject *parent)
    : QObject(parent)
    , m_client(factory(profile, credentials))
{
}

KeyCheck::~KeyCheck() = default;

void KeyCheck::start()
{
    m_identityJob.reset(m_client->identity(
        [this](const QByteArray &body) {
            return meraki::parseIdentity(body).map(
                [this](const meraki::Identity &identity) { m_owner.identity = identity; });
        },
        nullptr));
    connect(m_identityJob.get(), &meraki::GetJob::finished, this, [this](const meraki::Result<meraki::Answer> &answer) {
        using Kind = meraki::ApiError::Kind;
        // Some keys may not ask who they are, and are good all the same.
        if (answer || answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound)
            askOrganizations();
        else
            Q_EMIT finished(tl::unexpected(answer.error()));
    });
    m_identityJob->start();
}

void KeyCheck::askOrganizations()
{
    m_organizationsJob.reset(m_client->organizations(
        [this](const QByteArray &body) {
            return meraki::parseOrganizations(body).map(
                [this](const QList<meraki::Organization> &organizations) { m_owner.organizations += organizations; });
        },
        nullptr));
    connect(m_organizationsJob.get(), &meraki::PageJob::finished, this,
            [this](const meraki::Result<meraki::PagesFetched> &pages) {
                if (pages)
                    Q_EMIT finished(m_owner);
                else
                    Q_EMIT finished(tl::unexpected(pages.error()));
            });
    if (m_cancelled)
        m_organizationsJob->cancel();
    else
        m_organizationsJob->start();
}

void KeyCheck::cancel()
{
    m_cancelled = true; // the identity may have come already, and its job not yet have said so
    if (m_organizationsJob)
        m_organizationsJob->cancel();
    else if (m_identityJob)
        m_identityJob->cancel();
}

} // namespace explore
