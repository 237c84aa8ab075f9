// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/message.h"

class QLabel;
class QPushButton;

namespace ui {

/// Shows a Message: centred in the place of data, in a narrow column in the place of a list, or as a strip above data
/// that stays.
class MessageView : public QFrame
{
    Q_OBJECT

public:
    enum class Form { Page, Column, Strip };

    explicit MessageView(Form form, QWidget *parent = nullptr);

    void setMessage(const Message &message);

Q_SIGNALS:
    void actionRequested(ui::Message::Action action);

private:
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_folder;
    Message m_message;
};

} // namespace ui
