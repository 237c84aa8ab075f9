// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>
#include <QTimer>

#include "traffic/latest.h"
#include "ui/exporttable.h"
#include "ui/exporttask.h"

class QLabel;
class QPushButton;
class QSettings;

namespace ui {

class ExportForm;
class ExportPreview;

/// Saves, copies or prints a chart, a table's records or a report, and shows before what it will be.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p directory is where files are saved unless another one is chosen.
    ExportDialog(ExportKind kind, const ExportSource &source, exporting::ChartRenderer &renderer, QSettings &settings,
                 const QString &directory, QWidget *parent);
    ~ExportDialog() override;

    /// While a file is being written that stops first.
    void reject() override;

Q_SIGNALS:
    /// @p news: where it is, and how many records are in it.
    void saved(const QString &path, const QString &news);

private:
    void build();
    void connectParts();
    [[nodiscard]] bool findNames();
    void setReady(bool ready);
    void refresh();
    void previewTable();
    void previewReport();
    void previewImage();

    void askWhere();
    void save(const QString &path);
    void saveTable(const ExportFormat::Writer &writer);
    void start(const ExportTask::Fill &fill);
    [[nodiscard]] bool saveAbout();
    void finish();
    void copy();
    void print();
    void setBusy(bool busy);
    void say(const QString &text);
    [[nodiscard]] exporting::Report report() const;
    [[nodiscard]] ExportTable table(const ExportFormat::Writer &writer) const;
    /// Nothing where none are asked for.
    [[nodiscard]] std::optional<exporting::Pseudonyms> pseudonyms() const;
    [[nodiscard]] QString suggestedName() const;

    ExportKind m_kind;
    ExportSource m_source;
    exporting::ChartRenderer &m_renderer;
    QSettings &m_settings;
    QString m_directory;
    QString m_path; // that is being written
    QString m_news; // once it is
    ExportTask m_task;
    std::optional<exporting::Pseudonyms> m_pseudonyms; // of all that is loaded, once they are needed
    traffic::Latest m_finding;
    QTimer m_refresh; // what is typed is drawn when the hand rests

    ExportForm *m_form;
    ExportPreview *m_preview;
    QLabel *m_status;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_cancel;
};

} // namespace ui
