// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The files are black lines on nothing: drawn as a mask, they take any colour.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &path, bool isMark)
        : m_path(path)
        , m_isMark(isMark)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(mode));
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_path, m_isMark); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const Theme theme = Theme::matching(QGuiApplication::palette());
        if (m_isMark)
            return theme.secondaryText;
        QColor color = theme.text;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.35F);
        return color;
    }

    QString m_path;
    bool m_isMark;
};

QIcon lineIcon(const QString &name, bool isMark)
{
    return QIcon(new LineIconEngine(u":/icons/%1.svg"_s.arg(name), isMark));
}

} // namespace

QIcon icon(const QString &name)
{
    return lineIcon(name, false);
}

void addMark(QLineEdit &field, const QString &name)
{
    // Qt makes a button of it: a disabled one offers a screen reader nothing to press.
    field.addAction(lineIcon(name, true), QLineEdit::LeadingPosition)->setEnabled(false);
}

} // namespace ui
