// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <QIODevice>

namespace exporting {

/// Writes one piece after another into memory that has room for all of them.
class RecordPen
{
public:
    static constexpr std::size_t NumberSize = 64; ///< at most, of a number
    static constexpr std::size_t Padding = 32; ///< what padded() may read and write beyond its text

    explicit RecordPen(char *to)
        : m_to(to)
    {
    }

    void text(std::string_view text) { m_to += text.copy(m_to, text.size()); }

    /// The same for a text with Padding readable bytes behind it: most names are so short that copying these at once is
    /// faster than finding out how many there are.
    void padded(std::string_view text)
    {
        std::memcpy(m_to, text.data(), Padding);
        if (text.size() > Padding)
            std::memcpy(m_to + Padding, text.data() + Padding, text.size() - Padding);
        m_to += text.size();
    }

    /// A number in the shortest form that reads back equal. Everyday amounts are never in scientific notation: "1e+06"
    /// would be shorter than "1000000" by two characters, and worse to read.
    void number(auto value, char decimalPoint = '.')
    {
        if constexpr (std::is_floating_point_v<decltype(value)>)
            decimal(value, decimalPoint);
        else
            m_to = std::to_chars(m_to, m_to + NumberSize, value).ptr;
    }

    [[nodiscard]] char *end() const { return m_to; }

private:
    // Amounts come with up to three decimals. With fifteen digits or less there is one such number beside a double, so
    // that the one which gives the same double is its shortest form.
    void decimal(double value, char decimalPoint)
    {
        static constexpr double Most = 1e12;
        const auto thousandths = value > 0 && value < Most ? std::uint64_t(value * 1000 + 0.5) : 0;
        if (thousandths == 0 || double(thousandths) / 1000 != value) {
            anyDecimal(value, decimalPoint);
            return;
        }
        m_to = std::to_chars(m_to, m_to + NumberSize, thousandths / 1000).ptr;
        if (const auto rest = unsigned(thousandths % 1000); rest > 0) {
            *m_to++ = decimalPoint;
            *m_to++ = char('0' + rest / 100);
            if (rest % 100 > 0)
                *m_to++ = char('0' + rest / 10 % 10);
            if (rest % 10 > 0)
                *m_to++ = char('0' + rest % 10);
        }
    }

    void anyDecimal(double value, char decimalPoint)
    {
        const double magnitude = std::abs(value);
        const bool plain = magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e15);
        const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
        char *end = std::to_chars(m_to, m_to + NumberSize, value, format).ptr;
        if (decimalPoint != '.')
            std::replace(m_to, end, '.', decimalPoint);
        m_to = end;
    }

    char *m_to;
};

/// Collects a file's bytes and hands them to the device in large pieces.
class RecordBuffer
{
public:
    explicit RecordBuffer(QIODevice &device)
        : m_device(device)
    {
        m_bytes.resize(Size);
    }

    /// Where the next @p size bytes go; use() says how much became of it.
    [[nodiscard]] RecordPen room(std::size_t size)
    {
        if (size > m_bytes.size() - m_used)
            m_bytes.resize(m_used + size + Size); // one enormous string
        return RecordPen(m_bytes.data() + m_used);
    }
    void use(const RecordPen &pen) { m_used = std::size_t(pen.end() - m_bytes.data()); }

    void text(std::string_view text)
    {
        RecordPen pen = room(text.size());
        pen.text(text);
        use(pen);
    }
    void number(auto value, char decimalPoint = '.')
    {
        RecordPen pen = room(RecordPen::NumberSize);
        pen.number(value, decimalPoint);
        use(pen);
    }

    [[nodiscard]] bool isFull() const { return m_used >= Size - Slack; }

    [[nodiscard]] bool flush()
    {
        const auto size = qint64(std::exchange(m_used, 0));
        return m_device.write(m_bytes.data(), size) == size;
    }

private:
    static constexpr std::size_t Size = 1 << 20;
    static constexpr std::size_t Slack = 4096; // about one row with long names; more makes the buffer grow

    QIODevice &m_device;
    std::string m_bytes;
    std::size_t m_used = 0;
};

} // namespace exporting
