// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportform.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>

#include "export/reporttext.h"
#include "ui/plaintext.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array Sizes{QSize(1200, 700), QSize(1920, 1080), QSize(3840, 2160)};
constexpr std::array Scales{1.0, 2.0, 3.0, 4.0};
constexpr int LongestTitle = 200;

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    return box;
}

QSpinBox *pixels(const QString &name, int least, int value)
{
    static constexpr int Most = 20'000;
    auto *field = new QSpinBox;
    field->setRange(least, Most);
    field->setValue(value);
    field->setAccessibleName(name);
    return field;
}

} // namespace

ExportForm::ExportForm(ExportKind kind, const ExportSource *source, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_format(choice(tr("Format")))
    , m_pseudonyms(new QCheckBox(tr("Pseudonymize names and addresses")))
{
    for (const ExportFormat &format : formatsOf(kind))
        m_format->addItem(format.text(), format.fileSuffix());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    if (kind == ExportKind::Image)
        addImageOptions(*form);
    if (kind == ExportKind::Table && source)
        addRows(*form, *source->summary);
    if (kind == ExportKind::Table)
        addTableOptions(*form);
    if (kind == ExportKind::Report && source)
        addReportOptions(*form, source->report.title);
    form->addRow(m_pseudonyms);
    setPlainToolTip(
        *m_pseudonyms,
        tr("The client, its user, network and organization, addresses and private host names get other names. Public "
           "host names stay."));
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ExportForm::changed);
}

void ExportForm::addImageOptions(QFormLayout &form)
{
    m_size = choice(tr("Size"));
    for (const QSize &size : Sizes)
        m_size->addItem(tr("%1 × %2").arg(QString::number(size.width()), QString::number(size.height())), size);
    m_size->addItem(tr("Custom"));
    m_width = pixels(tr("Width"), 240, Sizes[0].width());
    m_height = pixels(tr("Height"), 160, Sizes[0].height());
    m_custom = new QWidget;
    auto *row = new QHBoxLayout(m_custom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(u"×"_s));
    row->addWidget(m_height, 1);
    m_scale = choice(tr("Scale"));
    for (const double scale : Scales)
        m_scale->addItem(tr("%1×").arg(QLocale().toString(scale)), scale);
    m_scale->setCurrentIndex(1);
    m_theme = choice(tr("Colours"));
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);

    form.addRow(tr("Size in pixels"), m_size);
    form.addRow(m_custom);
    form.addRow(tr("Scale"), m_scale);
    form.addRow(tr("Colours"), m_theme);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportForm::showSize);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showSize);
    for (QComboBox *box : {m_size, m_scale, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    for (QSpinBox *field : {m_width, m_height})
        connect(field, &QSpinBox::valueChanged, this, &ExportForm::changed);
    showSize();
}

void ExportForm::addRows(QFormLayout &form, const traffic::Summary &summary)
{
    m_rows = choice(tr("Rows"));
    m_rows->addItem(tr("Records shown (%1)").arg(QLocale().toString(qulonglong(summary.rows.size()))),
                    int(TableRows::Records));
    m_rows->addItem(
        tr("Summary: %1 (%2)")
            .arg(exporting::groupColumn(summary.grouping), QLocale().toString(qulonglong(summary.groups.size()))),
        int(TableRows::Groups));
    form.addRow(tr("Rows"), m_rows);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
}

void ExportForm::addTableOptions(QFormLayout &form)
{
    using exporting::LineEnding;
    using exporting::Separator;
    m_separator = choice(tr("Separator"));
    m_separator->addItem(tr("Comma: 1.5,2"), int(Separator::Comma));
    m_separator->addItem(tr("Semicolon, decimal comma: 1,5;2"), int(Separator::Semicolon));
    // What a spreadsheet set to this language reads as numbers.
    m_separator->setCurrentIndex(QLocale().decimalPoint() == u","_s ? 1 : 0);
    m_lineEnding = choice(tr("Line ends"));
    m_lineEnding->addItem(tr("CR LF, as the standard has it"), int(LineEnding::CrLf));
    m_lineEnding->addItem(tr("LF"), int(LineEnding::Lf));
    m_byteOrderMark = new QCheckBox(tr("Byte-order mark, for older Excel"));
    m_about = choice(tr("Where it comes from"));
    m_about->addItem(tr("In a file beside it"), int(AboutPlace::FileBeside));
    m_about->addItem(tr("As comment lines"), int(AboutPlace::Comments));
    m_about->addItem(tr("Not kept"), int(AboutPlace::Nowhere));

    form.addRow(tr("Separator"), m_separator);
    form.addRow(tr("Line ends"), m_lineEnding);
    form.addRow(m_byteOrderMark);
    form.addRow(tr("Where it comes from"), m_about);
    for (QComboBox *box : {m_separator, m_lineEnding, m_about})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    connect(m_byteOrderMark, &QCheckBox::toggled, this, &ExportForm::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::showTableOptions);
    showTableOptions();
}

/// Those that the format has.
void ExportForm::showTableOptions()
{
    using exporting::RecordFormat;
    const ExportFormat::Writer writer = format().writer;
    const bool isCsv = writer == ExportFormat::Writer(RecordFormat::Csv);
    m_separator->setEnabled(isCsv);
    m_lineEnding->setEnabled(isCsv);
    m_byteOrderMark->setEnabled(isCsv || writer == ExportFormat::Writer(RecordFormat::Tsv));
    const bool isWorkbook = std::holds_alternative<WorkbookFormat>(writer);
    if (m_rows)
        m_rows->setEnabled(!isWorkbook);
    m_about->setEnabled(!isWorkbook);
}

void ExportForm::addReportOptions(QFormLayout &form, const QString &usualTitle)
{
    m_title = new QLineEdit;
    m_title->setPlaceholderText(usualTitle);
    m_title->setMaxLength(LongestTitle);
    m_title->setAccessibleName(tr("Title"));
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));
    form.addRow(tr("Title"), m_title);
    form.addRow(tr("Notes"), m_notes);
    connect(m_title, &QLineEdit::textChanged, this, &ExportForm::changed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ExportForm::changed);
}

