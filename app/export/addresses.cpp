// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/addresses.h"

#include <array>

#include <QRegularExpression>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace exporting {

namespace {

/// What may be an address; whether it is, its bytes tell. The lookarounds keep it from beginning or ending inside a
/// word or a longer row of numbers.
const QRegularExpression &candidates()
{
    static const QRegularExpression expression(
        uR"((?<![0-9A-Za-z:.])(?:)"
        uR"((?<mac>[0-9A-Fa-f]{2}(?<separator>[:-])(?:[0-9A-Fa-f]{2}\k<separator>){4}[0-9A-Fa-f]{2})"
        uR"(|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}|(?:[0-9A-Fa-f]{2}\.){5}[0-9A-Fa-f]{2})(?![0-9A-Za-z]|[:.-][0-9A-Fa-f]))"
        uR"(|(?<v6>(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f]{0,4}))(?![0-9A-Za-z:]|\.[0-9]))"
        uR"()|(?<![0-9A-Za-z.])(?<v4>[0-9]{1,3}(?:\.[0-9]{1,3}){3})(?![0-9A-Za-z]|\.[0-9]))"_s);
    Q_ASSERT(expression.isValid());
    return expression;
}

QByteArray bytesOfV4(const QString &text)
{
    QByteArray bytes;
    for (const QString &part : text.split(u'.')) {
        const int number = part.toInt(); // a zero before it is no octal sign, as people write it
        if (number > 255)
            return {};
        bytes.append(char(number));
    }
    const bool isNobodys = bytes.startsWith('\x7f') || bytes == QByteArray(4, '\0') || bytes == QByteArray(4, '\xff');
    return isNobodys ? QByteArray() : bytes;
}

QByteArray bytesOfV6(const QString &text)
{
    std::array<char, V6Bytes> address{};
    if (inet_pton(AF_INET6, text.toLatin1().constData(), address.data()) != 1)
        return {};
    const QByteArray bytes(address.data(), V6Bytes);
    const bool isNobodys = bytes.startsWith(QByteArray(15, '\0')) && (bytes[15] == 0 || bytes[15] == 1);
    return isNobodys ? QByteArray() : bytes;
}

QByteArray bytesOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(u"mac"_s))
        return QByteArray::fromHex(match.captured().toLatin1()); // which skips what stands between
    return match.hasCaptured(u"v6"_s) ? bytesOfV6(match.captured()) : bytesOfV4(match.captured());
}

} // namespace

void forEachAddress(QStringView text, const std::function<void(QStringView, const QByteArray &)> &action)
{
    const QString whole = text.toString();
    const QStringView view(whole);
    qsizetype end = 0;
    for (auto matches = candidates().globalMatch(whole); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray address = bytesOf(match);
        if (address.isEmpty())
            continue;
        if (match.capturedStart() > end)
            action(view.sliced(end, match.capturedStart() - end), {});
        action(view.sliced(match.capturedStart(), match.capturedLength()), address);
        end = match.capturedEnd();
    }
    if (end < view.size())
        action(view.sliced(end), {});
}

bool isAddress(QStringView text)
{
    bool is = false;
    forEachAddress(text, [&](QStringView part, const QByteArray &address) {
        is = !address.isEmpty() && part.size() == text.size();
    });
    return is;
}

QString exampleAddress(qsizetype bytes, int number)
{
    const auto octet = [number](int place) { return (number >> (8 * place)) & 0xff; };
    const auto hex = [](int value) { return u"%1"_s.arg(value, 2, 16, QLatin1Char('0')); };
    if (bytes == MacBytes)
        return u"02:00:%1:%2:%3:%4"_s.arg(hex(octet(3)), hex(octet(2)), hex(octet(1)), hex(octet(0)));
    if (bytes == V4Bytes) {
        constexpr int benchmarks = 1 << 17; // 198.18.0.0/15
        return number < benchmarks ? u"198.%1.%2.%3"_s.arg(18 + octet(2)).arg(octet(1)).arg(octet(0))
                                   : u"%1.%2.%3.%4"_s.arg(240 + octet(3)).arg(octet(2)).arg(octet(1)).arg(octet(0));
    }
    const QString low = u"%1"_s.arg(number & 0xffff, 0, 16);
    return number < 0x10000 ? u"2001:db8::%1"_s.arg(low) : u"2001:db8::%1:%2"_s.arg(number >> 16, 0, 16).arg(low);
}

} // namespace exporting
