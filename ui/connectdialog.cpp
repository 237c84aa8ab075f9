// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/plaintext.h"
#include "ui/profileform.h"

using namespace Qt::StringLiterals;

namespace ui {

ConnectDialog::ConnectDialog(explore::ClientFactory factory, explore::Keyring &keyring, explore::ProfileStore &profiles,
                             const std::optional<meraki::Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , m_factory(std::move(factory))
    , m_keyring(keyring)
    , m_profiles(profiles)
    , m_before(profile)
    , m_form(new ProfileForm(profile))
    , m_owner(plainLabel(u"cardTitle"_s))
    , m_status(plainLabel(u"secondary"_s))
    , m_proceed(new QPushButton)
    , m_session(new QPushButton(tr("Keep for this session")))
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(profile ? tr("Connection %1").arg(profile->name) : tr("Connect to the Meraki Dashboard API"));

    QLabel *intro = plainLabel(
        u"secondary"_s,
        tr("Make a key in the Dashboard under your profile, API access. Read access is enough. It is kept in "
           "this computer's keychain and sent to nobody but the API."));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_session);
    buttons->addWidget(m_proceed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addWidget(m_owner);
    column->addWidget(m_status);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(540);

    connect(m_proceed, &QPushButton::clicked, this, &ConnectDialog::proceed);
    connect(m_session, &QPushButton::clicked, this, &ConnectDialog::keepForSession);
    connect(m_close, &QPushButton::clicked, this, &ConnectDialog::stop);
    if (m_profiles.all().isEmpty())
        m_form->suggestName(tr("Default"));
    setStep(Step::Asking);
    m_form->keyField()->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::reject()
{
    if (m_step != Step::Keeping)
        QDialog::reject();
}

void ConnectDialog::setStep(Step step)
{
    m_step = step;
    const bool asking = step == Step::Asking;
    m_form->setEnabled(asking);
    m_proceed->setText(step == Step::NoKeychain ? tr("Try the keychain again")
                           : step == Step::Done ? tr("Start")
                                                : tr("Check and save"));
    m_proceed->setEnabled(asking || step == Step::NoKeychain || step == Step::Done);
    m_proceed->setDefault(asking || step == Step::Done);
    m_close->setVisible(step != Step::Done);
    m_close->setEnabled(step != Step::Keeping);
    m_session->setVisible(step == Step::NoKeychain);
    m_close->setText(step == Step::Checking || step == Step::Reading ? tr("Stop") : tr("Cancel"));
    if (asking)
        m_owner->clear();
    m_owner->setVisible(!m_owner->text().isEmpty());
}

void ConnectDialog::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

void ConnectDialog::proceed()
{
    if (m_step == Step::Done)
        return accept();
    if (m_step == Step::NoKeychain)
        return keep();

    const auto profile = m_form->profile();
    if (!profile) {
        setStatus(profile.error().text);
        profile.error().field->setFocus();
        return;
    }
    m_profile = *profile;
    if ((!m_before || m_before->name != m_profile.name) && m_profiles.find(m_profile.name)) {
        setStatus(tr("There is a profile of that name already."));
        m_form->nameField()->setFocus();
        return;
    }
    if (!m_before)
        m_profile.id = m_profile.name;
    m_credentials = m_form->credentials();
    const bool lacksPassword = !m_profile.proxy.user.isEmpty() && m_credentials.proxyPassword.isEmpty();
    if (m_before && (m_credentials.key.isEmpty() || lacksPassword))
        readKept();
    else
        check();
}

void ConnectDialog::stop()
{
    if (m_step == Step::Checking) {
        m_check->cancel();
    } else if (m_step == Step::Reading) {
        setStep(Step::Asking);
        setStatus(tr("Stopped."));
    } else {
        reject();
    }
}

/// What is not typed anew stays as it is kept.
void ConnectDialog::readKept()
{
    setStep(Step::Reading);
    setStatus(tr("Reading the key from the keychain…"));
    m_keyring.read(*m_before, this, [this](const tl::expected<meraki::Credentials, secrets::SecretError> &kept) {
        if (m_step != Step::Reading)
            return; // stopped
        if (!kept && m_credentials.key.isEmpty()) {
            setStep(Step::Asking);
            setStatus(kept.error().text);
            m_form->keyField()->setFocus();
            return;
        }
        if (m_credentials.key.isEmpty())
            m_credentials.key = kept->key;
        if (m_credentials.proxyPassword.isEmpty() && kept)
            m_credentials.proxyPassword = kept->proxyPassword;
        check();
    });
}

void ConnectDialog::check()
{
    m_check = std::make_unique<explore::KeyCheck>(m_factory, m_profile, m_credentials, nullptr);
    connect(m_check.get(), &explore::KeyCheck::finished, this, &ConnectDialog::checked);
    setStep(Step::Checking);
    setStatus(tr("Asking %1 who this key belongs to…").arg(m_profile.baseUrl.host()));
    m_check->start();
}

void ConnectDialog::checked(const meraki::Result<explore::KeyOwner> &owner)
{
    m_check.release()->deleteLater();
    if (!owner) {
        setStep(Step::Asking);
        setStatus(owner.error().isCancelled() ? tr("Stopped.") : owner.error().text());
        m_form->keyField()->setFocus();
        return;
    }
    m_owner->setText(owner->text());
    keep();
}

void ConnectDialog::keep()
{
    setStep(Step::Keeping);
    setStatus(tr("Keeping the key in the keychain…"));
    m_keyring.keep(m_profile, m_credentials, this, [this](const tl::expected<void, secrets::SecretError> &kept) {
        if (kept) {
            finish(tr("The key is in the keychain."));
            return;
        }
        setStep(Step::NoKeychain);
        setStatus(kept.error().text + u' '
                  + tr("You can keep the key for this session only: it is forgotten when Flowtrail ends."));
        m_session->setFocus();
    });
}

void ConnectDialog::keepForSession()
{
    setStep(Step::Keeping);
    m_keyring.keepForSession(m_profile, m_credentials, this, [this](const tl::expected<void, secrets::SecretError> &) {
        finish(tr("The key is kept for this session only."));
    });
}

void ConnectDialog::finish(const QString &where)
{
    setStep(Step::Done);
    setStatus(where);
    m_profiles.save(m_profile);
    m_form->clearSecrets();
    const meraki::Credentials credentials = std::exchange(m_credentials, {});
    Q_EMIT connected(m_profile, credentials);
    m_proceed->setFocus();
}

} // namespace ui
