// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace support {

/// @p body in chunks of @p size bytes, with the last, empty one.
[[nodiscard]] QByteArray chunked(const QByteArray &body, qsizetype size = 100);

/// @p body as Content-Encoding: gzip has it.
[[nodiscard]] QByteArray gzip(const QByteArray &body);

/// @p body as Content-Encoding: deflate has it: with zlib's header and sum.
[[nodiscard]] QByteArray deflate(const QByteArray &body);

/// As gzip(), of @p size zeros, in a thousandth of the memory. The sum at its end is wrong.
[[nodiscard]] QByteArray gzipBomb(qint64 size);

} // namespace support
