// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace meraki {

/// Why a request, or a whole fetch, did not bring what was asked for. Never contains the key.
struct ApiError
{
    enum class Kind {
        Cancelled, ///< the asker cancelled it
        NoKey, ///< there is no key to send
        Unauthorized, ///< 401: the key is wrong or revoked
        Forbidden, ///< 403
        NotFound, ///< 404: wrong region, no access, or gone for more than 31 days
        BadRequest, ///< any other 4xx
        RateLimited, ///< 429, still after all retries
        Server, ///< 5xx, still after all retries
        TimedOut,
        Transport, ///< no connection, or one cut in the middle; Qt's words are in detail
        Certificate, ///< the TLS handshake failed: the certificate, most likely; Qt's words are in detail
        Proxy, ///< the proxy wants a user name and password, or others
        Setup, ///< the profile cannot be used as it is; detail is one sentence
        Redirect, ///< a redirect or a link that may not be followed; detail says where to and why
        UnreadableBody, ///< an answer that is not what the operation returns; detail is the reader's sentence
    };

    Kind kind = Kind::Transport;
    int status = 0; ///< HTTP status; 0 if none came
    QStringList messages; ///< the API's own words (`errors`), plain text
    QString detail; ///< ours, or Qt's: what happened below HTTP
    QByteArray requestId; ///< X-Request-Id
    QUrl url; ///< what was asked for
    int attempts = 1;
    QByteArray date{}; ///< the Date header of the answer, if one came; see httpDate()

    [[nodiscard]] bool isCancelled() const { return kind == Kind::Cancelled; }
    /// One sentence: what happened, in words that say what to do. Includes the API's own words. Plain text, one line.
    [[nodiscard]] QString text() const;
    /// text(), status, request id and address on separate lines, to copy into a ticket. What came has no line breaks
    /// or control characters in it.
    [[nodiscard]] QString report() const;

    bool operator==(const ApiError &) const = default;
};

template <typename T> using Result = tl::expected<T, ApiError>;

/// Reads a body into wherever its owner keeps it. The error is one sentence that names what came instead; the body's
/// owner must then be as it was before, since the request may be repeated.
using BodyReader = std::function<tl::expected<void, QString>(const QByteArray &body)>;

/// The API's words in an error body: `{"errors":["text"]}` and its known variants ({"errors":"text"},
/// {"errors":[{}]}, {"message":"text"}, plain text; HTML and anything else give none). At most 1,000 characters each.
[[nodiscard]] QStringList errorMessages(const QByteArray &body);

} // namespace meraki
