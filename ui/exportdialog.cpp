// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include <algorithm>
#include <optional>

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/charts/reportpages.h"
#include "ui/charts/reportpainter.h"
#include "ui/exportform.h"
#include "ui/exportpreview.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr qsizetype PreviewLines = 20;
constexpr traffic::Id ManyNames = 5000; // to look through so many takes longer than a frame
constexpr double PreviewWidth = 1600; // pixels at most: a preview of a large image is no large image

} // namespace

ExportDialog::ExportDialog(ExportKind kind, const ExportSource &source, exporting::ChartRenderer &renderer,
                           QSettings &settings, const QString &directory, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_source(source)
    , m_renderer(renderer)
    , m_settings(settings)
    , m_directory(directory)
    , m_form(new ExportForm(kind, &source))
    , m_preview(new ExportPreview)
    , m_status(plainLabel(u"secondary"_s))
    , m_save(new QPushButton(tr("Save…")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_print(new QPushButton(tr("Print…")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_WindowPropagation); // the colours of the window it belongs to
    setWindowModality(Qt::WindowModal);
    setWindowTitle(kind == ExportKind::Image       ? tr("Chart as image")
                       : kind == ExportKind::Table ? tr("Table as file")
                                                   : tr("Report"));
    m_form->restoreState(settings);
    build();
    connectParts();
    refresh();
    m_save->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    static constexpr int FormWidth = 260;
    m_form->setFixedWidth(std::max(FormWidth, m_form->sizeHint().width())); // some languages are long
    auto *options = new QVBoxLayout;
    options->addWidget(m_form, m_kind == ExportKind::Report ? 1 : 0);
    options->addStretch(m_kind == ExportKind::Report ? 0 : 1);
    auto *content = new QHBoxLayout;
    content->setSpacing(20);
    content->addLayout(options);
    content->addWidget(m_preview, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_copy->setVisible(m_kind == ExportKind::Image);
    m_print->setVisible(m_kind != ExportKind::Table);
    for (QPushButton *button : {m_copy, m_print, m_cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(content, 1);
    column->addWidget(m_status);
    column->addLayout(buttons);
    resize(QSize(1040, 680).boundedTo(parentWidget()->size()));
}

void ExportDialog::connectParts()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100ms);
    connect(&m_refresh, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_form, &ExportForm::changed, this, [this] {
        if (!findNames())
            setReady(false);
        m_refresh.start();
    });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_task, &ExportTask::progressed, this, [this](quint32 records) {
        if (records > 0)
            say(tr("Writing: %1 of %2 records…")
                    .arg(locale().toString(records), locale().toString(qulonglong(m_source.summary->rows.size()))));
    });
    connect(&m_task, &ExportTask::written, this, [this] {
        setBusy(false);
        if (saveAbout())
            finish();
    });
    connect(&m_task, &ExportTask::failed, this, [this](const QString &text) {
        setBusy(false);
        say(text);
    });
    connect(&m_task, &ExportTask::cancelled, this, [this] {
        setBusy(false);
        say(tr("Cancelled: nothing was written."));
    });
}

void ExportDialog::reject()
{
    if (m_task.isRunning())
        m_task.cancel();
    else
        QDialog::reject();
}

exporting::Report ExportDialog::report() const
{
    return reportOf(m_source, m_form->choices(), pseudonyms());
}

std::optional<exporting::Pseudonyms> ExportDialog::pseudonyms() const
{
    const ExportChoices choices = m_form->choices();
    return choices.isPseudonymous ? std::optional(completed(*m_pseudonyms, m_source, choices)) : std::nullopt;
}

/// Finds the names to replace, if any are to be. False while it goes on: then nothing can be done yet.
bool ExportDialog::findNames()
{
    if (m_pseudonyms || !m_form->choices().isPseudonymous)
        return true;
    if (m_source.store.destinationNames().size() < ManyNames) {
        m_pseudonyms = pseudonymsOf(m_source);
        return true;
    }
    if (!m_finding.isRunning())
        m_finding.start([source = m_source](const traffic::Latest::IsCancelled &) { return pseudonymsOf(source); },
                        [this](const exporting::Pseudonyms &pseudonyms) {
                            m_pseudonyms = pseudonyms;
                            refresh();
                        });
    return false;
}

void ExportDialog::setReady(bool ready)
{
    for (QPushButton *button : {m_save, m_copy, m_print})
        button->setEnabled(ready);
}

void ExportDialog::refresh()
{
    const bool isReady = findNames();
    setReady(isReady);
    if (!isReady)
        return m_preview->showProblem(tr("Looking for names to replace…"));
    switch (m_kind) {
    case ExportKind::Image:
        previewImage();
        break;
    case ExportKind::Table:
        previewTable();
        break;
    case ExportKind::Report:
        previewReport();
        break;
    }
}

void ExportDialog::previewImage()
{
    exporting::ImageOptions options = m_form->choices().image;
    const QString problem = m_renderer.problemWith(std::get<exporting::ImageFormat>(m_form->format().writer), options);
    m_save->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        return m_preview->showProblem(problem);
    options.scale = std::min(1.0, PreviewWidth / options.size.width());
    const auto image = m_renderer.picture(report().chart, options);
    if (image)
        m_preview->showImage(*image, tr("Preview of the image"));
    else
        m_preview->showProblem(image.error());
}

ExportTable ExportDialog::table(const ExportFormat::Writer &writer) const
{
    const ExportChoices choices = m_form->choices();
    const std::optional<exporting::Pseudonyms> names = pseudonyms();
    const bool canComment = writer != ExportFormat::Writer(exporting::RecordFormat::Json)
        && writer != ExportFormat::Writer(exporting::RecordFormat::Ndjson);
    return {.source = m_source,
            .writer = writer,
            .options = choices.records,
            .pseudonyms = names,
            .report = reportOf(m_source, choices, names),
            .hasComments = canComment && choices.about == AboutPlace::Comments,
            .rows = choices.rows};
}

void ExportDialog::previewTable()
{
    ExportTable shown = table(m_form->format().writer);
    QStringList lines;
    if (std::holds_alternative<WorkbookFormat>(shown.writer)) {
        lines.append(tr("Sheets: Summary with a chart, Days, Records, About. The records:") + u'\n');
        shown.writer = exporting::RecordFormat::Tsv;
        shown.rows = TableRows::Records;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = shown.write(buffer, PreviewLines); !written)
        return m_preview->showProblem(written.error());
    lines += QString::fromUtf8(buffer.data()).split(u'\n').mid(0, PreviewLines);
    m_preview->showText(lines.join(u'\n'), tr("The first lines of the file"));
}

void ExportDialog::previewReport()
{
    static constexpr double Sharpness = 2;
    const QSizeF size = reportPageSize();
    const ReportPages pages(report(), size, locale());
    QImage image((size * Sharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(Sharpness, Sharpness);
    pages.paint(painter, 0);
    painter.end();
    m_preview->showImage(image, tr("Preview of the report's first page"));
    say(pages.count() == 1 ? QString() : tr("The first of %1 pages").arg(locale().toString(pages.count())));
}

QString ExportDialog::suggestedName() const
{
    const auto replacing = pseudonyms();
    return replacing ? replacing->replaced(m_source.report.provenance.client).simplified().replace(u' ', u'-')
                     : m_source.name;
}

void ExportDialog::askWhere()
{
    QStringList filters;
    for (const ExportFormat &format : formatsOf(m_kind))
        filters.append(format.fileFilter());
    const ExportFormat &format = m_form->format();
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(windowTitle()), m_directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // the dialog asks before it replaces a file
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(format.fileFilter());
    dialog->setDefaultSuffix(format.fileSuffix());
    dialog->selectFile(suggestedName() + u'.' + format.fileSuffix());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString chosen = filter.section(u"*."_s, 1).section(u')', 0, 0);
        dialog->setDefaultSuffix(chosen);
        dialog->selectFile(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName() + u'.' + chosen);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::save);
    dialog->open();
}

void ExportDialog::save(const QString &path)
{
    const ExportFormat *format = formatOfFile(m_kind, path);
    if (!format) {
        QStringList suffixes;
        for (const ExportFormat &known : formatsOf(m_kind))
            suffixes.append(u'.' + known.fileSuffix());
        return say(tr("“%1”: the name has to end in one of %2.").arg(path, suffixes.join(u", "_s)));
    }
    m_path = path;
    if (m_kind == ExportKind::Table)
        return saveTable(format->writer);
    const auto fill = drawn(report(), format->writer, m_form->choices().image, m_renderer);
    if (!fill)
        return say(fill.error());
    m_news = QDir::toNativeSeparators(path);
    say(tr("Writing…"));
    start(*fill);
}

void ExportDialog::saveTable(const ExportFormat::Writer &writer)
{
    const ExportTable written = table(writer);
    const bool hasGroups = written.rows == TableRows::Groups && !std::holds_alternative<WorkbookFormat>(writer);
    m_news = (hasGroups ? tr("%n row(s) in %1", nullptr, int(written.count()))
                        : tr("%n record(s) in %1", nullptr, int(m_source.summary->rows.size())))
                 .arg(QDir::toNativeSeparators(m_path));
    start([written](QIODevice &device, const ExportTask::GoOn &goOn) {
        return written.write(device, written.count(), goOn);
    });
}

void ExportDialog::start(const ExportTask::Fill &fill)
{
    setBusy(true);
    m_task.start(m_path, fill);
}

/// What is known of a table, in a file beside it that programs read. False if it cannot be written.
bool ExportDialog::saveAbout()
{
    const bool hasSheet = m_path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (m_kind != ExportKind::Table || hasSheet || m_form->choices().about != AboutPlace::FileBeside)
        return true;
    const QByteArray about = QJsonDocument(exporting::toJson(report().provenance)).toJson();
    const auto written = exporting::writeFile(m_path + u".about.json"_s, true,
                                              [&](QIODevice &device) { return device.write(about) == about.size(); });
    if (!written)
        say(written.error().text);
    return written.has_value();
}

void ExportDialog::finish()
{
    m_form->saveState(m_settings);
    Q_EMIT saved(m_path, m_news);
    accept();
}

void ExportDialog::copy()
{
    if (const auto copied = copyChart(report().chart, m_form->choices().image, m_renderer); !copied)
        return say(copied.error());
    m_form->saveState(m_settings);
    say(tr("Copied."));
}

void ExportDialog::print()
{
    auto *preview = new QPrintPreviewDialog(this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->printer()->setDocName(m_source.name);
    if (m_kind == ExportKind::Image)
        preview->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *printer) {
        const exporting::Report shown = report();
        const bool printed
            = m_kind == ExportKind::Image ? m_renderer.print(shown.chart, *printer) : m_renderer.print(shown, *printer);
        if (!printed)
            say(tr("The printer could not be painted on."));
    });
    preview->open();
}

void ExportDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::say(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

} // namespace ui
