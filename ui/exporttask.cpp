// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporttask.h"

#include <chrono>

#include <QThreadPool>

using namespace std::chrono_literals;

namespace ui {

ExportTask::ExportTask(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(20ms);
    connect(&m_look, &QTimer::timeout, this, &ExportTask::look);
}

ExportTask::~ExportTask()
{
    cancel();
}

void ExportTask::start(const QString &path, const Fill &fill)
{
    Q_ASSERT(!isRunning());
    m_state = std::make_shared<State>();
    auto promise = std::make_shared<std::promise<Result>>();
    m_result = promise->get_future();
    QThreadPool::globalInstance()->start([path, fill, promise, state = m_state] {
        const GoOn goOn = [&state](quint32 records) {
            state->records = records;
            return !state->isCancelled;
        };
        promise->set_value(exporting::writeFile(path, true, [&](QIODevice &device) -> tl::expected<void, QString> {
            const auto filled = goOn(0) ? fill(device, goOn) : tl::unexpected(QString());
            return filled && state->isCancelled ? tl::unexpected(QString()) : filled;
        }));
    });
    m_look.start();
}

void ExportTask::cancel()
{
    if (m_state)
        m_state->isCancelled = true;
}

void ExportTask::look()
{
    if (m_result.wait_for(0s) != std::future_status::ready) {
        Q_EMIT progressed(m_state->records);
        return;
    }
    m_look.stop();
    const Result result = m_result.get();
    if (result)
        Q_EMIT written();
    else if (m_state->isCancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(result.error().text);
}

} // namespace ui
