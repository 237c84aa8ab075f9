// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "traffic/filter.h"
#include "ui/filtercompletion.h"

class QLabel;

namespace ui {

class FilterChips;
class FilterCompleter;
class FilterField;
class FilterHelp;

/// The filter as text and as chips, which edit the same. Every right text is in force at once; of a wrong one the wrong
/// part is marked, what is wrong is said under the field, and the last right one stays in force, as the chips show.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Shows @p filter, unless the text says the same already.
    void setFilter(const traffic::Filter &filter);
    /// Where the values come from that are offered while somebody types.
    void setVocabulary(FilterVocabulary vocabulary);
    /// The vocabulary has other words than before.
    void refreshCompletions();
    void focusText();
    /// Opens the help, or closes it.
    void toggleHelp();

Q_SIGNALS:
    /// @p continued: it goes on from the one before, as the next letter of the same words.
    void filterChanged(const traffic::Filter &filter, bool continued);
    /// The page about filters is wanted.
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void put(const traffic::Filter &filter);
    void change(const traffic::Filter &filter, bool continued);
    void goTo(const traffic::Term &term);
    void remove(const traffic::Term &term);
    void addExample(const QString &text);

    FilterField *m_field;
    FilterChips *m_chips;
    QLabel *m_error;
    FilterCompleter *m_completer;
    QPointer<FilterHelp> m_help;
    traffic::Filter m_filter;
    bool m_isTyping = false; // since the field was entered, Enter was pressed or the filter changed elsewhere
};

} // namespace ui
