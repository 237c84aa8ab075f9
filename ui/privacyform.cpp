// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacyform.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

PrivacyForm::PrivacyForm(bool remembersClients, QWidget *parent)
    : QWidget(parent)
    , m_remembers(new QCheckBox(tr("Remember what was opened")))
    , m_forget(new QPushButton(tr("Forget them now")))
    , m_wipe(new QPushButton(tr("Wipe everything…")))
    , m_status(plainLabel(u"secondary"_s))
{
    m_remembers->setChecked(remembersClients);
    m_forget->setAutoDefault(false);
    m_wipe->setAutoDefault(false);
    m_status->setAccessibleName(tr("Result"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_remembers);
    column->addWidget(plainLabel(
        u"secondary"_s, tr("The clients that were opened last, and what was looked at last with each connection.")));
    column->addWidget(m_forget, 0, Qt::AlignLeading);
    column->addSpacing(10);
    column->addWidget(
        plainLabel(u"secondary"_s,
                   tr("Keys are in this computer's keychain, everything else that is remembered in one file "
                      "of settings. What the API says is kept in memory alone. Nothing is sent to anybody "
                      "but the API.")));
    column->addWidget(m_wipe, 0, Qt::AlignLeading);
    column->addWidget(m_status);
    column->addStretch(1);

    connect(m_remembers, &QCheckBox::toggled, this, &PrivacyForm::remembersClientsChanged);
    connect(m_forget, &QPushButton::clicked, this, &PrivacyForm::forgetRequested);
    connect(m_wipe, &QPushButton::clicked, this, &PrivacyForm::askToWipe);
}

void PrivacyForm::setRemembersClients(bool remembers)
{
    m_remembers->setChecked(remembers);
}

void PrivacyForm::say(const QString &text)
{
    m_status->setText(text);
}

void PrivacyForm::setBusy(bool busy)
{
    for (QWidget *control :
         {static_cast<QWidget *>(m_remembers), static_cast<QWidget *>(m_forget), static_cast<QWidget *>(m_wipe)})
        control->setEnabled(!busy);
}

void PrivacyForm::askToWipe()
{
    auto *question
        = new QMessageBox(QMessageBox::Warning, tr("Wipe everything"),
                          tr("Remove all that Flowtrail keeps on this computer?"), QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr(
        "Connections and their keys in the keychain, favourites, clients opened last, saved views and every setting. "
        "The keys themselves stay valid until they are revoked in the Dashboard. Files you exported stay. Flowtrail "
        "closes afterwards."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Wipe and close"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &PrivacyForm::wipeRequested);
    question->open();
}

} // namespace ui
