// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/helppages.h"

class QAction;
class QLineEdit;
class QListView;

namespace ui {

class ChoiceModel;
class HelpView;

/// The documentation, as it is compiled in: pages on the left, or what a search found in them; one of them on the
/// right.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow();

    /// Shows the window, too, and lets the search go.
    void open(const HelpPlace &place);
    [[nodiscard]] HelpPlace place() const { return m_visits.value(m_at).place; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Visit
    {
        HelpPlace place;
        int scroll = 0;
    };

    QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &keys);
    void applyTheme();
    void goTo(const HelpPlace &place);
    void follow(const QUrl &link);
    void walk(qsizetype steps);
    void showVisit();
    void showPlace(const HelpPlace &place);
    void search();
    void listPages();
    void choose(int row);

    HelpPages m_pages;
    QList<Visit> m_visits;
    qsizetype m_at = -1;

    QAction *m_back;
    QAction *m_forward;
    QLineEdit *m_search;
    ChoiceModel *m_choices;
    QListView *m_list;
    HelpView *m_view;
};

} // namespace ui
