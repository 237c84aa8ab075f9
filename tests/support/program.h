// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSignalSpy>

namespace support {

/// How a run of the program ended.
struct Ran
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray errors;
};

/// Runs the program named by FLOWTRAIL_PROGRAM to its end, while this thread's event loop serves what it asks for.
/// @p environment is added to the test's own.
[[nodiscard]] inline Ran run(const QString &program, const QStringList &arguments,
                             const QList<std::pair<QString, QString>> &environment = {}, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(60'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace support
