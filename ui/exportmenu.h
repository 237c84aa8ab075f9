// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMenu>

#include "export/chartrenderer.h"
#include "traffic/latest.h"
#include "ui/exportsource.h"

class QSettings;

namespace explore {
class Explorer;
}

namespace ui {

/// The ways out for what is shown: a dialog each for the chart, the table and a report, and the chart copied at once.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    /// @p chart gives the chart as it is shown. All of them outlive it.
    ExportMenu(explore::Explorer &explorer, exporting::ChartRenderer &renderer, QSettings &settings,
               std::function<exporting::Chart()> chart, QWidget *parent = nullptr);

    /// Where files are saved unless another place is chosen; where there is none, in the user's documents.
    void setDirectory(const QString &directory);
    [[nodiscard]] const QString &directory() const { return m_directory; }

Q_SIGNALS:
    /// @p news: where it is, and how many records are in it.
    void saved(const QString &path, const QString &news);
    /// The chart is on the clipboard.
    void copied();
    /// A dialog takes a moment to open: @p news says what goes on.
    void busy(const QString &news);
    /// @p text: one sentence that says why.
    void failed(const QString &text);

private:
    void prepare(ExportKind kind);
    void open(ExportKind kind, const ExportSource &source);
    void copyChart();

    explore::Explorer &m_explorer;
    exporting::ChartRenderer &m_renderer;
    QSettings &m_settings;
    std::function<exporting::Chart()> m_chart;
    QString m_directory;
    traffic::Latest m_preparing;
};

} // namespace ui
