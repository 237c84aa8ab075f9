// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include <QAbstractHttpServer>

#include "demo/api.h"
#include "demo/fault.h"

namespace demo {

/// How many requests there were; read from other threads.
struct Counts
{
    std::atomic<qint64> received = 0;
    std::atomic<qint64> answered = 0;
};

/// Brings requests from sockets to the Api and its answers back, late and spoiled as the options ask.
/// Lives in the server's thread.
class Listener final : public QAbstractHttpServer
{
public:
    Listener(const Options &options, Counts &counts);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    const Options m_options;
    Counts &m_counts;
    Api m_api;
};

} // namespace demo
