// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientsfooter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/message.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

using explore::Directory;

ClientsFooter::ClientsFooter(Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_text(plainLabel(u"secondary"_s))
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
    , m_tryAgain(new QToolButton)
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the list"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Keeps what has come"));
    m_tryAgain->setText(tr("Try again"));

    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(m_text);
    text->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(4);
    row->addLayout(text, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_tryAgain);

    connect(m_cancel, &QToolButton::clicked, &directory, &Directory::cancel);
    connect(m_tryAgain, &QToolButton::clicked, this, &ClientsFooter::tryAgainRequested);
    connect(&directory, &Directory::clientsChanged, this, &ClientsFooter::showState);
    connect(&directory, &Directory::usageChanged, this, &ClientsFooter::showState);
    connect(&directory, &Directory::analysisChanged, this, &ClientsFooter::showState);
    showState();
}

QString ClientsFooter::progressText() const
{
    if (m_directory.clientsState().isLoading())
        return tr("Loading clients, page %1…").arg(m_directory.clientsState().pages + 1);
    if (m_directory.usageState().isLoading())
        return tr("Usage of %1 of %2 clients…")
            .arg(QLocale().toString(m_directory.usage().asked()), QLocale().toString(m_directory.usage().total()));
    return {};
}

QString ClientsFooter::missingText() const
{
    const explore::ListState &clients = m_directory.clientsState();
    const explore::ListState &usage = m_directory.usageState();
    if (!m_directory.clients().isEmpty() && clients.endedEarly())
        return clients.error ? tr("The list is not complete: %1").arg(clients.error->text())
                             : tr("The list is not complete: it was cancelled.");
    if (usage.endedEarly())
        return usage.error ? tr("Not everybody's usage is known: %1").arg(usage.error->text())
                           : tr("Not everybody's usage is known: it was cancelled.");
    return {};
}

void ClientsFooter::showState()
{
    const QString network = m_directory.networkId();
    if (m_directory.clientsState().phase == explore::ListState::Phase::Complete)
        m_directory.askAnalysis(network); // once; nobody should have to open a client to learn that it has no history

    const QString progress = progressText();
    const QString missing = progress.isEmpty() ? missingText() : QString();
    const QString text = !progress.isEmpty() ? progress
        : !missing.isEmpty()                 ? missing
                                             : whyNoHistory(m_directory.analysis(network).mode);
    const bool isAskingUsage = m_directory.usageState().isLoading() && !m_directory.clientsState().isLoading();
    m_text->setText(text);
    m_progress->setRange(0, isAskingUsage ? m_directory.usage().total() : 0); // how many pages there are is not told
    m_progress->setValue(isAskingUsage ? m_directory.usage().asked() : 0);
    m_progress->setVisible(!progress.isEmpty());
    m_cancel->setVisible(!progress.isEmpty());
    m_tryAgain->setVisible(!missing.isEmpty());
    setVisible(!text.isEmpty());
}

} // namespace ui