void ExportForm::showSize()
{
    m_custom->setVisible(!m_size->currentData().isValid());
    m_scale->setEnabled(format().writer == ExportFormat::Writer(exporting::ImageFormat::Png)); // others are vectors
}

const ExportFormat &ExportForm::format() const
{
    return formatsOf(m_kind)[std::size_t(std::max(m_format->currentIndex(), 0))];
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices;
    choices.isPseudonymous = m_pseudonyms->isChecked();
    if (m_kind == ExportKind::Table) {
        choices.records.separator = exporting::Separator(m_separator->currentData().toInt());
        choices.records.decimalComma = choices.records.separator == exporting::Separator::Semicolon;
        choices.records.lineEnding = exporting::LineEnding(m_lineEnding->currentData().toInt());
        choices.records.byteOrderMark = m_byteOrderMark->isChecked();
        if (m_rows)
            choices.rows = TableRows(m_rows->currentData().toInt());
        choices.about = AboutPlace(m_about->currentData().toInt());
    }
    if (m_kind == ExportKind::Image) {
        const QVariant size = m_size->currentData();
        choices.image.size = size.isValid() ? size.toSize() : QSize(m_width->value(), m_height->value());
        choices.image.scale = m_scale->currentData().toDouble();
        choices.image.theme = m_theme->currentIndex() == 1 ? exporting::Theme::Dark : exporting::Theme::Light;
    }
    if (m_title) {
        choices.title = m_title->text();
        choices.notes = m_notes->toPlainText();
    }
    return choices;
}

QString ExportForm::key(const QString &option) const
{
    static constexpr std::array Kinds{"image"_L1, "table"_L1, "report"_L1};
    return u"export/%1/%2"_s.arg(Kinds[std::size_t(m_kind)], option);
}

void ExportForm::saveState(QSettings &settings) const
{
    settings.setValue(key(u"format"_s), m_format->currentData());
    settings.setValue(key(u"pseudonyms"_s), m_pseudonyms->isChecked());
    if (m_kind == ExportKind::Table) {
        settings.setValue(key(u"separator"_s), m_separator->currentIndex());
        settings.setValue(key(u"lineEnding"_s), m_lineEnding->currentIndex());
        settings.setValue(key(u"byteOrderMark"_s), m_byteOrderMark->isChecked());
        settings.setValue(key(u"about"_s), m_about->currentIndex());
    }
    if (m_kind != ExportKind::Image)
        return;
    settings.setValue(key(u"size"_s), choices().image.size);
    settings.setValue(key(u"scale"_s), m_scale->currentData());
    settings.setValue(key(u"theme"_s), m_theme->currentData());
}

void ExportForm::restoreState(const QSettings &settings)
{
    const auto restore = [&](QComboBox &box, const QString &option) {
        if (const int index = box.findData(settings.value(key(option))); index >= 0)
            box.setCurrentIndex(index);
    };
    restore(*m_format, u"format"_s);
    m_pseudonyms->setChecked(settings.value(key(u"pseudonyms"_s)).toBool());
    if (m_kind == ExportKind::Table) {
        const auto restore = [&](QComboBox *box, const QString &option) {
            const int index = settings.value(key(option), box->currentIndex()).toInt();
            box->setCurrentIndex(std::clamp(index, 0, box->count() - 1));
        };
        restore(m_separator, u"separator"_s);
        restore(m_lineEnding, u"lineEnding"_s);
        restore(m_about, u"about"_s);
        m_byteOrderMark->setChecked(settings.value(key(u"byteOrderMark"_s)).toBool());
    }
    if (m_kind != ExportKind::Image)
        return;
    restore(*m_theme, u"theme"_s);
    const double scale = settings.value(key(u"scale"_s)).toDouble(); // a file has it as text
    if (const auto known = std::ranges::find(Scales, scale); known != Scales.end())
        m_scale->setCurrentIndex(int(known - Scales.begin()));
    const QSize size = settings.value(key(u"size"_s)).toSize();
    if (!size.isValid())
        return;
    const auto known = std::ranges::find(Sizes, size);
    m_size->setCurrentIndex(int(known - Sizes.begin())); // beyond the last: Custom
    m_width->setValue(size.width());
    m_height->setValue(size.height());
}

} // namespace ui
