// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilesdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/connectdialog.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Roles { IdRole = Qt::UserRole };

QString proxyText(const meraki::Proxy &proxy)
{
    using Kind = meraki::Proxy::Kind;
    switch (proxy.kind) {
    case Kind::System:
        return ProfilesDialog::tr("Proxy as the system says");
    case Kind::None:
        return ProfilesDialog::tr("No proxy");
    case Kind::Http:
        return ProfilesDialog::tr("HTTP proxy %1:%2").arg(proxy.host).arg(proxy.port);
    case Kind::Socks5:
        return ProfilesDialog::tr("SOCKS 5 proxy %1:%2").arg(proxy.host).arg(proxy.port);
    }
    return {};
}

QString describe(const meraki::Profile &profile)
{
    QStringList lines{profile.baseUrl.toString()};
    const QString scheme
        = profile.scheme == meraki::AuthScheme::Bearer ? u"Authorization: Bearer"_s : u"X-Cisco-Meraki-API-Key"_s;
    lines.append(ProfilesDialog::tr("Key sent as %1").arg(scheme));
    lines.append(profile.pace > 0 ? ProfilesDialog::tr("At most %1 requests a second for each organization")
                                        .arg(QLocale().toString(profile.pace, 'g', 3))
                                  : ProfilesDialog::tr("No pace of its own"));
    lines.append(proxyText(profile.proxy));
    if (!profile.caFile.isEmpty())
        lines.append(ProfilesDialog::tr("Also trusts %1").arg(profile.caFile));
    return lines.join(u'\n');
}

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText); // names and errors come from the API
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ProfilesDialog::ProfilesDialog(explore::ClientFactory factory, explore::Keyring &keyring,
                               explore::ProfileStore &profiles, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_factory(std::move(factory))
    , m_keyring(keyring)
    , m_profiles(profiles)
    , m_current(current)
    , m_list(new QListWidget)
    , m_details(makeText())
    , m_status(makeText())
    , m_edit(new QPushButton(tr("Edit…")))
    , m_checkButton(new QPushButton)
    , m_remove(new QPushButton(tr("Remove…")))
    , m_use(new QPushButton(tr("Use")))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Connections"));
    resize(640, 360);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setMinimumWidth(200);
    m_details->setObjectName(u"secondary"_s);
    auto *add = new QPushButton(tr("Add…"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {add, m_edit, m_checkButton, m_remove, close})
        button->setAutoDefault(false);
    m_use->setDefault(true);

    auto *about = new QVBoxLayout;
    about->setSpacing(12);
    about->addWidget(m_details);
    about->addWidget(m_status, 1);
    auto *onOne = new QHBoxLayout;
    onOne->addWidget(m_edit);
    onOne->addWidget(m_checkButton);
    onOne->addWidget(m_remove);
    onOne->addStretch(1);
    about->addLayout(onOne);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addLayout(about, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(middle, 1);
    column->addLayout(buttons);

    connect(m_list, &QListWidget::currentItemChanged, this, &ProfilesDialog::selected);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesDialog::use);
    connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(profile()); });
    connect(m_checkButton, &QPushButton::clicked, this, [this] { m_checking.isEmpty() ? check() : stopCheck(); });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::remove);
    connect(m_use, &QPushButton::clicked, this, &ProfilesDialog::use);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fill(m_current);
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::fill(const QString &selectedId)
{
    m_list->clear();
    const QList<meraki::Profile> profiles = m_profiles.all();
    for (const meraki::Profile &profile : profiles) {
        auto *item = new QListWidgetItem(profile.id == m_current ? tr("%1 (in use)").arg(profile.name) : profile.name);
        item->setData(IdRole, profile.id);
        m_list->addItem(item);
        if (profile.id == selectedId)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    selected();
}

std::optional<meraki::Profile> ProfilesDialog::profile() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_profiles.findById(item->data(IdRole).toString()) : std::nullopt;
}

void ProfilesDialog::selected()
{
    stopCheck();
    const auto chosen = profile();
    m_details->setText(chosen ? describe(*chosen) : tr("There is no connection yet."));
    for (QPushButton *button : {m_edit, m_checkButton, m_remove, m_use})
        button->setEnabled(chosen.has_value());
    setStatus({});
}

void ProfilesDialog::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_checkButton->setText(m_checking.isEmpty() ? tr("Check") : tr("Stop"));
}

void ProfilesDialog::edit(const std::optional<meraki::Profile> &profile)
{
    stopCheck();
    auto *dialog = new ConnectDialog(m_factory, m_keyring, m_profiles, profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this,
            [this, isNew = !profile](const meraki::Profile &saved, const meraki::Credentials &credentials) {
                // What is in use is used as it is now, what is new is what was wanted.
                if (isNew || saved.id == m_current) {
                    m_current = saved.id;
                    Q_EMIT connected(saved, credentials);
                }
                fill(saved.id);
            });
    dialog->open();
}

void ProfilesDialog::check()
{
    const auto chosen = profile();
    if (!chosen)
        return;
    m_checking = chosen->id;
    setStatus(tr("Reading the key from the keychain…"));
    m_keyring.read(
        *chosen, this, [this, chosen = *chosen](const tl::expected<meraki::Credentials, secrets::SecretError> &kept) {
            if (m_checking != chosen.id)
                return; // stopped
            if (!kept) {
                m_checking.clear();
                setStatus(kept.error().text);
                return;
            }
            m_check = std::make_unique<explore::KeyCheck>(m_factory, chosen, *kept, nullptr);
            connect(m_check.get(), &explore::KeyCheck::finished, this,
                    [this](const meraki::Result<explore::KeyOwner> &owner) {
                        m_check.release()->deleteLater();
                        m_checking.clear();
                        setStatus(owner ? tr("The key is good: %1").arg(owner->text()) : owner.error().text());
                    });
            setStatus(tr("Asking %1 who this key belongs to…").arg(chosen.baseUrl.host()));
            m_check->start();
        });
}

void ProfilesDialog::stopCheck()
{
    m_check.reset();
    if (!m_checking.isEmpty()) {
        m_checking.clear();
        setStatus(tr("Stopped."));
    }
}

void ProfilesDialog::remove()
{
    const auto chosen = profile();
    if (!chosen)
        return;
    stopCheck();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove a connection"),
                                     tr("Remove “%1” and its key from this computer?").arg(chosen->name),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("The key itself stays valid until it is revoked in the Dashboard. What is on screen "
           "stays until you connect anew."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, chosen = *chosen] {
        setStatus(tr("Removing the key from the keychain…"));
        m_keyring.remove(chosen, this, [this, chosen](const tl::expected<void, secrets::SecretError> &removed) {
            if (!removed) {
                setStatus(tr("The key was not removed: %1").arg(removed.error().text));
                return;
            }
            m_profiles.remove(chosen.id);
            Q_EMIT this->removed(chosen.id);
            fill({});
            setStatus(tr("“%1” and its key were removed.").arg(chosen.name));
        });
    });
    question->open();
}

void ProfilesDialog::use()
{
    if (const auto chosen = profile()) {
        Q_EMIT useRequested(*chosen);
        accept();
    }
}

} // namespace ui
