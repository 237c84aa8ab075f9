// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include "traffic/timestamp.h"

#include <locale.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exporting::Workbook)
};

constexpr qsizetype MostUnits = 32'767;
constexpr double EpochSerial = 25'569; // 1970-01-01 as spreadsheets count days
constexpr double FirstSerial = 61; // 1900-03-01: before it they count a 29th of February that never was
constexpr double MicrosecondsADay = 86'400e6;

double serialOf(traffic::Timestamp time)
{
    return EpochSerial + double(time.time_since_epoch().count()) / MicrosecondsADay;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// The little-endian number in the @p size bytes of @p bytes from @p place on.
quint32 numberAt(const QByteArray &bytes, int place, int size)
{
    quint32 number = 0;
    for (int i = size - 1; i >= 0; --i)
        number = number << 8 | quint8(bytes[place + i]);
    return number;
}

tl::unexpected<QString> temporaryFailed(const QString &why)
{
    return tl::unexpected(Text::tr("A temporary file cannot be written: %1.").arg(why));
}

} // namespace

QString workbookText(const QString &text)
{
    // A tab, LF, and from the blank on what Unicode calls characters; the library escapes the other controls.
    static const QRegularExpression unwritable(uR"([\x{0}\x{FFFE}\x{FFFF}])"_s);
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString result = QString::fromUtf8(text.toUtf8()); // without halves of characters
    if (result.size() > MostUnits) {
        result.truncate(MostUnits - 1);
        if (result.back().isHighSurrogate())
            result.chop(1);
        result += u'…';
    }
    result.replace(unwritable, u"\uFFFD"_s);
    if (const QString escaped = QString(result).replace(escape, u"_x005F_"_s); escaped.size() <= MostUnits)
        return escaped;
    return result;
}

Workbook::Workbook(const QString &path, const QString &directory)
    : m_path(path)
    , m_directory(QFile::encodeName(directory))
    , m_locale(uselocale(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t(nullptr))))))
{
    lxw_workbook_options options{}; // one by one, since newer versions have more of them
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_directory.data();
    options.use_zip64 = LXW_FALSE;
    m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_workbook)
        return;
    const auto format = [this](Style style, const char *numbers) {
        lxw_format *&made = m_formats[std::size_t(style)];
        made = workbook_add_format(m_workbook);
        if (numbers)
            format_set_num_format(made, numbers);
    };
    format(Style::Heading, nullptr);
    format_set_bold(m_formats[std::size_t(Style::Heading)]);
    format(Style::Amount, "#,##0.0##");
    format(Style::Count, "#,##0");
    format(Style::Share, "0.0%");
    format(Style::Day, "yyyy-mm-dd");
    format(Style::Time, "yyyy-mm-dd hh:mm:ss");
}

Workbook::~Workbook()
{
    if (m_workbook) {
        // Which the library only does when it writes the file.
        for (const lxw_worksheet *sheet : m_sheets) {
            if (sheet && sheet->optimize_tmpfile)
                std::fclose(sheet->optimize_tmpfile);
        }
        lxw_workbook_free(m_workbook);
    }
    freelocale(uselocale(locale_t(m_locale)));
}

lxw_worksheet *Workbook::addSheet(const QString &name, std::span<const Column> columns)
{
    lxw_worksheet *sheet = m_workbook ? workbook_add_worksheet(m_workbook, name.toUtf8().constData()) : nullptr;
    m_sheets.push_back(sheet);
    if (!sheet)
        return nullptr;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(sheet, column, column, columns[i].width, nullptr);
        text(sheet, 0, column, columns[i].name, Style::Heading);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return sheet;
}

void Workbook::text(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, const QString &text, Style style)
{
    if (sheet && !text.isEmpty())
        worksheet_write_string(sheet, row, column, workbookText(text).toUtf8().constData(),
                               m_formats[std::size_t(style)]);
}

void Workbook::number(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, double number, Style style)
{
    if (sheet && std::isfinite(number))
        worksheet_write_number(sheet, row, column, number, m_formats[std::size_t(style)]);
}

