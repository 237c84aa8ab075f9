// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/doctor.h"

#include <algorithm>

#include <QLocale>
#include <QSysInfo>

#include "meraki/httpdate.h"
#include "text/plainline.h"
#include "text/sentence.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace explore {

using Kind = meraki::ApiError::Kind;
using Verdict = Finding::Verdict;
using Failure = Finding::Failure;

namespace {

// Clocks that nobody sets differ by seconds, and a Date is a whole second; a minute is no accident.
constexpr auto ToleratedSkew = 60s;
// Shorter ones would take words apart.
constexpr qsizetype ShortestKey = 8;
constexpr qsizetype ShortestPassword = 4;

QString durationText(std::chrono::seconds duration)
{
    if (duration < 2min)
        return Doctor::tr("%1 s").arg(duration.count());
    if (duration < 2h)
        return Doctor::tr("%1 min").arg(duration / 1min);
    if (duration < 48h)
        return Doctor::tr("%1 h").arg(duration / 1h);
    return Doctor::tr("%1 days").arg(duration / 24h);
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

/// "api.meraki.ca (Canada)", "127.0.0.1:8080"
QString hostOf(const QUrl &baseUrl)
{
    const QString host = baseUrl.adjusted(QUrl::RemoveUserInfo).authority();
    const QList<meraki::Region> regions = meraki::regions();
    const auto region = std::ranges::find(regions, baseUrl, &meraki::Region::baseUrl);
    return region == regions.end() ? host : u"%1 (%2)"_s.arg(host, region->name);
}

/// Whether @p error is the API's own answer and not that of something on the way to it.
bool comesFromTheApi(const meraki::ApiError &error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::BadRequest:
    case Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

Doctor::Doctor(const ClientFactory &factory, Keyring &keyring, const meraki::Profile &profile, const Secrets &secrets,
               const QString &networkId, Clock clock, QObject *parent)
    : QObject(parent)
    , m_factory(factory)
    , m_keyring(keyring)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_networkId(networkId)
    , m_clock(std::move(clock))
{
}

Doctor::~Doctor() = default;

QStringList Doctor::titles()
{
    return {tr("Keychain"),      tr("Key"),           tr("Route"),           tr("API"), tr("Identity"), tr("Clock"),
            tr("Organizations"), tr("Request limit"), tr("Traffic analysis")};
}

void Doctor::start()
{
    Q_EMIT progressed(tr("Asking the keychain…"));
    m_keyring.probe(this, [this](const tl::expected<void, secrets::SecretError> &usable) { keychainAnswered(usable); });
}

void Doctor::cancel()
{
    if (m_isOver)
        return;
    m_isCancelled = true;
    finish();
}

void Doctor::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_identityJob.discard();
    m_organizationsJob.discard();
    if (m_analysis) {
        m_analysis->disconnect(this);
        m_analysis->cancel();
    }
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(); }, Qt::QueuedConnection);
}

void Doctor::add(Finding finding)
{
    if (m_isOver)
        return;
    finding.text = text::plainLine(withoutSecrets(finding.text), text::AnyLength); // before it may change one
    m_findings.append(finding);
    Q_EMIT found(finding);
}

void Doctor::skip(const QString &reason)
{
    add({nextTitle(), Verdict::Skipped, tr("Not checked: %1.").arg(reason)});
}

void Doctor::skipRest(const QString &reason)
{
    while (!m_isOver && m_findings.size() < titles().size())
        skip(reason);
    finish();
}

void Doctor::keychainAnswered(const tl::expected<void, secrets::SecretError> &usable)
{
    if (m_isOver)
        return;
    if (usable)
        add({nextTitle(), Verdict::Good, tr("The system's keychain can be used.")});
    else if (m_secrets)
        add({nextTitle(), Verdict::Warning,
             tr("%1 The key of this connection is there without it.").arg(usable.error().text)});
    else
        add({nextTitle(), Verdict::Bad, usable.error().text, Failure::Key});
    checkKey();
}

void Doctor::checkKey()
{
    if (m_secrets && !m_secrets->key.isEmpty()) {
        add({nextTitle(), Verdict::Good, tr("There is one for “%1”.").arg(m_profile.name)});
        checkRoute();
        return;
    }
    add({nextTitle(), Verdict::Bad,
         m_secrets ? tr("There is no API key: enter one for “%1”.").arg(m_profile.name) : m_secrets.error().text,
         Failure::Key});
    skipRest(tr("there is no key to ask with"));
}

void Doctor::checkRoute()
{
    if (m_isOver)
        return;
    m_client = m_factory(m_profile, *m_secrets);
    add({nextTitle(), Verdict::Good, tr("%1 is reached %2.").arg(m_profile.baseUrl.host(), m_client->route())});
    askIdentity();
}

