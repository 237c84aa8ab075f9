// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locationbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLineEdit *makeField(const QString &placeholder, const QString &name, const QString &toolTip)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    field->setToolTip(toolTip);
    field->setClearButtonEnabled(false);
    field->setFixedWidth(field->fontMetrics().averageCharWidth() * 27);
    return field;
}

} // namespace

LocationBar::LocationBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_network(makeField(tr("Network ID"), tr("Network"), tr("The network's ID, such as L_646829496481105433")))
    , m_client(
          makeField(tr("Client key, MAC or IP"), tr("Client"),
                    tr("The client's key (k74272e), MAC or IP address, depending on how the network tracks clients")))
    , m_open(new QToolButton)
    , m_name(new QLabel)
    , m_details(new QLabel)
{
    m_back->setIcon(icon(u"back"_s));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to the filter before (Alt+Left)"));
    m_forward->setIcon(icon(u"forward"_s));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward to the next filter (Alt+Right)"));
    m_open->setText(tr("Open"));
    m_name->setObjectName(u"cardTitle"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"secondary"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(6);
    row->addWidget(m_network);
    auto *separator = new QLabel(u"›"_s);
    separator->setObjectName(u"secondary"_s);
    row->addWidget(separator);
    row->addWidget(m_client);
    row->addWidget(m_open);
    row->addSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_details, 1);

    connect(m_back, &QToolButton::clicked, this, &LocationBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &LocationBar::forwardRequested);
    connect(m_open, &QToolButton::clicked, this, &LocationBar::openTyped);
    for (QLineEdit *field : {m_network, m_client}) {
        connect(field, &QLineEdit::returnPressed, this, &LocationBar::openTyped);
        connect(field, &QLineEdit::textChanged, this, &LocationBar::updateOpenButton);
    }
    updateOpenButton();
}

QToolButton *LocationBar::addAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    layout()->addWidget(button);
    return button;
}

void LocationBar::setPlace(const explore::Place &place)
{
    m_network->setText(place.networkId);
    m_client->setText(place.clientId);
    m_network->setCursorPosition(0);
    m_client->setCursorPosition(0);
}

void LocationBar::setDescription(const QString &name, const QString &details)
{
    // Names come from the network's users and can be of any length.
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, 260));
    m_details->setText(details);
    m_details->setToolTip(u"<span>%1</span>"_s.arg(details.toHtmlEscaped())); // else it may be taken for rich text
}

void LocationBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void LocationBar::setConnected(bool connected)
{
    m_connected = connected;
    updateOpenButton();
}

void LocationBar::focusNetwork()
{
    m_network->setFocus();
    m_network->selectAll();
}

void LocationBar::openTyped()
{
    if (m_open->isEnabled())
        Q_EMIT openRequested({m_network->text().trimmed(), m_client->text().trimmed()});
}

void LocationBar::updateOpenButton()
{
    m_open->setEnabled(m_connected && !m_network->text().trimmed().isEmpty() && !m_client->text().trimmed().isEmpty());
}

} // namespace ui
