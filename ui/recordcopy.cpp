// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recordcopy.h"

#include <algorithm>

#include <QDeadlineTimer>

#include "export/recordtexts.h"
#include "models/traffichistorymodel.h"

using namespace std::chrono_literals;

namespace ui {

using Model = models::TrafficHistoryModel;

namespace {

constexpr auto Slice = 5ms; // of a frame's 16

std::string cell(const QString &text)
{
    return exporting::tsvText(text.toStdString());
}

} // namespace

RecordCopy::RecordCopy(Model &model, std::vector<traffic::Row> records, std::vector<int> columns, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_records(std::move(records))
    , m_columns(std::move(columns))
{
    for (const int column : m_columns) {
        m_text += m_text.isEmpty() ? "" : "\t";
        m_text += cell(m_model.headerData(column, Qt::Horizontal).toString());
    }
    m_text += '\n';
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(Slice); });
    connect(&m_model, &Model::aboutToChange, this, [this] { work(1h); });
}

void RecordCopy::start()
{
    m_timer.start();
    work(Slice);
}

void RecordCopy::work(std::chrono::milliseconds most)
{
    if (!m_timer.isActive())
        return;
    const QDeadlineTimer deadline(most);
    for (int line = 1; m_done < m_records.size(); ++line) {
        appendLine(m_records[m_done++]);
        if (line % 64 == 0 && deadline.hasExpired())
            break;
    }
    if (m_done < m_records.size()) {
        // To grow it again and again would copy megabytes, all within one slice.
        const double aRecord = double(m_text.size()) / double(m_done);
        m_text.reserve(std::max(m_text.capacity(), qsizetype(1.25 * aRecord * double(m_records.size()))));
        Q_EMIT progressed(int(m_done));
        return;
    }
    m_timer.stop();
    Q_EMIT finished(m_text);
}

void RecordCopy::appendLine(traffic::Row record)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            m_text += '\t';
        if (const auto text = m_model.shownText(record, m_columns[i]))
            m_text += cell(*text);
    }
    m_text += '\n';
}

} // namespace ui
