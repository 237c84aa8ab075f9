// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStandardItemModel>

#include "ui/filtercompletion.h"

class QKeyEvent;
class QLineEdit;
class QListView;

namespace ui {

/// Offers how to go on under the word that is being typed. Up and Down choose, Enter takes what was chosen, Tab that or
/// the first, Esc closes. The list never has the focus: letters go on into the field.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    /// For @p field, which is its parent.
    explicit FilterCompleter(QLineEdit *field);
    ~FilterCompleter() override;

    void setVocabulary(FilterVocabulary vocabulary) { m_vocabulary = std::move(vocabulary); }
    /// Shows what can be offered at the cursor, if anything: the fields, where there is no term.
    void offer();
    /// The same again, where it was asked for: the vocabulary has other words than before.
    void refresh();
    void close();
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edited();
    void hide();
    void open();
    void resizeAndPlace();
    void choose(int row);
    void take(int row);
    [[nodiscard]] bool press(const QKeyEvent &event);
    [[nodiscard]] bool pressOpen(const QKeyEvent &event);

    QLineEdit *m_field;
    FilterVocabulary m_vocabulary;
    QStandardItemModel m_model;
    QString m_completed; // the text that the completions are for
    Completions m_completions;
    bool m_isAsked = false; // for completions; there may be none
    QPointer<QListView> m_list; // belongs to the field's window, in which it floats
};

} // namespace ui
