// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QKeyEvent;

namespace ui {

/// A card above what else is in its window, for as long as it is needed: Esc or a click elsewhere closes it, and the
/// keyboard focus returns to where it was. It is part of the window rather than one of its own, so that input methods
/// work in its fields and no window system has to be asked where it may stand.
class PopupCard : public QWidget
{
    Q_OBJECT

public:
    /// In the window of @p widget, hidden.
    explicit PopupCard(QWidget *widget);
    ~PopupCard() override;

    /// Below @p anchor, or above it where there is more room.
    void showBeside(QWidget *anchor);
    /// In the middle, near the window's top.
    void showNearTop();
    /// Nothing happens where it is not open.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    [[nodiscard]] QFrame *card() const { return m_card; }
    /// Sets out the card's content and says how large the card is then, in at most @p room.
    virtual QSize arrange(QSize room) = 0;
    /// It is about to be shown.
    virtual void prepare() { }
    /// Whether the card takes a key before the widget in it that has the focus, and what it does then.
    [[nodiscard]] virtual bool wants(const QKeyEvent &key) const;
    virtual void press(const QKeyEvent &key);
    /// To be called when its content has changed in size.
    void place();

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    void close(bool givesFocusBack);
    void focusMoved(QWidget *now);
    [[nodiscard]] bool holds(const QWidget *widget) const;

    QFrame *m_card;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
    bool m_isOpen = false;
};

} // namespace ui
