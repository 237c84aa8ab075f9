// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "traffic/filter.h"

class QToolButton;

namespace ui {

/// The line a filter is typed into, with buttons to clear it and to ask for help.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Underlines the wrong part of the text; nothing: none is.
    void mark(const std::optional<traffic::FilterError> &error);
    void select(const traffic::TextPlace &place);

Q_SIGNALS:
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QToolButton *m_clear;
    QToolButton *m_help;
};

} // namespace ui
