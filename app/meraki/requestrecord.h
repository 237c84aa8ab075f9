// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace meraki {

/// One request as it went over the wire, for the request log. The key is masked wherever it stood.
struct RequestRecord
{
    QDateTime sentAt; ///< UTC
    QByteArray method; ///< GET: there is no other
    QUrl url;
    int status = 0; ///< HTTP status; 0 if none came
    std::chrono::milliseconds took{0}; ///< from sending to the last byte, or to whatever ended it
    int attempt = 1; ///< of the job that sent it, from 1
    QByteArray requestId; ///< X-Request-Id
    QString problem; ///< what happened where no whole answer came; empty otherwise

    bool operator==(const RequestRecord &) const = default;
};

/// Is told of every request that ends, also of one that was cancelled on its way, if it wants to be. Outlives the
/// connections it watches.
class RequestObserver
{
public:
    virtual ~RequestObserver() = default;
    /// Asked before a record is made, so that a log that is off costs nothing.
    [[nodiscard]] virtual bool isWatching() const = 0;
    virtual void requestEnded(const RequestRecord &record) = 0;
};

} // namespace meraki
