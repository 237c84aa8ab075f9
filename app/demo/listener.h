// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include <QTcpServer>

#include "demo/api.h"
#include "demo/fault.h"

class QTcpSocket;

namespace demo {

/// How many requests there were; read from other threads.
struct Counts
{
    std::atomic<qint64> received = 0;
    std::atomic<qint64> answered = 0;
};

/// Brings requests from sockets to the Api and its answers back, late and spoiled as the options ask. As much HTTP as
/// that takes: connections are kept, and bodies skipped. Not by QHttpServer, which since Qt 6.5 shows nobody the socket
/// that a cut body needs. Lives in the server's thread.
class Listener final : public QTcpServer
{
public:
    Listener(const Options &options, Counts &counts);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(const Request &request, QTcpSocket *socket);

    const Options m_options;
    Counts &m_counts;
    Api m_api;
};

} // namespace demo
