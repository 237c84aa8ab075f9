// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <QIODevice>

namespace exporting {

/// Collects a file's bytes and hands them to the device in large pieces.
class RecordBuffer
{
public:
    explicit RecordBuffer(QIODevice &device)
        : m_device(device)
    {
        m_bytes.resize(Size);
    }

    void text(std::string_view text)
    {
        if (text.size() > m_bytes.size() - m_used)
            m_bytes.resize(m_used + text.size() + Size); // one enormous string
        text.copy(m_bytes.data() + m_used, text.size());
        m_used += text.size();
    }

    /// A number in the shortest form that reads back equal. Everyday amounts are never in scientific notation: "1e+06"
    /// would be shorter than "1000000" by two characters, and worse to read.
    void number(auto value, char decimalPoint = '.')
    {
        if (m_bytes.size() - m_used < NumberSize)
            m_bytes.resize(m_used + NumberSize + Size);
        char *begin = m_bytes.data() + m_used;
        char *end = begin + NumberSize;
        if constexpr (std::is_floating_point_v<decltype(value)>) {
            const auto magnitude = std::abs(value);
            const bool plain = magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e15);
            const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
            end = std::to_chars(begin, end, value, format).ptr;
            if (decimalPoint != '.')
                std::replace(begin, end, '.', decimalPoint);
            m_used += std::size_t(end - begin);
        } else {
            m_used += std::size_t(std::to_chars(begin, end, value).ptr - begin);
        }
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
    static constexpr std::size_t NumberSize = 64;

    QIODevice &m_device;
    std::string m_bytes;
    std::size_t m_used = 0;
};

} // namespace exporting
