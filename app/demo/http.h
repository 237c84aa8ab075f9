// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include <QByteArray>
#include <QList>

namespace demo {

using Header = QPair<QByteArray, QByteArray>;

/// The first header of that name, in any case; empty if there is none.
[[nodiscard]] QByteArray headerValue(const QList<Header> &headers, QByteArrayView name);

/// A request as it came: nothing is decoded yet.
struct Request
{
    QByteArray method = "GET";
    QByteArray path; ///< percent-encoded
    QByteArray query; ///< percent-encoded, without the question mark
    QList<Header> headers;

    /// The path's segments, decoded one by one: a slash may be part of one.
    [[nodiscard]] std::vector<std::string> segments() const;
};

struct Response
{
    int status = 200;
    QList<Header> headers;
    QByteArray body;
};

/// Why a request is answered with `{"errors":["text"]}`.
struct Failure
{
    int status = 400;
    std::string text;
};

template <typename T> using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failure(int status, std::string text)
{
    return tl::make_unexpected(Failure{status, std::move(text)});
}

/// The decoded parameters of a request.
class Query
{
public:
    explicit Query(const QByteArray &encoded);

    [[nodiscard]] const std::string *value(std::string_view name) const; ///< the last one of that name, or null
    /// Those of `name[]=a&name[]=b`.
    [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const;
    /// A whole number from @p least to @p most, or @p absent.
    [[nodiscard]] Outcome<long long> number(std::string_view name, long long least, long long most,
                                            long long absent) const;

private:
    std::vector<std::pair<std::string, std::string>> m_parameters;
};

} // namespace demo
