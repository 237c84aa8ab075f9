// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/choicemodel.h"
#include "ui/popupcard.h"

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace ui {

/// What stands below a list: how far it is read, or why it could not be, and what can be done about it.
struct ChooserFooter
{
    QString text; ///< empty: there is no footer
    QString action{}; ///< "Cancel", "Try again"; empty: none
    bool isError = false;
};

/// A list to choose from, with a field to search it. The list may be set anew while it is open, as more of it arrives:
/// what is selected and what is in sight stay where they are.
class Chooser : public PopupCard
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *widget);
    ~Chooser() override;

    /// What is chosen here, such as "Find a client": in the empty field, and for screen readers.
    void setPrompt(const QString &prompt);
    void setChoices(const QList<Choice> &choices);
    /// What to offer below those found for the text itself, such as to open a network by its typed ID.
    void setTypedChoice(ChoiceModel::TypedChoice offer);
    void setFooter(const ChooserFooter &footer);
    /// What is said of an empty list while nothing is typed; "Nothing here" without.
    void setEmptyText(const QString &text);
    /// In characters of average width; 52 without.
    void setWidthInCharacters(int characters);

    [[nodiscard]] const ChoiceModel &model() const { return *m_model; }

Q_SIGNALS:
    /// Just before what the choice does; the chooser is closed by then.
    void chosen(const ui::Choice &choice);
    void footerActivated();

protected:
    QSize arrange(QSize room) override;
    void prepare() override;
    [[nodiscard]] bool wants(const QKeyEvent &key) const override;
    void press(const QKeyEvent &key) override;

private:
    void search();
    void showFound();
    void select(int row);
    void step(int rows, bool wraps);
    void choose(int row);

    ChoiceModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QFrame *m_footer;
    QLabel *m_footerText;
    QToolButton *m_footerAction;
    QString m_emptyText;
    int m_characters = 52;
};

} // namespace ui
