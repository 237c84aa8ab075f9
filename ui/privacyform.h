// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

/// What is remembered, and how to forget it.
class PrivacyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyForm(bool remembersClients, QWidget *parent = nullptr);

    void setRemembersClients(bool remembers);
    /// What came of it, in one sentence.
    void say(const QString &text);
    /// While something is being removed nothing more can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    /// By a person.
    void remembersClientsChanged(bool remembers);
    void forgetRequested();
    /// After a question.
    void wipeRequested();

private:
    void askToWipe();

    QCheckBox *m_remembers;
    QPushButton *m_forget;
    QPushButton *m_wipe;
    QLabel *m_status;
};

} // namespace ui
