// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "traffic/filter.h"

class QToolButton;

namespace ui {

/// One term of a filter, in words. A click or Enter goes to it, its x, Delete or Backspace remove it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    void setTerm(const traffic::Term &term);
    [[nodiscard]] const traffic::Term &term() const { return m_term; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    traffic::Term m_term;
    QToolButton *m_remove;
};

/// The terms of a filter in one line, the last ones where there is no room for all, with a menu of the others before
/// them: the last term is the one that was just added, and the one that Esc removes.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const traffic::Filter &filter);
    /// Takes what it needs of @p width pixels.
    void fit(int width);

Q_SIGNALS:
    void activated(const traffic::Term &term);
    void removed(const traffic::Term &term);
    /// The chip that had the focus is gone, and there is none in its place.
    void focusLost();

private:
    void arrange();
    void addChip();
    void listHidden();

    traffic::Filter m_filter;
    std::vector<FilterChip *> m_chips; // as many as terms
    QToolButton *m_more;
    int m_room = 0;
};

} // namespace ui
