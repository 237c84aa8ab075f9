// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profileform.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using meraki::Proxy;

constexpr int UsualProxyPort = 3128;

QLineEdit *makeField(const QString &name, const QString &placeholder = {})
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    return field;
}

QLineEdit *makeSecretField(const QString &name, const QString &placeholder)
{
    QLineEdit *field = makeField(name, placeholder);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void arrange(QFormLayout &form)
{
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.setLabelAlignment(Qt::AlignRight);
    form.setHorizontalSpacing(12);
    form.setVerticalSpacing(8);
    form.setContentsMargins(0, 0, 0, 0);
}

} // namespace

ProfileForm::ProfileForm(const std::optional<meraki::Profile> &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile.value_or(meraki::Profile()))
    , m_isNew(!profile)
    , m_region(new QComboBox)
    , m_baseUrl(makeField(tr("Base URL"), u"https://api.meraki.com/api/v1"_s))
    , m_key(makeSecretField(tr("API key"), m_isNew ? tr("Paste the key here") : tr("Leave empty to keep the key")))
    , m_name(makeField(tr("Name of the profile"), tr("Such as the organization's")))
    , m_moreToggle(new QToolButton)
    , m_more(new QWidget)
    , m_moreForm(new QFormLayout(m_more))
    , m_scheme(new QComboBox)
    , m_pace(new QDoubleSpinBox)
    , m_proxy(new QComboBox)
    , m_proxyHost(makeField(tr("Proxy host"), u"proxy.example.org"_s))
    , m_proxyPort(new QSpinBox)
    , m_proxyUser(makeField(tr("Proxy user"), tr("User, if it asks")))
    , m_proxyPassword(
          makeSecretField(tr("Proxy password"), m_isNew ? tr("Password") : tr("Leave empty to keep the password")))
    , m_caFile(makeField(tr("Certificate file"), tr("None but the system's")))
{
    m_moreToggle->setText(tr("Pace, proxy, certificates"));
    m_moreToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreToggle->setObjectName(u"disclosure"_s);
    m_moreToggle->setCheckable(true);
    connect(m_moreToggle, &QToolButton::toggled, this, [this](bool open) {
        m_moreToggle->setIcon(icon(open ? u"chevron-up"_s : u"chevron-down"_s));
        m_more->setVisible(open);
        growLater();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(makeForm());
    column->addWidget(m_moreToggle, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    arrange(*m_moreForm);
    addMore(*m_moreForm);

    fill(m_profile);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ProfileForm::regionChosen);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ProfileForm::proxyChosen);
    regionChosen();
    proxyChosen();
    m_moreToggle->setIcon(icon(u"chevron-down"_s));
    m_more->setVisible(false);
    m_moreToggle->setChecked(isUnusual());
}

QFormLayout *ProfileForm::makeForm()
{
    m_region->setAccessibleName(tr("Region"));
    for (const meraki::Region &region : meraki::regions())
        m_region->addItem(region.name, region.baseUrl);
    m_region->addItem(tr("Other address…"));

    auto *form = new QFormLayout;
    arrange(*form);
    form->addRow(tr("&Region"), m_region);
    form->addRow(tr("&Base URL"), m_baseUrl);
    form->addRow(tr("API &key"), m_key);
    form->addRow(tr("&Name"), m_name);
    return form;
}

void ProfileForm::addMore(QFormLayout &form)
{
    m_scheme->addItem(u"Authorization: Bearer"_s, int(meraki::AuthScheme::Bearer));
    m_scheme->addItem(u"X-Cisco-Meraki-API-Key"_s, int(meraki::AuthScheme::MerakiHeader));
    m_scheme->setAccessibleName(tr("How the key is sent"));
    m_scheme->setToolTip(tr("The API accepts both; some proxies let only one of them pass"));

    m_pace->setAccessibleName(tr("Requests a second"));
    m_pace->setToolTip(tr("For each organization. The API allows 10, shared with every other program that uses it."));
    m_pace->setRange(0.5, 10);
    m_pace->setDecimals(1);
    m_pace->setSingleStep(0.5);
    m_pace->setSuffix(tr(" requests a second"));
    m_pace->setButtonSymbols(QAbstractSpinBox::NoButtons);

    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("As the system says"), int(Proxy::Kind::System));
    m_proxy->addItem(tr("None"), int(Proxy::Kind::None));
    m_proxy->addItem(tr("HTTP proxy"), int(Proxy::Kind::Http));
    m_proxy->addItem(tr("SOCKS 5 proxy"), int(Proxy::Kind::Socks5));
    m_proxyPort->setAccessibleName(tr("Proxy port"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_proxyHost, 1);
    address->addWidget(m_proxyPort);
    auto *login = new QHBoxLayout;
    login->setSpacing(8);
    login->addWidget(m_proxyUser);
    login->addWidget(m_proxyPassword);

    m_caFile->setToolTip(
        tr("Certificates to trust beside the system's, PEM or DER: needed where a proxy opens encrypted connections. "
           "They are always checked."));
    auto *choose = new QToolButton;
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose a certificate file"));
    connect(choose, &QToolButton::clicked, this, &ProfileForm::chooseCaFile);
    auto *certificates = new QHBoxLayout;
    certificates->addWidget(m_caFile, 1);
    certificates->addWidget(choose);

    form.addRow(tr("&Sent as"), m_scheme);
    form.addRow(tr("&Pace"), m_pace);
    form.addRow(tr("Pro&xy"), m_proxy);
    form.addRow(tr("Proxy host"), address);
    form.addRow(tr("Proxy user"), login);
    m_proxyRows = {form.rowCount() - 2, form.rowCount() - 1};
    auto *label = new QLabel(tr("&Certificates"));
    label->setBuddy(m_caFile);
    form.addRow(label, certificates);
}

void ProfileForm::fill(const meraki::Profile &profile)
{
    if (!m_isNew) {
        const int known = m_region->findData(profile.baseUrl);
        m_region->setCurrentIndex(known < 0 ? m_region->count() - 1 : known);
        m_baseUrl->setText(profile.baseUrl.toString());
    }
    m_name->setText(profile.name);
    m_scheme->setCurrentIndex(m_scheme->findData(int(profile.scheme)));
    if (profile.pace <= 0) // only the command line can set none
        m_pace->setRange(0, m_pace->maximum());
    m_pace->setMaximum(std::max(m_pace->maximum(), profile.pace));
    m_pace->setValue(profile.pace);
    m_proxy->setCurrentIndex(m_proxy->findData(int(profile.proxy.kind)));
    m_proxyHost->setText(profile.proxy.host);
    m_proxyPort->setValue(profile.proxy.port == 0 ? UsualProxyPort : profile.proxy.port);
    m_proxyUser->setText(profile.proxy.user);
    m_caFile->setText(profile.caFile);
}

bool ProfileForm::isUnusual() const
{
    const meraki::Profile usual;
    return m_profile.scheme != usual.scheme || m_profile.pace != usual.pace || m_profile.proxy != usual.proxy
        || m_profile.caFile != usual.caFile;
}

void ProfileForm::regionChosen()
{
    const QVariant known = m_region->currentData();
    m_baseUrl->setEnabled(!known.isValid());
    if (known.isValid())
        m_baseUrl->setText(known.toUrl().toString());
    else if (isVisible())
        m_baseUrl->setFocus();
}

void ProfileForm::proxyChosen()
{
    const auto kind = Proxy::Kind(m_proxy->currentData().toInt());
    for (const int row : m_proxyRows)
        m_moreForm->setRowVisible(row, kind == Proxy::Kind::Http || kind == Proxy::Kind::Socks5);
    growLater();
}

// Once the layout knows what has become visible.
void ProfileForm::growLater()
{
    QMetaObject::invokeMethod(
        this, [this] { window()->adjustSize(); }, Qt::QueuedConnection);
}

void ProfileForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"), QFileInfo(m_caFile->text()).absolutePath(),
                                   tr("Certificates (*.pem *.crt *.cer *.der)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

tl::expected<meraki::Profile, ProfileForm::Fault> ProfileForm::profile() const
{
    const auto fault = [](const QString &text, QWidget *field) { return tl::unexpected(Fault{text, field}); };
    meraki::Profile profile = m_profile;
    const auto baseUrl = meraki::checkedBaseUrl(m_baseUrl->text());
    if (!baseUrl)
        return fault(baseUrl.error(), m_baseUrl);
    profile.baseUrl = *baseUrl;
    profile.name = m_name->text().trimmed();
    if (m_isNew && m_key->text().trimmed().isEmpty())
        return fault(tr("Paste an API key first."), m_key);
    if (profile.name.isEmpty())
        return fault(tr("Give the profile a name, such as the organization's."), m_name);
    profile.scheme = meraki::AuthScheme(m_scheme->currentData().toInt());
    profile.pace = m_pace->value();

    profile.proxy = {Proxy::Kind(m_proxy->currentData().toInt()), {}, 0, {}};
    if (profile.proxy.isOwn()) {
        profile.proxy.host = m_proxyHost->text().trimmed();
        profile.proxy.port = quint16(m_proxyPort->value());
        profile.proxy.user = m_proxyUser->text().trimmed();
        if (profile.proxy.host.isEmpty() || profile.proxy.host.contains(u'/'))
            return fault(tr("Enter the proxy's host, such as proxy.example.org."), m_proxyHost);
    }
    profile.caFile = m_caFile->text().trimmed();
    if (!profile.caFile.isEmpty() && !QFileInfo(profile.caFile).isFile())
        return fault(tr("There is no certificate file %1.").arg(profile.caFile), m_caFile);
    return profile;
}

meraki::Credentials ProfileForm::credentials() const
{
    return {m_key->text().trimmed().toUtf8(), m_proxyPassword->text()};
}

void ProfileForm::clearSecrets()
{
    m_key->clear();
    m_proxyPassword->clear();
}

void ProfileForm::suggestName(const QString &name)
{
    m_name->setText(name);
}

QWidget *ProfileForm::nameField() const
{
    return m_name;
}

QWidget *ProfileForm::keyField() const
{
    return m_key;
}

} // namespace ui
