// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <tl/expected.hpp>

#include <QWidget>

#include "meraki/credentials.h"
#include "meraki/profile.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ui {

/// The fields of a profile and of what it keeps secret: region or address, key, name, and behind "More" how the key is
/// sent, the pace, the proxy and certificates of one's own.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with a field, in one sentence.
    struct Fault
    {
        QString text;
        QWidget *field = nullptr;
    };

    /// Of a new profile, or of @p profile, whose key may be left as it is.
    explicit ProfileForm(const std::optional<meraki::Profile> &profile, QWidget *parent = nullptr);

    /// What is typed, without an id where the profile is new.
    [[nodiscard]] tl::expected<meraki::Profile, Fault> profile() const;
    /// What is typed; the key is empty where the one that is kept is to stay.
    [[nodiscard]] meraki::Credentials credentials() const;
    void clearSecrets();

    void suggestName(const QString &name);
    [[nodiscard]] QWidget *nameField() const;
    [[nodiscard]] QWidget *keyField() const;

private:
    [[nodiscard]] QFormLayout *makeForm();
    void addMore(QFormLayout &form);
    void fill(const meraki::Profile &profile);
    void regionChosen();
    void proxyChosen();
    void growLater();
    void chooseCaFile();
    [[nodiscard]] bool isUnusual() const;

    meraki::Profile m_profile;
    bool m_isNew;
    QComboBox *m_region;
    QLineEdit *m_baseUrl;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QToolButton *m_moreToggle;
    QWidget *m_more;
    QFormLayout *m_moreForm;
    QComboBox *m_scheme;
    QDoubleSpinBox *m_pace;
    QComboBox *m_proxy;
    QList<int> m_proxyRows;
    QLineEdit *m_proxyHost;
    QSpinBox *m_proxyPort;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QLineEdit *m_caFile;
};

} // namespace ui
