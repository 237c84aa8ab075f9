// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daystripaccessible.h"

#include "ui/daystrip.h"

namespace ui {

DayStripAccessible::DayStripAccessible(DayStrip *strip)
    : QAccessibleWidget(strip, QAccessible::Slider)
{
}

QAccessibleInterface *DayStripAccessible::create(const QString &, QObject *object)
{
    auto *strip = qobject_cast<DayStrip *>(object);
    return strip ? new DayStripAccessible(strip) : nullptr;
}

QString DayStripAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Value:
    case QAccessible::Description: // AT-SPI has numbers only as values
        return strip()->valueText();
    case QAccessible::Help:
        return DayStrip::tr("The arrow keys move the days shown, with Shift their end, with Ctrl by a week. Escape "
                            "shows all.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

void *DayStripAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant DayStripAccessible::currentValue() const
{
    const auto shown = strip()->selection();
    return shown ? int((shown->first - strip()->overview().days.first).count()) : 0;
}

void DayStripAccessible::setCurrentValue(const QVariant &value)
{
    strip()->moveBy(value.toInt() - currentValue().toInt());
}

QVariant DayStripAccessible::maximumValue() const
{
    return std::max(strip()->overview().days.count() - 1, 0);
}

QVariant DayStripAccessible::minimumValue() const
{
    return 0;
}

QVariant DayStripAccessible::minimumStepSize() const
{
    return 1;
}

DayStrip *DayStripAccessible::strip() const
{
    return static_cast<DayStrip *>(widget());
}

} // namespace ui
