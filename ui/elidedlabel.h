// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// A line of plain text that shows as much as there is room for, and all of it in its tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    /// The style sheet knows it by @p objectName.
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QString m_whole;
};

} // namespace ui
