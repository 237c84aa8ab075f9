// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;

namespace ui {

/// What a filter can say, as examples that can be clicked. Stays open beside the window while they are tried.
class FilterHelp : public QDialog
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent);

Q_SIGNALS:
    /// @p text is in the filter's grammar.
    void exampleChosen(const QString &text);
    /// For more than examples.
    void helpRequested();

private:
    void addHead(QGridLayout *grid, const QString &title);
    void addExample(QGridLayout *grid, const QString &text, const QString &meaning);
};

} // namespace ui
