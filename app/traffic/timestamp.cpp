// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic/timestamp.h"

namespace traffic {

namespace {

constexpr int MaxFractionDigits = 9;
constexpr int MicrosecondDigits = 6;

/// Reads a text from left to right. What does not fit fails, and everything after it too.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    /// A number of exactly @p count digits that is no more than @p max.
    int digits(int count, int max)
    {
        int number = 0;
        for (int i = 0; i < count; ++i) {
            if (!isDigit(peek()))
                return fail();
            number = number * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
        }
        return number <= max ? number : fail();
    }

    /// One of @p accepted, which is returned.
    char oneOf(std::string_view accepted)
    {
        const char c = peek();
        if (atEnd() || accepted.find(c) == std::string_view::npos) {
            fail();
            return '\0';
        }
        m_rest.remove_prefix(1);
        return c;
    }

    /// One to nine digits, as microseconds; what is finer is cut off.
    std::chrono::microseconds fraction()
    {
        int microseconds = 0;
        int count = 0;
        for (; isDigit(peek()); ++count, m_rest.remove_prefix(1)) {
            if (count < MicrosecondDigits)
                microseconds = microseconds * 10 + (peek() - '0');
        }
        if (count == 0 || count > MaxFractionDigits)
            fail();
        for (; count < MicrosecondDigits; ++count)
            microseconds *= 10;
        return std::chrono::microseconds(microseconds);
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    int fail()
    {
        m_failed = true;
        m_rest = {};
        return 0;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

std::optional<Day> readDay(Reader &reader)
{
    const std::chrono::year year{reader.digits(4, 9999)};
    reader.oneOf("-");
    const std::chrono::month month{unsigned(reader.digits(2, 12))};
    reader.oneOf("-");
    const std::chrono::day day{unsigned(reader.digits(2, 31))};
    const std::chrono::year_month_day date{year, month, day};
    if (reader.failed() || !date.ok())
        return std::nullopt;
    return Day(date);
}

std::chrono::minutes readOffset(Reader &reader)
{
    const char sign = reader.oneOf("Zz+-");
    if (sign != '+' && sign != '-')
        return {};
    const std::chrono::hours hours{reader.digits(2, 23)};
    reader.oneOf(":");
    const std::chrono::minutes offset = hours + std::chrono::minutes(reader.digits(2, 59));
    return sign == '-' ? -offset : offset;
}

/// The last @p count decimal digits of @p number, at @p out.
void putDigits(char *out, int count, std::int64_t number)
{
    while (count-- > 0) {
        out[count] = char('0' + number % 10);
        number /= 10;
    }
}

void putDay(char *out, Day day)
{
    const std::chrono::year_month_day date(day);
    putDigits(out, 4, int(date.year()));
    putDigits(out + 5, 2, unsigned(date.month()));
    putDigits(out + 8, 2, unsigned(date.day()));
}

} // namespace

std::optional<Timestamp> parseTimestamp(std::string_view text)
{
    Reader reader(text);
    const std::optional<Day> day = readDay(reader);
    if (!day)
        return std::nullopt;
    reader.oneOf("Tt");
    const std::chrono::hours hours{reader.digits(2, 23)};
    reader.oneOf(":");
    const std::chrono::minutes minutes{reader.digits(2, 59)};
    reader.oneOf(":");
    const std::chrono::seconds seconds{reader.digits(2, 59)};
    std::chrono::microseconds fraction{};
    if (reader.peek() == '.') {
        reader.oneOf(".");
        fraction = reader.fraction();
    }
    const std::chrono::minutes offset = readOffset(reader);
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;

    using namespace std::chrono_literals;
    const Timestamp timestamp = Timestamp(*day) + hours + minutes + seconds + fraction - offset;
    // An offset can lead out of the four-digit years, which could not be written again.
    if (timestamp < Day(0y / 1 / 1) || timestamp >= Day(10000y / 1 / 1))
        return std::nullopt;
    return timestamp;
}

std::string formatTimestamp(Timestamp timestamp)
{
    const Day day = std::chrono::floor<std::chrono::days>(timestamp);
    const std::chrono::hh_mm_ss time(timestamp - day);
    std::string text = "0000-00-00T00:00:00.000000Z";
    putDay(text.data(), day);
    putDigits(text.data() + 11, 2, time.hours().count());
    putDigits(text.data() + 14, 2, time.minutes().count());
    putDigits(text.data() + 17, 2, time.seconds().count());
    putDigits(text.data() + 20, MicrosecondDigits, time.subseconds().count());
    return text;
}

std::string formatDay(Day day)
{
    std::string text = "0000-00-00";
    putDay(text.data(), day);
    return text;
}

std::optional<Day> parseDay(std::string_view text)
{
    Reader reader(text);
    const std::optional<Day> day = readDay(reader);
    return reader.atEnd() ? day : std::nullopt;
}

} // namespace traffic
