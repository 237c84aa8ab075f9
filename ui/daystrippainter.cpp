// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daystrippainter.h"

#include <QPainter>
#include <QPalette>

#include "export/contrast.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/charttheme.h"

namespace ui {

namespace {

constexpr double FocusRing = 3; // outside the track, all around
constexpr double Radius = 4;
constexpr double HeadRoom = 4; // above the highest bar
constexpr double Foot = 2; // under the bars, or they would stick out of the rounded corners
constexpr double HandleWidth = 5;
constexpr double LeastForGaps = 4; // device pixels a day
constexpr double LeastForDots = 6;
constexpr double ShownTint = 0.14; // of the accent, behind the days that are shown

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

class StripPainter
{
public:
    StripPainter(QPainter &painter, const QRectF &rect, const DayStripPicture &picture, const ChartTheme &theme)
        : m_painter(painter)
        , m_picture(picture)
        , m_theme(theme)
        , m_ratio(painter.deviceTransform().m11())
        , m_origin(painter.deviceTransform().dx(), painter.deviceTransform().dy())
        , m_track(QPointF(snappedX(picture.scale.left), snappedY(rect.top() + FocusRing)),
                  QPointF(snappedX(picture.scale.right), snappedY(rect.bottom() - FocusRing)))
        , m_isShown(picture.values.size())
    {
        for (const auto &[first, last] : picture.shown)
            std::fill(m_isShown.begin() + first, m_isShown.begin() + last + 1, true);
    }

    void paint()
    {
        m_painter.setPen(Qt::NoPen);
        roundedRect(m_track, m_theme.band);
        for (const auto &[first, last] : m_picture.shown)
            roundedRect(columns(first, last), withAlpha(m_theme.accent, ShownTint));
        paintMissingDays();
        paintBars();
        for (const auto &[first, last] : m_picture.shown)
            paintFrame(columns(first, last));
        if (m_picture.hasFocus)
            frame(m_track.adjusted(-2, -2, 2, 2), 2, Radius + 2);
    }

private:
    // Where the painter itself begins between two device pixels, as a child widget can at a scale of 1.5, so do we.
    [[nodiscard]] double snappedX(double x) const
    {
        return (std::round(x * m_ratio + m_origin.x()) - m_origin.x()) / m_ratio;
    }
    [[nodiscard]] double snappedY(double y) const
    {
        return (std::round(y * m_ratio + m_origin.y()) - m_origin.y()) / m_ratio;
    }

    [[nodiscard]] double snappedLength(double length) const
    {
        return std::max(1.0, std::round(length * m_ratio)) / m_ratio;
    }

    [[nodiscard]] QRectF columns(int first, int last) const
    {
        return {QPointF(snappedX(m_picture.scale.x(first)), m_track.top()),
                QPointF(snappedX(m_picture.scale.x(last + 1)), m_track.bottom())};
    }

    void roundedRect(const QRectF &rect, const QColor &color)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(rect, Radius, Radius);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    /// Inside @p rect.
    void frame(const QRectF &rect, double width, double radius)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.accent, width));
        m_painter.setBrush(Qt::NoBrush);
        const double half = width / 2;
        m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
        m_painter.restore();
    }

    void paintMissingDays()
    {
        const int days = m_picture.scale.days;
        for (int first = 0; first < days; ++first) {
            if (m_picture.hasData[std::size_t(first)])
                continue;
            int last = first;
            while (last + 1 < days && !m_picture.hasData[std::size_t(last) + 1])
                ++last;
            paintHatch(m_painter, columns(first, last).adjusted(0, 1, 0, -1), m_theme.hatch);
            first = last;
        }
    }

    [[nodiscard]] QRectF bar(int day, double highest) const
    {
        QRectF rect = columns(day, day).adjusted(0, 0, 0, -snappedLength(Foot));
        if (rect.width() * m_ratio >= LeastForGaps)
            rect.setRight(rect.right() - snappedLength(1));
        const double room = rect.height() - HeadRoom;
        const double value = m_picture.values[std::size_t(day)];
        const double height = value > 0 && highest > 0 ? std::max(value / highest * room, 2 / m_ratio) : 0;
        rect.setTop(snappedY(rect.bottom() - height));
        return rect;
    }

    void paintBars()
    {
        double highest = 0;
        for (const double value : m_picture.values)
            highest = std::max(highest, std::isfinite(value) ? value : 0);

        QList<QRectF> shown;
        QList<QRectF> others;
        for (int day = 0; day < m_picture.scale.days; ++day) {
            const QRectF rect = bar(day, highest);
            if (rect.height() <= 0)
                continue;
            const bool isShown = m_isShown[std::size_t(day)];
            if (day != m_picture.today) {
                (isShown ? shown : others).append(rect);
            } else if (rect.width() * m_ratio >= LeastForDots) {
                m_painter.fillRect(rect, withAlpha(color(isShown), 0.35));
                paintDots(m_painter, rect, color(isShown));
            } else {
                m_painter.fillRect(rect, withAlpha(color(isShown), 0.5));
            }
        }
        m_painter.setBrush(color(true));
        m_painter.drawRects(shown);
        m_painter.setBrush(color(false));
        m_painter.drawRects(others);
    }

    /// Opaque: what is translucent cannot be dimmed any further.
    [[nodiscard]] QColor color(bool isShown) const
    {
        const auto mix = [](const QColor &from, const QColor &to, double part) {
            const auto channel = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
            return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                          channel(from.blue(), to.blue()));
        };
        const QColor pale = isShown ? mix(m_theme.band, m_theme.accent, m_theme.isHighContrast ? 1 : 0.5)
                                    : mix(m_theme.band, m_theme.axis, 0.75);
        return exporting::edgeOf(pale, isShown ? mix(m_theme.band, m_theme.accent, ShownTint) : m_theme.band);
    }

    void paintFrame(const QRectF &rect)
    {
        frame(rect, 1, Radius);
        if (!m_picture.hasHandles)
            return;
        const double height = std::round(rect.height() * 0.55);
        for (const double x : {rect.left(), rect.right()}) {
            const QRectF handle(snappedX(x - HandleWidth / 2), snappedY(rect.center().y() - height / 2), HandleWidth,
                                height);
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setBrush(m_theme.card); // apart from the bars
            m_painter.drawRoundedRect(handle.adjusted(-1, -1, 1, 1), HandleWidth / 2 + 1, HandleWidth / 2 + 1);
            m_painter.setBrush(m_theme.accent);
            m_painter.drawRoundedRect(handle, HandleWidth / 2, HandleWidth / 2);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }

    QPainter &m_painter;
    const DayStripPicture &m_picture;
    const ChartTheme &m_theme;
    double m_ratio;
    QPointF m_origin; // of the painter, in device pixels
    QRectF m_track;
    std::vector<bool> m_isShown;
};

} // namespace

void paintDayStrip(QPainter &painter, const QRectF &rect, const DayStripPicture &picture, const QPalette &palette)
{
    painter.save();
    StripPainter(painter, rect, picture, ChartTheme::matching(palette)).paint();
    painter.restore();
}

} // namespace ui
