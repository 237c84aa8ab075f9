// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/encodings.h"

#include <array>

#include <QtEndian>

namespace support {

namespace {

const QByteArray GzipHeader("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    std::array<char, 4> bytes{};
    qToLittleEndian(number, bytes.data());
    return {bytes.data(), 4};
}

/// The bare compressed data: without zlib's two bytes in front and four behind.
QByteArray packed(const QByteArray &body)
{
    return deflate(body).chopped(4).sliced(2);
}

} // namespace

QByteArray chunked(const QByteArray &body, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

QByteArray gzip(const QByteArray &body)
{
    return GzipHeader + packed(body) + littleEndian(crc32(body)) + littleEndian(quint32(body.size()));
}

QByteArray deflate(const QByteArray &body)
{
    return qCompress(body).sliced(4); // Qt writes the length in front
}

QByteArray gzipBomb(qint64 size)
{
    // Of many zeros zlib makes two bits for each 258. So in the middle each byte stands for 1032, and more of the same
    // stand for more zeros.
    constexpr qint64 ZerosInAByte = 1032;
    constexpr qsizetype Seed = 1 << 20;
    QByteArray bytes = packed(QByteArray(Seed, '\0'));
    const qsizetype middle = bytes.size() / 2;
    bytes.insert(middle, (size - Seed) / ZerosInAByte, bytes.at(middle));
    return GzipHeader + bytes + littleEndian(0) + littleEndian(quint32(size));
}

} // namespace support
