// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/exportsource.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSettings;
class QSpinBox;

namespace ui {

/// The options of an export: those that its kind has.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    /// For an export of @p source; null: for those to come, without what belongs to one of them.
    ExportForm(ExportKind kind, const ExportSource *source, QWidget *parent = nullptr);

    [[nodiscard]] const ExportFormat &format() const;
    [[nodiscard]] ExportChoices choices() const;

    /// All but title and notes, which belong to one client.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

Q_SIGNALS:
    void changed();

private:
    void addImageOptions(QFormLayout &form);
    void addTableOptions(QFormLayout &form);
    void addRows(QFormLayout &form, const traffic::Summary &summary);
    void addReportOptions(QFormLayout &form, const QString &usualTitle);
    void showSize();
    void showTableOptions();
    [[nodiscard]] QString key(const QString &option) const;

    ExportKind m_kind;
    QComboBox *m_format;
    QCheckBox *m_pseudonyms;
    // Of images only:
    QComboBox *m_size = nullptr; // its data is a QSize; the last entry's is none: as the fields say
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QWidget *m_custom = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_theme = nullptr;
    // Of tables only:
    QComboBox *m_rows = nullptr; // with a source
    QComboBox *m_separator = nullptr;
    QComboBox *m_lineEnding = nullptr;
    QCheckBox *m_byteOrderMark = nullptr;
    QComboBox *m_about = nullptr;
    // Of reports only, with a source:
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace ui
