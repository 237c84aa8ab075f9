// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

/// MAC and IP addresses in texts, and others to write in their place.
namespace exporting {

inline constexpr qsizetype MacBytes = 6;
inline constexpr qsizetype V4Bytes = 4;
inline constexpr qsizetype V6Bytes = 16;

/// Calls @p action with each address in @p text and its bytes, and with what stands between and no bytes: together they
/// are the whole text. MAC addresses are read with colons, dashes, or dots between every two or four digits; one
/// without any is a number as likely. Loopback and unspecified IP addresses are not taken for addresses.
void forEachAddress(QStringView text, const std::function<void(QStringView part, const QByteArray &address)> &action);
/// Whether it is one from beginning to end.
[[nodiscard]] bool isAddress(QStringView text);

/// Number @p number of the addresses of @p bytes that belong to nobody: 02:00:00:00:00:01 (locally administered),
/// 198.18.0.1 (RFC 2544; more than 131,071 go on in 240.0.0.0/4), 2001:db8::1 (RFC 3849).
[[nodiscard]] QString exampleAddress(qsizetype bytes, int number);

} // namespace exporting
