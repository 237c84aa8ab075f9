// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/analysischeck.h"
#include "explore/keycheck.h"
#include "explore/keyring.h"

namespace explore {

/// Finds out what is wrong with a connection: one check after the other, each of which says what it found and what to
/// do. What an earlier one makes pointless is skipped, and says why.
///
/// Signal contract: found() for each check, in the order of titles(); exactly one finished(), cancel() included, from
/// the event loop, and nothing after it. found() may be answered by cancel(), not by deleting it.
class Doctor : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    /// The key, or why there is none.
    using Secrets = tl::expected<meraki::Credentials, secrets::SecretError>;

    /// @p keyring outlives it. @p networkId: the only network whose traffic analysis is looked at; empty: all of them.
    /// @p clock: this computer's, which is compared with the API's.
    Doctor(const ClientFactory &factory, Keyring &keyring, const meraki::Profile &profile, const Secrets &secrets,
           const QString &networkId, Clock clock, QObject *parent = nullptr);
    ~Doctor() override;

    void start();
    void cancel();

    /// What is checked, in order.
    [[nodiscard]] static QStringList titles();
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// All findings and what they were made with, as text for a ticket. Has no secret in it.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    void found(const explore::Finding &finding);
    /// What it is at, for people.
    void progressed(const QString &text);
    void finished();

private:
    void keychainAnswered(const tl::expected<void, secrets::SecretError> &usable);
    void checkKey();
    void checkRoute();
    void askIdentity();
    void identityAnswered(const meraki::Result<meraki::Answer> &answer);
    void checkClock(const QByteArray &date, const QDateTime &now);
    void askOrganizations();
    void organizationsAnswered(const meraki::Result<meraki::PagesFetched> &pages);
    void checkBudgets();
    void askAnalysis();

    template <typename Job> void announceRetries(const Job *job);
    void add(Finding finding);
    /// The next check, of which nothing can be said because @p reason.
    void skip(const QString &reason);
    /// All that are left.
    void skipRest(const QString &reason);
    void finish();
    [[nodiscard]] QString nextTitle() const { return titles().value(m_findings.size()); }
    [[nodiscard]] QString withoutSecrets(QString text) const;

    ClientFactory m_factory;
    Keyring &m_keyring;
    meraki::Profile m_profile;
    Secrets m_secrets;
    QString m_networkId;
    Clock m_clock;
    QList<Finding> m_findings;
    meraki::Identity m_identity;
    QList<meraki::Organization> m_organizations;
    bool m_isCancelled = false;
    bool m_isOver = false;

    std::unique_ptr<meraki::Client> m_client; // before the jobs, which use it
    JobSlot<meraki::GetJob> m_identityJob;
    JobSlot<meraki::PageJob> m_organizationsJob;
    std::unique_ptr<AnalysisCheck> m_analysis;
};

} // namespace explore
