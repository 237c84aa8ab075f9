// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class Chooser;

/// One step of the way to what is open.
struct Crumb
{
    QString text; ///< may be anything: shown as plain text, on one line
    QString toolTip{};
    QString accessibleName{}; ///< "Network: Retail – Denver"; empty: the text
    bool isCurrent = false; ///< what is open; the steps after it narrow it down

    bool operator==(const Crumb &) const = default;
};

/// The top row: back and forward, the way to what is open, and the actions it is given. Each step is a button that asks
/// for what else could stand there. Where the row is too short, long names are cut, those between first and last first,
/// and then the first steps go into a menu.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    ~Breadcrumb() override;

    void setCrumbs(const QList<Crumb> &crumbs);
    void setHistory(bool canGoBack, bool canGoForward);
    /// Adds a button for @p action at the right end.
    QToolButton *addAction(QAction *action);
    /// Adds @p widget at the right end.
    void addWidget(QWidget *widget);

    /// Opens @p chooser under the crumb, or under what it is hidden behind.
    void popupBelow(int crumb, Chooser *chooser);
    void focusCrumb(int crumb);

Q_SIGNALS:
    void siblingsRequested(int crumb);
    void backRequested();
    void forwardRequested();

private:
    class Way;

    QHBoxLayout *m_row;
    QToolButton *m_back;
    QToolButton *m_forward;
    Way *m_way;
};

} // namespace ui
