// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientsuggestions.h"

#include <algorithm>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/plainline.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostHits = 6;

} // namespace

ClientSuggestions::ClientSuggestions(explore::Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(nullptr)
    , m_search(new QLabel)
{
    m_search->setObjectName(u"secondary"_s);
    m_search->setTextFormat(Qt::PlainText);
    m_search->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_search);
    connect(&directory, &explore::Directory::searchChanged, this, &ClientSuggestions::update);
    connect(&directory, &explore::Directory::clientsChanged, this, [this] {
        if (m_networkId != m_directory.networkId())
            update();
    });
    update();
}

void ClientSuggestions::setText(const QString &text)
{
    const explore::TypedClient typed = explore::typedClient(text);
    if (typed == m_typed)
        return;
    m_typed = typed;
    update();
}

void ClientSuggestions::update()
{
    using Kind = explore::TypedClient::Kind;
    m_networkId = m_directory.networkId();
    const bool hadFocus = m_buttons != nullptr && m_buttons->isAncestorOf(QApplication::focusWidget());
    if (m_buttons != nullptr) {
        m_buttons->hide();
        m_buttons->deleteLater(); // one of them may be what was clicked
    }
    m_buttons = new QWidget;
    m_buttons->setLayout(new QVBoxLayout);
    m_buttons->layout()->setContentsMargins(0, 0, 0, 0);
    m_buttons->layout()->setSpacing(2);
    m_layout->insertWidget(0, m_buttons);

    if (m_typed.kind != Kind::None && !m_directory.networkId().isEmpty())
        addButton(tr("Open %1").arg(m_typed.value), u"forward"_s,
                  [this] { Q_EMIT openRequested(m_directory.networkId(), m_typed.value); });
    const bool isAboutIt = m_typed.kind == Kind::Mac && m_directory.search().mac() == m_typed.value;
    const bool isSearching = m_typed.kind == Kind::Mac && m_directory.isSearching();
    if (m_typed.kind == Kind::Mac && !isAboutIt && !isSearching && !m_directory.profileId().isEmpty())
        addButton(tr("Look for it in the whole organization"), u"search"_s,
                  [this] { Q_EMIT searchOrganizationRequested(m_typed.value); });
    if (isAboutIt) {
        const QList<meraki::ClientHit> hits = m_directory.search().hits();
        for (const meraki::ClientHit &hit : hits.first(std::min<qsizetype>(hits.size(), MostHits))) {
            const QString client = text::isolatedLine(hit.client.displayName());
            const QString network = text::isolatedLine(hit.network.name.isEmpty() ? hit.network.id : hit.network.name);
            addButton(tr("%1 in %2").arg(buttonText(client), buttonText(network)), u"forward"_s,
                      [this, hit] { Q_EMIT openRequested(hit.network.id, hit.client.id); });
        }
    }
    m_search->setText(isAboutIt || isSearching ? searchText() : QString());
    m_search->setVisible(!m_search->text().isEmpty());
    setVisible(m_typed.kind != Kind::None && (m_search->isVisibleTo(this) || m_buttons->layout()->count() > 0));
    if (const auto *first = m_buttons->layout()->itemAt(0); hadFocus && first != nullptr)
        first->widget()->setFocus();
}

void ClientSuggestions::addButton(const QString &text, const QString &iconName, const std::function<void()> &act)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(u"suggestion"_s);
    // A long name must not widen the pane.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setToolTip(u"<span>%1</span>"_s.arg(QString(text).replace("&&"_L1, "&"_L1).toHtmlEscaped()));
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->layout()->addWidget(button);
}

QString ClientSuggestions::searchText() const
{
    const explore::ClientSearch &search = m_directory.search();
    using Phase = explore::ListState::Phase;
    if (m_directory.isSearching())
        return search.total() > 1 ? tr("Looking in organization %1 of %2…").arg(search.asked() + 1).arg(search.total())
                                  : tr("Looking for it…");
    if (search.state().phase == Phase::Failed)
        return search.state().error->text();
    QStringList sentences;
    if (search.state().phase == Phase::Cancelled)
        sentences.append(tr("The search was cancelled."));
    else if (search.total() == 0 && m_directory.organizationsState().error)
        sentences.append(m_directory.organizationsState().error->text());
    else if (search.hits().isEmpty() && search.failures().isEmpty())
        sentences.append(tr("It was seen in none of the networks."));
    else if (search.hits().size() > MostHits)
        sentences.append(tr("And in %n more network(s).", nullptr, int(search.hits().size()) - MostHits));
    for (const explore::ClientSearch::Failure &failure : search.failures()) {
        const QString name = text::isolatedLine(failure.organization.name);
        sentences.append(name.isEmpty() ? failure.error.text() : tr("%1: %2").arg(name, failure.error.text()));
    }
    return sentences.join(u'\n');
}

} // namespace ui
