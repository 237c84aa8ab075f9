// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/exportform.h"
#include "ui/plaintext.h"
#include "ui/preferencesform.h"
#include "ui/privacyform.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// @p content at the top of a page of its own.
QWidget *makePage(QWidget *content)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(content);
    column->addStretch(1);
    return page;
}

/// The keyboard is in its tabs. To screen readers Qt's own is a second place that has it, without a name.
QTabWidget *makePages()
{
    auto *pages = new QTabWidget;
    pages->setFocusProxy(nullptr);
    pages->setFocusPolicy(Qt::NoFocus);
    return pages;
}

} // namespace

SettingsDialog::SettingsDialog(const Parts &parts, const explore::Preferences &preferences,
                               const QTimeZone &networkZone, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_wipe(parts.keyring, parts.profiles, parts.settings)
    , m_pages(makePages())
    , m_form(new PreferencesForm(preferences, networkZone))
    , m_privacy(new PrivacyForm(preferences.remembersClients))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowTitle(tr("Settings"));
    m_pages->addTab(makePage(m_form), tr("General"));
    m_pages->addTab(makePage(makeExports()), tr("Exports"));
    m_pages->addTab(makePage(m_privacy), tr("Privacy"));

    auto *reset = new QPushButton(tr("Reset…"));
    setPlainToolTip(*reset, tr("Everything on these pages and the window's layout as in the beginning"));
    reset->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    setMinimumWidth(560);

    connect(m_form, &PreferencesForm::changed, this, &SettingsDialog::changed);
    connect(m_privacy, &PrivacyForm::remembersClientsChanged, this, [this](bool remembers) {
        explore::Preferences preferences = m_form->preferences();
        preferences.remembersClients = remembers;
        m_form->setPreferences(preferences);
        Q_EMIT changed(preferences);
    });
    connect(m_privacy, &PrivacyForm::forgetRequested, this, [this] {
        Q_EMIT forgetRequested();
        m_privacy->say(tr("They are forgotten."));
    });
    connect(m_privacy, &PrivacyForm::wipeRequested, this, &SettingsDialog::wipe);
    connect(&m_wipe, &explore::Wipe::finished, this, [this](const QString &problem) {
        m_privacy->setBusy(false);
        m_privacy->say(problem);
        if (problem.isEmpty())
            Q_EMIT wiped();
    });
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::askToReset);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *SettingsDialog::makeExports()
{
    QTabWidget *kinds = makePages();
    kinds->setObjectName(u"inner"_s);
    const std::pair<ExportKind, QString> pages[]{
        {ExportKind::Image, tr("Chart")}, {ExportKind::Table, tr("Table")}, {ExportKind::Report, tr("Report")}};
    for (const auto &[kind, name] : pages) {
        auto *form = new ExportForm(kind, nullptr);
        form->restoreState(m_parts.settings);
        connect(form, &ExportForm::changed, this, [this, form] { form->saveState(m_parts.settings); });
        kinds->addTab(makePage(form), name);
    }
    auto *exports = new QWidget;
    auto *column = new QVBoxLayout(exports);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(
        plainLabel(u"secondary"_s, tr("What an export starts with. It also remembers what was chosen last.")));
    column->addWidget(kinds);
    return exports;
}

void SettingsDialog::askToReset()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Reset settings"),
                                     tr("Make all settings as they were in the beginning?"), QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("The window's layout too. Connections, keys, favourites and saved views stay."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Reset"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &SettingsDialog::resetRequested);
    question->open();
}

void SettingsDialog::wipe()
{
    m_privacy->setBusy(true);
    m_privacy->say(tr("Removing the keys from the keychain…"));
    m_wipe.start();
}

} // namespace ui
