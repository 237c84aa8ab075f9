// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QTimer>

#include "traffic/store.h"

namespace models {
class TrafficHistoryModel;
}

namespace ui {

/// Makes the text of table rows as they are shown: a line of column names and one for each record, with tabs between.
/// Formatting tens of thousands of amounts for a person takes longer than a frame, so it goes a few milliseconds at a
/// time; an everyday selection is done within the first. It is whole in any case: what has to change waits for it.
class RecordCopy final : public QObject
{
    Q_OBJECT

public:
    RecordCopy(models::TrafficHistoryModel &model, std::vector<traffic::Row> records, std::vector<int> columns,
               QObject *parent = nullptr);

    /// Does the first few milliseconds at once.
    void start();

Q_SIGNALS:
    /// Not all could be done at once: so far there are @p records.
    void progressed(int records);
    void finished(const QByteArray &utf8);

private:
    void work(std::chrono::milliseconds most);
    void appendLine(traffic::Row record);

    models::TrafficHistoryModel &m_model;
    std::vector<traffic::Row> m_records;
    std::vector<int> m_columns;
    std::size_t m_done = 0;
    QByteArray m_text; // UTF-8
    QTimer m_timer;
};

} // namespace ui