void Workbook::day(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, traffic::Day day)
{
    if (const double serial = serialOf(day); serial >= FirstSerial)
        number(sheet, row, column, serial, Style::Day);
    else
        text(sheet, row, column, QString::fromStdString(traffic::formatDay(day)));
}

void Workbook::time(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, traffic::Timestamp time)
{
    if (const double serial = serialOf(time); serial >= FirstSerial)
        number(sheet, row, column, serial, Style::Time);
    else
        text(sheet, row, column, QString::fromStdString(traffic::formatTimestamp(time)));
}

void Workbook::filterTo(lxw_worksheet *sheet, std::uint32_t lastRow, std::uint16_t columns)
{
    if (sheet)
        worksheet_autofilter(sheet, 0, 0, lastRow, lxw_col_t(columns - 1));
}

tl::expected<void, QString> Workbook::close()
{
    if (!m_workbook)
        return temporaryFailed(systemError());
    const auto sizes = sheetSizes();
    if (!sizes)
        return tl::unexpected(sizes.error());
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_CREATING_XLSX_FILE)
        return temporaryFailed(systemError());
    if (error != LXW_NO_ERROR)
        return temporaryFailed(QString::fromUtf8(lxw_strerror(error)).chopped(1));
    if (!isWhole(*sizes))
        return temporaryFailed(Text::tr("There is no room for it"));
    return {};
}

// The library does not look whether its own writing succeeds: sheets would end in the middle without a word.
tl::expected<std::vector<qint64>, QString> Workbook::sheetSizes() const
{
    std::vector<qint64> sizes;
    for (const lxw_worksheet *sheet : m_sheets) {
        std::FILE *file = sheet ? sheet->optimize_tmpfile : nullptr;
        if (!file || std::fflush(file) != 0 || std::ferror(file) != 0)
            return temporaryFailed(errno == 0 ? Text::tr("There is no room for it") : systemError());
        sizes.push_back(std::ftell(file));
    }
    // Another copy of each sheet, one at a time, and the file, which is a fraction of them. The library fails where
    // that is too little, but then keeps its temporary files for as long as the program runs.
    qint64 all = 0;
    for (const qint64 size : sizes)
        all += size;
    constexpr qint64 rest = 1 << 15; // styles, chart and the like
    const qint64 needed = std::ranges::max(sizes) + all / 2 + rest;
    // Asked of the folder itself: QStorageInfo asks what is mounted there, and in a chroot finds nothing, and no room.
    std::error_code unknown;
    const auto space = std::filesystem::space(m_directory.constData(), unknown);
    if (!unknown && space.available < std::uintmax_t(needed))
        return temporaryFailed(Text::tr("There is no room for it"));
    return sizes;
}

/// Whether no part of the file, by its own table of contents, is shorter than what was written for it.
bool Workbook::isWhole(std::span<const qint64> sheetSizes) const
{
    constexpr qsizetype endSize = 22; // there is no comment behind it
    constexpr qsizetype entrySize = 46;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - endSize)))
        return false;
    const QByteArray end = file.read(endSize);
    if (end.size() != endSize || !end.startsWith("PK\5\6") || !file.seek(numberAt(end, 16, 4)))
        return false;
    const quint32 entries = numberAt(end, 10, 2);
    std::size_t sheets = 0;
    for (quint32 i = 0; i < entries; ++i) {
        const QByteArray entry = file.read(entrySize);
        if (entry.size() != entrySize || !entry.startsWith("PK\1\2"))
            return false;
        const qint64 size = numberAt(entry, 24, 4);
        const QByteArray name = file.read(numberAt(entry, 28, 2));
        file.skip(numberAt(entry, 30, 2) + numberAt(entry, 32, 2));
        if (size == 0)
            return false;
        if (!name.startsWith("xl/worksheets/sheet"))
            continue;
        const std::size_t number = name.sliced(19, name.indexOf('.') - 19).toUInt();
        if (number < 1 || number > sheetSizes.size() || size < sheetSizes[number - 1])
            return false;
        ++sheets;
    }
    return sheets == sheetSizes.size();
}

} // namespace exporting
