// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cli {

/// Turns SIGINT, SIGTERM and SIGHUP (unless it was to be ignored, as nohup does) into a signal of the event loop. A
/// second one ends the program at once. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// For who is busy and not back in the event loop soon. Stays true.
    [[nodiscard]] static bool hasHappened();

Q_SIGNALS:
    void interrupted();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace cli
