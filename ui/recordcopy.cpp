// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordcopy.h"

#include <QBuffer>

#include "export/recordtexts.h"
#include "export/recordwriter.h"

namespace ui {

namespace {

constexpr traffic::Row BetweenQuestions = 1024; // records

void appendCell(QByteArray &line, const QString &text)
{
    line += exporting::tsvText(text.toStdString());
}

} // namespace

QByteArray shownRecords(const models::RecordText &text, std::span<const traffic::Row> rows,
                        std::span<const int> columns, const QStringList &heads, const ExportTask::GoOn &goOn)
{
    QByteArray copy;
    for (const QString &head : heads) {
        copy += copy.isEmpty() ? "" : "\t";
        appendCell(copy, head);
    }
    copy += '\n';
    traffic::Row done = 0;
    for (const traffic::Row row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                copy += '\t';
            if (const auto cell = text.shown(row, columns[i]))
                appendCell(copy, *cell);
        }
        copy += '\n';
        if (++done % BetweenQuestions == 0 && goOn && !goOn(done))
            return {};
    }
    return copy;
}

QByteArray exactRecords(exporting::RecordFormat format, const traffic::Store &store, std::span<const traffic::Row> rows,
                        const ExportTask::GoOn &goOn)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporting::writeRecords(format, store, rows, {}, buffer, goOn) ? buffer.data() : QByteArray();
}

} // namespace ui
