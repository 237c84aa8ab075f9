// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <future>
#include <memory>

#include <QObject>
#include <QTimer>

#include "export/filewriter.h"

namespace ui {

/// Writes a file on another thread. One at a time; destroying it gives up, and what is half written goes.
class ExportTask : public QObject
{
    Q_OBJECT

public:
    /// Called with the records written so far; false: give up.
    using GoOn = std::function<bool(quint32 records)>;
    /// Runs on the other thread and refers to nothing that others change. The error is a sentence, or empty where it
    /// gave up or the device failed.
    using Fill = std::function<tl::expected<void, QString>(QIODevice &device, const GoOn &goOn)>;

    explicit ExportTask(QObject *parent = nullptr);
    ~ExportTask() override;

    /// Replaces a file that exists.
    void start(const QString &path, const Fill &fill);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_result.valid(); }

Q_SIGNALS:
    void progressed(quint32 records);
    void written();
    /// @p text: one sentence that names the file and why.
    void failed(const QString &text);
    /// By cancel(): nothing was written.
    void cancelled();

private:
    using Result = tl::expected<void, exporting::FileError>; // no argument of a signal: moc would compare two of them

    struct State
    {
        std::atomic<bool> isCancelled = false;
        std::atomic<quint32> records = 0;
    };

    void look();

    std::shared_ptr<State> m_state; // the other thread's too
    std::future<Result> m_result;
    QTimer m_look;
};

} // namespace ui
