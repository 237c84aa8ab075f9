// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText); // names and errors come from the API
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(explore::ClientFactory factory, explore::Keyring &keyring, explore::ProfileStore &profiles,
                             const std::optional<meraki::Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , m_factory(std::move(factory))
    , m_keyring(keyring)
    , m_profiles(profiles)
    , m_profile(profile.value_or(meraki::Profile()))
    , m_isNew(!profile)
    , m_region(new QComboBox)
    , m_baseUrl(new QLineEdit)
    , m_scheme(new QComboBox)
    , m_name(new QLineEdit)
    , m_key(new QLineEdit)
    , m_owner(makeText())
    , m_status(makeText())
    , m_proceed(new QPushButton)
    , m_session(new QPushButton(tr("Keep for this session")))
    , m_close(new QPushButton)
{
    setWindowTitle(m_isNew ? tr("Connect to the Meraki Dashboard API") : tr("Key of %1").arg(m_profile.name));

    for (const meraki::Region &region : meraki::regions())
        m_region->addItem(region.name, region.baseUrl);
    m_region->addItem(tr("Other address…"));
    m_region->setAccessibleName(tr("Region"));
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_baseUrl->setPlaceholderText(u"https://api.meraki.com/api/v1"_s);
    m_scheme->addItem(u"Authorization: Bearer"_s, int(meraki::AuthScheme::Bearer));
    m_scheme->addItem(u"X-Cisco-Meraki-API-Key"_s, int(meraki::AuthScheme::MerakiHeader));
    m_scheme->setAccessibleName(tr("How the key is sent"));
    m_scheme->setToolTip(tr("The API accepts both; some proxies let only one of them pass"));
    m_name->setAccessibleName(tr("Name of the profile"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("API key"));
    m_key->setPlaceholderText(tr("Paste the key here"));
    m_status->setObjectName(u"secondary"_s);
    m_owner->setObjectName(u"cardTitle"_s);

    if (m_isNew) {
        m_name->setText(m_profiles.all().isEmpty() ? tr("Default") : QString());
    } else {
        m_name->setText(m_profile.name);
        const int known = m_region->findData(m_profile.baseUrl);
        m_region->setCurrentIndex(known < 0 ? m_region->count() - 1 : known);
        m_baseUrl->setText(m_profile.baseUrl.toString());
        m_scheme->setCurrentIndex(m_scheme->findData(int(m_profile.scheme)));
    }

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("&Base URL"), m_baseUrl);
    form->addRow(tr("API &key"), m_key);
    form->addRow(tr("&Sent as"), m_scheme);
    form->addRow(tr("&Name"), m_name);

    QLabel *intro = makeText();
    intro->setObjectName(u"secondary"_s);
    intro->setText(
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
    column->addLayout(form);
    column->addWidget(m_owner);
    column->addWidget(m_status);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(520);

    connect(m_region, &QComboBox::currentIndexChanged, this, &ConnectDialog::regionChosen);
    connect(m_proceed, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Done)
            accept();
        else if (m_step == Step::NoKeychain)
            keep();
        else
            check();
    });
    connect(m_session, &QPushButton::clicked, this, &ConnectDialog::keepForSession);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Checking)
            m_check->cancel();
        else
            reject();
    });
    regionChosen();
    setStep(Step::Asking);
    m_key->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::reject()
{
    if (m_step != Step::Keeping)
        QDialog::reject();
}

void ConnectDialog::regionChosen()
{
    const QVariant known = m_region->currentData();
    m_baseUrl->setEnabled(!known.isValid());
    if (known.isValid())
        m_baseUrl->setText(known.toUrl().toString());
    else if (isVisible())
        m_baseUrl->setFocus();
}

void ConnectDialog::setStep(Step step)
{
    m_step = step;
    const bool asking = step == Step::Asking;
    for (QWidget *field : QList<QWidget *>{m_region, m_scheme, m_name, m_key})
        field->setEnabled(asking);
    m_baseUrl->setEnabled(asking && !m_region->currentData().isValid());
    m_proceed->setText(step == Step::NoKeychain ? tr("Try the keychain again")
                           : step == Step::Done ? tr("Start")
                                                : tr("Check and save"));
    m_proceed->setEnabled(asking || step == Step::NoKeychain || step == Step::Done);
    m_proceed->setDefault(asking || step == Step::Done);
    m_close->setVisible(step != Step::Done);
    m_close->setEnabled(step != Step::Keeping);
    m_session->setVisible(step == Step::NoKeychain);
    m_close->setText(step == Step::Checking ? tr("Stop") : tr("Cancel"));
    if (asking)
        m_owner->clear();
    m_owner->setVisible(!m_owner->text().isEmpty());
}

void ConnectDialog::setFault(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

QByteArray ConnectDialog::typedKey() const
{
    return m_key->text().trimmed().toUtf8();
}

void ConnectDialog::check()
{
    const auto baseUrl = meraki::checkedBaseUrl(m_baseUrl->text());
    if (!baseUrl) {
        setFault(baseUrl.error());
        return;
    }
    if (typedKey().isEmpty()) {
        setFault(tr("Paste an API key first."));
        m_key->setFocus();
        return;
    }
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        setFault(tr("Give the profile a name, such as the organization's."));
        m_name->setFocus();
        return;
    }
    if ((m_isNew || name != m_profile.name) && m_profiles.find(name)) {
        setFault(tr("There is a profile of that name already."));
        m_name->setFocus();
        return;
    }
    m_profile.baseUrl = *baseUrl;
    m_profile.name = name;
    m_profile.scheme = meraki::AuthScheme(m_scheme->currentData().toInt());
    if (m_isNew)
        m_profile.id = name;

    m_check = std::make_unique<explore::KeyCheck>(m_factory, m_profile, typedKey(), nullptr);
    connect(m_check.get(), &explore::KeyCheck::finished, this, &ConnectDialog::checked);
    setStep(Step::Checking);
    setFault(tr("Asking %1 who this key belongs to…").arg(m_profile.baseUrl.host()));
    m_check->start();
}

void ConnectDialog::checked(const meraki::Result<explore::KeyOwner> &owner)
{
    m_check.release()->deleteLater();
    if (!owner) {
        setStep(Step::Asking);
        setFault(owner.error().isCancelled() ? tr("Stopped.") : owner.error().text());
        m_key->setFocus();
        m_key->selectAll();
        return;
    }
    m_owner->setText(owner->text());
    keep();
}

void ConnectDialog::keep()
{
    setStep(Step::Keeping);
    setFault(tr("Keeping the key in the keychain…"));
    m_keyring.keep(m_profile.id, typedKey(), this, [this](const tl::expected<void, secrets::SecretError> &kept) {
        if (kept) {
            finish(tr("The key is in the keychain."));
            return;
        }
        setStep(Step::NoKeychain);
        setFault(kept.error().text + u' '
                 + tr("You can keep the key for this session only: it is forgotten when Flowtrail ends."));
        m_session->setFocus();
    });
}

void ConnectDialog::keepForSession()
{
    setStep(Step::Keeping);
    m_keyring.keepForSession(m_profile.id, typedKey(), this, [this](const tl::expected<void, secrets::SecretError> &) {
        finish(tr("The key is kept for this session only."));
    });
}

void ConnectDialog::finish(const QString &where)
{
    setStep(Step::Done);
    setFault(where);
    m_profiles.save(m_profile);
    const QByteArray key = typedKey();
    m_key->clear();
    Q_EMIT connected(m_profile, key);
    m_proceed->setFocus();
}

} // namespace ui
