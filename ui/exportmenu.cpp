// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportmenu.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "explore/explorer.h"
#include "ui/exportdialog.h"
#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// From so many records on a report takes longer than a frame.
constexpr std::size_t ManyForAReport = 100'000;

} // namespace

ExportMenu::ExportMenu(explore::Explorer &explorer, exporting::ChartRenderer &renderer, QSettings &settings,
                       std::function<exporting::Chart()> chart, QWidget *parent)
    : QMenu(parent)
    , m_explorer(explorer)
    , m_renderer(renderer)
    , m_settings(settings)
    , m_chart(std::move(chart))
{
    QAction *image
        = addAction(ui::icon(u"chart"_s), tr("Chart as image…"), this, [this] { prepare(ExportKind::Image); });
    QAction *table
        = addAction(ui::icon(u"table"_s), tr("Table as file…"), this, [this] { prepare(ExportKind::Table); });
    QAction *report = addAction(ui::icon(u"views"_s), tr("Report…"), this, [this] { prepare(ExportKind::Report); });
    addSeparator();
    QAction *copy = addAction(ui::icon(u"copy"_s), tr("Copy chart"), this, &ExportMenu::copyChart);
    connect(this, &QMenu::aboutToShow, this, [=, this] {
        const bool hasRecords = !m_explorer.summary()->rows.empty();
        for (QAction *action : {image, table, report, copy})
            action->setEnabled(hasRecords);
    });
}

void ExportMenu::setDirectory(const QString &directory)
{
    const QStringList places{directory, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    const auto found = std::ranges::find_if(places, [](const QString &place) { return QFileInfo(place).isDir(); });
    m_directory = found == places.end() ? QDir::homePath() : *found;
}

void ExportMenu::prepare(ExportKind kind)
{
    const MakeSource make = exportSource(m_explorer, m_chart(), kind);
    m_preparing.cancel();
    if (kind != ExportKind::Report || m_explorer.summary()->rows.size() < ManyForAReport)
        return open(kind, make());
    Q_EMIT busy(tr("Preparing the report…"));
    m_preparing.start([make](const traffic::Latest::IsCancelled &) { return make(); },
                      [this, kind](const ExportSource &source) { open(kind, source); });
}

void ExportMenu::open(ExportKind kind, const ExportSource &source)
{
    auto *dialog = new ExportDialog(kind, source, m_renderer, m_settings, m_directory, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, [this](const QString &path, const QString &news) {
        m_directory = QFileInfo(path).absolutePath();
        Q_EMIT saved(path, news);
    });
    dialog->open();
}

void ExportMenu::copyChart()
{
    if (const auto result = ui::copyChart(m_chart(), {}, m_renderer))
        Q_EMIT copied();
    else
        Q_EMIT failed(result.error());
}

} // namespace ui
