// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <tl/expected.hpp>
#include <vector>

#include <QString>

#include "traffic/record.h"

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace exporting {

/// @p text as a cell of a workbook can hold it: at most 32,767 UTF-16 units, without what XML cannot hold, and so that
/// "_x0041_" is read as that and not as "A".
[[nodiscard]] QString workbookText(const QString &text);

/// A workbook (.xlsx) in the making. Rows of a sheet are written from top to bottom and go to a temporary file at once,
/// so that memory does not grow with them. Numbers of a process's locale are kept out of it.
class Workbook
{
public:
    enum class Style { Plain, Heading, Amount, Count, Share, Day, Time };

    struct Column
    {
        QString name;
        double width = 10; ///< digits
    };

    /// To be written to @p path; temporary files go to @p directory.
    Workbook(const QString &path, const QString &directory);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    /// A sheet with a frozen first row that names @p columns; rows go on from 1. Null if there is no room for it: then
    /// close() says why, and nothing happens to what is written to it.
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name, std::span<const Column> columns);

    /// Always as text, never as a formula; nothing for an empty one.
    void text(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, const QString &text,
              Style style = Style::Plain);
    /// Nothing for NaN.
    void number(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, double number, Style style);
    void day(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, traffic::Day day);
    /// UTC, as the date and time that spreadsheets count with. What is before 1900-03-01, where they differ, is a text.
    void time(lxw_worksheet *sheet, std::uint32_t row, std::uint16_t column, traffic::Timestamp time);
    /// The last row that can be filtered by its columns.
    void filterTo(lxw_worksheet *sheet, std::uint32_t lastRow, std::uint16_t columns);

    [[nodiscard]] lxw_workbook *handle() const { return m_workbook; }

    /// Writes the file. One sentence on failure, a full disk included; the file is of no use then.
    [[nodiscard]] tl::expected<void, QString> close();

private:
    [[nodiscard]] tl::expected<std::vector<qint64>, QString> sheetSizes() const;
    [[nodiscard]] bool isWhole(std::span<const qint64> sheetSizes) const;

    QString m_path;
    QByteArray m_directory;
    lxw_workbook *m_workbook = nullptr;
    std::array<lxw_format *, 7> m_formats{};
    std::vector<lxw_worksheet *> m_sheets;
    void *m_locale; // the thread's own before
};

} // namespace exporting
