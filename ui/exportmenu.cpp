// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportmenu.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>

#include "explore/explorer.h"
#include "explore/provenance.h"
#include "export/filewriter.h"
#include "export/recordwriter.h"
#include "traffic/timestamp.h"
#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

ExportMenu::ExportMenu(explore::Explorer &explorer, exporting::ChartRenderer &renderer,
                       std::function<exporting::Chart()> chart, QWidget *parent)
    : QMenu(parent)
    , m_explorer(explorer)
    , m_renderer(renderer)
    , m_chart(std::move(chart))
{
    QAction *image = addAction(ui::icon(u"chart"_s), tr("Save chart as image…"));
    QAction *table = addAction(ui::icon(u"table"_s), tr("Save table as CSV…"));
    addSeparator();
    QAction *copy = addAction(ui::icon(u"copy"_s), tr("Copy chart"));

    connect(image, &QAction::triggered, this, [this] {
        askWhere(tr("Save chart"), tr("PNG image (*.png)") + u";;"_s + tr("SVG drawing (*.svg)"), u"png"_s,
                 [this](const QString &path) { saveChart(path); });
    });
    connect(table, &QAction::triggered, this, [this] {
        askWhere(tr("Save table"), tr("Comma-separated values (*.csv)"), u"csv"_s,
                 [this](const QString &path) { saveTable(path); });
    });
    connect(copy, &QAction::triggered, this, [this] {
        const auto image = m_renderer.render(m_chart(), exporting::ImageFormat::Png, {});
        if (image)
            QGuiApplication::clipboard()->setImage(QImage::fromData(*image, "PNG"));
        else
            Q_EMIT failed(image.error());
    });
    connect(this, &QMenu::aboutToShow, this, [this, image, table, copy] {
        const bool hasRecords = !m_explorer.summary()->rows.empty();
        for (QAction *action : {image, table, copy})
            action->setEnabled(hasRecords);
    });
}

QString ExportMenu::suggestedName() const
{
    QString name = explore::clientName(m_explorer);
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && character != u'-' && character != u'_')
            character = u'-';
    }
    const traffic::DayRange &days = m_explorer.summary()->days;
    if (!days.isEmpty())
        name = name.left(60) + u'_' + QString::fromStdString(traffic::formatDay(days.first)) + u'_'
            + QString::fromStdString(traffic::formatDay(days.last));
    return name;
}

void ExportMenu::askWhere(const QString &title, const QString &filters, const QString &suffix,
                          const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(parentWidget(), title, m_directory, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // the dialog asks before it replaces a file
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedName() + u'.' + suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString chosen = filter.section(u"*."_s, 1).section(u')', 0, 0);
        dialog->setDefaultSuffix(chosen);
        dialog->selectFile(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName() + u'.' + chosen);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        m_directory = QFileInfo(path).absolutePath();
        save(path);
    });
    dialog->open();
}

void ExportMenu::saveChart(const QString &path)
{
    using exporting::ImageFormat;
    const bool isSvg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    if (!isSvg && !path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        Q_EMIT failed(tr("“%1”: the name has to end in .png or .svg.").arg(path));
        return;
    }
    const auto image = m_renderer.render(m_chart(), isSvg ? ImageFormat::Svg : ImageFormat::Png, {});
    if (!image) {
        Q_EMIT failed(image.error());
        return;
    }
    const auto written
        = exporting::writeFile(path, true, [&](QIODevice &device) { return device.write(*image) == image->size(); });
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error().text);
}

void ExportMenu::saveTable(const QString &path)
{
    const traffic::Summary &summary = *m_explorer.summary();
    const auto written = exporting::writeFile(path, true, [&](QIODevice &device) {
        return exporting::writeRecords(exporting::RecordFormat::Csv, m_explorer.model().store(), summary.rows, {},
                                       device);
    });
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error().text);
}

} // namespace ui
