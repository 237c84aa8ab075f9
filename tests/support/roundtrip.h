// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include "support/rawserver.h"

namespace support {

/// Lets a request go to a server and its answer come back. For what should not happen: an answer or a request that was
/// under way before has come by then, because this goes through as many event loops and sockets, and later.
inline void roundTrip()
{
    RawServer server;
    server.then(RawAnswer::ok("[]"));
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(server.url("/")));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace support
