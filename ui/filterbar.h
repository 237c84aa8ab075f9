// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "traffic/filter.h"

class QLabel;
class QLineEdit;

namespace ui {

/// The filter as text: every right expression is in force at once; of a wrong one the wrong part is marked, what is
/// wrong is said under the field, and the last right one stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Shows @p filter, unless the text says the same already.
    void setFilter(const traffic::Filter &filter);
    void focusText();

Q_SIGNALS:
    /// @p continued: it goes on from the one before, as the next letter of the same words.
    void filterChanged(const traffic::Filter &filter, bool continued);

private:
    void read();
    void markWrong(qsizetype position, qsizetype length);

    QLineEdit *m_text;
    QLabel *m_error;
    traffic::Filter m_filter;
    bool m_isTyping = false; // since the field was entered, Enter was pressed or the filter changed elsewhere
};

} // namespace ui
