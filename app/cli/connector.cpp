// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connector.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr auto KeyVariable = "MERAKI_DASHBOARD_API_KEY";

} // namespace

QByteArray environmentKey()
{
    return qgetenv(KeyVariable).trimmed();
}

Connector::Connector(const ConnectionArguments &arguments, explore::ProfileStore &profiles, explore::Keyring &keyring,
                     QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_profiles(profiles)
    , m_keyring(keyring)
{
}

Connector::~Connector() = default;

explore::ClientFactory Connector::clientFactory(const ConnectionArguments &arguments, meraki::RequestObserver *observer,
                                                std::shared_ptr<meraki::Budgets> budgets)
{
    const meraki::Client::Options options{
        .retries = arguments.retries,
        .timeout = arguments.timeout,
        .budgets = std::move(budgets),
        .observer = observer,
    };
    return [options, scheme = arguments.scheme, pace = arguments.pace](meraki::Profile profile,
                                                                       const meraki::Credentials &credentials) {
        profile.scheme = scheme.value_or(profile.scheme);
        profile.pace = pace.value_or(profile.pace);
        return meraki::Client::withOwnNetwork(profile, credentials, options);
    };
}

explore::Explorer::Clock Connector::clock() const
{
    return [demo = m_demo] { return demo ? demo->now() : QDateTime::currentDateTimeUtc(); };
}

void Connector::start()
{
    if (m_arguments.demo) {
        startDemo();
        return;
    }
    if (m_arguments.profile.isEmpty()) {
        useEnvironment();
        return;
    }
    const auto profile = m_profiles.find(m_arguments.profile);
    if (!profile) {
        Q_EMIT failed(
            tr("There is no profile “%1”. “flowtrail key set --profile NAME” makes one.").arg(m_arguments.profile),
            WrongUsage);
        return;
    }
    m_profile = *profile;
    m_keyring.read(*profile, this,
                   [this, profile = *profile](const tl::expected<meraki::Credentials, secrets::SecretError> &found) {
                       if (found)
                           Q_EMIT ready(profile, *found);
                       else
                           Q_EMIT failed(tr("The key of “%1”: %2").arg(profile.name, found.error().text), KeyRefused);
                   });
}

void Connector::startDemo()
{
    auto server = demo::Server::start(m_arguments.demoOptions);
    if (!server) {
        Q_EMIT failed(server.error(), RequestFailed);
        return;
    }
    m_demo = std::move(*server);
    m_profile.id = u"demo"_s;
    m_profile.name = tr("Demo");
    m_profile.baseUrl = m_demo->baseUrl();
    m_profile.pace = 0; // there is nobody to be polite to
    Q_EMIT ready(m_profile, {"demo"_ba});
}

void Connector::useEnvironment()
{
    m_profile.id = u"environment"_s;
    m_profile.name = tr("Environment");
    m_profile.baseUrl = m_arguments.baseUrl.value_or(meraki::regions().first().baseUrl);
    const QByteArray key = environmentKey();
    if (key.isEmpty()) {
        Q_EMIT failed(tr("There is no key: set %1, or use --profile with one kept by “flowtrail key set”.")
                          .arg(QLatin1StringView(KeyVariable)),
                      KeyRefused);
        return;
    }
    Q_EMIT ready(m_profile, {key});
}

} // namespace cli
