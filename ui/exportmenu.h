// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "export/chartrenderer.h"

namespace explore {
class Explorer;
}

namespace ui {

/// Saves what is shown: the chart as PNG or SVG, the table as CSV.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p chart gives the chart as it is shown.
    ExportMenu(explore::Explorer &explorer, exporting::ChartRenderer &renderer, std::function<exporting::Chart()> chart,
               QWidget *parent = nullptr);

    void setDirectory(const QString &directory) { m_directory = directory; }
    [[nodiscard]] const QString &directory() const { return m_directory; }

Q_SIGNALS:
    void saved(const QString &path);
    /// @p text: one sentence that names the file and why.
    void failed(const QString &text);

private:
    void askWhere(const QString &title, const QString &filters, const QString &suffix,
                  const std::function<void(const QString &path)> &save);
    void saveChart(const QString &path);
    void saveTable(const QString &path);
    [[nodiscard]] QString suggestedName() const;

    explore::Explorer &m_explorer;
    exporting::ChartRenderer &m_renderer;
    std::function<exporting::Chart()> m_chart;
    QString m_directory;
};

} // namespace ui
