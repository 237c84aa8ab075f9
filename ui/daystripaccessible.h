// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace ui {

class DayStrip;

/// A strip as screen readers see it: a slider whose number is the first day shown, and whose text is what is shown.
class DayStripAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit DayStripAccessible(DayStrip *strip);

    /// For QAccessible::installFactory().
    static QAccessibleInterface *create(const QString &className, QObject *object);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    [[nodiscard]] DayStrip *strip() const;
};

} // namespace ui
