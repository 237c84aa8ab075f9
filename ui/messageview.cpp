// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messageview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int ReadableWidth = 560;

QString actionText(Message::Action action)
{
    switch (action) {
    case Message::Action::TryAgain:
        return MessageView::tr("Try again");
    case Message::Action::EditKey:
        return MessageView::tr("Enter the key…");
    case Message::Action::Connect:
        return MessageView::tr("Connect…");
    case Message::Action::ClearFilter:
        return MessageView::tr("Show all records");
    case Message::Action::Dismiss:
        return MessageView::tr("Close");
    case Message::Action::None:
        break;
    }
    return {};
}

} // namespace

MessageView::MessageView(Form form, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_details(new QLabel)
    , m_action(new QPushButton)
    , m_copy(new QPushButton(tr("Copy details")))
    , m_open(new QPushButton(tr("Open")))
    , m_folder(new QPushButton(tr("Show in folder")))
{
    if (form != Form::Column) // which is in a card already
        setObjectName(form == Form::Page ? u"card"_s : u"notice"_s);
    m_title->setObjectName(u"messageTitle"_s);
    m_details->setObjectName(u"secondary"_s);
    for (QLabel *label : {m_title, m_text, m_details}) {
        label->setTextFormat(Qt::PlainText); // the API's own words are in it
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    if (form != Form::Strip)
        m_action->setObjectName(u"primary"_s);
    m_copy->setToolTip(tr("Copies the error with its status, request ID and address"));

    if (form == Form::Column) {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 12, 8, 8);
        column->setSpacing(8);
        for (QLabel *label : {m_title, m_text, m_details})
            column->addWidget(label);
        for (QPushButton *button : {m_action, m_open, m_folder, m_copy})
            column->addWidget(button, 0, Qt::AlignLeft);
        column->addStretch(1);
    } else if (form == Form::Page) {
        QFont larger = m_title->font();
        larger.setPointSizeF(larger.pointSizeF() * 1.35);
        m_title->setFont(larger);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        for (QPushButton *button : {m_action, m_open, m_folder, m_copy})
            buttons->addWidget(button);
        buttons->addStretch(1);
        auto *message = new QWidget;
        message->setFixedWidth(ReadableWidth);
        auto *text = new QVBoxLayout(message);
        text->setContentsMargins(0, 0, 0, 0);
        text->setSpacing(10);
        text->addWidget(m_title);
        text->addWidget(m_text);
        text->addWidget(m_details);
        text->addLayout(buttons);
        auto *middle = new QHBoxLayout;
        middle->addStretch(1);
        middle->addWidget(message);
        middle->addStretch(1);
        auto *page = new QVBoxLayout(this);
        page->addStretch(2);
        page->addLayout(middle);
        page->addStretch(3);
    } else {
        auto *text = new QVBoxLayout;
        text->setSpacing(2);
        text->addWidget(m_title);
        text->addWidget(m_text);
        text->addWidget(m_details);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(14, 8, 10, 8);
        row->setSpacing(8);
        row->addLayout(text, 1);
        for (QPushButton *button : {m_open, m_folder, m_copy, m_action})
            row->addWidget(button, 0, Qt::AlignVCenter);
    }

    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_message.action); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_message.report); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_message.file)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_message.file).absolutePath())); });
}

void MessageView::setMessage(const Message &message)
{
    m_message = message;
    m_title->setText(message.title);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_details->setText(message.details);
    m_details->setVisible(!message.details.isEmpty());
    m_action->setText(actionText(message.action));
    m_action->setVisible(message.action != Message::Action::None);
    m_copy->setVisible(!message.report.isEmpty());
    const bool isNews = !message.file.isEmpty();
    for (QPushButton *button : {m_open, m_folder})
        button->setVisible(isNews);
    if (isNews != property("news").toBool()) { // the style sheet has another colour for it
        setProperty("news", isNews);
        style()->unpolish(this);
        style()->polish(this);
    }
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
}

} // namespace ui
