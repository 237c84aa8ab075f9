// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedlabel.h"

#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWhole(const QString &text)
{
    if (std::exchange(m_whole, text) == text)
        return;
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    showWhatFits();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showWhatFits();
}

void ElidedLabel::showWhatFits()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
    setText(shown == u"…"_s ? QString() : shown); // that alone says nothing
}

} // namespace ui