template <typename Job> void Doctor::announceRetries(const Job *job)
{
    const meraki::GetJob *request = nullptr;
    if constexpr (std::is_same_v<Job, meraki::PageJob>)
        request = job->request();
    else
        request = job;
    if (request && request->state() == meraki::GetJob::State::WaitingToRetry)
        Q_EMIT progressed(tr("Trying again in %1 s: %2")
                              .arg(std::chrono::ceil<std::chrono::seconds>(request->retryIn()).count())
                              .arg(withoutSecrets(request->lastError().text())));
}

void Doctor::askIdentity()
{
    if (m_isOver)
        return;
    Q_EMIT progressed(tr("Asking %1 whose key it is…").arg(m_profile.baseUrl.host()));
    auto *job = m_identityJob.hold(m_client->identity(
        [this](const QByteArray &body) {
            return meraki::parseIdentity(body).map([this](const meraki::Identity &identity) { m_identity = identity; });
        },
        nullptr));
    connect(job, &meraki::GetJob::stateChanged, this, [this, job] { announceRetries(job); });
    connect(job, &meraki::GetJob::finished, this, &Doctor::identityAnswered);
    job->start();
}

// One answer tells whether the API is there, whose key it is, and what time it is.
void Doctor::identityAnswered(const meraki::Result<meraki::Answer> &answer)
{
    const QDateTime now = m_clock();
    if (!answer && !comesFromTheApi(answer.error())) {
        add(Finding::of(nextTitle(), answer.error()));
        skipRest(tr("the API does not answer"));
        return;
    }
    const QString host = hostOf(m_profile.baseUrl);
    if (m_profile.baseUrl.scheme() != "https"_L1)
        add({nextTitle(), Verdict::Good, tr("%1 answers, not encrypted, which on this machine is fine.").arg(host)});
    else if (!answer || answer->encryption.isEmpty())
        add({nextTitle(), Verdict::Good, tr("%1 answers, encrypted.").arg(host)});
    else
        add({nextTitle(), Verdict::Good, tr("%1 answers: %2.").arg(host, answer->encryption)});

    const bool mayNotAsk = !answer && (answer.error().kind == Kind::Forbidden || answer.error().kind == Kind::NotFound);
    const bool isGood = answer || mayNotAsk;
    if (mayNotAsk)
        add({nextTitle(), Verdict::Good,
             tr("Unknown: this key may not ask whose it is, and can be good all the same.")});
    else if (!answer)
        add(Finding::of(nextTitle(), answer.error()));
    else if (const QString owner = KeyOwner{m_identity, {}}.name(); owner.isEmpty())
        add({nextTitle(), Verdict::Good, tr("The key is valid.")});
    else
        add({nextTitle(), Verdict::Good, tr("The key belongs to %1.").arg(owner)});

    checkClock(answer ? answer->date : answer.error().date, now);
    if (isGood)
        askOrganizations();
    else
        skipRest(answer.error().kind == Kind::Unauthorized ? tr("the key was refused")
                                                           : tr("the key could not be checked"));
}

void Doctor::checkClock(const QByteArray &date, const QDateTime &now)
{
    const auto theirs = meraki::httpDate(date);
    if (!theirs) {
        skip(tr("the API did not say what time it is"));
        return;
    }
    const std::chrono::seconds ahead{theirs->secsTo(now)};
    const QString off = durationText(std::chrono::abs(ahead));
    if (std::chrono::abs(ahead) <= ToleratedSkew)
        add({nextTitle(), Verdict::Good, tr("This computer's clock agrees with the API's.")});
    else
        add({nextTitle(), Verdict::Warning,
             ahead > 0s ? tr("This computer's clock is %1 ahead of the API's: set it right.").arg(off)
                        : tr("This computer's clock is %1 behind the API's: set it right.").arg(off)});
}

void Doctor::askOrganizations()
{
    if (m_isOver)
        return;
    Q_EMIT progressed(tr("Listing the organizations…"));
    auto *job = m_organizationsJob.hold(m_client->organizations(
        [this](const QByteArray &body) {
            return meraki::parseOrganizations(body).map(
                [this](const QList<meraki::Organization> &organizations) { m_organizations += organizations; });
        },
        nullptr));
    connect(job, &meraki::PageJob::requestChanged, this, [this, job] { announceRetries(job); });
    connect(job, &meraki::PageJob::finished, this, &Doctor::organizationsAnswered);
    job->start();
}

void Doctor::organizationsAnswered(const meraki::Result<meraki::PagesFetched> &pages)
{
    if (!pages) {
        add(Finding::of(nextTitle(), pages.error()));
        const QString reason = tr("the organizations could not be listed");
        // One network can be asked about all the same where the key opens it alone.
        if (m_networkId.isEmpty() || !comesFromTheApi(pages.error()) || pages.error().kind == Kind::Unauthorized) {
            skipRest(reason);
            return;
        }
        skip(reason);
        askAnalysis();
        return;
    }
    QStringList off;
    for (const meraki::Organization &organization : std::as_const(m_organizations)) {
        if (!organization.apiEnabled)
            off.append(organization.name);
    }
    const QString count = tr("%n organization(s)", nullptr, int(m_organizations.size()));
    if (m_organizations.isEmpty())
        add({nextTitle(), Verdict::Warning,
             tr("The key opens no organization: the region may be wrong, or its owner has no access yet.")});
    else if (!off.isEmpty())
        add({nextTitle(), Verdict::Warning,
             tr("%1. The API is switched off in %2: an administrator switches it on under Organization > Settings > "
                "Dashboard API access.")
                 .arg(count, enumerated(off))});
    else {
        QStringList names;
        for (const meraki::Organization &organization : std::as_const(m_organizations))
            names.append(organization.name);
        add({nextTitle(), Verdict::Good, text::sentence(text::labelled(count, enumerated(names)))});
    }
    checkBudgets();
    askAnalysis();
}

void Doctor::checkBudgets()
{
    if (m_isOver)
        return;
    const double pace = m_client->profile().pace;
    QStringList limited;
    const auto look = [&](const QString &id, const QString &name) {
        const auto budget = m_client->budgetOf(id);
        if (const auto pause = std::chrono::ceil<std::chrono::seconds>(budget->pausedFor()); pause > 0s)
            limited.append(tr("%1 (held back for %2 s)").arg(name, QString::number(pause.count())));
        else if (budget->pace() < pace)
            limited.append(tr("%1 (%2 of %3 requests a second)").arg(name, number(budget->pace()), number(pace)));
    };
    look({}, tr("requests outside of an organization"));
    for (const meraki::Organization &organization : std::as_const(m_organizations)) {
        if (organization.apiEnabled)
            look(organization.id, organization.name);
    }
    if (!limited.isEmpty())
        add({nextTitle(), Verdict::Warning,
             tr("The API answered that there were too many requests: %1. Other programs share its limit; let them "
                "rest, "
                "or set a lower pace.")
                 .arg(enumerated(limited))});
    else if (pace > 0)
        add({nextTitle(), Verdict::Good,
             tr("At most %1 requests a second for each organization, and nothing is held back.").arg(number(pace))});
    else
        add({nextTitle(), Verdict::Good, tr("There is no pace of our own, and nothing is held back.")});
}

void Doctor::askAnalysis()
{
    if (m_isOver)
        return;
    m_analysis = std::make_unique<AnalysisCheck>(*m_client, nextTitle(), nullptr);
    connect(m_analysis.get(), &AnalysisCheck::progressed, this, &Doctor::progressed);
    connect(m_analysis.get(), &AnalysisCheck::finished, this, [this](const Finding &finding) {
        add(finding);
        finish();
    });
    if (!m_networkId.isEmpty()) {
        m_analysis->startOne(m_networkId);
        return;
    }
    QList<meraki::Organization> enabled;
    std::ranges::copy_if(m_organizations, std::back_inserter(enabled), &meraki::Organization::apiEnabled);
    if (enabled.isEmpty())
        skipRest(tr("there is no organization whose networks could be asked about"));
    else
        m_analysis->startAll(enabled);
}

QString Doctor::withoutSecrets(QString text) const
{
    if (!m_secrets)
        return text;
    const QString dots = u"•••"_s;
    if (m_secrets->key.size() >= ShortestKey)
        text.replace(QString::fromUtf8(m_secrets->key), dots);
    // As it is, and as an error that quotes a proxy shows it.
    for (const QString &password : {m_secrets->proxyPassword, text::plainLine(m_secrets->proxyPassword)}) {
        if (password.size() >= ShortestPassword)
            text.replace(password, dots);
    }
    return text;
}

QString Doctor::report() const
{
    QStringList lines{
        u"Flowtrail " FLOWTRAIL_VERSION ""_s,
        u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
                               QSysInfo::currentCpuArchitecture()),
        tr("Profile: %1").arg(text::plainLine(m_profile.name)),
        tr("Base URL: %1").arg(m_profile.baseUrl.toString(QUrl::RemoveUserInfo)),
        tr("Time: %1").arg(m_clock().toUTC().toString(Qt::ISODate)),
        QString(),
    };
    qsizetype width = 0;
    for (const Finding &finding : m_findings)
        width = std::max(width, word(finding.verdict).size());
    for (const Finding &finding : m_findings)
        lines.append(u"%1  %2: %3"_s.arg(word(finding.verdict).leftJustified(width), finding.title, finding.text));
    if (m_isCancelled)
        lines.append(tr("Stopped before the end."));
    return withoutSecrets(lines.join(u'\n')) + u'\n';
}

} // namespace explore
